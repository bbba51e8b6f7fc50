import type { Declared } from '../estate/index.ts'
import type { GraphPart } from '../graph/index.ts'
import type { Diagnostic } from '../kernel/index.ts'
import type { Namer } from '../naming/index.ts'
import type { NetworkSpec } from './kind.ts'
import type { SpokeInput } from './spoke.ts'

/** A network as the address plan gives it: its first address as a number, and the length of its prefix. */
export interface PlannedPrefix {
  readonly base: number
  readonly length: number
}

/** Everything that the network is built from. */
export interface NetworkInput {
  readonly network: Declared<NetworkSpec>
  readonly spokes: readonly SpokeInput[]
  readonly addresses: { readonly allocations: ReadonlyMap<string, PlannedPrefix> }
  /** The estate's names of the subscriptions that hubs and zones lie in. */
  readonly places: { readonly connectivity: { readonly subscription: string }; readonly dns?: { readonly subscription: string } }
  readonly namer: Namer
  /** Tags of what belongs to an application, or to the platform where none is given. */
  readonly tagsOf: (of: { readonly application?: string; readonly environment?: string }) => Readonly<Record<string, string>>
  /** Availability zones of a region: empty where it has none. */
  readonly zonesOf: (region: string) => readonly string[]
  /** Keys of what hubs report to, where there is any. */
  readonly logAnalytics?: string
}

/** What is built. */
export interface NetworkOutput {
  readonly part: GraphPart
  /** What was decided and why, and what somebody else has to do: sentences for the plan. */
  readonly notes: readonly string[]
  readonly diagnostics: readonly Diagnostic[]
}

/** The network of a landing zone as resources: hubs, both sides of every peering, routes, rules, private DNS. */
export type NetworkParts = (input: NetworkInput) => NetworkOutput
