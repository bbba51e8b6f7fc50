import type { z } from 'zod'
import type { SourceRange } from '../kernel/index.ts'
import type { SubnetNeed } from '../network/index.ts'
import type { CapacityAsk } from '../region/index.ts'
import type { Stage, WorkloadModel, WorkloadOutput, WorkloadPlace } from './place.ts'

/** The kinds of work that a path suits. */
export type PathClass = 'training' | 'fine-tuning' | 'low-latency-inference' | 'batch-inference' | 'rag-retrieval' | 'development'

/** What is known of a workload before addresses are planned: enough to say what it needs of network and capacity in one region. */
export interface PathSite {
  readonly workload: string
  readonly subscription: string
  /** The region that is asked about. */
  readonly region: string
  /** Every region of the workload, the primary one first. */
  readonly regions: readonly string[]
  readonly stage: Stage
  readonly exposure: 'online' | 'corp'
  readonly models: readonly WorkloadModel[]
  readonly at: SourceRange
}

/** What people read of a path in the catalogue. */
export interface PathFacts {
  /** What requests call it: `azure-openai`. */
  readonly name: string
  readonly title: string
  /** A sentence or two. */
  readonly summary: string
  readonly suits: readonly PathClass[]
  /** How long Azure takes to build it, and what that depends on. */
  readonly provisioning: { readonly minutes: number; readonly note: string }
  /** What nobody has to think of any more, a few words each. */
  readonly bakedIn: readonly string[]
  /** Days after which it ends by itself, whatever the request says; absent: it stays until somebody ends it. */
  readonly endDays?: number
}

/** A golden path: from parameters and a place to resources. `P` is what its schema makes of parameters. */
export interface GoldenPathDefinition<P> extends PathFacts {
  /** Strict; every parameter is described, bounded and has a default unless nobody can know it. */
  readonly parameters: z.ZodObject & z.ZodType<P>
  /** The subnets that it needs in `site.region`. */
  subnets(parameters: P, site: PathSite): readonly SubnetNeed[]
  /** The names of the private DNS zones that its endpoints in `site.region` need. */
  zones(parameters: P, site: PathSite): readonly string[]
  /** Capacity that it takes in `site.region`. */
  asks(parameters: P, site: PathSite): readonly CapacityAsk[]
  /** GPUs that it may take at once, in all regions together: what approvals go by. */
  gpus(parameters: P, site: PathSite): number
  /** What is wrong with parameters that are right one by one, for all regions at once. */
  problems?(parameters: P, site: PathSite): readonly PathProblem[]
  /** Other requests that it stands on. */
  standsOn?(parameters: P, site: PathSite): readonly Footing[]
  build(parameters: P, place: WorkloadPlace): WorkloadOutput
}

/** Parameters that do not go together. */
export interface PathProblem {
  /** Where, in the parameters: `['models', 0, 'regions']`. */
  readonly path: readonly PropertyKey[]
  /** Lower case, without a full stop. */
  readonly summary: string
  readonly help?: string
}

/** Another request that a workload stands on: it must be built in the same regions. */
export interface Footing {
  /** The name of that request. */
  readonly workload: string
  /** The built-in path that it must be of. */
  readonly path: string
  /** Where it is named, in the parameters. */
  readonly at: readonly PropertyKey[]
  /** What does not fit to that request; `team` is whose request stands on it. */
  problems(other: FootingFacts, team: string): readonly PathProblem[]
  /** What it holds of a part of the other for as long as it is there; absent: nothing that others could want as well. */
  readonly holds?: FootingHold
}

/** What a request holds of a part of another one, such as GPUs of a pool, in each region. */
export interface FootingHold {
  /** The name of the part. */
  readonly part: string
  /** What is counted, in the plural: `GPUs`. */
  readonly unit: string
  readonly least: number
  readonly most: number
  /** Where it is said, in the parameters. */
  readonly at: readonly PropertyKey[]
  /** How many there are; `undefined` where that is not known. */
  there(other: FootingFacts): number | undefined
}

/** A request that others stand on. */
export interface FootingFacts {
  /** Its parameters, settled. */
  readonly parameters: Readonly<Record<string, unknown>>
  /** Whose it is. */
  readonly team: string
}

/** A path with its parameters settled. */
export interface PreparedPath {
  readonly path: PathFacts
  readonly parameters: Readonly<Record<string, unknown>>
  subnets(site: PathSite): readonly SubnetNeed[]
  zones(site: PathSite): readonly string[]
  asks(site: PathSite): readonly CapacityAsk[]
  gpus(site: PathSite): number
  problems(site: PathSite): readonly PathProblem[]
  standsOn(site: PathSite): readonly Footing[]
  build(place: WorkloadPlace): WorkloadOutput
}

/** Parameters that a path takes, or what is wrong with them. */
export type Preparation =
  | { readonly ok: true; readonly prepared: PreparedPath }
  | { readonly ok: false; readonly issues: readonly z.core.$ZodIssue[] }

/** A path of the catalogue, whatever its parameters are. */
export interface BuiltInPath extends PathFacts {
  readonly parameters: z.ZodObject
  /** Settles parameters: checks them against the schema, fills in defaults. */
  prepare(values: unknown): Preparation
}

/** Makes a path of a definition: parameters are checked once, here, and typed from then on. */
export function defineGoldenPath<P extends object>(definition: GoldenPathDefinition<P>): BuiltInPath {
  const { name, title, summary, suits, provisioning, bakedIn, endDays, parameters } = definition
  const facts: PathFacts = { name, title, summary, suits, provisioning, bakedIn, ...(endDays === undefined ? {} : { endDays }) }
  const prepare = (values: unknown): Preparation => {
    const read = parameters.safeParse(values)
    if (!read.success) return { ok: false, issues: read.error.issues }
    const settled: P = read.data
    return {
      ok: true,
      prepared: {
        path: facts,
        parameters: Object.fromEntries(Object.entries(settled)),
        subnets: (site) => definition.subnets(settled, site),
        zones: (site) => definition.zones(settled, site),
        asks: (site) => definition.asks(settled, site),
        gpus: (site) => definition.gpus(settled, site),
        problems: (site) => definition.problems?.(settled, site) ?? [],
        standsOn: (site) => definition.standsOn?.(settled, site) ?? [],
        build: (place) => definition.build(settled, place),
      },
    }
  }
  return { ...facts, parameters, prepare }
}
