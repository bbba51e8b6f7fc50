import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { loadEstate } from '@fairway/core/engine'
import { hasErrors, printable, type Diagnostic } from '@fairway/core/kernel'
import { declaredOne, type Estate } from '@fairway/core/estate'
import { compileLandingZone, landingZoneKind, landingZonePolicies } from '@fairway/core/landing-zone'
import {
  knownScopes,
  policiesOf,
  scopesFor,
  sourced,
  type KnownScopes,
  type PolicyShelf,
  type PolicySources,
  type SourcedPolicy,
} from '@fairway/core/policy'
import { systemClock } from '../../clock.ts'
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
  const shelf = existsSync(dataDir) ? pulledShelf(dataDir) : undefined
  const known = knownScopes(loaded?.estate ?? { documents: [] })
  const built = loaded === undefined ? undefined : ofLandingZone(loaded.estate, known, shelf)
  const scopes = built?.scopes ?? known
  documents.push(...(built?.documents ?? []))
  return {
    sources: (at) => ({ documents, scopes: scopesFor(scopes, at), ...(shelf === undefined ? {} : { shelf }) }),
    // What is wrong elsewhere in the estate must not keep a template from being checked; it is told, as warnings.
    diagnostics: hasErrors(diagnostics) ? diagnostics.map((one): Diagnostic => ({ ...one, severity: 'warning' })) : diagnostics,
    close: () => shelf?.close(),
  }
}

/** What the landing zone of an estate assigns, in the stage that is in force, and its tree; nothing where none is declared. */
function ofLandingZone(estate: Estate, known: KnownScopes, shelf: PolicyShelf | undefined) {
  if (declaredOne(estate, landingZoneKind) === undefined) return undefined
  const { landingZone } = compileLandingZone({ estate, now: systemClock.now(), ...(shelf === undefined ? {} : { shelf }) })
  return landingZone === undefined ? undefined : landingZonePolicies(landingZone, known)
}
