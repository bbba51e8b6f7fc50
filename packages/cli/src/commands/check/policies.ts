import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { loadEstate } from '@fairway/core/engine'
import { hasErrors, printable, type Diagnostic } from '@fairway/core/kernel'
import { knownScopes, policiesOf, scopesFor, sourced, type PolicySources, type SourcedPolicy } from '@fairway/core/policy'
import { openPolicies, readEstateDir } from '@fairway/observe'
import { pulledShelf } from '@fairway/server'

/** Where policies are looked for. */
export interface PolicyPlaces {
  /** Absolute; absent when there is none and nobody named one. */
  readonly estateDir: string | undefined
  readonly dataDir: string
  readonly folders: readonly string[]
}

/** An estate directory without a document is none: what is checked needs no estate. */
const NO_ESTATE: ReadonlySet<string> = new Set(['FW1040', 'FW1041'])

/** What is declared in an estate, in folders, and pulled; with the tree of scopes. `close` gives the pulled definitions back. */
export async function readPolicies({ estateDir, dataDir, folders }: PolicyPlaces): Promise<{
  readonly sources: (at: string | undefined) => PolicySources
  readonly diagnostics: readonly Diagnostic[]
  readonly close: () => void
}> {
  const read = estateDir === undefined ? undefined : await readEstateDir(estateDir)
  const loaded = read === undefined || read.files.length === 0 ? undefined : loadEstate(read.files)
  const diagnostics: Diagnostic[] = [...(read?.diagnostics.filter((one) => !NO_ESTATE.has(one.code)) ?? []), ...(loaded?.diagnostics ?? [])]
  const documents: SourcedPolicy[] = loaded === undefined ? [] : [...sourced(policiesOf(loaded.estate), 'estate')]
  for (const folder of folders) {
    const opened = await openPolicies(resolve(folder))
    for await (const policies of opened.policies()) {
      documents.push(
        ...sourced(
          policies.map((one) => ({ kind: one.kind, name: one.name, body: one.body, at: one.at })),
          'folder',
          printable(folder),
        ),
      )
    }
    diagnostics.push(...opened.diagnostics())
  }
  const scopes = knownScopes(loaded?.estate ?? { documents: [] })
  const shelf = existsSync(dataDir) ? pulledShelf(dataDir) : undefined
  return {
    sources: (at) => ({ documents, scopes: scopesFor(scopes, at), ...(shelf === undefined ? {} : { shelf }) }),
    // What is wrong elsewhere in the estate must not keep a template from being checked; it is told, as warnings.
    diagnostics: hasErrors(diagnostics) ? diagnostics.map((one): Diagnostic => ({ ...one, severity: 'warning' })) : diagnostics,
    close: () => shelf?.close(),
  }
}
