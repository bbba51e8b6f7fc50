import type { PolicyPairQuery } from '../api/shapes.ts'
import { defined, oneOf, text, texts, type RawSearch } from '../shell/search-text.ts'

/** The parts of the page. */
export const views = ['assignments', 'resources', 'exemptions', 'problems'] as const

/** States that resources under policies are listed by; `all` for every one but compliant. */
export const states = ['non-compliant', 'undecided', 'error', 'conflicting', 'unknown', 'exempt', 'protected', 'all'] as const

/** What assignments may be sorted by. */
export const sortings = ['name', 'scope', 'failing', 'percentage'] as const

/** The state of the policy page: all of it is in the URL. */
export interface PolicySearch {
  /** Canonical ARM scope; absent: the root. */
  readonly scope?: string
  /** Scopes that stand otherwise than by default: closed ones that are open and the other way round. */
  readonly turned?: readonly string[]
  readonly view?: (typeof views)[number]
  readonly state?: (typeof states)[number]
  readonly assignment?: string
  readonly reference?: string
  readonly definition?: string
  readonly type?: string
  readonly resource?: string
  readonly owner?: string
  readonly q?: string
  readonly sort?: (typeof sortings)[number]
  readonly order?: 'asc' | 'desc'
  /** The row whose panel is open: of an assignment, a pair or an exemption, by the view. */
  readonly peek?: string
  /** A definition or an initiative that the panel shows over it. */
  readonly rule?: string
}

/** Reads the URL; what is not understood falls back to its default. */
export const policySearch = (raw: RawSearch): PolicySearch =>
  defined<PolicySearch>({
    scope: text(raw['scope'])?.toLowerCase(),
    turned: texts(raw['turned']),
    view: oneOf(raw['view'], views),
    state: oneOf(raw['state'], states),
    assignment: text(raw['assignment']),
    reference: text(raw['reference']),
    definition: text(raw['definition']),
    type: text(raw['type']),
    resource: text(raw['resource']),
    owner: text(raw['owner']),
    q: text(raw['q']),
    sort: oneOf(raw['sort'], sortings),
    order: oneOf(raw['order'], ['asc', 'desc']),
    peek: text(raw['peek']),
    rule: text(raw['rule']),
  })

/** Filters of the list of resources, in their order, with their titles. */
export const filters = [
  ['assignment', 'Assignment'],
  ['reference', 'Member'],
  ['definition', 'Definition'],
  ['type', 'Type'],
  ['resource', 'Resource'],
  ['owner', 'Owner'],
] as const

/** What a filter is called in the URL. */
export type FilterName = (typeof filters)[number][0]

/** The same place without an open panel: its row may be gone. */
export const closed = ({ peek: _peek, rule: _rule, ...rest }: PolicySearch): PolicySearch => rest

/** Only the scope, and how the tree stands. */
export const atPlace = ({ scope, turned }: PolicySearch): PolicySearch => defined<PolicySearch>({ scope, turned })

/** Another part of the page for the same scope. */
export const inView = ({ q, ...search }: PolicySearch, view: (typeof views)[number]): PolicySearch => ({
  ...atPlace(search),
  ...defined<PolicySearch>({ q: view === 'problems' ? undefined : q, view: view === 'assignments' ? undefined : view }),
})

/** A search with another value for one member; an empty one takes it away. The panel closes. */
export function withValue(search: PolicySearch, name: FilterName | 'q', value: string): PolicySearch {
  const { [name]: _old, ...rest } = closed(search)
  return value === '' ? rest : { ...rest, [name]: value }
}

/** The API's query for resources; `root` is the scope that stands for everything. */
export function toPairQuery(search: PolicySearch, root: string | undefined): PolicyPairQuery {
  const { state = 'non-compliant', scope, assignment, reference, definition, type, resource, owner, q } = search
  return defined<PolicyPairQuery>({
    state: state === 'all' ? undefined : state,
    scope: scope === root ? undefined : scope,
    assignment,
    reference,
    definition,
    type,
    resource,
    owner,
    text: q,
  })
}
