import { fold } from '../operator/fold.ts'
import { isList, Unknown, type Value, type ValueObject } from '../../value/index.ts'

/** What paths are followed from. */
export interface Root {
  /** Tells roots apart in what paths remember. */
  readonly serial: number
  readonly resource: Value
}

/**
 * One step of a property path, shared by every rule that goes through it. What it selects is remembered for the subject that was
 * looked at last, so that fifty rules about one type look each path up once per resource, and nothing is copied or normalised before.
 */
export class PathNode {
  readonly parent: PathNode | undefined
  readonly segment: string
  readonly lower: string
  private readonly children = new Map<string, PathNode>()
  /** Whether reading the member cannot reach what every object inherits. */
  private readonly plain: boolean
  private serial = 0
  private found: Value | undefined
  private textSerial = 0
  private lowered = ''

  constructor(segment: string, parent?: PathNode) {
    this.segment = segment
    this.lower = segment.toLowerCase()
    this.plain = !(segment in Object.prototype)
    this.parent = parent
  }

  /** The step below. `keep` false: one of its own, so that names made from values do not gather for ever. */
  below(segment: string, keep: boolean): PathNode {
    const lower = segment.toLowerCase()
    const before = this.children.get(lower)
    if (before !== undefined) return before
    const node = new PathNode(segment, this)
    if (keep) this.children.set(lower, node)
    return node
  }

  /** What the path selects in the subject: `undefined` where nothing is, an Unknown where nobody can know. */
  of(subject: Root): Value | undefined {
    if (this.serial === subject.serial) return this.found
    const container = this.parent === undefined ? subject.resource : this.parent.of(subject)
    const found = this.parent === undefined ? container : this.in(container)
    this.serial = subject.serial
    this.found = found
    return found
  }

  /** The folded text that the path selects; only where `of` gives a string. */
  textOf(subject: Root, text: string): string {
    if (this.textSerial === subject.serial) return this.lowered
    const lowered = fold(text)
    this.textSerial = subject.serial
    this.lowered = lowered
    return lowered
  }

  /** The member of a value by this step's name, whatever its case; the exact spelling wins. */
  in(container: Value | undefined): Value | undefined {
    if (typeof container !== 'object' || container === null) return undefined
    if (container instanceof Unknown) return container.member(this.segment)
    if (isList(container)) return undefined
    if (this.plain || Object.hasOwn(container, this.segment)) {
      const exact: Value | undefined = memberOf(container, this.segment)
      if (exact !== undefined) return exact
    }
    const length = this.segment.length
    for (const key in container) {
      if (key.length === length && key.toLowerCase() === this.lower) return memberOf(container, key)
    }
    return undefined
  }
}

const memberOf = (container: ValueObject, key: string): Value | undefined => container[key]

/** Where all paths begin: the resource itself. */
export const ROOT = new PathNode('')
