import { join } from 'node:path'
import { loadEstate as parseEstateFiles } from '@fairway/core/engine'
import type { Estate } from '@fairway/core/estate'
import { err, hasErrors, ok, type Diagnostic, type Result } from '@fairway/core/kernel'
import { readEstateDir } from '@fairway/observe'
import { openStore, type OpenedStore } from '@fairway/store'
import { judge, keep, keepPastDays, needsFacts, worldAt, type JudgedFrom } from './evaluate.ts'
import { withRecorded } from './recorded.ts'
import { openSources } from './sources.ts'
import { storeSnapshots } from './snapshots.ts'
import type { Evaluated, LoadedEstate, Observed, ScanOptions, ScanOutcome, Workspace, WorkspaceOptions } from './workspace.ts'

/** A folder without any document is no mistake here: facts can be looked at before anything is declared. */
const NO_DOCUMENTS = 'FW1041'

/** Opens an estate folder with its data directory, which this process then owns until `close`. Errors: what `openStore` says. */
export async function openWorkspace(options: WorkspaceOptions): Promise<Result<Workspace, readonly Diagnostic[]>> {
  const { estateDir, clock, databaseUrl, oneShot = false } = options
  const dataDir = options.dataDir ?? join(estateDir, '.fairway')
  const store = await openStore({ dataDir, clock, oneShot, ...(databaseUrl === undefined ? {} : { databaseUrl }) })
  return store.ok ? ok(workspaceOn(store.value, { ...options, dataDir })) : err([store.error])
}

function workspaceOn(store: OpenedStore, { estateDir, dataDir, clock }: WorkspaceOptions & { readonly dataDir: string }): Workspace {
  // Damage to the journal does not make the estate unusable: it is told beside every judgement.
  const withStore = (found: readonly Diagnostic[]): readonly Diagnostic[] => [...store.warnings, ...found]

  const judgedFrom = (estate: Estate): JudgedFrom => ({ facts: store.facts, estate, dataDir })

  const loadEstate = async (): Promise<LoadedEstate> => {
    const read = await readEstateDir(estateDir)
    const parsed = parseEstateFiles(read.files)
    const recorded = await withRecorded(parsed.estate, store.documents)
    const ofFiles = read.diagnostics.map((one): Diagnostic => (one.code === NO_DOCUMENTS ? { ...one, severity: 'warning' } : one))
    return { estate: recorded.estate, diagnostics: [...ofFiles, ...parsed.diagnostics, ...recorded.diagnostics] }
  }

  const scanLoaded = async (
    { estate, diagnostics }: LoadedEstate,
    options: ScanOptions,
  ): Promise<Result<ScanOutcome, readonly Diagnostic[]>> => {
    const { actor = 'fairway', signal } = options
    const now = clock.now()
    const sources = await openSources(estate, options, {
      estateDir,
      now,
      ...(signal === undefined ? {} : { signal }),
    })
    if (!sources.ok) return sources
    // The store journals every snapshot in its own name; who asked for them is told apart.
    if (actor !== 'fairway') await store.journal.append({ actor, action: 'scan.requested', target: targetOf(options) })
    const stored = await storeSnapshots(store.facts, sources.value.snapshots, options)
    await keepPastDays({ ...judgedFrom(estate), assessments: store.assessments }, stored.changes, signal)
    return ok({ changes: stored.changes, diagnostics: [...diagnostics, ...sources.value.diagnostics(), ...stored.diagnostics] })
  }

  const scan: Workspace['scan'] = async (options = {}) => {
    const loaded = await loadEstate()
    return hasErrors(loaded.diagnostics) ? err(loaded.diagnostics) : scanLoaded(loaded, options)
  }

  const world: Workspace['world'] = async (options = {}) => {
    const loaded = await loadEstate()
    if (hasErrors(loaded.diagnostics)) return err(loaded.diagnostics)
    const first = (await needsFacts(store.facts)) ? await scanLoaded(loaded, options) : undefined
    if (first?.ok === false) return first
    const { estate } = loaded
    const observed: Observed = {
      estate,
      world: await worldAt(judgedFrom(estate), options.asOf ?? clock.now()),
      diagnostics: withStore(first?.value.diagnostics ?? loaded.diagnostics),
    }
    return ok(observed)
  }

  const assess: Workspace['assess'] = async (options = {}) => {
    const observed = await world(options)
    return observed.ok ? ok({ ...observed.value, ...judge(observed.value) }) : observed
  }

  return {
    estateDir,
    dataDir,
    clock,
    store,
    loadEstate,
    scan,
    world,
    assess,
    async refresh(options = {}) {
      const evaluated: Result<Evaluated, readonly Diagnostic[]> = await assess(options)
      if (evaluated.ok) await keep(store.assessments, evaluated.value)
      return evaluated
    },
    announce: async (url) => store.announce({ url }),
    close: async () => store.close(),
  }
}

/** What was asked to be scanned, in the journal. */
const targetOf = ({ sources = [], files = [] }: ScanOptions): string =>
  files.length > 0
    ? 'files'
    : sources.length === 0
      ? 'Source'
      : sources
          .map((name) => `Source/${name}`)
          .join(' ')
          .slice(0, 1000)
