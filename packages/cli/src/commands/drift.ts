import { DiagnosticError, diagnostic, hasErrors, type Instant } from '@fairway/core/kernel'
import { driftOfTerraform, type DriftReport } from '@fairway/core/landing-zone'
import { planFormats, renderDrift } from '@fairway/core/report'
import { Command } from 'commander'
import { openBackend } from '../backend/open.ts'
import type { CommandContext } from '../command-context.ts'
import { exitCode } from '../exit-code.ts'
import { choiceOption, collect, instantOption, withEstateOptions, type EstateOptions } from '../options.ts'
import { writeOutput } from '../output/file.ts'
import type { Io } from '../output/io.ts'
import { readLandingZone } from '../landing-zone/read.ts'
import { readInputs } from './check/inputs.ts'
import { terminal } from '../output/terminal.ts'

interface DriftOptions extends EstateOptions {
  readonly output: string
  readonly out?: string
  readonly asOf?: string
  readonly plan?: readonly string[]
  readonly exitZero?: true
}

/** `fairway drift`: the landing zone as it is declared, held against what was observed. */
export const driftCommand = ({ io, exit }: CommandContext): Command =>
  withEstateOptions(new Command('drift'))
    .option('--plan <file>', '`terraform show -json` of a plan or state to hold it against instead; may be repeated', collect)
    .option('--as-of <moment>', 'judge by the facts of this moment (default: now)')
    .option('-o, --output <format>', planFormats.join(', '), 'text')
    .option('--out <file>', 'write to a file instead of standard output')
    .option('--exit-zero', 'end with 0 also when something is different')
    .addHelpText('after', HELP)
    .action(async (options: DriftOptions) => {
      const format = choiceOption('--output', options.output, planFormats)
      const asOf = options.asOf === undefined ? undefined : instantOption('--as-of', options.asOf)
      const report = options.plan === undefined ? await observedDrift(io, options, asOf) : await codedDrift(io, options, options.plan, asOf)
      await writeOutput(io, options.out, [renderDrift(report, format, terminal(io, options.out))])
      exit(options.exitZero === true ? exitCode.ok : verdict(report))
    })

/** Against what the inventory shows: asked of whoever owns the data directory. */
async function observedDrift(io: Io, options: DriftOptions, asOf: Instant | undefined): Promise<DriftReport> {
  const backend = await openBackend(io, options)
  try {
    const report = await backend.landingZoneDrift(asOf)
    if (report === undefined) throw new DiagnosticError([diagnostic('FW8601', 'the estate declares no LandingZone')])
    return report
  } finally {
    await backend.close()
  }
}

/** Against code: plans and states that Terraform wrote. */
async function codedDrift(io: Io, options: EstateOptions, paths: readonly string[], asOf: Instant | undefined): Promise<DriftReport> {
  const { units, diagnostics } = await readInputs(paths, undefined, process.cwd())
  const files = units.map(({ file }) => file)
  const others = files.filter(({ kind }) => kind !== 'terraform-plan' && kind !== 'terraform-state')
  const wrong = others.map(({ path }) => diagnostic('FW7014', `\`${path}\` is no plan or state of Terraform`))
  if (hasErrors([...diagnostics, ...wrong])) throw new DiagnosticError([...diagnostics, ...wrong])
  const { landingZone } = await readLandingZone(io, options, { asOf })
  return driftOfTerraform(
    landingZone.graph,
    files.map(({ value }) => value),
  )
}

const HELP = `
Only what is declared is compared: what a provider adds is its own. Ends with 2 when something is different, missing or unexpected, with 3 when
nothing is known to differ and something was not observed, otherwise with 0.
`

function verdict({ counts }: DriftReport): number {
  if (counts.different + counts.missing + counts.unexpected > 0) return exitCode.failed
  return counts.unknown > 0 ? exitCode.incomplete : exitCode.ok
}
