import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { diagnostic, DiagnosticError, didYouMean, hasErrors, printable, type Diagnostic } from '@fairway/core/kernel'
import { checkFiles, policyPlan, saysWhere, type CheckReport, type PolicyPlan, type PolicySources } from '@fairway/core/policy'
import { checkFormats, renderCheck } from '@fairway/core/report'
import { Command, Option } from 'commander'
import { systemClock } from '../../clock.ts'
import type { CommandContext } from '../../command-context.ts'
import { exitCode } from '../../exit-code.ts'
import { choiceOption, collect, instantOption } from '../../options.ts'
import { counted } from '../../output/counted.ts'
import { printDiagnostics } from '../../output/diagnostics.ts'
import { writeOutput } from '../../output/file.ts'
import { terminal } from '../../output/terminal.ts'
import { inShort } from '../policy/in-short.ts'
import { readInputs } from './inputs.ts'
import { readPolicies } from './policies.ts'

interface CheckOptions {
  readonly at?: string
  readonly location?: string
  readonly estate?: string
  readonly dataDir?: string
  readonly policies?: readonly string[]
  readonly assign?: readonly string[]
  readonly enforce?: true
  readonly parameters?: string
  readonly strict?: true
  readonly asOf?: string
  readonly output: string
  readonly out?: string
}

/** `fairway check PATH...`: what the policies would do to templates, plans and resources, before anything is deployed. */
export const checkCommand = (context: CommandContext): Command =>
  new Command('check')
    .argument(
      '<paths...>',
      'ARM templates, parameter files, `terraform show -json` output, resources as JSON, Bicep files, or folders of them',
    )
    .option('--at <scope>', 'where it is deployed: a management group, Subscription, `<Subscription>/<group>` of the estate, or an ARM id')
    .option('--location <region>', 'the region of the resource group, where a template asks for it')
    .option('--policies <dir>', 'a folder or file of policies beside those of the estate; may be repeated', collect)
    .option(
      '--assign <name>',
      'judge by this definition or initiative (`*` for any characters) as if it alone were assigned; may be repeated',
      collect,
    )
    .option('--enforce', 'judge assignments that are not enforced as if they were')
    .option('--parameters <file>', 'the parameter file of the templates')
    .addOption(new Option('--estate <dir>', 'the folder of the estate (default: this one, if it has one)').env('FAIRWAY_ESTATE'))
    .addOption(
      new Option('--data-dir <dir>', 'where pulled definitions are kept (default: .fairway in the estate)').env('FAIRWAY_DATA_DIR'),
    )
    .option('--strict', 'end with 3 when a denial can neither be ruled out nor told')
    .option('--as-of <moment>', 'judge as of this moment (default: now)')
    .option('-o, --output <format>', checkFormats.join(', '), 'text')
    .option('--out <file>', 'write to a file instead of standard output')
    .addHelpText('after', HELP)
    .action(async (paths: string[], options: CheckOptions) => run(context, paths, options))

const HELP = `
Policies are those of the estate, of --policies folders and, for what these name, those pulled with \`fairway policy pull\`; when nothing is
assigned, Fairway's own baseline. Without --at every assignment counts, wherever it is assigned.

Ends with 2 when something would be denied, 1 when a file cannot be checked or a template is wrong, otherwise 0. What cannot be decided before
deployment is told and counted; with --strict it ends with 3 where it may come to a denial.
`

async function run({ io, exit }: CommandContext, paths: readonly string[], options: CheckOptions): Promise<void> {
  const format = choiceOption('--output', options.output, checkFormats)
  const now = options.asOf === undefined ? systemClock.now() : instantOption('--as-of', options.asOf)
  const inputs = await readInputs(paths, options.parameters, process.cwd())
  const estateDir = options.estate === undefined ? resolve('.') : existing(resolve(options.estate))
  const policies = await readPolicies({
    estateDir,
    dataDir: options.dataDir === undefined ? join(estateDir, '.fairway') : resolve(options.dataDir),
    folders: options.policies ?? [],
  })
  try {
    const declared = policies.sources(undefined)
    const at = options.at === undefined ? undefined : scopeOf(options.at, declared)
    const plan = policyPlan(policies.sources(at), {
      everywhere: at === undefined && !inputs.units.every(({ file }) => saysWhere(file, declared.scopes)),
      enforce: options.enforce === true,
      ...(options.assign === undefined ? {} : { assign: options.assign }),
    })
    const report = checkFiles({
      units: inputs.units,
      plan,
      now,
      linked: inputs.linked,
      ...(at === undefined ? {} : { at }),
      ...(options.location === undefined ? {} : { location: options.location }),
    })
    const outside = unplaced(at, declared)
    const before = [...inputs.diagnostics, ...(outside.length > 0 ? outside : unreached(at, plan)), ...policies.diagnostics]
    const whole: CheckReport = { ...report, diagnostics: [...before, ...report.diagnostics] }
    printDiagnostics(io, format === 'json' ? [] : inShort(whole.diagnostics))
    await writeOutput(io, options.out, [renderCheck(whole, format, terminal(io, options.out))])
    exit(verdict(whole, options.strict === true))
  } finally {
    policies.close()
  }
}

/** What would be denied weighs more than what could not be checked: both are told. */
function verdict({ counts, diagnostics }: CheckReport, strict: boolean): number {
  if (counts.deny > 0) return exitCode.failed
  if (hasErrors(diagnostics)) return exitCode.error
  return strict && (counts.mayDeny > 0 || counts.notChecked > 0) ? exitCode.incomplete : exitCode.ok
}

function existing(estateDir: string): string {
  if (existsSync(estateDir)) return estateDir
  throw new DiagnosticError([diagnostic('FW1040', `the estate directory \`${printable(estateDir)}\` does not exist`)])
}

function scopeOf(text: string, { scopes }: PolicySources): string {
  const found = scopes.resolve(text)
  if (found !== undefined) return found
  const near = didYouMean(text, scopes.names)
  const some = scopes.names.slice(0, SOME_NAMES).map((name) => `\`${printable(name)}\``)
  const help =
    near ?? (some.length === 0 ? 'write an ARM id: the estate declares no scopes' : `write an ARM id, or a name such as ${some.join(', ')}`)
  throw new DiagnosticError([diagnostic('FW7005', `nobody knows the scope \`${printable(text.slice(0, 200))}\``, { help })])
}

const SOME_NAMES = 10

/** That nothing is denied where nothing is assigned says nothing. */
function unreached(at: string | undefined, { plan, tree }: PolicyPlan): readonly Diagnostic[] {
  if (at === undefined || plan.assignments.length === 0) return []
  const above = new Set([at, ...tree.ancestors(at)])
  const reaches = (scope: string): boolean => above.has(scope) || tree.ancestors(scope).includes(at)
  if (plan.assignments.some(({ assignment }) => reaches(assignment.scope))) return []
  const scopes = [...new Set(plan.assignments.map(({ assignment }) => assignment.scope))]
  const problem = diagnostic(
    'FW7005',
    `none of ${counted(plan.assignments.length, 'assignment')} reaches \`${printable(at)}\`: nothing is judged`,
    {
      help: `they are made at ${scopes.slice(0, 3).map(printable).join(', ')}; leave out \`--at\`, or place the scope below them in the Organization`,
    },
  )
  return [{ ...problem, severity: 'warning' }]
}

/** An id of something that the tree does not have inherits nothing: whoever mistyped it would be told that all is well. */
function unplaced(at: string | undefined, { scopes }: PolicySources): readonly Diagnostic[] {
  const [, subscription] = /^\/subscriptions\/([^/]+)/.exec(at ?? '') ?? []
  const [, group] = /^\/providers\/microsoft\.management\/managementgroups\/([^/]+)$/.exec(at ?? '') ?? []
  const inTree =
    subscription === undefined
      ? group === undefined || scopes.managementGroups.some((one) => one.name.toLowerCase() === group)
      : scopes.subscriptions.some((one) => one.id.toLowerCase() === subscription)
  if (inTree || scopes.managementGroups.length === 0) return []
  const what = subscription === undefined ? `management group \`${group}\`` : `subscription \`${subscription}\``
  const problem = diagnostic('FW7005', `the estate has no ${printable(what)}: what is assigned to management groups does not reach it`, {
    help: 'put it below a management group in the Organization, or mend the id',
  })
  return [{ ...problem, severity: 'warning' }]
}
