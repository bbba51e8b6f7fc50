import { loadEstate } from '@fairway/core/engine'
import { declared, type Estate } from '@fairway/core/estate'
import { sourceKind } from '@fairway/core/inventory'
import type { Diagnostic, Instant } from '@fairway/core/kernel'
import { subscriptionKind } from '@fairway/core/organization'
import { openSource, readEstateDir } from '@fairway/observe'
import { readSnapshot, type ReadSnapshot } from '@fairway/testkit'
import { fileURLToPath } from 'node:url'

/** An example, read to its end. */
export interface ReadExample {
  readonly estate: Estate
  /** Of every source, oldest first. */
  readonly snapshots: readonly ReadSnapshot[]
  /** What was told of the estate's files. */
  readonly ofEstate: readonly Diagnostic[]
  /** What was told of the files that its sources name. */
  readonly ofSources: readonly Diagnostic[]
}

/** Reads an example without a store: its documents, and every file its sources name. `now` dates files that carry no day. */
export async function readExample(name: string, now: Instant): Promise<ReadExample> {
  const estateDir = fileURLToPath(new URL(`${name}/`, import.meta.url))
  const { files, diagnostics } = await readEstateDir(estateDir)
  const loaded = loadEstate(files)
  const subscriptionIds = new Map(declared(loaded.estate, subscriptionKind).map((one) => [one.name, one.spec.id]))
  const snapshots: ReadSnapshot[] = []
  const ofSources: Diagnostic[] = []
  for (const source of declared(loaded.estate, sourceKind)) {
    const opened = await openSource(source, { estateDir, now, subscriptionIds })
    for (const snapshot of opened.snapshots) snapshots.push(await readSnapshot(snapshot))
    ofSources.push(...opened.diagnostics())
  }
  return { estate: loaded.estate, snapshots, ofEstate: [...diagnostics, ...loaded.diagnostics], ofSources }
}
