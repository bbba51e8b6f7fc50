import { Reference, type ResourceNode } from '../../../graph/index.ts'
import {
  alertsOf,
  childOf,
  diagnostics,
  inTurn,
  nameIn,
  privateEndpoint,
  resourceIn,
  systemAssigned,
  type Block,
  block,
} from '../../blocks/index.ts'
import type { PathProblem } from '../../definition.ts'
import { goldenPathFacts } from '../../golden-paths.gen.ts'
import type { Site, WorkloadPlace } from '../../place.ts'
import { recoveryOf } from '../../recovery.ts'

/** What a search service is to be. */
export interface SearchDraft {
  readonly tier: 'basic' | 'standard' | 'standard2' | 'standard3'
  readonly partitions: number
  /** Absent: what the stage asks for. */
  readonly replicas: number | undefined
  readonly semanticRanker: 'off' | 'free' | 'standard'
  /** What it reads past firewalls: a shared private link is made to each. */
  readonly reads: readonly {
    readonly target: ResourceNode
    readonly groupId: string
    readonly name: string
    readonly after: ResourceNode
  }[]
}

/** What is wrong with the size of a search service: Azure refuses it. */
export function searchProblems(
  { searchTier, searchPartitions, searchReplicas }: SearchSize,
  stage: WorkloadPlace['environment']['stage'],
): readonly PathProblem[] {
  const { units, basic } = goldenPathFacts.search
  const replicas = searchReplicas ?? recoveryOf({ environment: { name: stage, stage } }).searchReplicas
  if (searchTier === 'basic' && (replicas > basic.replicas || searchPartitions > basic.partitions))
    return [
      {
        path: ['searchTier'],
        summary: `\`basic\` has at most ${basic.replicas} replicas and ${basic.partitions} partitions, and ${replicas} and ${searchPartitions} are asked for`,
        help: 'write `searchTier: standard`, or ask for fewer',
      },
    ]
  if (replicas * searchPartitions <= units) return []
  return [
    {
      path: [searchReplicas === undefined ? 'searchPartitions' : 'searchReplicas'],
      summary: `${replicas} replicas of ${searchPartitions} partitions are ${replicas * searchPartitions} search units, and a service has at most ${units}`,
      help: 'ask for fewer replicas or partitions: a larger tier has larger partitions',
    },
  ]
}

interface SearchSize {
  readonly searchTier: SearchDraft['tier']
  readonly searchPartitions: number
  readonly searchReplicas?: number | undefined
}

/**
 * A search service in a region: sign-in alone, reached privately alone, with as many replicas as the stage asks. What it reads it reaches by
 * shared private links of its own, made one after the other as the service asks.
 */
export function searchService(site: Site, draft: SearchDraft): Block {
  const type = 'Microsoft.Search/searchServices'
  const service = resourceIn(site, {
    part: 'search',
    type,
    name: nameIn(site, type),
    about: `What ${site.place.workload} finds its documents with`,
    body: {
      sku: { name: draft.tier },
      identity: systemAssigned,
      properties: {
        replicaCount: draft.replicas ?? recoveryOf(site.place).searchReplicas,
        partitionCount: draft.partitions,
        hostingMode: 'Default',
        disableLocalAuth: true,
        publicNetworkAccess: 'Disabled',
        networkRuleSet: { bypass: 'None', ipRules: [] },
        semanticSearch: draft.semanticRanker === 'off' ? 'disabled' : draft.semanticRanker,
      },
    },
  })
  const links = draft.reads.map(({ target, groupId, name, after }) =>
    childOf(service, {
      part: name,
      type: 'Microsoft.Search/searchServices/sharedPrivateLinkResources',
      name,
      about: `The private way of search to ${target.name}`,
      body: {
        properties: {
          privateLinkResourceId: new Reference(target.key),
          groupId,
          requestMessage: `Search of ${site.place.workload} reads it`,
        },
      },
      dependsOn: [after.key],
    }),
  )
  return block(
    service,
    ...inTurn(links),
    ...privateEndpoint(site, service, 'searchService'),
    diagnostics(site.place, service),
    ...alertsOf(site, service),
  )
}
