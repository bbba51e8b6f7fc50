import { DiagnosticError, diagnostic } from '@fairway/core/kernel'
import type { DriftReport } from '@fairway/core/landing-zone'
import { planFormats, renderDrift } from '@fairway/core/report'
import { Command } from 'commander'
import { openBackend } from '../backend/open.ts'
import type { CommandContext } from '../command-context.ts'
import { exitCode } from '../exit-code.ts'
import { choiceOption, instantOption, withEstateOptions, type EstateOptions } from '../options.ts'
import { writeOutput } from '../output/file.ts'
import { terminal } from './policy/compliance.ts'

interface DriftOptions extends EstateOptions {
  readonly output: string
  readonly out?: string
  readonly asOf?: string
  readonly exitZero?: true
}

/** `fairway drift`: the landing zone as it is declared, held against what was observed. */
export const driftCommand = ({ io, exit }: CommandContext): Command =>
  withEstateOptions(
    new Command('drift').description('what is declared held against what the inventory shows: different, missing, unexpected'),
  )
    .option('--as-of <moment>', 'judge by the facts of this moment (default: now)')
    .option('-o, --output <format>', planFormats.join(', '), 'text')
    .option('--out <file>', 'write to a file instead of standard output')
    .option('--exit-zero', 'end with 0 also when something is different')
    .addHelpText('after', HELP)
    .action(async (options: DriftOptions) => {
      const format = choiceOption('--output', options.output, planFormats)
      const asOf = options.asOf === undefined ? undefined : instantOption('--as-of', options.asOf)
      const backend = await openBackend(io, options)
      try {
        const report = await backend.landingZoneDrift(asOf)
        if (report === undefined) throw new DiagnosticError([diagnostic('FW8601', 'the estate declares no LandingZone')])
        await writeOutput(io, options.out, [renderDrift(report, format, terminal(io, options.out))])
        exit(options.exitZero === true ? exitCode.ok : verdict(report))
      } finally {
        await backend.close()
      }
    })

const HELP = `
Only what is declared is compared: what a provider adds is its own. Ends with 2 when something is different, missing or unexpected, with 3 when
nothing is known to differ and something was not observed, otherwise with 0.
`

function verdict({ counts }: DriftReport): number {
  if (counts.different + counts.missing + counts.unexpected > 0) return exitCode.failed
  return counts.unknown > 0 ? exitCode.incomplete : exitCode.ok
}
