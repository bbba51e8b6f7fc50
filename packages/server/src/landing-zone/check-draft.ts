import { createHash } from 'node:crypto'
import type { RequestCheck, RequestDiagnostic } from '@fairway/core/api'
import { loadEstate } from '@fairway/core/engine'
import { declared, instantSchema, moneySchema, parseEstate, type EstateFile } from '@fairway/core/estate'
import { resolveRequest, workloadRequestKind, type ApprovalNeed } from '@fairway/core/golden-path'
import { diagnostic, hasErrors, type Diagnostic, type Instant } from '@fairway/core/kernel'
import {
  compileLandingZone,
  draftDocument,
  draftPaths,
  requestPath,
  withDecision,
  type Compilation,
  type PlannedWorkload,
  type RequestDraft,
} from '@fairway/core/landing-zone'
import type { PolicyShelf, ResourcesCheck } from '@fairway/core/policy'
import type { World } from '@fairway/core/readiness'
import { pulledShelf } from '../policy/shelf.ts'
import { agreedBy, ASKING, compileAsApproved, policiesOn, type CompileWith } from './as-approved.ts'

/** What a draft is checked in. */
export interface DraftSurroundings extends Pick<CompileWith, 'observed' | 'deployed'> {
  /** The files of the estate as they are now. */
  readonly files: readonly EstateFile[]
  readonly requestedBy: string
  readonly now: Instant
  /** What was observed, or the addresses that somebody gave out who sees it. */
  readonly inventory?: World['inventory']
  readonly locked?: readonly { readonly key: string; readonly prefix: string }[]
  /** Where pulled definitions lie; absent: nowhere. */
  readonly dataDir?: string
}

/**
 * What a draft would come to if it stood in the estate: its document, its cost, quota and policies, who must approve it, and every mistake that
 * the estate would not have without it. Nothing is kept.
 */
export function checkDraft(draft: RequestDraft, surroundings: DraftSurroundings): RequestCheck {
  const shelf = surroundings.dataDir === undefined ? undefined : pulledShelf(surroundings.dataDir)
  try {
    return check(draft, surroundings, shelf)
  } finally {
    shelf?.close()
  }
}

function check(draft: RequestDraft, surroundings: DraftSurroundings, shelf: PolicyShelf | undefined): RequestCheck {
  const { files, requestedBy, now, inventory, locked, observed, deployed } = surroundings
  const atHand = {
    now,
    ...(inventory === undefined ? {} : { inventory }),
    ...(locked === undefined ? {} : { locked }),
    ...(observed === undefined ? {} : { observed }),
    ...(deployed === undefined ? {} : { deployed }),
    ...(shelf === undefined ? {} : { shelf }),
  }
  const by = { requestedBy, requestedAt: now }
  const file = { path: requestPath(draft.name), text: draftDocument(draft, by) }
  const before = known(files, atHand)
  const isTaken = taken(draft.name, file.path, files, before)
  // What is there already stays out of the way of what is asked for.
  const others = files.filter(({ path }) => path !== file.path)
  const written = loadEstate([...others, file])
  const isWhole = isTaken.length === 0 && declared(written.estate, workloadRequestKind).some((one) => one.at.file === file.path)
  // A form that is half filled in is told the rest as well: what cannot be read yet is stood in for.
  const judged = isWhole ? draft : standIn(draft, before)
  const estate = { documents: written.estate.documents.filter((one) => one.at.file !== file.path) }
  const facts = factsOf(judged, { path: file.path, by }, { ...atHand, estate })
  const pathAt = draftPaths(file.text)
  const own = unique([...isTaken, ...written.diagnostics, ...facts.diagnostics])
    .filter((one) => one.at?.file === file.path || !before.mistakes.has(keyOf(one)))
    .filter((one) => isWhole || !(standsInBudget(draft) && ofBudget.has(one.code)))
  return {
    ...facts.shown,
    ...stateOf(facts.shown, own),
    yaml: file.text,
    path: file.path,
    diagnostics: own.map((one) => withPath(one, file.path, pathAt)),
  }
}

const amounts = moneySchema('')
const moments = instantSchema('')

const standsInBudget = ({ budget }: RequestDraft): boolean => !amounts.safeParse(budget.monthly).success

/** What says something of an amount that nobody wrote. */
const ofBudget: ReadonlySet<string> = new Set(['FW8411', 'FW8413'])

/** The draft with something readable where a text, an amount or a date cannot be read yet, under a name that nobody has. */
function standIn(draft: RequestDraft, { requests }: Known): RequestDraft {
  const { expires, ...others } = draft
  let name = 'draft'
  while (requests.has(name)) name += '-x'
  return {
    ...others,
    name,
    purpose: 'not said yet',
    ...(standsInBudget(draft) ? { budget: { monthly: { amount: '0', currency: 'USD' } } } : {}),
    ...(expires !== undefined && moments.safeParse(expires).success ? { expires } : {}),
  }
}

function taken(name: string, path: string, files: readonly EstateFile[], { requests }: Known): readonly Diagnostic[] {
  const same = requests.get(name)
  if (same !== undefined) return [diagnostic('FW8414', `there is a request \`${name}\` already`, { help: `it is in \`${same}\`` })]
  return files.some((file) => file.path === path) ? [diagnostic('FW8414', `\`${path}\` is there already`)] : []
}

interface Facts {
  readonly shown: Omit<RequestCheck, 'yaml' | 'path' | 'diagnostics'>
  readonly diagnostics: readonly Diagnostic[]
}

const nobody: ApprovalNeed = { why: [], approvers: [], approvals: 1 }
const nothing = { capacity: [], resources: 0, notes: [], approval: nobody, gpus: 0 }

interface Written {
  readonly path: string
  readonly by: { readonly requestedBy: string; readonly requestedAt: Instant }
}

/**
 * What is known of a draft in an estate. It is compiled as if everybody who must agree had done so, with its network, its addresses and its
 * exemptions, and then told who still has to.
 */
function factsOf(draft: RequestDraft, { path, by }: Written, others: CompileWith): Facts {
  const request = documentIn({ path, text: draftDocument(draft, by) })
  if (request === undefined) return { shown: { state: 'requested', reasons: [], ...nothing }, diagnostics: [] }
  const { now } = others
  const need = resolveRequest(request, { estate: others.estate, now }).approval
  const agreed = documentIn({ path, text: agreedDocument(draft, need, now) }) ?? request
  const input: CompileWith = { ...others, estate: { documents: [...others.estate.documents, agreed] } }
  const { landingZone, diagnostics } = compileLandingZone(input)
  const built = landingZone?.drafts.find(({ workload }) => workload.name === draft.name)
  const workload = landingZone?.workloads.find((one) => one.name === draft.name)
  const resolved = resolveRequest(request, {
    estate: input.estate,
    now,
    ...(workload === undefined ? {} : { application: workload.application }),
    ...(built === undefined ? {} : { costFloor: built.floor }),
  })
  const { state, reasons, approval, gpus, prepared, site } = resolved
  const policies = landingZone === undefined ? undefined : policiesOn(draft.name, landingZone, input)
  const keys = new Set(
    site === undefined ? [] : site.regions.flatMap((region) => (prepared?.asks({ ...site, region }) ?? []).map(({ key }) => key)),
  )
  return {
    shown: {
      state,
      reasons,
      ...nothing,
      ...(built === undefined ? {} : { cost: built.floor, resources: built.output.parts.nodes.length, notes: built.output.notes }),
      capacity: (landingZone?.capacity.verdicts ?? []).filter(({ key }) => keys.has(key)),
      approval,
      gpus,
      ...(policies === undefined ? {} : { policies: { counts: policies.counts, results: policies.results } }),
    },
    diagnostics: [...diagnostics, ...denials(policies?.results ?? [])],
  }
}

/** A request of a file by itself: what it names is looked up elsewhere. */
const documentIn = (file: EstateFile) => declared(parseEstate([file], [workloadRequestKind]).estate, workloadRequestKind)[0]

/** The document of a draft on which everybody has agreed. Decisions stand at its end, so that every line is where it was. */
const agreedDocument = (draft: RequestDraft, need: ApprovalNeed, now: Instant): string =>
  agreedBy(need).reduce(
    (text, person) => withDecision(text, draft.name, { person, decision: 'approved', at: now }) ?? text,
    draftDocument(draft, { requestedBy: ASKING, requestedAt: now }),
  )

/** What would be stopped by the own policies is a mistake of the request like any other. */
const denials = (results: ResourcesCheck['results']): readonly Diagnostic[] =>
  results
    .filter(({ outcome, enforced }) => outcome === 'deny' && enforced)
    .map(({ message, resource, remedy }) =>
      diagnostic('FW8610', message, { at: resource.at, ...(remedy === undefined ? {} : { help: remedy }) }),
    )

/** The policies on a workload and what else would be wrong once it is approved: a network that has no room, say. */
export function asApproved(
  name: string,
  { landingZone }: Compilation,
  { state, approval }: { readonly state: PlannedWorkload['state']; readonly approval: ApprovalNeed },
  input: CompileWith,
): { readonly policies?: ResourcesCheck; readonly diagnostics: readonly Diagnostic[] } {
  if (landingZone === undefined || (state !== 'approved' && state !== 'needs-approval')) return { diagnostics: [] }
  const then = state === 'approved' ? { landingZone, diagnostics: [] } : compileAsApproved(name, approval, input)
  const policies = then.landingZone === undefined ? undefined : policiesOn(name, then.landingZone, input)
  return { ...(policies === undefined ? {} : { policies }), diagnostics: then.diagnostics }
}

/** An estate without the draft. */
interface Known {
  readonly digest: string
  readonly mistakes: ReadonlySet<string>
  /** Files by the names of the requests in them. */
  readonly requests: ReadonlyMap<string, string>
}

/** Somebody who fills in a form asks again and again in the same estate: what is in it anyway is found once for each inventory. */
const anyway = new WeakMap<object, Known>()
const unseen = {}

function known(files: readonly EstateFile[], atHand: Omit<CompileWith, 'estate'>): Known {
  const { inventory = unseen, locked = [], now } = atHand
  const digest = createHash('sha256')
    .update(JSON.stringify([files, locked, now.slice(0, 10)]))
    .digest('hex')
  const before = anyway.get(inventory)
  if (before?.digest === digest) return before
  const { estate, diagnostics } = loadEstate(files)
  const found: Known = {
    digest,
    mistakes: new Set([...diagnostics, ...compileLandingZone({ ...atHand, estate }).diagnostics].map(keyOf)),
    requests: new Map(declared(estate, workloadRequestKind).map(({ name, at }) => [name, at.file])),
  }
  anyway.set(inventory, found)
  return found
}

/** Lines move when a document comes before: a mistake is the same by what it says. */
const keyOf = ({ code, summary, at }: Diagnostic): string => JSON.stringify([code, summary, at?.file])

const unique = (all: readonly Diagnostic[]): readonly Diagnostic[] => [
  ...new Map(all.map((one) => [JSON.stringify([one.code, one.summary, one.at?.file, one.at?.line, one.at?.column]), one])).values(),
]

/** Mistakes keep it from being built, whatever else is decided. */
function stateOf({ state, reasons }: Facts['shown'], own: readonly Diagnostic[]): Pick<RequestCheck, 'state' | 'reasons'> {
  if (!hasErrors(own)) return { state, reasons }
  return { state: 'requested', reasons: own.filter((one) => one.severity === 'error').map((one) => one.summary) }
}

function withPath(one: Diagnostic, file: string, pathAt: ReturnType<typeof draftPaths>): RequestDiagnostic {
  const path = one.at?.file === file ? pathAt(one.at) : undefined
  return path === undefined ? one : { ...one, path }
}
