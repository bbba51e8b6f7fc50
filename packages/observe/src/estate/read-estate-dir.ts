import { isUtf8 } from 'node:buffer'
import { open, readFile, realpath, stat } from 'node:fs/promises'
import { estateLimits, type EstateFile } from '@fairway/core/estate'
import { diagnostic, printable, type Diagnostic } from '@fairway/core/kernel'
import { mayHoldPolicies } from '@fairway/core/policy'
import { findEstateFiles, isPolicyPath, type FoundFile } from './find-estate-files.ts'
import { reasonOf } from './reason.ts'

/** Bounds of a directory; the defaults are far above what people write. */
export interface ReadEstateOptions {
  /** Default 10,000. */
  readonly maxFiles?: number
  /** Bytes of all files together. Default 64 MB. */
  readonly maxBytes?: number
  /** Folders inside each other. Default 32. */
  readonly maxDepth?: number
}

/** The files of an estate, and what could not be read of it. */
export interface EstateDir {
  /** Files with documents, sorted by path; paths are relative to the directory, with `/`. */
  readonly files: readonly EstateFile[]
  readonly diagnostics: readonly Diagnostic[]
}

const MB = 1024 * 1024

/**
 * Reads the `*.yaml` and `*.yml` files below a directory, and policies as JSON in folders called `policy` or `policies`. Hidden folders,
 * node_modules and what a `.fairwayignore` names are skipped; files that never speak of `fairway.dev` belong to something else and are passed over. Links may not leave the directory. A directory
 * that is missing or has no document is an error: an empty estate is more likely a wrong path.
 */
export async function readEstateDir(dir: string, options: ReadEstateOptions = {}): Promise<EstateDir> {
  const { maxFiles = 10_000, maxBytes = 64 * MB, maxDepth = 32 } = options
  const fault = await directoryFault(dir)
  if (fault !== undefined) return { files: [], diagnostics: [fault] }
  const found = await findEstateFiles(await realpath(dir), { maxFiles, maxDepth })
  const files: EstateFile[] = []
  const diagnostics: Diagnostic[] = [...found.diagnostics]
  let bytes = 0
  for (const file of found.files) {
    const read = await readOne(file)
    if (read === undefined) continue
    if ('code' in read) {
      diagnostics.push(read)
      continue
    }
    bytes += file.bytes
    if (bytes > maxBytes) {
      diagnostics.push(
        diagnostic('FW1045', `the estate is larger than ${Math.floor(maxBytes / MB)} MB; not read from here on`, at(file.path)),
      )
      break
    }
    files.push(read)
  }
  if (files.length === 0 && diagnostics.length === 0) {
    const help = 'give the right directory with `--estate DIR`, or make an estate with `fairway init`'
    diagnostics.push(diagnostic('FW1041', `no document with \`apiVersion: fairway.dev/v1\` below \`${printable(dir)}\``, { help }))
  }
  return { files, diagnostics }
}

async function directoryFault(dir: string): Promise<Diagnostic | undefined> {
  const shown = printable(dir)
  const help = 'give the right directory with `--estate DIR`, or make an estate with `fairway init`'
  try {
    const found = await stat(dir)
    return found.isDirectory() ? undefined : diagnostic('FW1040', `\`${shown}\` is not a directory`, { help })
  } catch (error) {
    return diagnostic('FW1040', `the estate directory \`${shown}\` ${reasonOf(error)}`, { help })
  }
}

/** A file with documents, a diagnostic, or nothing when the file belongs to something else. */
async function readOne(file: FoundFile): Promise<EstateFile | Diagnostic | undefined> {
  if (file.bytes > estateLimits.fileBytes) {
    const isOurs = await mentionsFairway(file)
    return isOurs ? diagnostic('FW1002', 'the file is larger than 10 MB', at(file.path)) : undefined
  }
  try {
    return textOf(file.path, await readFile(file.realPath))
  } catch (error) {
    return diagnostic('FW1042', `the file ${reasonOf(error)}`, at(file.path))
  }
}

const API_GROUP = 'fairway.dev'

function textOf(path: string, bytes: Buffer): EstateFile | Diagnostic | undefined {
  const utf16 = utf16Name(bytes)
  if (utf16 !== undefined) return diagnostic('FW1043', `the file is ${utf16}`, { ...at(path), help: 'save it as UTF-8' })
  if (!bytes.includes(API_GROUP) && !(isPolicyPath(path) && mayHoldPolicies(bytes.toString('latin1')))) return undefined
  if (isUtf8(bytes)) return { path, text: bytes.toString('utf8') }
  return diagnostic('FW1043', 'the file is not UTF-8', { at: { file: path, ...placeOfFault(bytes) }, help: 'save it as UTF-8' })
}

/**
 * UTF-16 puts a zero byte beside every Latin letter, so that our own name is found only in that form. In big-endian text
 * the little-endian bytes are found too, but across two characters: at an odd offset.
 */
function utf16Name(bytes: Buffer): string | undefined {
  const little = Buffer.from(API_GROUP, 'utf16le')
  const at = bytes.indexOf(little)
  if (at !== -1 && at % 2 === 0) return 'UTF-16 (little endian)'
  return bytes.includes(Buffer.from(little).swap16()) ? 'UTF-16 (big endian)' : undefined
}

/** The first line that is not UTF-8. A line feed is never part of a longer UTF-8 character, so that lines can be judged alone. */
function placeOfFault(bytes: Buffer): { line: number; column: number } {
  let line = 1
  let start = 0
  for (let end = bytes.indexOf(0x0a); end !== -1 && isUtf8(bytes.subarray(start, end)); end = bytes.indexOf(0x0a, start)) {
    line += 1
    start = end + 1
  }
  return { line, column: 1 }
}

/** Whether a file too large to be read begins as a document of ours. */
async function mentionsFairway(file: FoundFile): Promise<boolean> {
  const handle = await open(file.realPath).catch(() => undefined)
  if (handle === undefined) return true
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(MB), 0, MB, 0)
    return buffer.subarray(0, bytesRead).includes(API_GROUP)
  } finally {
    await handle.close()
  }
}

const at = (path: string): { at: { file: string; line: number; column: number } } => ({ at: { file: path, line: 1, column: 1 } })
