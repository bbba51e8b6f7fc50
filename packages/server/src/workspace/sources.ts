import { declared, type Declared, type Estate } from '@fairway/core/estate'
import type { Snapshot } from '@fairway/core/engine'
import { sourceKind, type SourceSpec } from '@fairway/core/inventory'
import { byText, diagnostic, didYouMean, err, ok, printable, type Diagnostic, type Instant, type Result } from '@fairway/core/kernel'
import { subscriptionKind } from '@fairway/core/organization'
import { openSource, sourceForFiles, type OpenedSource } from '@fairway/observe'
import type { ScanOptions } from './workspace.ts'

/** Everything that one scan reads. */
export interface OpenedSources {
  /** Of all sources together, oldest first. */
  readonly snapshots: readonly Snapshot[]
  /** Complete when every snapshot was read. */
  diagnostics(): readonly Diagnostic[]
}

/** Where and when sources are opened. */
export interface OpenContext {
  readonly estateDir: string
  readonly now: Instant
  readonly signal?: AbortSignal
}

/** Opens the named sources, all of them, or ad hoc files instead. Error: FW4019, a source that the estate does not declare. */
export async function openSources(
  estate: Estate,
  { sources, files, of }: Pick<ScanOptions, 'sources' | 'files' | 'of'>,
  { estateDir, ...context }: OpenContext,
): Promise<Result<OpenedSources, readonly Diagnostic[]>> {
  const subscriptions = declared(estate, subscriptionKind)
  const subscriptionIds = new Map(subscriptions.map((one) => [one.name, one.spec.id]))
  if (files !== undefined && files.length > 0) {
    const known = subscriptions.length === 0 ? {} : { subscriptionIds }
    const around = { ...context, ...known, ...(of === undefined ? {} : { of }), cwd: process.cwd() }
    return ok(together([await sourceForFiles(files, around)], []))
  }
  const wanted = wantedSources(declared(estate, sourceKind), sources ?? [])
  if (!wanted.ok) return wanted
  const opened: OpenedSource[] = []
  for (const source of wanted.value) opened.push(await openSource(source, { ...context, estateDir, subscriptionIds }))
  const nothing = opened.length === 0 ? [diagnostic('FW4020', 'the estate declares no Source')] : []
  return ok(together(opened, nothing))
}

function wantedSources(
  all: readonly Declared<SourceSpec>[],
  names: readonly string[],
): Result<readonly Declared<SourceSpec>[], readonly Diagnostic[]> {
  const known = all.map((one) => one.name)
  const unknown = [...new Set(names)].filter((name) => !known.includes(name))
  if (unknown.length === 0) return ok(names.length === 0 ? all : all.filter((one) => names.includes(one.name)))
  return err(unknown.map((name) => noSuchSource(name, known)))
}

function noSuchSource(name: string, known: readonly string[]): Diagnostic {
  const near = didYouMean(name, known)
  return diagnostic('FW4019', `the estate declares no Source \`${printable(name)}\``, near === undefined ? {} : { help: near })
}

const together = (opened: readonly OpenedSource[], found: readonly Diagnostic[]): OpenedSources => ({
  snapshots: opened
    .flatMap((one) => one.snapshots)
    .toSorted((a, b) => byText(a.observedAt, b.observedAt) || byText(a.source, b.source) || byText(a.kind, b.kind)),
  diagnostics: () => [...found, ...opened.flatMap((one) => one.diagnostics())],
})
