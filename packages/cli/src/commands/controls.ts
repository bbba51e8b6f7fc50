import { areaIds, controlById, controls, type Control } from '@fairway/core/readiness'
import { diagnostic, didYouMean, DiagnosticError } from '@fairway/core/kernel'
import { Command } from 'commander'
import { choiceOption } from '../options.ts'
import { textTable } from '../output/table.ts'
import type { CommandContext } from '../command-context.ts'
import { describeControl } from './explain.ts'

/** `fairway controls list|show`: the catalogue. */
export const controlsCommand = ({ io }: CommandContext): Command => {
  const command = new Command('controls')
  command
    .command('list')
    .description('list the controls')
    .option('--area <id>', `only this area (${areaIds.join(', ')})`)
    .option('-o, --output <format>', 'text or json', 'text')
    .action((options: { area?: string; output: string }) => {
      const area = options.area === undefined ? undefined : choiceOption('--area', options.area, areaIds)
      const chosen = controls.filter((one) => area === undefined || one.areas.includes(area))
      io.out(choiceOption('--output', options.output, ['text', 'json']) === 'json' ? asJson(chosen.map(plain)) : table(chosen))
    })
  command
    .command('show')
    .description('show one control whole')
    .argument('<id>', 'the id of a control')
    .option('-o, --output <format>', 'text or json', 'text')
    .action((id: string, options: { output: string }) => {
      const control = controlById(id)
      if (control === undefined) {
        const near = didYouMean(
          id,
          controls.map((one) => one.id),
        )
        throw new DiagnosticError([
          diagnostic('FW6001', `there is no control \`${id.slice(0, 80)}\``, near === undefined ? {} : { help: near }),
        ])
      }
      io.out(choiceOption('--output', options.output, ['text', 'json']) === 'json' ? asJson(plain(control)) : describeControl(control))
    })
  return command
}

const asJson = (value: unknown): string => `${JSON.stringify(value, undefined, 2)}\n`

/** A control without its function and examples. */
const plain = ({ evaluation, examples: _examples, ...rest }: Control): object => ({
  ...rest,
  evaluation: evaluation.kind === 'facts' ? { kind: 'facts', reads: evaluation.reads } : evaluation,
})

const table = (chosen: readonly Control[]): string =>
  textTable(
    ['control', 'level', 'severity', 'phase', 'judged by', 'title'],
    chosen.map((one) => [one.id, String(one.level), one.severity, one.phase, one.evaluation.kind, one.title]),
    80,
  )
