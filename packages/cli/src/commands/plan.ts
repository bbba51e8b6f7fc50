import { filesAt } from '@fairway/act'
import type { Graph } from '@fairway/core/graph'
import { hasErrors } from '@fairway/core/kernel'
import { graphChangesInWords } from '@fairway/core/landing-zone'
import { declaredOne } from '@fairway/core/estate'
import { landingZoneLockKind } from '@fairway/core/address'
import { loadEstate } from '@fairway/core/engine'
import { planFormats, renderChanges, renderPlan } from '@fairway/core/report'
import { Command } from 'commander'
import type { CommandContext } from '../command-context.ts'
import { exitCode } from '../exit-code.ts'
import { rootDigests } from '../landing-zone/keep-lock.ts'
import { compileFiles, readLandingZone, type ReadLandingZone } from '../landing-zone/read.ts'
import { choiceOption, instantOption, withEstateOptions, type EstateOptions } from '../options.ts'
import { printDiagnostics } from '../output/diagnostics.ts'
import { writeOutput } from '../output/file.ts'
import { terminal } from '../output/terminal.ts'
import { inShort } from './policy/in-short.ts'

interface PlanOptions extends EstateOptions {
  readonly output: string
  readonly out?: string
  readonly asOf?: string
  readonly against?: string
}

/** `fairway plan [landing-zone]`: everything that would exist, or what is different from another state of the estate. */
export const planCommand = (context: CommandContext): Command =>
  withEstateOptions(new Command('plan'))
    .argument('[what]', 'landing-zone, which is what there is to plan', 'landing-zone')
    .option('--against <revision>', 'tell what is different from the estate at a Git revision, such as `main`')
    .option('--as-of <moment>', 'plan as of this moment (default: now)')
    .option('-o, --output <format>', planFormats.join(', '), 'text')
    .option('--out <file>', 'write to a file instead of standard output')
    .addHelpText('after', HELP)
    .action(async (what: string, options: PlanOptions) => {
      choiceOption('plan', what, ['landing-zone'])
      await run(context, options)
    })

const HELP = `
Nothing is written. Ends with 1 when something is declared wrongly, with 2 when the own policies would deny what is built, otherwise with 0.
Definitions that were pulled (\`fairway policy pull\`) are used; without them what Azure has built in cannot be judged, and is said.
`

async function run({ io, exit }: CommandContext, options: PlanOptions): Promise<void> {
  const format = choiceOption('--output', options.output, planFormats)
  const asOf = options.asOf === undefined ? undefined : instantOption('--as-of', options.asOf)
  const read = await readLandingZone(io, options, { asOf, lenient: options.against === undefined })
  printDiagnostics(io, format === 'json' ? [] : inShort(read.diagnostics))
  const text =
    options.against === undefined
      ? renderPlan(read.plan, format, terminal(io, options.out))
      : renderChanges(await changesSince(options.against, read), format, terminal(io, options.out))
  await writeOutput(io, options.out, [text])
  const denied = read.plan.policies.counts.deny > 0
  exit(hasErrors(read.diagnostics) ? exitCode.error : denied ? exitCode.failed : exitCode.ok)
}

/**
 * What is different from the estate at a revision. That is compiled with the tables of today, so that what is left is what people changed; what the
 * tables did is told by the lock file of then.
 */
async function changesSince(revision: string, { estateDir, dataDir, landingZone, plan }: ReadLandingZone) {
  const files = await filesAt(estateDir, revision, (path) => /\.(?:ya?ml|json)$/i.test(path) && !path.startsWith('.'))
  const before = (await compileFiles(files, dataDir, plan.asOf)).landingZone
  const lock = declaredOne(loadEstate(files).estate, landingZoneLockKind)
  const changes = graphChangesInWords(before?.graph ?? NOTHING, landingZone.graph, {
    before: lock?.spec.tables ?? [],
    after: plan.tables,
    rendered: lock?.spec.roots ?? [],
    recompiled: rootDigests(before?.roots ?? []),
  })
  // The first pull request of a landing zone is one like any other: all of it is new.
  return before === undefined
    ? { ...changes, words: [`at \`${revision}\` there is no landing zone: all of it is new`, ...changes.words] }
    : changes
}

const NOTHING: Graph = { nodes: new Map(), roots: new Map(), inputs: new Map() }
