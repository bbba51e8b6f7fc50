import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { DeclaredResource } from '@fairway/core/iac'
import type { Resource, SourceSpec } from '@fairway/core/inventory'
import type { Coverage, Diagnostic } from '@fairway/core/kernel'
import type { CapacityFact } from '@fairway/core/region'
import { openSource, sourceForFiles, type OpenedSource, type SourceContext } from '@fairway/observe'

export const NOW = '2026-11-21T00:00:00.000Z'

/** A folder that is gone after the test, with files of these contents; objects are written as JSON. */
export function folder(files: Readonly<Record<string, string | Buffer | object>>): string {
  const directory = mkdtempSync(join(tmpdir(), 'fairway-observe-'))
  onTestFinished(() => {
    rmSync(directory, { recursive: true, force: true })
  })
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(directory, name)), { recursive: true })
    writeFileSync(join(directory, name), typeof content === 'string' || Buffer.isBuffer(content) ? content : JSON.stringify(content))
  }
  return directory
}

/** Everything that came out of reading a source. */
export interface Read {
  readonly resources: readonly Resource[]
  readonly declarations: readonly DeclaredResource[]
  readonly capacity: readonly CapacityFact[]
  readonly coverage: readonly Coverage[]
  readonly diagnostics: readonly Diagnostic[]
  /** Codes of the diagnostics, each once. */
  readonly codes: readonly string[]
  readonly snapshots: number
  /** Everything as text: what a planted secret must not be in. */
  readonly text: string
}

const isResource = (kind: string, body: unknown): body is Resource => kind === 'azure.resource' && body !== undefined
const isCapacity = (kind: string, body: unknown): body is CapacityFact => kind === 'azure.capacity' && body !== undefined
const isDeclaration = (kind: string, body: unknown): body is DeclaredResource => kind === 'iac.resource' && body !== undefined

/** Reads every snapshot to its end. */
export async function readAll(opened: OpenedSource): Promise<Read> {
  const resources: Resource[] = []
  const declarations: DeclaredResource[] = []
  const capacity: CapacityFact[] = []
  const coverage: Coverage[] = []
  for (const snapshot of opened.snapshots) {
    for await (const batch of snapshot.facts) {
      for (const { kind, body } of batch) {
        if (isResource(kind, body)) resources.push(body)
        if (isDeclaration(kind, body)) declarations.push(body)
        if (isCapacity(kind, body)) capacity.push(body)
      }
    }
    coverage.push(...snapshot.coverage())
  }
  const diagnostics = opened.diagnostics()
  return {
    resources,
    declarations,
    capacity,
    coverage,
    diagnostics,
    codes: [...new Set(diagnostics.map((one) => one.code))].toSorted(),
    snapshots: opened.snapshots.length,
    text: JSON.stringify({ resources, declarations, coverage, diagnostics }),
  }
}

/** Reads files as a user names them, without any estate. */
export async function readFiles(
  files: Readonly<Record<string, string | Buffer | object>>,
  more: Partial<SourceContext> & { readonly of?: { readonly subscription?: string; readonly region?: string } } = {},
): Promise<Read> {
  const cwd = folder(files)
  return readAll(await sourceForFiles(Object.keys(files), { cwd, now: NOW, ...more }))
}

/** Reads files as a Source of an estate. */
export async function readSource(
  spec: Partial<SourceSpec>,
  files: Readonly<Record<string, string | Buffer | object>>,
  more: Partial<SourceContext> = {},
): Promise<Read> {
  const whole: SourceSpec = { type: 'azure-inventory', paths: ['*'], completeness: 'complete', includes: [], subscriptions: [], ...spec }
  const at = { file: 'sources.yaml', line: 1, column: 1 }
  const source = { kind: 'Source', name: 'export', labels: {}, spec: whole, at }
  return readAll(await openSource(source, { estateDir: folder(files), now: NOW, ...more }))
}

export const SUBSCRIPTION = '5ab5c71b-0000-4000-8000-000000000001'

/** A Resource Graph row. */
export const row = (name: string, more: object = {}, subscription = SUBSCRIPTION): object => ({
  id: `/subscriptions/${subscription}/resourceGroups/rg/providers/Microsoft.Storage/storageAccounts/${name}`,
  name,
  type: 'microsoft.storage/storageaccounts',
  location: 'westeurope',
  resourceGroup: 'rg',
  subscriptionId: subscription,
  properties: {},
  ...more,
})

/** Coverage of a subscription in what was read. */
export const coverageOf = (read: Read, subscription = SUBSCRIPTION): Coverage | undefined =>
  read.coverage.find((one) => one.scope === `/subscriptions/${subscription}`)

/** The names of what was read, in order. */
export const namesOf = (read: Read): readonly string[] => read.resources.map((one) => one.name).toSorted()
