import { landingZoneLockKind, planAddresses, type AddressPlan } from '../address/index.ts'
import { declared, declaredOne, placeIn, type Declared, type Estate } from '../estate/index.ts'
import {
  checkBodies,
  deploymentRoots,
  inOrder,
  makeGraph,
  TENANT_INPUT,
  type DeploymentRoot,
  type Graph,
  type GraphPart,
} from '../graph/index.ts'
import { guardrailPlan, hierarchyParts, type GroupTree, type GuardrailPlan } from '../hierarchy/index.ts'
import type { Inventory } from '../inventory/index.ts'
import { diagnostic, hasErrors, type Diagnostic, type Instant } from '../kernel/index.ts'
import { addressRequestsOf, networkKind, networkParts, type NetworkSpec, type SpokeInput } from '../network/index.ts'
import { organizationKind, subscriptionKind } from '../organization/index.ts'
import type { PolicyShelf } from '../policy/index.ts'
import { observedNetworks, poolsOf, reservedIn } from './addresses.ts'
import { applicationPart, defenderPlans, subscriptionInputs, VENDING_ROOT } from './application-parts.ts'
import { applicationsOf, type Application } from './applications.ts'
import { landingZoneKind, type LandingZoneSpec } from './kind.ts'
import { platformPart } from './platform.ts'
import { standardsOf, type Standards } from './standards.ts'
import { buildWorkloads, type BuiltWorkload } from './build-workloads.ts'
import { requestedWorkloads, type RequestedWorkload } from './workloads.ts'

/** What a landing zone is compiled from. */
export interface CompileInput {
  readonly estate: Estate
  readonly now: Instant
  /** What was observed, where anything was: address space that is taken, waves that are done. */
  readonly inventory?: Inventory
  /** Pulled definitions, where there are any. */
  readonly shelf?: PolicyShelf
}

/** A landing zone, compiled: everything that is to be, and everything that is wrong with it. */
export interface LandingZone {
  readonly declared: Declared<LandingZoneSpec>
  readonly standards: Standards
  readonly applications: readonly Application[]
  readonly tree: GroupTree
  readonly guardrails: GuardrailPlan
  readonly addresses: AddressPlan
  readonly workloads: readonly RequestedWorkload[]
  readonly built: readonly BuiltWorkload[]
  readonly graph: Graph
  readonly roots: readonly DeploymentRoot[]
  /** What was decided and why, sentences for people. */
  readonly notes: readonly string[]
}

/** A compiled landing zone, as far as it could be, with every mistake at its line. */
export interface Compilation {
  /** Absent when something essential is not declared. */
  readonly landingZone?: LandingZone
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Compiles what the estate declares to a graph of resources. A function of its input alone: the same estate, facts and moment give the same
 * bytes. Nothing is thrown on what a user wrote; a landing zone with mistakes is still compiled as far as it goes, and never written.
 */
export function compileLandingZone(input: CompileInput): Compilation {
  const landingZone = declaredOne(input.estate, landingZoneKind)
  if (landingZone === undefined) return { diagnostics: [diagnostic('FW8601', 'the estate declares no LandingZone')] }
  const network = declaredOne(input.estate, networkKind)
  if (network === undefined) return { diagnostics: [diagnostic('FW8602', 'the estate declares no Network', { at: landingZone.at })] }
  return new Compiler(input, landingZone, network).compile()
}

/** One run: what each step finds is needed by those that follow. */
class Compiler {
  private readonly input: CompileInput
  private readonly landingZone: Declared<LandingZoneSpec>
  private readonly network: Declared<NetworkSpec>
  private readonly diagnostics: Diagnostic[] = []

  constructor(input: CompileInput, landingZone: Declared<LandingZoneSpec>, network: Declared<NetworkSpec>) {
    this.input = input
    this.landingZone = landingZone
    this.network = network
  }

  compile(): Compilation {
    const { estate, now } = this.input
    const { spec } = this.landingZone
    const standards = this.told(standardsOf(estate, spec.prefix))
    const applications = this.applications()
    const hierarchy = this.told(this.hierarchy(applications))
    const workloads = this.told(requestedWorkloads({ estate, applications, now }))
    const spokes = spokesOf(applications, workloads.workloads)
    const addresses = this.told(this.addresses(spokes))
    const network = this.told(this.networkPart(spokes, addresses, standards))
    const platform = this.platform(standards)
    const built = buildWorkloads({ workloads: workloads.workloads, standards, contacts: spec.contacts, spokes })
    const guardrails = this.told(this.guardrails(hierarchy.tree, network.part))
    const parts = [hierarchy.part, platform, network.part, guardrails.part, ...this.applicationParts(applications), ...built.map((one) => one.output.parts)]
    const graph = makeGraph([...parts, this.inputs(applications)])
    this.checkGraph(graph)
    return {
      landingZone: {
        declared: this.landingZone,
        standards,
        applications,
        tree: hierarchy.tree,
        guardrails,
        addresses,
        workloads: workloads.workloads,
        built,
        graph,
        roots: deploymentRoots(graph),
        notes: [...network.notes, ...built.flatMap((one) => one.output.notes)],
      },
      diagnostics: this.diagnostics,
    }
  }
}
