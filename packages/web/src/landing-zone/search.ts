import type { PlannedResourceQuery } from '../api/shapes.ts'
import { defined, oneOf, text, type RawSearch } from '../shell/search-text.ts'

/** The parts of the page. */
export const views = ['groups', 'resources', 'left-out', 'notes'] as const

/** What a root can be written in. */
export const formats = ['bicep', 'terraform'] as const

/** The state of the page of the landing zone: all of it is in the URL. */
export interface LandingZoneSearch {
  readonly view?: (typeof views)[number]
  /** A deployment root, of which resources are shown. */
  readonly root?: string
  readonly type?: string
  readonly workload?: string
  readonly q?: string
  /** The row whose panel is open: a management group or a resource's key, by the view. */
  readonly peek?: string
  /** What the panel of a resource shows its text in. */
  readonly format?: (typeof formats)[number]
}

/** Reads the URL; what is not understood falls back to its default. */
export const landingZoneSearch = (raw: RawSearch): LandingZoneSearch =>
  defined<LandingZoneSearch>({
    view: oneOf(raw['view'], views),
    root: text(raw['root']),
    type: text(raw['type']),
    workload: text(raw['workload']),
    q: text(raw['q']),
    peek: text(raw['peek']),
    format: oneOf(raw['format'], formats),
  })

/** Filters of the list of resources, in their order, with their titles. */
export const filters = [
  ['root', 'Root'],
  ['type', 'Type'],
  ['workload', 'Workload'],
] as const

/** A search with another value for one member; an empty one takes it away. The panel closes. */
export function withValue(search: LandingZoneSearch, name: (typeof filters)[number][0] | 'q', value: string): LandingZoneSearch {
  const { [name]: _old, peek: _peek, ...rest } = search
  return value === '' ? rest : { ...rest, [name]: value }
}

/** Another part of the page. What was searched for stays, what was narrowed does not. */
export const inView = ({ format, q }: LandingZoneSearch, view: (typeof views)[number]): LandingZoneSearch =>
  defined<LandingZoneSearch>({ format, q: view === 'notes' ? undefined : q, view: view === 'groups' ? undefined : view })

/** The API's query for resources. */
export const toResourceQuery = ({ q, root, type, workload }: LandingZoneSearch): PlannedResourceQuery =>
  defined<PlannedResourceQuery>({ q, root, type, workload })
