import { resolve } from 'node:path'
import { renderFormats, renderLandingZone, writeFolder, type RenderFormat, type WrittenFolder } from '@fairway/act'
import { LOCK_FILE } from '@fairway/core/address'
import { diagnostic, DiagnosticError, printable } from '@fairway/core/kernel'
import type { Wave } from '@fairway/core/graph'
import { choiceOption, collect, withEstateOptions, type EstateOptions } from '../../options.ts'
import type { ReadLandingZone } from '../../landing-zone/read.ts'
import { keepLock } from '../../landing-zone/keep-lock.ts'
import { counted } from '../../output/counted.ts'
import type { Io } from '../../output/io.ts'
import { interruptible } from '../../output/interrupt.ts'
import { Option, type Command } from 'commander'

/** What every `render` takes. */
export interface RenderOptions extends EstateOptions {
  readonly format?: readonly string[]
  readonly out: string
  readonly force?: true
  readonly asOf?: string
}

/** Adds the options that every `render` takes. */
export const withRenderOptions = (command: Command): Command =>
  withEstateOptions(command)
    .addOption(
      new Option('--format <format>', `${renderFormats.join(', ')}; several with commas (default: bicep,terraform,kubernetes)`).argParser(
        collect,
      ),
    )
    .requiredOption('--out <dir>', 'the folder that is brought up to date')
    .option('--force', 'overwrite files that were changed by hand')
    .option('--as-of <moment>', 'render as of this moment (default: now)')

/** What is written where nobody asks: everything that is deployed. */
const usual: readonly RenderFormat[] = ['bicep', 'terraform', 'kubernetes']

/** The formats that were asked for, in that order. */
function formatsOf({ format }: RenderOptions): readonly RenderFormat[] {
  if (format === undefined) return usual
  const words = format.flatMap((one) => one.split(',')).map((one) => one.trim())
  return [...new Set(words)].map((one) => choiceOption('--format', one, renderFormats))
}

/** What is written, and which part of the folder it is. */
interface Part {
  readonly wave?: Wave
  readonly workload?: string
}

/** Brings a folder up to date, and keeps beside the estate what must not move: that first, so that nothing is deployed from addresses that may. */
export async function writeRendered(io: Io, read: ReadLandingZone, options: RenderOptions, part: Part = {}): Promise<WrittenFolder> {
  const { landingZone, plan, estateDir } = read
  // A variable of a script that is not set would write here.
  if (options.out === '') throw new DiagnosticError([diagnostic('FW6003', '`--out` names no folder', { help: 'write `.` for this one' })])
  const folders = foldersOf(read, part)
  const files = renderLandingZone({ landingZone, gates: plan.waves, formats: formatsOf(options), ...part })
  return interruptible(io, async (signal) => {
    const kept = await keepLock(estateDir, read)
    const written = await writeFolder(resolve(options.out), files, {
      signal,
      ...(options.force === undefined ? {} : { force: true }),
      ...(folders === undefined ? {} : { only: (path: string) => folders.some((folder) => path.startsWith(`${folder}/`)) }),
    })
    const { added, changed, removed, unchanged } = written
    const counts = `${added.length} added, ${changed.length} changed, ${removed.length} removed, ${unchanged} as they were`
    io.out(`${counted(files.length, 'file')} in ${printable(options.out)}: ${counts}\n`)
    if (kept) io.out(`${LOCK_FILE} of the estate keeps what was given out: commit it with the estate\n`)
    return written
  })
}

/** A part is brought up to date by itself: what lies beside it stays. */
function foldersOf({ landingZone, plan }: ReadLandingZone, { wave, workload }: Part): readonly string[] | undefined {
  if (workload !== undefined) {
    const root = plan.workloads.find(({ name }) => name === workload)?.root
    if (root === undefined) throw new DiagnosticError([diagnostic('FW8619', `nobody asked for a workload \`${workload}\``)])
    return [root]
  }
  return wave === undefined ? undefined : landingZone.roots.filter((root) => root.wave === wave).map(({ name }) => name)
}
