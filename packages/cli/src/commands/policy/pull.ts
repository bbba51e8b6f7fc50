import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { diagnostic, DiagnosticError } from '@fairway/core/kernel'
import type { PolicyChange } from '@fairway/core/policy'
import { AZURE_POLICY_REPOSITORY, cloneShallow, commitOf, openPolicies, type PolicyFolder } from '@fairway/observe'
import { directoryProblem, keepPulled, type KeptPull, type PolicyToKeep } from '@fairway/store'
import { Command, Option } from 'commander'
import { systemClock } from '../../clock.ts'
import type { CommandContext } from '../../command-context.ts'
import { choiceOption, countOption, locate, withEstateOptions, type EstateOptions } from '../../options.ts'
import { counted } from '../../output/counted.ts'
import { printDiagnostics } from '../../output/diagnostics.ts'
import { interruptible } from '../../output/interrupt.ts'
import { progressLine, type ProgressLine } from '../../output/progress.ts'
import { textTable } from '../../output/table.ts'

interface PullOptions extends EstateOptions {
  readonly from: string
  readonly gitUrl: string
  readonly gitTimeout: string
  readonly output: string
  readonly limit: string
  readonly name?: string
}

/** `fairway policy pull`: built-in or own definitions into the data directory, and what changed since the last pull. */
export const pullCommand = (context: CommandContext): Command =>
  withEstateOptions(
    new Command('pull').description('keep the policy definitions of a folder, an export or a repository in the data directory'),
  )
    .option('--from <source>', '`git`, or a clone of Azure/azure-policy, a landing zone library, an export, a folder of definitions', 'git')
    .addOption(
      new Option('--git-url <url>', 'the repository that `--from git` clones')
        .default(AZURE_POLICY_REPOSITORY)
        .env('FAIRWAY_POLICY_REPOSITORY'),
    )
    .option('--git-timeout <seconds>', 'how long git may take', '600')
    .option('--name <name>', 'what it is kept as, beside what other sources gave (default: the last part of the source)')
    .option('--limit <n>', 'changes that are listed, 0 to 10000', '40')
    .option('-o, --output <format>', 'text or json', 'text')
    .action(async (options: PullOptions) => pull(context, options))

async function pull({ io }: CommandContext, options: PullOptions): Promise<void> {
  const format = choiceOption('--output', options.output, ['text', 'json'])
  const limit = countOption('--limit', options.limit, 0, 10_000)
  const timeoutMs = countOption('--git-timeout', options.gitTimeout, 1, 36_000) * 1000
  const { dataDir } = locate(options)
  const name = options.name ?? nameFor(options.from === 'git' ? options.gitUrl : resolve(options.from))
  if (!/^[a-z0-9][a-z0-9-]{0,62}$/.test(name))
    throw new DiagnosticError([
      diagnostic('FW6003', `\`--name\` cannot be \`${name.slice(0, 80)}\``, { help: 'use small letters, digits and hyphens' }),
    ])
  const progress = progressLine(io)
  const kept = await interruptible(io, async (signal) => {
    if (options.from !== 'git') return pullFolder(resolve(options.from), resolve(options.from), { dataDir, name, signal, progress })
    const clone = await emptyFolder(join(dataDir, 'policy'))
    try {
      progress.show(`cloning ${options.gitUrl}`)
      await cloneShallow({ url: options.gitUrl, into: clone, timeoutMs, signal, onProgress: (text) => progress.show(`git: ${text}`) })
      return await pullFolder(clone, options.gitUrl, { dataDir, name, signal, progress })
    } finally {
      await rm(clone, { recursive: true, force: true })
    }
  })
    .catch((error: unknown) => {
      const problem = directoryProblem(dataDir, error)
      throw problem === undefined ? error : new DiagnosticError([problem])
    })
    .finally(() => progress.clear())
  printDiagnostics(io, kept.diagnostics)
  const { diagnostics, leftOut, ...rest } = kept
  io.out(format === 'json' ? `${JSON.stringify({ ...rest, leftOut, diagnostics }, undefined, 2)}\n` : told(kept, limit))
}

/** Where git puts a clone; those of processes that were ended on the way are removed. */
async function emptyFolder(folder: string): Promise<string> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  for (const name of await readdir(folder)) {
    const [, pid] = /^\.cloning-(\d+)-/.exec(name) ?? []
    if (pid !== undefined && !isAlive(Number(pid))) await rm(join(folder, name), { recursive: true, force: true })
  }
  return mkdtemp(join(folder, `.cloning-${process.pid}-`))
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    // It lives, and is somebody else's.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** `https://github.com/Azure/azure-policy.git` is `azure-policy`, as a clone of it usually is. */
const nameFor = (source: string): string =>
  source
    .replace(/\/+$/, '')
    .replace(/\.(?:git|json|gz)$/gi, '')
    .replace(/^.*[/\\:]/, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 63) || 'pulled'

interface PullContext {
  readonly name: string
  readonly dataDir: string
  readonly signal: AbortSignal
  readonly progress: ProgressLine
}

type Pulled = KeptPull & { readonly diagnostics: ReturnType<PolicyFolder['diagnostics']>; readonly leftOut: number }

async function pullFolder(folder: string, source: string, { dataDir, name, signal, progress }: PullContext): Promise<Pulled> {
  const opened = await openPolicies(folder, { signal, onFile: (files) => progress.show(`reading: ${files.toLocaleString('en')} files`) })
  const tally = { leftOut: 0, kept: 0 }
  const commit = (await commitOf(folder)) ?? null
  const kept = await keepPulled(dataDir, definitionsOf(opened, tally, source), { name, source, commit, pulledAt: systemClock.now() })
  return { ...kept, diagnostics: opened.diagnostics(), leftOut: tally.leftOut }
}

/** Assignments and exemptions say what holds somewhere: they are the estate's or the inventory's, and are not pulled. */
async function* definitionsOf(
  opened: PolicyFolder,
  tally: { leftOut: number; kept: number },
  source: string,
): AsyncGenerator<readonly PolicyToKeep[]> {
  for await (const policies of opened.policies()) {
    const batch = policies.flatMap(({ kind, name, body }): readonly PolicyToKeep[] =>
      kind === 'PolicyDefinition' || kind === 'PolicyInitiative' ? [{ kind, name, body }] : [],
    )
    tally.leftOut += policies.length - batch.length
    tally.kept += batch.length
    if (batch.length > 0) yield batch
  }
  // Thrown before anything is put in place: a wrong folder does not replace a good pull by nothing.
  if (tally.kept === 0)
    throw new DiagnosticError([...opened.diagnostics(), diagnostic('FW7008', `no policy definition below \`${source}\``)])
}

function told({ pull, changes, unchanged, previous, repeated, leftOut }: Pulled, limit: number): string {
  const what = `${counted(pull.definitions, 'definition')}, ${counted(pull.initiatives, 'initiative')}`
  const at = pull.commit === null ? '' : ` at ${pull.commit.slice(0, 12)}`
  const lines = [`pulled ${what} from ${pull.source}${at}`, `kept as ${pull.name}, version ${pull.hash.slice(0, 16)}`]
  if (repeated > 0) lines.push(`${counted(repeated, 'document')} came twice under one name; the first holds`)
  if (leftOut > 0)
    lines.push(
      `left out: ${counted(leftOut, 'document')} that say what holds somewhere (assignments, exemptions); declare them in the estate, or scan them`,
    )
  if (previous === undefined) return `${lines.join('\n')}\n`
  if (unchanged) return `${lines.join('\n')}\nnothing changed since ${previous.pulledAt}\n`
  return `${lines.join('\n')}\n${changesText(changes, previous.pulledAt, limit)}`
}

function changesText(changes: readonly PolicyChange[], since: string, limit: number): string {
  const count = (change: PolicyChange['change']): number => changes.filter((one) => one.change === change).length
  const summary = `since ${since}: ${count('added')} added, ${count('removed')} removed, ${count('changed')} changed\n`
  const rows = changes
    .slice(0, limit)
    .map((one) => [one.change, one.displayName, arrow(one.version), arrow(one.effect), one.what.join(', ')])
  const more = changes.length > rows.length ? `${changes.length - rows.length} more: --limit, or -o json\n` : ''
  return rows.length === 0
    ? `${summary}${more}`
    : `${summary}${textTable(['change', 'name', 'version', 'effect', 'what'], rows, 70)}${more}`
}

const arrow = ({ from, to }: { readonly from: string | null; readonly to: string | null }): string =>
  from === to || from === null || to === null ? (to ?? from ?? '-') : `${from} -> ${to}`
