import { builtInAliases, type AliasTable } from '@fairway/arm/alias'
import {
  parseAssignment,
  parseExemption,
  planAssignments,
  scopeTree,
  type AssignmentPlan,
  type AssignmentProblem,
  type PolicyAssignment,
  type PolicyExemption,
  type ScopeTree,
} from '@fairway/arm/assignment'
import { byText, canonicalJson, diagnostic, didYouMean, isJsonObject, type Diagnostic, type Json } from '../kernel/index.ts'
import { libraryOf, type Library } from './catalogue.ts'
import type { PolicyOrigin } from './compliance-report.ts'
import { documentProblem, planProblem } from './problems.ts'
import { memberOf } from './recognise.ts'
import { scopeOrGroup, type KnownScopes } from './scopes.ts'
import { baselineAssignment, baselinePolicies, type PolicyFrom, type PolicyShelf, type SourcedPolicy } from './sourced.ts'

/** What policies are judged from. */
export interface PolicySources {
  /** Of the estate, of folders, of the inventory. Of two with one kind and name the first in this order holds. */
  readonly documents: readonly SourcedPolicy[]
  /** What was pulled. */
  readonly shelf?: PolicyShelf
  readonly scopes: KnownScopes
}

/** How a plan is to differ from what is declared. */
export interface PlanOptions {
  /** Every assignment counts as assigned at the root, whatever its scope: for something whose place is not known. */
  readonly everywhere?: boolean
  /** Names or ids (with `*`) of definitions and initiatives that are judged as if they were assigned at the root; nothing else is then. */
  readonly assign?: readonly string[]
  /** Judge assignments as if all of them were enforced. */
  readonly enforce?: boolean
  readonly aliases?: AliasTable
}

/** Everything that is assigned, with where it is declared. */
export interface PolicyPlan {
  readonly plan: AssignmentPlan
  readonly library: Library
  readonly tree: ScopeTree
  readonly scopes: KnownScopes
  readonly origins: readonly PolicyOrigin[]
  /** Nothing is assigned anywhere: the baseline is judged. */
  readonly baseline: boolean
  /** The document of an assignment or exemption, by its id in lower case. */
  readonly documents: ReadonlyMap<string, SourcedPolicy>
  readonly diagnostics: readonly Diagnostic[]
}

const order: readonly PolicyFrom[] = ['estate', 'folder', 'inventory', 'pulled', 'baseline']

/**
 * Compiles what is assigned. The estate goes before folders, those before the inventory, and that before what was pulled. When nothing is
 * assigned at all, Fairway's baseline is judged as if it were assigned at the root of the tenant.
 */
export function policyPlan(sources: PolicySources, options: PlanOptions = {}): PolicyPlan {
  const own = sources.documents.toSorted((a, b) => order.indexOf(a.from) - order.indexOf(b.from))
  const asked = options.assign === undefined ? undefined : assumed(own, sources, options.assign)
  const assignments = asked?.assignments ?? own.filter((one) => one.kind === 'PolicyAssignment')
  const baseline = assignments.length === 0 && options.assign === undefined
  const documents = baseline
    ? [...own, ...baselinePolicies(), baselineAssignment()]
    : // An assignment may name Fairway's definitions, whoever else has declared what.
      [...own, ...baselinePolicies(), ...(asked === undefined ? [] : assignments)]
  const library = libraryOf(documents, sources.shelf)
  const tree = scopeTree(sources.scopes)
  const read = readAssigned(
    baseline ? documents : [...assignments, ...own.filter((one) => one.kind === 'PolicyExemption')],
    sources.scopes,
    options,
  )
  const plan = planAssignments({
    assignments: read.assignments,
    exemptions: asked === undefined ? read.exemptions : read.exemptions.map((one) => fromAssumed(one, own, read.assignments)),
    catalogue: library,
    tree,
    aliases: options.aliases ?? builtInAliases(),
  })
  return {
    plan,
    library,
    tree,
    scopes: sources.scopes,
    origins: originsOf(baseline ? documents : own, sources.shelf),
    baseline,
    documents: read.documents,
    diagnostics: [
      ...(asked?.diagnostics ?? []),
      ...(baseline ? passedOver(own) : []),
      ...library.refused.flatMap(({ document, problems }) => refusals(document, problems)),
      ...read.diagnostics,
      ...plan.problems.map((problem) => told(problem, read.documents, library)),
      ...differences(own),
    ],
  }
}

/** Definitions of folders that somebody named, and that judge nothing because nobody assigns them. */
function passedOver(own: readonly SourcedPolicy[]): readonly Diagnostic[] {
  const named = own.filter(({ from, kind }) => from === 'folder' && (kind === 'PolicyDefinition' || kind === 'PolicyInitiative'))
  return [...Map.groupBy(named, (one) => one.fromName)].map(([folder, [first, ...others]]) =>
    diagnostic('FW7023', `nothing assigns what is in \`${folder}\`: Fairway's own baseline is judged by, and not these policies`, {
      help: `Judge by them with \`--assign ${others.length === 0 ? `'${first?.name ?? '*'}'` : "'*'"}\`, or put assignments beside them.`,
    }),
  )
}

/** What does not come from the estate is somebody else's to mend: it stops nothing. */
const softened = (document: SourcedPolicy | undefined, one: Diagnostic): Diagnostic =>
  document?.from === 'estate' ? one : { ...one, severity: 'warning' }

/** Documents of the estate were checked when it was loaded, each mistake at its line. */
const refusals = (document: SourcedPolicy, problems: readonly Parameters<typeof documentProblem>[2][]): readonly Diagnostic[] =>
  document.from === 'estate'
    ? []
    : problems.map((problem) => softened(document, documentProblem(document.kind, document.name, problem, document.at)))

function told(problem: AssignmentProblem, documents: ReadonlyMap<string, SourcedPolicy>, library: Library): Diagnostic {
  const document = documents.get(problem.document) ?? definitionDocument(problem.document, library)
  return softened(document, planProblem(problem, document?.kind, document?.at))
}

function definitionDocument(id: string, library: Library): SourcedPolicy | undefined {
  const found = library.definition(id)?.found ?? library.set(id)?.found
  return found === undefined ? undefined : library.documentOf(found)
}

interface Assigned {
  readonly assignments: readonly PolicyAssignment[]
  readonly exemptions: readonly PolicyExemption[]
  readonly documents: ReadonlyMap<string, SourcedPolicy>
  readonly diagnostics: readonly Diagnostic[]
}

function readAssigned(all: readonly SourcedPolicy[], scopes: KnownScopes, options: PlanOptions): Assigned {
  const assignments = new Map<string, PolicyAssignment>()
  const exemptions: PolicyExemption[] = []
  const documents = new Map<string, SourcedPolicy>()
  const diagnostics: Diagnostic[] = []
  const byName = new Map<string, PolicyAssignment>()
  for (const document of all.filter((one) => one.kind === 'PolicyAssignment')) {
    const parsed = parseAssignment(placed(document, scopes), known(document, scopes, options))
    if (!parsed.ok) {
      diagnostics.push(...refusals(document, parsed.problems))
      continue
    }
    // The estate goes before what Azure has of the same name at the same scope.
    if (assignments.has(parsed.value.id)) continue
    const value: PolicyAssignment = options.enforce === true ? { ...parsed.value, enforcementMode: 'Default' } : parsed.value
    assignments.set(value.id, value)
    documents.set(value.id, document)
    if (!byName.has(value.name.toLowerCase())) byName.set(value.name.toLowerCase(), value)
  }
  for (const document of all.filter((one) => one.kind === 'PolicyExemption')) {
    const parsed = parseExemption(placed(document, scopes), known(document, scopes, {}))
    if (!parsed.ok) {
      diagnostics.push(...refusals(document, parsed.problems))
      continue
    }
    if (documents.has(parsed.value.id)) continue
    exemptions.push(byAssignmentName(parsed.value, byName, options))
    documents.set(parsed.value.id, document)
  }
  return { assignments: [...assignments.values()], exemptions, documents, diagnostics }
}

/** An exemption may name its assignment by name; when assignments were moved to the root, it follows them there. */
function byAssignmentName(
  exemption: PolicyExemption,
  byName: ReadonlyMap<string, PolicyAssignment>,
  options: PlanOptions,
): PolicyExemption {
  const name = exemption.assignment.slice(exemption.assignment.lastIndexOf('/') + 1)
  const isName = !exemption.assignment.includes('/')
  const assignment = isName || options.everywhere === true ? byName.get(name) : undefined
  return assignment === undefined ? exemption : { ...exemption, assignment: assignment.id }
}

/** Who is exempt from what an assignment assigns is exempt as well when the same is judged as if it were assigned elsewhere. */
function fromAssumed(exemption: PolicyExemption, own: readonly SourcedPolicy[], assumed: readonly PolicyAssignment[]): PolicyExemption {
  const id = exemption.assignment.toLowerCase()
  const meant = own.find((one) => one.kind === 'PolicyAssignment' && (idOf(one).toLowerCase() === id || one.name.toLowerCase() === id))
  const definition = meant === undefined ? undefined : lastOf(textAt(meant, 'policyDefinitionId') ?? '')
  const found = assumed.find((one) => lastOf(one.policyDefinitionId) === definition)
  return found === undefined ? exemption : { ...exemption, assignment: found.id }
}

const lastOf = (id: string): string => id.slice(id.lastIndexOf('/') + 1).toLowerCase()

/** Where a document lies, in ARM's words, when it says it by a name of the estate. */
function known(document: SourcedPolicy, scopes: KnownScopes, options: PlanOptions): { readonly name: string; readonly scope?: string } {
  if (options.everywhere === true) return { name: document.name, scope: '/' }
  const text = textAt(document, 'scope')
  const scope = text === undefined ? undefined : scopeOrGroup(scopes, text)
  // An id says more than a scope that nobody knows.
  return typeof document.body['id'] === 'string' || scope === undefined ? { name: document.name } : { name: document.name, scope }
}

/** `notScopes` by their ARM ids. */
function placed(document: SourcedPolicy, scopes: KnownScopes): Json {
  const properties = document.body['properties']
  const notScopes = isJsonObject(properties) ? memberOf(properties, 'notScopes') : undefined
  if (!isJsonObject(properties) || !Array.isArray(notScopes)) return document.body
  const named = notScopes.map((one: Json) => (typeof one === 'string' ? (scopeOrGroup(scopes, one) ?? one) : one))
  return { ...document.body, properties: { ...properties, notScopes: named } }
}

function textAt(document: SourcedPolicy, name: string): string | undefined {
  const properties = document.body['properties']
  const value = isJsonObject(properties) ? memberOf(properties, name) : undefined
  return typeof value === 'string' ? value : undefined
}

/** Assignments at the root of what somebody asked to be judged by. */
function assumed(own: readonly SourcedPolicy[], { shelf }: PolicySources, wanted: readonly string[]) {
  const documents = [...own, ...baselinePolicies()]
  const diagnostics: Diagnostic[] = []
  const assignments = wanted.flatMap((text): readonly SourcedPolicy[] => {
    const found = matching(documents, shelf, text)
    if (found.length === 0) {
      const near = didYouMean(
        text,
        [...documents, ...(shelf?.entries ?? [])].map((one) => one.name),
      )
      diagnostics.push(
        diagnostic('FW7016', `nobody has a definition or an initiative \`${text}\``, near === undefined ? {} : { help: near }),
      )
    }
    return found.map((name) => assumption(name))
  })
  return { assignments, diagnostics }
}

function matching(documents: readonly SourcedPolicy[], shelf: PolicyShelf | undefined, text: string): readonly string[] {
  const pattern = new RegExp(
    `^${text
      .split('*')
      .map((part) => part.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&'))
      .join('[^]*?')}$`,
    'i',
  )
  const kinds = new Set(['PolicyDefinition', 'PolicyInitiative'])
  const meant = (name: string, id: string, displayName: string): boolean => [name, id, displayName].some((one) => pattern.test(one))
  const own = documents.filter((one) => kinds.has(one.kind) && meant(one.name, idOf(one), textAt(one, 'displayName') ?? ''))
  // A name that is said in full means the declared one; a pattern means all of them.
  const pulled =
    own.length > 0 && !text.includes('*') ? [] : (shelf?.entries ?? []).filter((one) => meant(one.name, one.id, one.displayName))
  return [...new Set([...own, ...pulled].map((one) => one.name))].toSorted(byText)
}

const idOf = ({ body }: SourcedPolicy): string => (typeof body['id'] === 'string' ? body['id'] : '')

const assumption = (name: string): SourcedPolicy => ({
  kind: 'PolicyAssignment',
  name: `assumed-${name}`.slice(0, 128),
  // Whoever would assign it would give it an identity, where its members change things.
  body: {
    name: `assumed-${name}`.slice(0, 128),
    identity: { type: 'SystemAssigned' },
    location: 'global',
    properties: { displayName: `${name} (as if assigned)`, scope: '/', policyDefinitionId: name },
  },
  at: { file: '--assign', line: 1, column: 1 },
  from: 'folder',
  fromName: '--assign',
})

function originsOf(documents: readonly SourcedPolicy[], shelf: PolicyShelf | undefined): readonly PolicyOrigin[] {
  const groups = Map.groupBy(documents, ({ from, fromName }) => `${order.indexOf(from)}\u0000${fromName}`)
  const count = (group: readonly SourcedPolicy[], kind: SourcedPolicy['kind']): number => group.filter((one) => one.kind === kind).length
  const own = [...groups]
    .toSorted(([a], [b]) => byText(a, b))
    .flatMap(([, group]): readonly PolicyOrigin[] => {
      const [first] = group
      if (first === undefined || first.fromName === '--assign') return []
      return [
        {
          from: first.from,
          ...(first.fromName === '' ? {} : { name: first.fromName }),
          definitions: count(group, 'PolicyDefinition'),
          initiatives: count(group, 'PolicyInitiative'),
          assignments: count(group, 'PolicyAssignment'),
          exemptions: count(group, 'PolicyExemption'),
        },
      ]
    })
  return [...own, ...(shelf?.origins ?? [])]
}

/** Documents that the estate declares and Azure has otherwise: the estate is judged, and the difference is told. */
function differences(documents: readonly SourcedPolicy[]): readonly Diagnostic[] {
  const observed = Map.groupBy(
    documents.filter((one) => one.from === 'inventory'),
    (one) => `${one.kind}/${one.name.toLowerCase()}`,
  )
  if (observed.size === 0) return []
  return documents.flatMap((one) => {
    if (one.from !== 'estate') return []
    const twins = observed.get(`${one.kind}/${one.name.toLowerCase()}`) ?? []
    const parts = twins.length === 0 ? [] : differingParts(one, twins)
    if (parts.length === 0) return []
    return [diagnostic('FW7007', `the ${one.kind} \`${one.name}\` differs from what Azure has: ${parts.join(', ')}`, { at: one.at })]
  })
}

const compared = [
  'policyRule',
  'parameters',
  'policyDefinitions',
  'policyDefinitionId',
  'enforcementMode',
  'notScopes',
  'expiresOn',
  'exemptionCategory',
] as const

/** The properties in which no twin is equal; what one of the two leaves out is Azure's default. */
function differingParts(one: SourcedPolicy, twins: readonly SourcedPolicy[]): readonly string[] {
  const valueOf = ({ body }: SourcedPolicy, name: string): Json | undefined => {
    const properties = body['properties']
    return isJsonObject(properties) ? memberOf(properties, name) : undefined
  }
  return compared.filter((name) => {
    const own = valueOf(one, name)
    if (own === undefined || isEmpty(own)) return false
    return twins.every((twin) => {
      const other = valueOf(twin, name)
      return other !== undefined && !isEmpty(other) && canonicalJson(own).toLowerCase() !== canonicalJson(other).toLowerCase()
    })
  })
}

const isEmpty = (value: Json): boolean => value === null || (typeof value === 'object' && Object.keys(value).length === 0)
