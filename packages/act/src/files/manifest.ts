import { createHash } from 'node:crypto'
import { readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { byText, diagnostic, DiagnosticError } from '@fairway/core/kernel'

/** The file beside rendered ones that says which of them are ours, and what we wrote. */
export const MANIFEST = '.fairway-rendered.json'

/** By path the digests of what we wrote there; two while a folder is being written. */
export type Manifest = ReadonlyMap<string, readonly string[]>

/** What a text is told apart by. */
export const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex')

/** What was written into a folder before; nothing where it is new. */
export async function readManifest(folder: string): Promise<Manifest> {
  const text = await readFile(join(folder, MANIFEST), 'utf8').catch(() => undefined)
  if (text === undefined) return new Map()
  const files = filesOf(text)
  if (files === undefined) {
    const help = `restore it from version control, or remove it and write with --force`
    throw new DiagnosticError([diagnostic('FW8705', `\`${MANIFEST}\` in \`${folder}\` cannot be read`, { help })])
  }
  return files
}

function filesOf(text: string): Manifest | undefined {
  try {
    const read: unknown = JSON.parse(text)
    if (typeof read !== 'object' || read === null || !('files' in read) || typeof read.files !== 'object' || read.files === null)
      return undefined
    const entries = Object.entries(read.files).map(([path, digests]): [string, readonly string[]] => [
      path,
      Array.isArray(digests) ? digests.filter((one) => typeof one === 'string') : [],
    ])
    return new Map(entries.filter(([path]) => isInside(path)))
  } catch {
    return undefined
  }
}

/** A manifest that somebody edited must not make us remove what lies elsewhere. */
const isInside = (path: string): boolean => path !== '' && !path.startsWith('/') && !path.split(/[/\\]/).includes('..')

/** Writes it in one step. */
export async function writeManifest(folder: string, manifest: Manifest): Promise<void> {
  const files = Object.fromEntries([...manifest].toSorted(([a], [b]) => byText(a, b)))
  const about = 'Written by fairway render: which files are its own. Keep it with them.'
  const beside = join(folder, `${MANIFEST}.new`)
  await writeFile(beside, `${JSON.stringify({ about, files }, undefined, 1)}\n`)
  await rename(beside, join(folder, MANIFEST))
}
