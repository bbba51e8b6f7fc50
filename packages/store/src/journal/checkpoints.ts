import { open, readFile, type FileHandle } from 'node:fs/promises'
import { join } from 'node:path'
import { isJsonObject, type Instant } from '@fairway/core/kernel'
import { codeOf } from '../guard/errors.ts'

/** How far the journal had come at some moment, kept outside its segments: a shortened or rewritten journal contradicts it. */
export interface Checkpoint {
  readonly seq: number
  readonly hash: string
  readonly at: Instant
}

const fileOf = (dataDir: string): string => join(dataDir, 'checkpoints.ndjson')

/** All checkpoints of a data directory, oldest first. Lines that are not checkpoints are left out. */
export async function readCheckpoints(dataDir: string): Promise<Checkpoint[]> {
  const text = await readFile(fileOf(dataDir), 'utf8').catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return ''
    throw error
  })
  return text.split('\n').flatMap((line) => {
    const checkpoint = parse(line)
    return checkpoint === undefined ? [] : [checkpoint]
  })
}

function parse(line: string): Checkpoint | undefined {
  try {
    const value: unknown = JSON.parse(line)
    if (!isJsonObject(value)) return undefined
    const { seq, hash, at } = value
    return typeof seq === 'number' && typeof hash === 'string' && typeof at === 'string' ? { seq, hash, at } : undefined
  } catch {
    return undefined
  }
}

/** Appends checkpoints. Written only for records that are already on the disk. */
export class CheckpointFile {
  readonly #file: FileHandle
  #lastHash = ''

  private constructor(file: FileHandle) {
    this.#file = file
  }

  /** Opens the file for appending. */
  static async open(dataDir: string): Promise<CheckpointFile> {
    const file = await open(fileOf(dataDir), 'a', 0o600)
    // A torn last line must not swallow the next checkpoint; empty lines are left out when reading.
    await file.appendFile('\n')
    return new CheckpointFile(file)
  }

  /** Records where the journal is. Nothing is written when that is known already. */
  async record(checkpoint: Checkpoint): Promise<void> {
    if (checkpoint.hash === this.#lastHash) return
    this.#lastHash = checkpoint.hash
    await this.#file.appendFile(`${JSON.stringify(checkpoint)}\n`)
    await this.#file.datasync()
  }

  async close(): Promise<void> {
    await this.#file.close()
  }
}
