import { canonicalId } from '../resource/index.ts'
import type { PolicyDefinition, PolicySetDefinition } from '../policy/index.ts'
import { compareVersions, isVersionOf } from './version.ts'

/** Something looked up. */
export interface Found<T> {
  readonly found: T
  /** Whether it is of a version that was asked for. If not, it is the newest that is held. */
  readonly asAsked: boolean
}

/** Where assignments find what they assign. */
export interface PolicyCatalogue {
  /** A definition by id or name in any case, and by version (`1.*.*`). */
  definition(id: string, version?: string): Found<PolicyDefinition> | undefined
  /** An initiative by id or name in any case, and by version. */
  set(id: string, version?: string): Found<PolicySetDefinition> | undefined
}

interface Versioned {
  readonly id?: string | undefined
  readonly name?: string | undefined
  readonly version?: string | undefined
}

/**
 * A catalogue of definitions and initiatives, several versions of one included. An id that nobody has is looked up by its last part, for
 * libraries name the management group that holds a definition by a placeholder; of two with one name the later is taken.
 */
export function policyCatalogue(definitions: Iterable<PolicyDefinition>, sets: Iterable<PolicySetDefinition>): PolicyCatalogue {
  const definitionShelf = shelve(definitions)
  const setShelf = shelve(sets)
  return {
    definition: (id, version) => pick(definitionShelf, id, version),
    set: (id, version) => pick(setShelf, id, version),
  }
}

type Shelf<T> = ReadonlyMap<string, readonly T[]>

function shelve<T extends Versioned>(all: Iterable<T>): Shelf<T> {
  const shelf = new Map<string, T[]>()
  const put = (key: string, one: T): void => {
    const held = shelf.get(key)
    if (held === undefined) shelf.set(key, [one])
    else held.push(one)
  }
  for (const one of all) {
    if (one.id !== undefined) put(canonicalId(one.id), one)
    if (one.name !== undefined && one.name !== '') put(one.name.toLowerCase(), one)
  }
  return shelf
}

function pick<T extends Versioned>(shelf: Shelf<T>, id: string, version: string | undefined): Found<T> | undefined {
  const key = canonicalId(id)
  const held = shelf.get(key) ?? shelf.get(key.slice(key.lastIndexOf('/') + 1))
  if (held === undefined) return undefined
  // Later ones first, so that the later of two equals is taken.
  const newestFirst = held.toReversed().toSorted((a, b) => compareVersions(b.version ?? '0', a.version ?? '0'))
  const fitting =
    version === undefined ? newestFirst[0] : newestFirst.find((one) => one.version !== undefined && isVersionOf(version, one.version))
  if (fitting !== undefined) return { found: fitting, asAsked: true }
  const [newest] = newestFirst
  // What has no version, as most that people write themselves, is of any version.
  return newest === undefined ? undefined : { found: newest, asAsked: newest.version === undefined }
}
