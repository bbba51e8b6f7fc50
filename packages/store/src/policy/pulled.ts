import { createHash } from 'node:crypto'
import { closeSync, openSync, readdirSync, readFileSync, readSync } from 'node:fs'
import { mkdir, open, readdir, readFile, rename, rm, type FileHandle } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { byText, diagnostic, DiagnosticError, isJsonObject, printable, type JsonObject } from '@fairway/core/kernel'
import { diffEntries, entryOf, type PolicyChange, type PolicyEntry, type PolicyPull } from '@fairway/core/policy'
import { codeOf } from '../guard/errors.ts'
import { syncFolder } from '../journal/log-file.ts'
import { bindLock, type BoundLock } from '../lock/socket.ts'

/** A definition to keep. */
export interface PolicyToKeep {
  readonly kind: PolicyEntry['kind']
  readonly name: string
  readonly body: JsonObject
}

/** What a pull came to. */
export interface KeptPull {
  readonly pull: PolicyPull
  readonly changes: readonly PolicyChange[]
  /** Nothing differs from the pull before. */
  readonly unchanged: boolean
  readonly previous: PolicyPull | undefined
  /** Definitions of a kind and name that came a second time; the first one holds. */
  readonly repeated: number
}

/** The pulled definitions: an index that is read at once, and each definition when it is asked for. */
export interface PulledPolicies {
  /** One for each source, by name. */
  readonly pulls: readonly PolicyPull[]
  /** Of all sources; what two of them have holds as the first one by name has it. */
  readonly entries: readonly PolicyEntry[]
  /** By name or ARM id, in any case. Error FW7019 when what is kept is damaged. */
  find(kind: PolicyEntry['kind'], nameOrId: string): { readonly entry: PolicyEntry; readonly body: JsonObject } | undefined
  close(): void
}

interface IndexLine extends PolicyEntry {
  readonly at: number
  readonly bytes: number
}

interface Index {
  readonly pull: PolicyPull
  /** The file of the bodies, named by its own content: what an index that is still in place refers to is never overwritten. */
  readonly bodies: string
  readonly entries: readonly IndexLine[]
}

const folderOf = (dataDir: string): string => join(dataDir, 'policy')
const INDEX = /^([a-z0-9][a-z0-9-]{0,62})\.pulled\.json$/
const indexName = (name: string): string => `${name}.pulled.json`
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')
const shortDigest = (text: string): string => sha256(text).slice(0, 16)

/**
 * Keeps definitions: each compressed by itself in one file that is named by the hash of them all, and an index. The index is what makes a
 * pull valid; it is written last and renamed into place, so that a process that ends on the way leaves the pull before as it was. Pulls into
 * one data directory follow one another: each waits for the one before. Error FW3001 when that takes more than five minutes.
 */
export async function keepPulled(dataDir: string, policies: AsyncIterable<readonly PolicyToKeep[]>, from: PullFrom): Promise<KeptPull> {
  const folder = folderOf(dataDir)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const lock = await onlyPull(folder)
  try {
    return await kept(folder, policies, from)
  } finally {
    await lock.release()
  }
}

type PullFrom = Pick<PolicyPull, 'name' | 'source' | 'commit' | 'pulledAt'>

const LOOK_AGAIN_MS = 250
const PATIENCE_MS = 300_000

/** Waits until no other process pulls into this folder: each of them removes what is not its own. */
async function onlyPull(folder: string): Promise<BoundLock> {
  for (let waited = 0; ; waited += LOOK_AGAIN_MS) {
    const lock = await bindLock(folder)
    if (lock !== undefined) return lock
    if (waited >= PATIENCE_MS)
      throw new DiagnosticError([diagnostic('FW3001', `another process pulls definitions into \`${printable(folder)}\``)])
    await sleep(LOOK_AGAIN_MS)
  }
}

async function kept(folder: string, policies: AsyncIterable<readonly PolicyToKeep[]>, from: PullFrom): Promise<KeptPull> {
  const previous = parsedIndex(await readFile(join(folder, indexName(from.name)), 'utf8').catch(() => ''))
  const temporary = join(folder, `.pulling-${process.pid}`)
  const file = await open(temporary, 'w', 0o600)
  try {
    const written = await writeBodies(file, policies)
    await file.sync()
    await file.close()
    const pull = pullOf(written.entries, from)
    await rename(temporary, join(folder, written.bodies))
    await writeAtomically(
      folder,
      indexName(from.name),
      `${JSON.stringify({ pull, bodies: written.bodies, entries: written.entries } satisfies Index)}\n`,
    )
    await removeUnused(folder)
    const changes = diffEntries(previous?.entries ?? [], written.entries)
    return {
      pull,
      changes,
      unchanged: previous !== undefined && changes.length === 0,
      previous: previous?.pull,
      repeated: written.repeated,
    }
  } catch (error) {
    await file.close().catch(() => undefined)
    await rm(temporary, { force: true })
    throw error
  }
}

async function writeBodies(
  file: FileHandle,
  policies: AsyncIterable<readonly PolicyToKeep[]>,
): Promise<{ readonly entries: readonly IndexLine[]; readonly bodies: string; readonly repeated: number }> {
  const entries = new Map<string, IndexLine>()
  const content = createHash('sha256')
  let at = 0
  let repeated = 0
  for await (const batch of policies) {
    const chunks: Buffer[] = []
    for (const { kind, name, body } of batch) {
      const key = `${kind}/${name.toLowerCase()}`
      if (entries.has(key)) {
        repeated++
        continue
      }
      const packed = deflateRawSync(JSON.stringify(body))
      entries.set(key, { ...entryOf(kind, name, body, shortDigest), at, bytes: packed.length })
      at += packed.length
      chunks.push(packed)
    }
    const joined = Buffer.concat(chunks)
    content.update(joined)
    if (joined.length > 0) await file.write(joined)
  }
  const inOrder = [...entries.values()].toSorted((a, b) => byText(a.kind, b.kind) || byText(a.name, b.name))
  return { entries: inOrder, bodies: `${content.digest('hex').slice(0, 32)}.bodies`, repeated }
}

function pullOf(entries: readonly IndexLine[], from: PullFrom): PolicyPull {
  const hash = sha256(entries.map((one) => JSON.stringify([one.kind, one.name, one.version, one.digests])).join('\n'))
  const initiatives = entries.filter((one) => one.kind === 'PolicyInitiative').length
  return { schemaVersion: 1, hash, ...from, definitions: entries.length - initiatives, initiatives }
}

async function writeAtomically(folder: string, name: string, text: string): Promise<void> {
  const temporary = join(folder, `.${name}-${process.pid}`)
  const file = await open(temporary, 'w', 0o600)
  try {
    await file.writeFile(text)
    await file.sync()
  } finally {
    await file.close()
  }
  await rename(temporary, join(folder, name))
  await syncFolder(folder)
}

/** What pulls before left behind, also those that were ended on the way. */
async function removeUnused(folder: string): Promise<void> {
  const names = await readdir(folder)
  const texts = await Promise.all(names.filter((name) => INDEX.test(name)).map(async (name) => readFile(join(folder, name), 'utf8')))
  const used = new Set(texts.map((text) => parsedIndex(text)?.bodies))
  for (const name of names) {
    const isLeft = (name.endsWith('.bodies') && !used.has(name)) || name.startsWith('.pulling-') || /^\..*\.pulled\.json-/.test(name)
    if (isLeft) await rm(join(folder, name), { force: true })
  }
}

/** A damaged index counts as none for the next pull, which writes a new one. */
function parsedIndex(text: string): Index | undefined {
  try {
    const index: unknown = JSON.parse(text)
    return isIndex(index) ? index : undefined
  } catch {
    return undefined
  }
}

const isIndex = (value: unknown): value is Index =>
  isJsonObject(value) &&
  isJsonObject(value['pull']) &&
  value['pull']['schemaVersion'] === 1 &&
  typeof value['bodies'] === 'string' &&
  /^[0-9a-f]{32}\.bodies$/.test(value['bodies']) &&
  Array.isArray(value['entries'])

/** A pull that ends meanwhile takes the bodies of the one before away: then there is a new index, which is read instead. */
const ATTEMPTS = 5

/** Opens what was pulled; `undefined` when nothing was. Error FW7019 when it cannot be read. */
export function openPulled(dataDir: string): PulledPolicies | undefined {
  for (let attempt = 1; ; attempt++) {
    const files = new Map<string, number>()
    const close = (): void => {
      for (const file of files.values()) closeSync(file)
      files.clear()
    }
    try {
      const indexes = indexesIn(folderOf(dataDir))
      for (const { bodies } of indexes) files.set(bodies, files.get(bodies) ?? openSync(join(folderOf(dataDir), bodies), 'r'))
      return indexes.length === 0 ? undefined : pulledFrom(indexes, files, close)
    } catch (error) {
      close()
      if (error instanceof DiagnosticError) throw error
      if (attempt === ATTEMPTS || codeOf(error) !== 'ENOENT') throw damaged(error instanceof Error ? error.message : String(error))
    }
  }
}

const indexesIn = (folder: string): readonly Index[] =>
  namesIn(folder)
    .filter((name) => INDEX.test(name))
    .toSorted()
    .map((name) => readIndex(join(folder, name)))

function pulledFrom(indexes: readonly Index[], files: ReadonlyMap<string, number>, close: () => void): PulledPolicies {
  const lookup = indexed(indexes)
  return {
    pulls: indexes.map((one) => one.pull),
    entries: [...new Set([...lookup.values()].map(({ entry }) => entry))],
    find(kind, nameOrId) {
      const found = lookup.get(`${kind}/${nameOrId.toLowerCase()}`)
      const file = found === undefined ? undefined : files.get(found.bodies)
      if (found === undefined) return undefined
      if (file === undefined) throw damaged(`\`${found.bodies}\` is closed`)
      return { entry: found.entry, body: bodyOf(file, found.entry) }
    },
    close,
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

function readIndex(path: string): Index {
  const index = parsedIndex(readFileSync(path, 'utf8'))
  if (index === undefined) throw damaged(`\`${path}\` is no index`)
  return index
}

interface Found {
  readonly entry: IndexLine
  readonly bodies: string
}

/** By name and by id; a name goes before an id that ends so, and a source before those that follow it. */
function indexed(indexes: readonly Index[]): ReadonlyMap<string, Found> {
  const lookup = new Map<string, Found>()
  for (const key of ['name', 'id'] as const) {
    for (const { bodies, entries } of indexes) {
      for (const entry of entries) {
        const text = `${entry.kind}/${entry[key].toLowerCase()}`
        const named = key === 'id' ? lookup.get(`${entry.kind}/${entry.name.toLowerCase()}`) : undefined
        if (!lookup.has(text)) lookup.set(text, named ?? { entry, bodies })
      }
    }
  }
  return lookup
}

function bodyOf(file: number, entry: IndexLine): JsonObject {
  try {
    const packed = Buffer.alloc(entry.bytes)
    readSync(file, packed, 0, entry.bytes, entry.at)
    const body: unknown = JSON.parse(inflateRawSync(packed).toString('utf8'))
    if (isJsonObject(body)) return body
    throw new Error('it is no object')
  } catch (error) {
    throw damaged(`\`${entry.name}\`: ${error instanceof Error ? error.message : String(error)}`)
  }
}

const damaged = (why: string): DiagnosticError =>
  new DiagnosticError([diagnostic('FW7019', 'the pulled policy definitions are damaged', { detail: why })])
