import { diagnostic, DiagnosticError, hasErrors } from '@fairway/core/kernel'
import type { ComplianceReport } from '@fairway/core/policy'
import { complianceFormats, renderCompliance, renderExplanation } from '@fairway/core/report'
import { Command } from 'commander'
import { openBackend } from '../../backend/open.ts'
import type { CommandContext } from '../../command-context.ts'
import { exitCode } from '../../exit-code.ts'
import { choiceOption, countOption, instantOption, withEstateOptions, type EstateOptions } from '../../options.ts'
import { printDiagnostics } from '../../output/diagnostics.ts'
import { writeOutput } from '../../output/file.ts'
import { inShort } from './in-short.ts'
import { terminal } from '../../output/terminal.ts'

interface ComplianceOptions extends EstateOptions {
  readonly output: string
  readonly out?: string
  readonly assignment?: string
  readonly definition?: string
  readonly state?: string
  readonly at?: string
  readonly explain?: string
  readonly asOf?: string
  readonly limit: string
  readonly cursor?: string
  readonly exitZero?: true
}

/** `fairway policy compliance`: the inventory against what is assigned, rolled up as Azure does it. */
export const complianceCommand = (context: CommandContext): Command =>
  withEstateOptions(new Command('compliance').description('judge the inventory by the policies that are assigned'))
    .option('--assignment <name>', 'only this assignment, by name or id')
    .option('--definition <name>', 'only pairs of this definition, by name or id')
    .option('--state <state>', 'only pairs in this state: non-compliant, undecided, error, exempt ...')
    .option('--at <scope>', 'only resources at or below a scope: a management group, Subscription, `<Subscription>/<group>` or id')
    .option('--explain <id>', 'why one pair stands as it does; ids are those of the lists')
    .option('--as-of <moment>', 'judge as of this moment (default: now)')
    .option('--limit <n>', 'pairs a page, 1 to 10000', '100')
    .option('--cursor <cursor>', 'where the next page begins')
    .option('-o, --output <format>', complianceFormats.join(', '), 'text')
    .option('--out <file>', 'write to a file instead of standard output')
    .option('--exit-zero', 'end with 0 also when something is not compliant')
    .addHelpText('after', HELP)
    .action(async (options: ComplianceOptions) => run(context, options))

const HELP = `
Policies are those of the estate and those that exports show; definitions are looked up among what was pulled as well. When nothing is
assigned, Fairway's own baseline is judged. Ends with 2 when a resource is not compliant with an assignment that is enforced, with 3 when
nothing is known to fail and something (or everything) cannot be decided, otherwise with 0.
`

async function run({ io, exit }: CommandContext, options: ComplianceOptions): Promise<void> {
  const format = choiceOption('--output', options.output, complianceFormats)
  const limit = countOption('--limit', options.limit, 1, 10_000)
  const asOf = options.asOf === undefined ? undefined : instantOption('--as-of', options.asOf)
  const backend = await openBackend(io, options)
  try {
    if (options.explain !== undefined) {
      const explanation = await backend.explainPair(options.explain, asOf)
      if (explanation === undefined)
        throw new DiagnosticError([diagnostic('FW7016', 'there is no such pair: it was fixed, moved or never there')])
      await writeOutput(io, options.out, [renderExplanation(explanation, format === 'json' ? 'json' : 'text', terminal(io, options.out))])
      return
    }
    const report = await backend.compliance({
      limit,
      ...(asOf === undefined ? {} : { asOf }),
      ...(options.assignment === undefined ? {} : { assignment: options.assignment }),
      ...(options.definition === undefined ? {} : { definition: options.definition }),
      ...(options.state === undefined ? {} : { state: options.state }),
      ...(options.at === undefined ? {} : { scope: options.at }),
      ...(options.cursor === undefined ? {} : { cursor: options.cursor }),
    })
    printDiagnostics(io, format === 'json' ? [] : inShort(report.diagnostics))
    await writeOutput(io, options.out, [renderCompliance(report, format, terminal(io, options.out))])
    exit(hasErrors(report.diagnostics) ? exitCode.error : options.exitZero === true ? exitCode.ok : verdict(report))
  } finally {
    await backend.close()
  }
}

/** What stands against the assignments that are shown. */
function verdict({ assignments }: ComplianceReport): number {
  const enforced = assignments.filter((one) => one.enforcement === 'Default')
  if (enforced.some(({ counts }) => counts.nonCompliant + counts.conflicting + counts.error > 0)) return exitCode.failed
  const blind = assignments.length > 0 && assignments.every(({ percentage }) => percentage === null)
  return blind || enforced.some(({ counts }) => counts.undecided > 0) ? exitCode.incomplete : exitCode.ok
}
