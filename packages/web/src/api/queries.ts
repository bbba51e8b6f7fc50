import type {
  AuditVerification,
  ControlView,
  EffectiveAssignmentView,
  FindingView,
  GoldenPathView,
  LandingZoneDriftView,
  LandingZoneGroupView,
  LandingZoneResourceView,
  OverviewView,
  PolicyAssignmentDetailView,
  PolicyAssignmentView,
  PolicyDefinitionView,
  PolicyExemptionView,
  PolicyExplanationView,
  PolicyOverviewView,
  PolicyPairView,
  PolicyScopeView,
  RenderedFileView,
  RequestChoicesView,
  RequestDetailView,
  RequestView,
  ResourceView,
  SavedView,
  ScanProgress,
  ScorecardView,
  SessionView,
  WaiverView,
} from '@fairway/core/api'
import type { Facet, FindingQuery, JournalRecord, Page, ResourceQuery, ResourceRow, StoredFinding } from '@fairway/core/engine'
import type { LandingZonePlan } from '@fairway/core/landing-zone'
import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query'
import { get, rememberCsrf, type Parameters } from './client.ts'
import type { AuditFilter, DriftQuery, PlannedResourceQuery, PolicyPairQuery } from './shapes.ts'

/** Rows in a page of a long list. */
const PAGE_SIZE = 200
/** What a list gives at once at most. */
const LARGEST_PAGE = 500

const MINUTE = 60_000

/** An id as one path segment. */
export const segment = (id: string): string => encodeURIComponent(id)

/** Who is signed in; also hands the write token to the client. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: async ({ signal }) => {
    const session = await get<SessionView>('/session', {}, signal)
    rememberCsrf(session.csrf)
    return session
  },
  staleTime: 5 * MINUTE,
})

/** The first page. */
export const overviewQuery = queryOptions({
  queryKey: ['overview'],
  queryFn: async ({ signal }) => get<OverviewView>('/overview', {}, signal),
})

/** Areas, backlog and controls. */
export const scorecardQuery = queryOptions({
  queryKey: ['scorecard'],
  queryFn: async ({ signal }) => get<ScorecardView>('/scorecard', {}, signal),
})

/** One control with its counts. */
export const controlQuery = (id: string) =>
  queryOptions({ queryKey: ['control', id], queryFn: async ({ signal }) => get<ControlView>(`/controls/${segment(id)}`, {}, signal) })

/** What the scan in progress is doing; asked every second while one runs. */
export const scanQuery = queryOptions({
  queryKey: ['scan'],
  queryFn: async ({ signal }) => get<ScanProgress>('/scans/current', {}, signal),
  refetchInterval: (query) => (query.state.data?.state === 'running' ? 1000 : MINUTE),
})

const asParameters = (query: FindingQuery | ResourceQuery | AuditFilter): Parameters => ({ ...query })

/** Findings, page after page. */
export const findingsQuery = (query: FindingQuery, limit = PAGE_SIZE) =>
  infiniteQueryOptions({
    queryKey: ['findings', 'list', query, limit],
    queryFn: async ({ pageParam, signal }) =>
      get<Page<StoredFinding>>('/findings', { ...asParameters(query), limit, cursor: pageParam }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: keepPreviousData,
  })

/** The filters of a query without its order: counts have none. */
function filtersOf<Query extends FindingQuery | ResourceQuery>({
  sort: _sort,
  order: _order,
  ...filters
}: Query): Omit<Query, 'sort' | 'order'> {
  return filters
}

/** What findings can be counted by. */
export type FindingFacetName = 'status' | 'severity' | 'area' | 'phase' | 'rule' | 'owner' | 'subject'

/** Counts of findings by one property. */
export const findingFacetsQuery = (query: FindingQuery, by: FindingFacetName) =>
  queryOptions({
    queryKey: ['findings', 'facets', by, filtersOf(query)],
    queryFn: async ({ signal }) =>
      (await get<{ items: readonly Facet[] }>('/findings/facets', { ...asParameters(filtersOf(query)), by }, signal)).items,
    placeholderData: keepPreviousData,
  })

/** One finding with its control, resource and coverage. */
export const findingQuery = (id: string) =>
  queryOptions({
    queryKey: ['findings', 'one', id],
    queryFn: async ({ signal }) => get<FindingView>(`/findings/${segment(id)}`, {}, signal),
  })

/** Resources, page after page. */
export const resourcesQuery = (query: ResourceQuery) =>
  infiniteQueryOptions({
    queryKey: ['resources', 'list', query],
    queryFn: async ({ pageParam, signal }) =>
      get<Page<ResourceRow>>('/resources', { ...asParameters(query), limit: PAGE_SIZE, cursor: pageParam }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: keepPreviousData,
  })

/** What resources can be counted by. */
export type ResourceFacetName = 'type' | 'class' | 'iac' | 'subscription' | 'owner' | 'location'

/** Counts of resources by one property. */
export const resourceFacetsQuery = (query: ResourceQuery, by: ResourceFacetName) =>
  queryOptions({
    queryKey: ['resources', 'facets', by, filtersOf(query)],
    queryFn: async ({ signal }) =>
      (await get<{ items: readonly Facet[] }>('/resources/facets', { ...asParameters(filtersOf(query)), by }, signal)).items,
    placeholderData: keepPreviousData,
  })

/** One resource with everything known about it. */
export const resourceQuery = (id: string) =>
  queryOptions({
    queryKey: ['resources', 'one', id],
    queryFn: async ({ signal }) => get<ResourceView>(`/resources/${segment(id)}`, {}, signal),
  })

/** Journal records, newest first. */
export const auditQuery = (filter: AuditFilter) =>
  infiniteQueryOptions({
    queryKey: ['audit', 'list', filter],
    queryFn: async ({ pageParam, signal }) =>
      get<Page<JournalRecord>>('/audit', { ...asParameters(filter), limit: PAGE_SIZE, cursor: pageParam }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: keepPreviousData,
  })

/** Whether the journal's chain holds. */
export const verificationQuery = queryOptions({
  queryKey: ['audit', 'verification'],
  queryFn: async ({ signal }) => get<AuditVerification>('/audit/verification', {}, signal),
})

/** Everybody's saved lists. */
export const savedViewsQuery = queryOptions({
  queryKey: ['saved-views'],
  queryFn: async ({ signal }) => (await get<{ items: readonly SavedView[] }>('/saved-views', {}, signal)).items,
})

/** Waivers of the estate and those asked for through the API. */
export const waiversQuery = queryOptions({
  queryKey: ['waivers'],
  queryFn: async ({ signal }) => (await get<{ items: readonly WaiverView[] }>('/waivers', {}, signal)).items,
})

/** What policies say of the estate as a whole. */
export const policyOverviewQuery = queryOptions({
  queryKey: ['policy', 'overview'],
  queryFn: async ({ signal }) => get<PolicyOverviewView>('/policy', {}, signal),
})

/** The tree of scopes, parents before children. */
export const policyScopesQuery = queryOptions({
  queryKey: ['policy', 'scopes'],
  queryFn: async ({ signal }) => (await get<{ items: readonly PolicyScopeView[] }>('/policy/scopes', {}, signal)).items,
})

/** Every assignment with how the resources under it stand. */
export const policyAssignmentsQuery = queryOptions({
  queryKey: ['policy', 'assignments'],
  queryFn: async ({ signal }) => (await get<{ items: readonly PolicyAssignmentView[] }>('/policy/assignments', {}, signal)).items,
})

/** What holds at a scope, assigned there or inherited. */
export const policyEffectiveQuery = (scope: string) =>
  queryOptions({
    queryKey: ['policy', 'effective', scope],
    queryFn: async ({ signal }) => (await get<{ items: readonly EffectiveAssignmentView[] }>('/policy/effective', { scope }, signal)).items,
    placeholderData: keepPreviousData,
  })

/** One assignment with its definitions, parameters and exemptions. */
export const policyAssignmentQuery = (id: string) =>
  queryOptions({
    queryKey: ['policy', 'assignment', id],
    queryFn: async ({ signal }) => get<PolicyAssignmentDetailView>(`/policy/assignments/${segment(id)}`, {}, signal),
  })

/** One definition or initiative. */
export const policyDefinitionQuery = (id: string) =>
  queryOptions({
    queryKey: ['policy', 'definition', id],
    queryFn: async ({ signal }) => get<PolicyDefinitionView>(`/policy/definitions/${segment(id)}`, {}, signal),
  })

/** Resources under policies that are anything but compliant, page after page. */
export const policyPairsQuery = (query: PolicyPairQuery) =>
  infiniteQueryOptions({
    queryKey: ['policy', 'pairs', query],
    queryFn: async ({ pageParam, signal }) =>
      get<Page<PolicyPairView>>('/policy/pairs', { ...query, limit: PAGE_SIZE, cursor: pageParam }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: keepPreviousData,
  })

/** Why one resource fails one policy. */
export const policyExplanationQuery = (id: string) =>
  queryOptions({
    queryKey: ['policy', 'explanation', id],
    queryFn: async ({ signal }) => get<PolicyExplanationView>(`/policy/pairs/${segment(id)}`, {}, signal),
  })

/** Who is spared which policies until when. */
export const policyExemptionsQuery = queryOptions({
  queryKey: ['policy', 'exemptions'],
  queryFn: async ({ signal }) => (await get<{ items: readonly PolicyExemptionView[] }>('/policy/exemptions', {}, signal)).items,
})

/** Everything the landing zone would be, and what stands against it. */
export const landingZoneQuery = queryOptions({
  queryKey: ['landing-zone', 'plan'],
  queryFn: async ({ signal }) => get<LandingZonePlan>('/landing-zone', {}, signal),
})

/** One of its management groups with what holds there. */
export const landingZoneGroupQuery = (name: string) =>
  queryOptions({
    queryKey: ['landing-zone', 'group', name],
    queryFn: async ({ signal }) => get<LandingZoneGroupView>(`/landing-zone/groups/${segment(name)}`, {}, signal),
  })

/** Its resources, page after page. */
export const landingZoneResourcesQuery = (query: PlannedResourceQuery) =>
  infiniteQueryOptions({
    queryKey: ['landing-zone', 'resources', query],
    queryFn: async ({ pageParam, signal }) =>
      get<Page<LandingZoneResourceView>>('/landing-zone/resources', { ...query, limit: PAGE_SIZE, cursor: pageParam }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: keepPreviousData,
  })

/** One of its resources by its key; `null` where nobody plans it. */
export const landingZoneResourceQuery = (key: string) =>
  queryOptions({
    queryKey: ['landing-zone', 'resource', key],
    queryFn: async ({ signal }) =>
      (await get<Page<LandingZoneResourceView>>('/landing-zone/resources', { q: key, limit: LARGEST_PAGE }, signal)).items.find(
        (one) => one.key === key,
      ) ?? null,
  })

/** The files that one of its roots is written as. */
export const landingZoneFilesQuery = (root: string, format: string) =>
  queryOptions({
    queryKey: ['landing-zone', 'files', root, format],
    queryFn: async ({ signal }) =>
      (await get<{ files: readonly RenderedFileView[] }>(`/landing-zone/files/${segment(root)}`, { format }, signal)).files,
  })

/** What is declared held against what was observed, page after page. */
export const landingZoneDriftQuery = (query: DriftQuery) =>
  infiniteQueryOptions({
    queryKey: ['landing-zone', 'drift', query],
    queryFn: async ({ pageParam, signal }) =>
      get<LandingZoneDriftView>('/landing-zone/drift', { ...query, limit: PAGE_SIZE, cursor: pageParam }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: keepPreviousData,
  })

/** How one resource stands against what is declared, by its id; `null` where nothing is known of it. */
export const landingZoneDriftOfQuery = (id: string) =>
  queryOptions({
    queryKey: ['landing-zone', 'drift-of', id],
    queryFn: async ({ signal }) =>
      (await get<LandingZoneDriftView>('/landing-zone/drift', { q: id, limit: LARGEST_PAGE }, signal)).items.find((one) => one.id === id) ??
      null,
  })

/** What a request can name. */
export const requestChoicesQuery = queryOptions({
  queryKey: ['landing-zone', 'choices'],
  queryFn: async ({ signal }) => get<RequestChoicesView>('/landing-zone/choices', {}, signal),
})

/** The golden paths that are offered. */
export const goldenPathsQuery = queryOptions({
  queryKey: ['golden-paths'],
  queryFn: async ({ signal }) => (await get<{ items: readonly GoldenPathView[] }>('/golden-paths', {}, signal)).items,
})

/** Every request that may be seen: all pages are read, for the console counts and narrows them itself. */
export const requestsQuery = queryOptions({
  queryKey: ['requests', 'list'],
  queryFn: async ({ signal }) => {
    const read: RequestView[] = []
    for (let cursor: string | undefined; ;) {
      const { items, next } = await get<Page<RequestView>>('/requests', { limit: LARGEST_PAGE, cursor }, signal)
      read.push(...items)
      if (next === null) return read
      cursor = next
    }
  },
})

/** One request with what policies say of it. */
export const requestQuery = (name: string) =>
  queryOptions({
    queryKey: ['requests', 'one', name],
    queryFn: async ({ signal }) => get<RequestDetailView>(`/requests/${segment(name)}`, {}, signal),
  })
