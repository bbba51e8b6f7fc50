import type { SnapshotChange } from '@fairway/core/engine'
import { hasErrors } from '@fairway/core/kernel'
import { Command } from 'commander'
import { openBackend } from '../backend/open.ts'
import { exitCode } from '../exit-code.ts'
import { choiceOption, withEstateOptions, type EstateOptions } from '../options.ts'
import { printDiagnostics } from '../output/diagnostics.ts'
import { interruptible } from '../output/interrupt.ts'
import { progressLine } from '../output/progress.ts'
import { textTable } from '../output/table.ts'
import type { CommandContext } from '../command-context.ts'

/** `fairway scan [FILES...]`: reads the declared sources, or the files named, and keeps what changed. */
export const scanCommand = ({ io, exit }: CommandContext): Command =>
  withEstateOptions(new Command('scan'))
    .argument('[files...]', 'exports or Terraform state to read instead of the declared sources')
    .option('--source <name...>', 'only these declared sources')
    .option('--subscription <name>', 'the Subscription, or its id, that files of quotas, sizes and models are of')
    .option('--region <name>', 'the region that they are of')
    .option('-o, --output <format>', 'text or json', 'text')
    .action(
      async (files: string[], options: EstateOptions & { source?: string[]; subscription?: string; region?: string; output: string }) => {
        const format = choiceOption('--output', options.output, ['text', 'json'])
        const backend = await openBackend(io, options)
        const progress = progressLine(io)
        try {
          const { changes, diagnostics } = await interruptible(io, (signal) =>
            backend.scan({
              sources: options.source ?? [],
              files,
              ...placeOf(options),
              signal,
              onStep: ({ step, done }) => progress.show(`${step}: ${done.toLocaleString('en')} facts`),
            }),
          )
          progress.clear()
          printDiagnostics(io, diagnostics)
          io.out(
            format === 'json'
              ? `${JSON.stringify({ changes, diagnostics }, undefined, 2)}\n`
              : summary(changes, hasErrors(diagnostics), backend.server !== undefined),
          )
          if (hasErrors(diagnostics)) exit(exitCode.error)
        } finally {
          progress.clear()
          await backend.close()
        }
      },
    )

const placeOf = ({ subscription, region }: { readonly subscription?: string; readonly region?: string }) => {
  const of = { ...(subscription === undefined ? {} : { subscription }), ...(region === undefined ? {} : { region }) }
  return Object.keys(of).length === 0 ? {} : { of }
}

function summary(changes: readonly SnapshotChange[], failed: boolean, byServer: boolean): string {
  if (changes.length === 0 && failed) return 'nothing was read\n'
  // A server lists what it wrote, and what it has seen before is not written again.
  if (changes.length === 0 && byServer) return 'nothing new was read\n'
  if (changes.length === 0) return 'nothing was read: declare a Source, or name files\n'
  const rows = changes.map((one) => [
    one.source,
    one.observedAt,
    ...[one.added, one.changed, one.removed, one.unchanged, one.retained].map(String),
    one.repeated ? 'seen before, nothing written' : '',
  ])
  return textTable(['source', 'observed at', 'added', 'changed', 'removed', 'unchanged', 'retained', ''], rows)
}
