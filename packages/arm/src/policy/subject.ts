import { Unknown, type Value } from '../value/index.ts'
import { type ArmResource, canonicalType, GROUP_TYPE, normalLocation, SUBSCRIPTION_TYPE } from '../resource/index.ts'
import { PathNode } from './field/path-node.ts'

/** How a resource is looked at. */
export interface SubjectOptions {
  /** From a template or plan: the provider may still fill in what is missing, which audits take into account. */
  readonly planned?: boolean
  /** The API version of the request. Without it aliases are read as of the newest version, as scans do. */
  readonly apiVersion?: string
}

let serials = 0

/** A resource under judgement. Make one with `subjectOf` and use it for every policy; a changed resource needs a new one. */
export class Subject {
  /** Tells subjects apart in what paths remember. */
  readonly serial: number
  readonly resource: ArmResource
  readonly planned: boolean
  readonly apiVersion: string | undefined
  /** The type in lower case; empty where the resource has none. */
  readonly type: string
  /** What `resourceGroup()` and `subscription()` give where only the id tells; made when they are asked for. */
  derivedGroup: Value | undefined
  derivedSubscription: Value | undefined
  private place: Value | undefined
  private placed: boolean

  constructor(resource: ArmResource, planned: boolean, apiVersion: string | undefined) {
    this.serial = ++serials
    this.resource = resource
    this.planned = planned
    this.apiVersion = apiVersion
    this.derivedGroup = undefined
    this.derivedSubscription = undefined
    this.place = undefined
    this.placed = false
    const type: Value | undefined = TYPE.in(resource)
    this.type = typeof type === 'string' ? lowerType(type) : ''
  }

  /** The name without its parents' names. */
  get leafName(): Value | undefined {
    const name = NAME.in(this.resource)
    return typeof name === 'string' ? name.slice(name.lastIndexOf('/') + 1) : name
  }

  /** The location as Azure compares it: `East US 2` is `eastus2`. */
  get location(): Value | undefined {
    if (this.placed) return this.place
    const given = LOCATION.in(this.resource)
    this.place = typeof given === 'string' ? normalLocation(given) : given
    this.placed = true
    return this.place
  }

  /** Whether it is a resource group or a subscription, in which resources lie. */
  get isContainer(): boolean {
    return this.type === GROUP || this.type === SUBSCRIPTION
  }

  /** Whether the resource says where it lies. */
  get hasLocation(): boolean {
    const place = this.location
    return place !== undefined && place !== null && !(place instanceof Unknown && place.why === '')
  }
}

/** Types of what resources lie in, in lower case. */
export const GROUP = canonicalType(GROUP_TYPE)
export const SUBSCRIPTION = canonicalType(SUBSCRIPTION_TYPE)

/** Types in lower case: there are few, and every resource has one. */
const lowerTypes = new Map<string, string>()

function lowerType(type: string): string {
  const known = lowerTypes.get(type)
  if (known !== undefined) return known
  const lower = canonicalType(type)
  if (lowerTypes.size < 10_000 && type.length < 200) lowerTypes.set(type, lower)
  return lower
}

const TYPE = new PathNode('type')
const NAME = new PathNode('name')
const LOCATION = new PathNode('location')

/** A resource made ready to be judged. Cheap: nothing is looked at before a rule asks. */
export const subjectOf = (resource: ArmResource, options: SubjectOptions = {}): Subject =>
  new Subject(resource, options.planned === true, options.apiVersion)
