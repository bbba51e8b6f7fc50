import { byText, diagnostic, parseInstant, printable, type Diagnostic, type Instant } from '@fairway/core/kernel'
import type { Declared } from '@fairway/core/estate'
import type { SourceSpec } from '@fairway/core/inventory'
import type { Snapshot } from '@fairway/core/engine'
import { InventorySnapshot } from '../azure/inventory-snapshot.ts'
import { CapacitySnapshot } from '../capacity/capacity-snapshot.ts'
import { expandPaths, type FoundFile } from '../files/expand.ts'
import { defaultLimits, type ReadLimits } from '../files/limits.ts'
import { IacSnapshot } from '../iac/iac-snapshot.ts'
import type { Progress, SnapshotContext } from './snapshot-context.ts'

/** What opening a source needs from whoever opens it. */
export interface SourceContext {
  /** The directory that relative paths begin at. */
  readonly estateDir: string
  /** When files were observed that say nothing about it themselves. */
  readonly now: Instant
  readonly signal?: AbortSignal
  readonly onProgress?: (progress: Progress) => void
  /** The ids of the estate's declared subscriptions by their names, so that one without any row can be told from one that was not meant. */
  readonly subscriptionIds?: ReadonlyMap<string, string>
  readonly limits?: ReadLimits
}

/** A source's snapshots, oldest first, and what is wrong with its files: complete only when every snapshot was read. */
export interface OpenedSource {
  readonly snapshots: readonly Snapshot[]
  diagnostics(): readonly Diagnostic[]
}

/** More messages help nobody; the last one says how many there would have been. */
const MAX_DIAGNOSTICS = 1000

/**
 * Opens a declared source: finds its files, one snapshot for each day that their paths name. Nothing is read until a snapshot's facts are
 * taken; each snapshot can be read once. Files that cannot be read are diagnostics and coverage, never exceptions; only an abort throws.
 */
export async function openSource(source: Declared<SourceSpec>, context: SourceContext): Promise<OpenedSource> {
  const { files, diagnostics } = await expandPaths(source.spec.paths, context.estateDir)
  return openFiles(source.name, source.spec, files, { ...context, found: diagnostics })
}

interface OpenContext extends SourceContext {
  readonly found: readonly Diagnostic[]
}

/** Makes snapshots of files that were found already. */
export function openFiles(name: string, spec: SourceSpec, files: readonly FoundFile[], context: OpenContext): OpenedSource {
  const told: Diagnostic[] = [...context.found]
  let untold = 0
  const report = (found: Diagnostic): void => {
    if (told.length < MAX_DIAGNOSTICS) told.push(found)
    else untold += 1
  }
  const undated = (spec.observedAt === undefined ? undefined : parseInstant(spec.observedAt)) ?? context.now
  const days = Map.groupBy(files, (file) => file.day ?? undated)
  const snapshots = [...days]
    .toSorted(([a], [b]) => byText(a, b))
    .map(([observedAt, ofDay]) =>
      snapshotOf(
        spec,
        {
          source: name,
          observedAt,
          files: ofDay,
          limits: context.limits ?? defaultLimits,
          ...(context.signal === undefined ? {} : { signal: context.signal }),
          report,
          progress: (progress) => context.onProgress?.(progress),
        },
        context.subscriptionIds,
      ),
    )
  return { snapshots, diagnostics: () => (untold === 0 ? told : [...told, overflow(name, untold)]) }
}

const overflow = (name: string, untold: number): Diagnostic =>
  diagnostic('FW2013', `${untold} more messages about \`${printable(name)}\` are not shown`)

function snapshotOf(spec: SourceSpec, context: SnapshotContext, subscriptionIds: ReadonlyMap<string, string> | undefined): Snapshot {
  const { source, observedAt } = context
  if (spec.type === 'azure-capacity') {
    const { completeness, subscriptions: expected } = spec
    const reading = new CapacitySnapshot(context, { completeness, expected, subscriptionIds })
    return { source, observedAt, kind: 'azure.capacity', facts: reading.facts(), coverage: () => reading.coverage() }
  }
  if (spec.type !== 'azure-inventory') {
    const reading = new IacSnapshot(context, spec.type)
    return { source, observedAt, kind: 'iac.resource', facts: reading.facts(), coverage: () => reading.coverage() }
  }
  const expected = spec.subscriptions.map((name) => ({ name, scope: subscriptionScope(subscriptionIds?.get(name) ?? name) }))
  const reading = new InventorySnapshot(context, { completeness: spec.completeness, includes: spec.includes, expected })
  return { source, observedAt, kind: 'azure.resource', facts: reading.facts(), coverage: () => reading.coverage() }
}

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** A subscription whose id is not known is named as the estate names it. */
const subscriptionScope = (id: string): string => (GUID.test(id) ? `/subscriptions/${id.toLowerCase()}` : `Subscription/${id}`)
