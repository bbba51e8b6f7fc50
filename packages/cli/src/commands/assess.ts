import type { Assessment } from '@fairway/core/engine'
import { hasErrors } from '@fairway/core/kernel'
import { renderAssessment, renderJson, reportFormats, type RenderOptions, type ReportFormat } from '@fairway/core/report'
import { Command } from 'commander'
import { openBackend } from '../backend/open.ts'
import { exitCode } from '../exit-code.ts'
import { choiceOption, instantOption, withEstateOptions, type EstateOptions } from '../options.ts'
import { printDiagnostics } from '../output/diagnostics.ts'
import { writeOutput } from '../output/file.ts'
import { interruptible } from '../output/interrupt.ts'
import { terminal } from '../output/terminal.ts'
import type { CommandContext } from '../command-context.ts'

interface AssessOptions extends EstateOptions {
  readonly output: string
  readonly out?: string
  readonly asOf?: string
  readonly exitZero?: true
}

/** `fairway assess`: where the organisation stands in the six phases, why, and what to do next. */
export const assessCommand = ({ io, exit }: CommandContext): Command =>
  withEstateOptions(new Command('assess'))
    .option('-o, --output <format>', reportFormats.join(', '), 'text')
    .option('--out <file>', 'write to a file instead of standard output')
    .option('--as-of <moment>', 'judge as of this moment (default: now)')
    .option('--exit-zero', 'end with 0 also when a gate fails or evidence is missing')
    .action(async (options: AssessOptions) => {
      const format = choiceOption('--output', options.output, reportFormats)
      const asOf = options.asOf === undefined ? undefined : instantOption('--as-of', options.asOf)
      const backend = await openBackend(io, options)
      try {
        const { assessment, diagnostics } = await interruptible(io, (signal) => backend.assess(asOf, signal))
        printDiagnostics(io, diagnostics)
        await writeOutput(io, options.out, render(assessment, format, terminal(io, options.out)))
        exit(hasErrors(diagnostics) ? exitCode.error : options.exitZero === true ? exitCode.ok : verdict(assessment))
      } finally {
        await backend.close()
      }
    })

const render = (assessment: Assessment, format: ReportFormat, options: RenderOptions): Iterable<string> =>
  format === 'json' ? renderJson(assessment) : [renderAssessment(assessment, format, options)]

/** What stands in the way of the phase that is being worked on (docs/adr/0004). */
function verdict(assessment: Assessment): number {
  if (assessment.phases.some((phase) => phase.state === 're-opened')) return exitCode.failed
  const current = assessment.phases.find((phase) => phase.state !== 'passed')
  const statuses = current?.criteria.map((criterion) => criterion.status) ?? []
  if (statuses.includes('not-met')) return exitCode.failed
  return statuses.includes('unknown') ? exitCode.incomplete : exitCode.ok
}
