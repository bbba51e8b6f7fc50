import { isGraphObject, type GraphPart, type GraphValue, type Reference, type ResourceNode } from '../graph/index.ts'
import type { Instant, Json, Money, SourceRange } from '../kernel/index.ts'
import type { Namer } from '../naming/index.ts'
import type { SubnetPurpose } from '../network/index.ts'
import type { ModelDeploymentSpec } from '../region/index.ts'
import { goldenPathFacts } from './golden-paths.gen.ts'

/** Where a workload lies in one region: what the landing zone has made ready there. */
export interface RegionPlace {
  /** Azure's name of the region: `westeurope`. */
  readonly region: string
  /** The resource group of the workload in this region. */
  readonly group: string
  /** The key of that resource group: `group/<subscription>/<resource group>`. The path itself gives the node. */
  readonly groupKey: string
  /** The key of the virtual network. */
  readonly vnet: string
  /** How its subnets reach the internet, where that is known. */
  readonly egress?: 'firewall' | 'nat'
  /** The id of the subnet that serves a purpose, such as `private-endpoints`. One that the path never asked for is a defect and throws. */
  subnet(purpose: SubnetPurpose): GraphValue
  /** The key of the private DNS zone of a name. One that the path never asked for is a defect and throws. */
  zone(zoneName: string): string
}

/** A model that a workload is to have: what its ModelDeployment says, and the name by which applications call it. */
export interface WorkloadModel extends ModelDeploymentSpec {
  readonly name: string
}

/** The stage that something runs in. */
export type Stage = 'sandbox' | 'development' | 'test' | 'staging' | 'production'

/** Everything that a golden path needs to know of the place it builds in. */
export interface WorkloadPlace {
  /** The name of the request. */
  readonly workload: string
  readonly team: string
  /** Who answers for it. */
  readonly owner: string
  readonly costCenter?: string
  readonly environment: { readonly name: string; readonly stage: Stage }
  /** Whether clients come from the internet or only from inside. */
  readonly exposure: 'online' | 'corp'
  readonly application: string
  readonly subscription: string
  /** The deployment root of the workload. */
  readonly root: string
  /** The line of the estate that wants it. */
  readonly at: SourceRange
  readonly namer: Namer
  /** The tags of every resource of the workload. */
  readonly tags: Readonly<Record<string, string>>
  /** The first is the primary one. */
  readonly regions: readonly [RegionPlace, ...RegionPlace[]]
  /** The key of the Log Analytics workspace. */
  readonly logAnalytics: string
  /** The region of that workspace: rules that collect into it lie there, wherever they collect. */
  readonly logAnalyticsRegion: string
  /** The key of the action group that alerts go to. */
  readonly actionGroup: string
  readonly budget: Money
  readonly models: readonly WorkloadModel[]
  /** When it was asked for: what ends after some days is counted from then on. */
  readonly since: Instant
  /** When it is written: a budget begins in the month in which it was written first. Absent: when it was asked for. */
  readonly writtenAt?: Instant
  /** When it ends, where it does. */
  readonly expires?: Instant
  readonly platform: {
    /** Who is told of cost, beside the action group: mail addresses. */
    readonly costContacts: readonly string[]
    /** Who publishes the gateway in front of models: a mail address. */
    readonly publisher?: { readonly name: string; readonly email: string }
  }
}

/** One region of a workload: what most building blocks are given. */
export interface Site {
  readonly place: WorkloadPlace
  readonly region: RegionPlace
}

/** An object of Kubernetes, as it is applied. Plain JSON: what only the deployment knows stands in it as a token of `substitutions`. */
export interface KubernetesObject {
  readonly apiVersion: string
  readonly kind: string
  readonly metadata: {
    readonly name: string
    readonly namespace?: string
    readonly labels?: Readonly<Record<string, string>>
    readonly annotations?: Readonly<Record<string, string>>
  }
  readonly [key: string]: Json | undefined
}

/** A text in Kubernetes objects, such as `__CLIENT_ID__`, and the property of a resource that takes its place. */
export interface Substitution {
  readonly token: string
  readonly reference: Reference
}

/** What a golden path builds. */
export interface WorkloadOutput {
  readonly parts: GraphPart
  readonly kubernetes: readonly KubernetesObject[]
  readonly substitutions: readonly Substitution[]
  /** What people must know or do, a sentence each. */
  readonly notes: readonly string[]
  /** Guardrails that something of it cannot meet. */
  readonly exemptions?: readonly PathExemption[]
}

/** A guardrail that a resource of a path cannot meet, with the reason: what is enforced must exempt it. */
export interface PathExemption {
  /** The key of the resource. */
  readonly of: string
  /** The name of the policy definition. */
  readonly policy: string
  readonly why: string
}

/** The exemptions that resources need, by `data/golden-paths.json`. */
export const exemptionsOf = ({ nodes }: GraphPart): readonly PathExemption[] =>
  nodes.flatMap((node) =>
    goldenPathFacts.exceptions
      .filter((one) => one.type.toLowerCase() === node.type.toLowerCase() && !isPool(node))
      .map(({ policy, why }) => ({ of: node.key, policy, why })),
  )

/** A pool of backends has no address of its own: nothing is asked of it. */
const isPool = ({ body }: ResourceNode): boolean => isGraphObject(body['properties']) && body['properties']['type'] === 'Pool'

/** What is built, of Azure resources alone. */
export const azureOnly = (parts: GraphPart, notes: readonly string[] = []): WorkloadOutput => ({
  parts,
  exemptions: exemptionsOf(parts),
  kubernetes: [],
  substitutions: [],
  notes,
})

/** Several parts as one. */
export const joined = (...parts: readonly GraphPart[]): GraphPart => ({
  nodes: parts.flatMap((part) => part.nodes),
  roots: parts.flatMap((part) => part.roots ?? []),
  inputs: parts.flatMap((part) => part.inputs ?? []),
})
