import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fixedClock } from '@fairway/core/kernel'
import { afterAll, beforeAll } from 'vitest'
import { openStore } from '../../src/open-store.ts'
import type { OpenedStore, StoreOptions } from '../../src/options.ts'

/** A backend under test. */
export interface ConformanceBackend {
  /** Runs once before all tests. */
  start(): Promise<void>
  /** What a new, empty store is opened with beside its directory. Asked once for each store. */
  options(): Promise<Partial<StoreOptions>>
  stop(): Promise<void>
}

/** The moment at which conformance tests happen. */
export const NOW = '2026-11-21T08:00:00.000Z'

/** A store that is opened before the tests of a block and can be closed and opened again on the same data. */
export interface StoreUnderTest {
  readonly store: OpenedStore
  readonly options: StoreOptions
  reopen(): Promise<OpenedStore>
}

/** Opens a store or throws what hinders it. */
export async function opened(options: StoreOptions): Promise<OpenedStore> {
  const result = await openStore(options)
  if (!result.ok) throw new Error(`${result.error.code}: ${result.error.summary}`)
  return result.value
}

/** Gives a block of tests a store of its own. */
export function storeForBlock(backend: ConformanceBackend): StoreUnderTest {
  let store: OpenedStore | undefined
  let options: StoreOptions | undefined
  const dataDir = mkdtempSync(join(tmpdir(), 'fairway-store-'))
  const known = () => options ?? fail()
  beforeAll(async () => {
    options = { dataDir, clock: fixedClock(NOW), ...(await backend.options()) }
    store = await opened(options)
  })
  afterAll(async () => {
    await store?.close()
    rmSync(dataDir, { recursive: true, force: true })
  })
  return {
    get store() {
      return store ?? fail()
    },
    get options() {
      return known()
    },
    reopen: async () => {
      await store?.close()
      store = await opened(known())
      return store
    },
  }
}

const fail = (): never => {
  throw new Error('the store is opened before the tests')
}

/** All items of batches. */
export async function all<T>(batches: AsyncIterable<readonly T[]>): Promise<T[]> {
  const items: T[] = []
  for await (const batch of batches) items.push(...batch)
  return items
}
