import type { SourceRange } from '../kernel/index.ts'
import type { GraphObject, Reference } from './value.ts'

/** Where a resource is deployed. A child has the scope of its parent. */
export type NodeScope =
  | { readonly kind: 'tenant' }
  | { readonly kind: 'managementGroup'; readonly name: string }
  | { readonly kind: 'subscription'; readonly subscription: string }
  | { readonly kind: 'resourceGroup'; readonly subscription: string; readonly group: string }
  | { readonly kind: 'resource'; readonly of: string }

/** A resource of the graph, as it is to be. */
export interface ResourceNode {
  /** What other nodes call it: unique, stable, `hub-westeurope/firewall`: lower-case letters, digits, hyphens and slashes. */
  readonly key: string
  /** The full type: `Microsoft.Network/virtualNetworks/subnets`. */
  readonly type: string
  readonly apiVersion: string
  /** The last part of the name: `snet-endpoints`. */
  readonly name: string
  /** Where it is deployed; `resource` for what extends another one. */
  readonly scope: NodeScope
  /** The node in which it lies, for types of three parts and more. */
  readonly parent?: string
  /** What a request carries beside name and type: `location`, `tags`, `sku`, `kind`, `identity`, `zones`, `properties`. */
  readonly body: GraphObject
  /** What must be there before it although nothing in it says so. */
  readonly dependsOn?: readonly string[]
  /** The deployment root that it belongs to. */
  readonly root: string
  /** It is there already and stays as it is: it is named, never written. `id` where it cannot be computed from scope and name. */
  readonly existing?: { readonly id?: string }
  /** The line of the estate that wants it. */
  readonly at: SourceRange
  /** Why it is there, a few words for the comment above it. */
  readonly about: string
}

/** The steps of building a landing zone, in order. */
export const waves = ['assessment', 'hierarchy', 'platform', 'policies', 'subscriptions', 'non-production', 'production'] as const

/** A step of building a landing zone. */
export type Wave = (typeof waves)[number]

/** Its number: 0 for the assessment, 6 for production. */
export const waveNumber = (wave: Wave): number => waves.indexOf(wave)

/** What is deployed at once: a folder with a state of its own. */
export interface RootDeclaration {
  /** Its folder: `04-subscriptions/vision-prod`; begins with the number of its wave. */
  readonly name: string
  readonly wave: Wave
  readonly title: string
  /** What it builds, a sentence. */
  readonly about: string
  /** Where the deployment is started: never a resource. */
  readonly scope: Exclude<NodeScope, { kind: 'resource' }>
}

/** A value that whoever deploys gives. */
export interface GraphInput {
  /** Lower case with underscores: `subscription_vision_prod`. */
  readonly name: string
  readonly description: string
  /** What is known of it already. Without one, whoever deploys must give it. */
  readonly value?: string
  /** It is chosen when it is first written, and stays what it was from then on: the lock file keeps it. */
  readonly kept?: true
  /** What gives it, where something of the graph does: the id of a subscription that is created. */
  readonly from?: Reference
}

/** Everything that is to be, once: the resources, what is deployed together, and what is not known yet. */
export interface Graph {
  readonly nodes: ReadonlyMap<string, ResourceNode>
  readonly roots: ReadonlyMap<string, RootDeclaration>
  readonly inputs: ReadonlyMap<string, GraphInput>
}

/** What a builder of resources gives back. */
export interface GraphPart {
  readonly nodes: readonly ResourceNode[]
  readonly roots?: readonly RootDeclaration[]
  readonly inputs?: readonly GraphInput[]
}
