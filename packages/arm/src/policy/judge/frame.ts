import type { ArmResource } from '../../resource/index.ts'
import type { Failure, Unknown, Value } from '../../value/index.ts'
import type { Fields } from '../field/fields.ts'
import type { Subject } from '../subject.ts'

/** What is looked for when a policy asks for a related resource. Types and names in any case. */
export interface RelatedQuery {
  readonly subject: Subject
  readonly type: string
  /** The name, with the names of its parents where the policy writes them so. */
  readonly name?: string
  /** `resource`: inside the subject or extending it; otherwise in its group or subscription. */
  readonly scope: 'resource' | 'resourceGroup' | 'subscription'
  /** Another group than the subject's, of the same subscription. */
  readonly resourceGroupName?: string
}

/** Where related resources are looked for. */
export interface RelatedResources {
  /** What is there, or an Unknown where nobody looked. */
  find(query: RelatedQuery): readonly ArmResource[] | Unknown
}

/** What lies around a resource when it is judged. What is left out is unknown to the rules that ask for it. */
export interface Surroundings {
  /** What `subscription()` gives: `{subscriptionId, displayName?, tags? ...}`. */
  readonly subscription?: Value
  /** What `resourceGroup()` gives: `{name, location, tags? ...}`. */
  readonly resourceGroup?: Value
  /** What `requestContext()` gives: `{apiVersion, identity?}`. */
  readonly requestContext?: Value
  /** The moment, ISO 8601. */
  readonly now: string
  /** What `policy()` gives. */
  readonly policy?: {
    readonly assignmentId?: string
    readonly definitionId?: string
    readonly setDefinitionId?: string
    readonly definitionReferenceId?: string
  }
  readonly related: RelatedResources
}

/** A member that a `count` is at. */
export interface CountScope {
  /** `a[*]` in lower case, or the name of a value count. */
  readonly name: string
  /** The path of the members; `undefined` for a value count. */
  readonly segments: readonly string[] | undefined
  /** Where the member stands in the frame. */
  readonly slot: number
  /** Whether it counts in a related resource. */
  readonly related: boolean
}

/** Counts inside counts multiply: one evaluation looks at no more members than this. */
export const MOST_MEMBERS = 250_000

/** What the conditions of one rule need while they are evaluated. One is used for many resources. */
export class Frame {
  /** What `field:` reads. */
  subject: Subject
  /** What the function `field()` reads: also in an existence condition the resource that the rule is about. */
  outer: Subject
  /** The fields of the outer resource. */
  fields: Fields
  /** The fields of what `field:` reads. */
  innerFields: Fields
  surroundings: Surroundings
  parameters: ReadonlyMap<string, Value>
  /** Whether what the provider fills in later is unknown rather than missing. */
  fills: boolean
  /** The members that the counts around a condition are at. */
  readonly members: (Value | undefined)[] = []
  readonly scopes: CountScope[] = []
  /** How many members the counts of this evaluation may still look at. */
  left = MOST_MEMBERS
  /** What went wrong last. */
  failure: Failure | undefined

  constructor(start: FrameStart) {
    this.subject = start.subject
    this.outer = start.subject
    this.fields = start.fields
    this.innerFields = start.fields
    this.surroundings = start.surroundings
    this.parameters = start.parameters
    this.fills = start.fills
  }
}

export interface FrameStart {
  readonly subject: Subject
  readonly fields: Fields
  readonly surroundings: Surroundings
  readonly parameters: ReadonlyMap<string, Value>
  readonly fills: boolean
}

/** The innermost count whose members a path goes through, and what is left of the path behind it. */
export function scopeOfPath(scopes: readonly CountScope[], segments: readonly string[], related: boolean): CountScope | undefined {
  for (let index = scopes.length - 1; index >= 0; index--) {
    const scope = scopes[index]
    if (scope?.segments !== undefined && scope.related === related && startsWith(segments, scope.segments)) return scope
  }
  return undefined
}

function startsWith(segments: readonly string[], start: readonly string[]): boolean {
  return (
    segments.length >= start.length &&
    start.every((segment, index) => segment === segments[index] || segment.toLowerCase() === segments[index]?.toLowerCase())
  )
}
