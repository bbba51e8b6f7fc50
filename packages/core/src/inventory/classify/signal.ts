import type { Instant } from '../../kernel/index.ts'
import type { Inventory } from '../inventory.ts'
import type { Resource } from '../resource.ts'
import type { WorkloadClass } from '../workload-class.ts'

/** A class a signal can point at; `unknown` says that it is AI work without saying of which kind. */
export type SignalClass = Exclude<WorkloadClass, 'none'>

/**
 * What a signal says about whether there is AI work at all:
 * `certain` the resource serves AI; `possible` it does if something telling agrees; `telling` tags and names about AI
 * work, which make nothing an AI resource by themselves; `ambient` the surroundings, such as the environment.
 */
export type Bearing = 'certain' | 'possible' | 'telling' | 'ambient'

/** One thing that speaks for a class. */
export interface Signal {
  readonly class: SignalClass
  /** 0 to 1: how far this alone would settle the class. */
  readonly weight: number
  readonly bearing: Bearing
  /** For people, with the observed words in backticks. */
  readonly text: string
}

/** What a rule may look at beside the resource. */
export interface SignalContext {
  readonly inventory: Inventory
  /** A tag of the resource or, where it has none of its own, of the nearest resource above it. */
  readonly tag: (resource: Resource, key: string) => string | undefined
  /** The stage of the place it runs in, when the estate or a tag says so. */
  readonly stage: (resource: Resource) => string | undefined
}

/** A resource of an example, with as much as the rule reads. */
export interface ExampleResource extends Partial<Omit<Resource, 'id' | 'type' | 'name'>> {
  readonly type: string
  readonly name?: string
  /** Seen beside it, such as the environment a container app runs in. */
  readonly beside?: readonly ExampleResource[]
  readonly createdAt?: Instant
}

/** A small rule that reads signals off one resource. Its examples are held by a test. */
export interface SignalRule {
  readonly id: string
  /** What it reads, for the reference. */
  readonly reads: string
  /** Lower-case resource types, or `any`. */
  readonly types: readonly string[] | 'any'
  readonly signals: (resource: Resource, context: SignalContext) => readonly Signal[]
  readonly examples: {
    readonly positive: ExampleResource
    /** The class its strongest signal points at in the positive example. */
    readonly gives: SignalClass
    /** The rule says nothing about it. */
    readonly negative: ExampleResource
  }
}

/** A signal that the resource serves AI, of a class. */
export const certain = (signalClass: SignalClass, weight: number, text: string): Signal => ({
  class: signalClass,
  weight,
  bearing: 'certain',
  text,
})

/** A signal that counts only where something telling agrees. */
export const possible = (signalClass: SignalClass, weight: number, text: string): Signal => ({
  class: signalClass,
  weight,
  bearing: 'possible',
  text,
})
