import { basename, resolve } from 'node:path'
import { byText, diagnostic, printable, type Diagnostic } from '@fairway/core/kernel'
import type { SourceSpec } from '@fairway/core/inventory'
import { FileFailure } from '../files/failure.ts'
import type { FoundFile, PathNames } from '../files/expand.ts'
import { detectSourceType, type SourceType } from './detect.ts'
import { openFiles, type OpenedSource, type SourceContext } from './open-source.ts'

/** How a source made of bare files is called, by what the files are. */
const names: Readonly<Record<SourceType, string>> = {
  'azure-inventory': 'files-azure-inventory',
  'azure-capacity': 'files-azure-capacity',
  'terraform-state': 'files-terraform-state',
  'terraform-show': 'files-terraform-show',
  'arm-deployment': 'files-arm-deployment',
}

/**
 * A source made of files named by a user, without any estate: what each is is found by looking. Files of the same kind make one snapshot,
 * observed at `context.now`. A file that cannot be read, or is nothing known, is a diagnostic and part of an inventory's coverage, so that
 * it never looks as if it had been read. `of` says what lists of quotas, sizes and models are of that do not say it themselves.
 */
export async function sourceForFiles(
  paths: readonly string[],
  context: Omit<SourceContext, 'estateDir'> & { readonly cwd: string; readonly of?: PathNames },
): Promise<OpenedSource> {
  const found: Diagnostic[] = []
  const byType = new Map<SourceType, FoundFile[]>()
  const absolute = [...new Set(paths.map((path) => resolve(context.cwd, path)))].toSorted(byText)
  for (const path of absolute) {
    const name = nameOf(path, absolute)
    const file: FoundFile = { path, name, label: name, ...(context.of === undefined ? {} : { of: context.of }) }
    const type = await typeOf(file)
    if (type === undefined) found.push(diagnostic('FW2023', `\`${printable(name)}\` is no export that Fairway knows`))
    else byType.set(type, [...(byType.get(type) ?? []), file])
  }
  const opened = [...byType]
    .toSorted(([a], [b]) => byText(a, b))
    .map(([type, files]) => openFiles(names[type], specOf(type), files, { ...context, estateDir: context.cwd, found: [] }))
  return { snapshots: opened.flatMap((one) => one.snapshots), diagnostics: () => [...found, ...opened.flatMap((one) => one.diagnostics())] }
}

/** A file that fails is left to the reader of its likeliest kind, which reports it where it belongs. */
async function typeOf(file: FoundFile): Promise<SourceType | undefined> {
  try {
    return await detectSourceType(file)
  } catch (error) {
    if (!(error instanceof FileFailure)) throw error
    return file.path.endsWith('.tfstate') ? 'terraform-state' : 'azure-inventory'
  }
}

/** The file's name, or its whole path where two files have the same name. */
function nameOf(path: string, all: readonly string[]): string {
  const name = basename(path)
  return all.filter((other) => basename(other) === name).length === 1 ? name : path
}

const specOf = (type: SourceType): SourceSpec => ({ type, paths: ['*'], completeness: 'complete', includes: [], subscriptions: [] })
