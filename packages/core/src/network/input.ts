import type { Prefix } from '../address/index.ts'
import type { Declared, Estate } from '../estate/index.ts'
import type { GraphPart } from '../graph/index.ts'
import type { Diagnostic } from '../kernel/index.ts'
import type { Namer } from '../naming/index.ts'
import type { NetworkSpec } from './kind.ts'
import type { SpokeInput } from './spoke.ts'

/** Everything that the network is built from. */
export interface NetworkInput {
  readonly network: Declared<NetworkSpec>
  readonly spokes: readonly SpokeInput[]
  /** The address plan for `addressRequestsOf`. What it could not place is left out of the network; the plan says why. */
  readonly addresses: { readonly allocations: ReadonlyMap<string, Prefix> }
  /** The estate's names of the subscriptions that hubs and zones lie in; the Network may name another one for zones. */
  readonly places: { readonly connectivity: { readonly subscription: string }; readonly dns?: { readonly subscription: string } }
  readonly namer: Namer
  /** Tags of what belongs to an application, or to the platform where none is given. */
  readonly tagsOf: (of: { readonly application?: string; readonly environment?: string }) => Readonly<Record<string, string>>
  /** Availability zones of a region: empty where it has none. */
  readonly zonesOf: (region: string) => readonly string[]
  /** The estate, whose Region documents may know regions that the tables do not. */
  readonly estate?: Estate
  /** The key of the Log Analytics workspace that hubs report to, where there is one. */
  readonly logAnalytics?: string
}

/** What is built. */
export interface NetworkOutput {
  readonly part: GraphPart
  /** What was decided and why, and what somebody else has to do: sentences for the plan. */
  readonly notes: readonly string[]
  /** Mistakes of the Network document and of what spokes ask for, each at its line. */
  readonly diagnostics: readonly Diagnostic[]
}
