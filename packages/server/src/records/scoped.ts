import { covers, type ReadScope } from '@fairway/core/access'
import type { AssessmentStore, Facet, FindingQuery, Page, ResourceQuery } from '@fairway/core/engine'

/** The findings and resources that one person may read. The only way by which endpoints reach rows. */
export type ScopedRecords = Pick<AssessmentStore, 'findings' | 'finding' | 'findingFacets' | 'resources' | 'resource' | 'resourceFacets'>

/**
 * The choke point between people and rows: a person with grants in teams only sees what those teams own, in lists,
 * counts, searches and by id alike. What they may not see does not exist for them.
 */
export function scopedTo(store: AssessmentStore, scope: ReadScope): ScopedRecords {
  if (scope === 'everything') return store
  return {
    findings: async (query, page) => narrowed(query, scope, async (mine) => store.findings(mine, page), emptyPage()),
    findingFacets: async (query, by) => owned(by, scope, await narrowed(query, scope, async (mine) => store.findingFacets(mine, by), [])),
    resources: async (query, page) => narrowed(query, scope, async (mine) => store.resources(mine, page), emptyPage()),
    resourceFacets: async (query, by) => owned(by, scope, await narrowed(query, scope, async (mine) => store.resourceFacets(mine, by), [])),
    async finding(id) {
      const found = await store.finding(id)
      return found !== undefined && covers(scope, found.owner) ? found : undefined
    },
    async resource(id) {
      const found = await store.resource(id)
      return found !== undefined && covers(scope, found.owner ?? undefined) ? found : undefined
    },
  }
}

const emptyPage = <Row>(): Page<Row> => ({ items: [], total: 0, next: null })

/** Counts by a property ignore the filter on that very property: counts by owner are cut down here. */
const owned = (by: string, teams: readonly string[], facets: readonly Facet[]): readonly Facet[] =>
  by === 'owner' ? facets.filter((facet) => facet.value !== null && teams.includes(facet.value)) : facets

/** Runs a query with its owners cut down to the scope's teams; without any team left there is nothing to ask. */
async function narrowed<Query extends FindingQuery | ResourceQuery, Answer>(
  query: Query,
  teams: readonly string[],
  ask: (query: Query) => Promise<Answer>,
  nothing: Answer,
): Promise<Answer> {
  const asked = query.owner
  const owner = asked === undefined || asked.length === 0 ? teams : asked.filter((team) => teams.includes(team))
  return owner.length === 0 ? nothing : ask({ ...query, owner })
}
