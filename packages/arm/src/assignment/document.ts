import { isList, isObject, member, pointerStep, type Value, type ValueObject } from '../value/index.ts'
import type { AssignmentProblem, AssignmentProblemCode, ParsedDocument } from './problem.ts'

/** Longer texts stand in no document of Azure Policy. */
const LONGEST = 10_000

/**
 * Reads Azure's JSON whatever the case of its keys, in the envelope of Azure Resource Manager (`properties` inside) or bare, and gathers
 * what is wrong with it.
 */
export class DocumentReader {
  readonly problems: AssignmentProblem[] = []
  readonly envelope: ValueObject
  readonly properties: ValueObject
  readonly document: string
  private readonly prefix: string

  constructor(json: ValueObject, document: string) {
    const inner = member(json, 'properties')
    this.envelope = json
    this.properties = isObject(inner) ? inner : json
    this.prefix = isObject(inner) ? '/properties' : ''
    this.document = document
  }

  /** The pointer of a property inside `properties`, or of the document itself where it is bare. */
  at(...path: readonly (string | number)[]): string {
    return this.prefix + path.map(pointerStep).join('')
  }

  report(code: AssignmentProblemCode, pointer: string, message: string, help: string): void {
    this.problems.push({ code, severity: 'error', message, help, document: this.document, pointer })
  }

  warn(code: AssignmentProblemCode, pointer: string, message: string, help: string): void {
    this.problems.push({ code, severity: 'warning', message, help, document: this.document, pointer })
  }

  /** A text among the properties; a value of another type is a problem. Null and the empty text count as missing. */
  text(name: string): string | undefined {
    const value = member(this.properties, name)
    if (value === undefined || value === null || value === '') return undefined
    if (typeof value === 'string' && value.length <= LONGEST) return value
    this.report('WrongType', this.at(name), `\`${name}\` is no text`, 'write a string')
    return undefined
  }

  /** A list among the properties; missing is empty. */
  list(name: string, from: ValueObject = this.properties, pointer = this.at(name)): readonly Value[] {
    const value = member(from, name)
    if (value === undefined || value === null) return []
    if (isList(value)) return value
    this.report('WrongType', pointer, `\`${name}\` is no list`, 'write a list, `[]` for none')
    return []
  }

  /** The first members of a list among the properties; that there are more than Azure takes is told. `what`: the members, for people. */
  atMost(most: number, name: string, what: string, help: string): readonly Value[] {
    const list = this.list(name)
    if (list.length > most) this.report('TooMany', this.at(name), `there are ${list.length} ${what}, Azure takes ${most}`, help)
    return list.slice(0, most)
  }

  /** A list of texts among the properties. */
  texts(name: string, from: ValueObject = this.properties, pointer = this.at(name)): readonly string[] {
    return this.list(name, from, pointer).flatMap((one, index) => {
      if (typeof one === 'string') return [one]
      this.report('WrongType', `${pointer}/${index}`, `an item of \`${name}\` is no text`, 'write strings')
      return []
    })
  }

  /** The document, unless anything in it is an error. */
  done<T>(make: () => T): ParsedDocument<T> {
    return this.problems.some((one) => one.severity === 'error')
      ? { ok: false, problems: this.problems }
      : { ok: true, value: make(), warnings: this.problems }
  }
}

/** Starts reading a document; what is no object is a problem. */
export function openDocument(json: unknown, known: { readonly id?: string; readonly name?: string }): DocumentReader | undefined {
  if (!isDocument(json)) return undefined
  const id = known.id ?? textOf(json, 'id') ?? textOf(json, 'resourceId')
  return new DocumentReader(json, (id ?? known.name ?? textOf(json, 'name') ?? '').toLowerCase())
}

/** A text that is there and not empty. */
export function textOf(json: ValueObject, name: string): string | undefined {
  const value = member(json, name)
  return typeof value === 'string' && value !== '' && value.length <= LONGEST ? value : undefined
}

/** JSON of any kind is a value; only objects are documents. */
const isDocument = (json: unknown): json is ValueObject => isObject(json)

/** The answer to a document that is no object. */
export const notAnObject = (what: string, document: string): { readonly ok: false; readonly problems: readonly AssignmentProblem[] } => ({
  ok: false,
  problems: [
    {
      code: 'NotAnObject',
      severity: 'error',
      message: `the ${what} is no object`,
      help: 'give its JSON as Azure writes it',
      document,
      pointer: '',
    },
  ],
})
