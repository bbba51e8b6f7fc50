/** What is known of the bodies of types, packed: generated. */
export interface PackedTypes {
  /** Type, API version, place of the body's shape, scopes as bits, how much is known. */
  readonly types: readonly (readonly [type: string, version: string, body: number, scopes: number, knows: 'everything' | 'names'])[]
  /** JSON, each shape once; a number in it is the place of another shape. */
  readonly shapes: readonly string[]
}

/** A property of an object: what it holds, and whether requests must carry it or only Azure sets it. */
interface PropertyShape {
  readonly name: string
  readonly mark: 'optional' | 'required' | 'read-only'
  readonly at: number
}

/** What a value may be. Numbers named `at`, `item`, `others` are places of other shapes. */
export type Shape =
  | { readonly is: 'anything' }
  | { readonly is: 'boolean' }
  | { readonly is: 'string'; readonly min: number; readonly max: number; readonly pattern?: RegExp }
  | { readonly is: 'number'; readonly min: number; readonly max: number }
  | { readonly is: 'enum'; readonly values: ReadonlySet<string>; readonly closed: boolean }
  | { readonly is: 'list'; readonly item: number; readonly min: number; readonly max: number }
  | ObjectShape
  | { readonly is: 'cases'; readonly by: string; readonly base: number; readonly cases: ReadonlyMap<string, ObjectShape> }

/** An object with known properties, and the shape of others where they are welcome. */
export interface ObjectShape {
  readonly is: 'object'
  readonly properties: ReadonlyMap<string, PropertyShape>
  readonly required: readonly string[]
  readonly others?: number
}

/** Unpacks shapes one by one, each when somebody first asks. */
export class ShapeTable {
  readonly #packed: readonly string[]
  readonly #known: (Shape | undefined)[] = []

  constructor(packed: readonly string[]) {
    this.#packed = packed
  }

  at(place: number): Shape {
    return (this.#known[place] ??= this.#unpack(JSON.parse(this.#packed[place] ?? '"*"')))
  }

  object(place: number): ObjectShape {
    const shape = this.at(place)
    return shape.is === 'object' ? shape : NOTHING_KNOWN
  }

  #unpack(packed: unknown): Shape {
    if (Array.isArray(packed)) return this.#unpackList(packed)
    if (typeof packed === 'object' && packed !== null) return objectOf(packed)
    if (packed === 's') return { is: 'string', min: 0, max: Infinity }
    if (packed === 'i') return { is: 'number', min: -Infinity, max: Infinity }
    return { is: packed === 'b' ? 'boolean' : 'anything' }
  }

  #unpackList([letter, ...rest]: readonly unknown[]): Shape {
    if (letter === 'e' || letter === 'o')
      return { is: 'enum', values: new Set(rest.filter((one) => typeof one === 'string')), closed: letter === 'e' }
    const [first, second, third] = rest
    if (letter === 'd') return this.#unpackCases(String(first), numberOr(second, 0), third)
    if (letter === 'a') return { is: 'list', item: numberOr(first, 0), min: numberOr(second, 0), max: numberOr(third, Infinity) }
    if (letter === 'i') return { is: 'number', min: numberOr(first, -Infinity), max: numberOr(second, Infinity) }
    const pattern = typeof third === 'string' ? { pattern: new RegExp(third, 'u') } : {}
    return { is: 'string', min: numberOr(first, 0), max: numberOr(second, Infinity), ...pattern }
  }

  #unpackCases(by: string, base: number, cases: unknown): Shape {
    const entries = Object.entries(typeof cases === 'object' && cases !== null ? cases : {})
    return { is: 'cases', by, base, cases: new Map(entries.map(([value, at]) => [value, this.object(numberOr(at, 0))])) }
  }
}

const NOTHING_KNOWN: ObjectShape = { is: 'object', properties: new Map(), required: [], others: 0 }

const numberOr = (value: unknown, otherwise: number): number => (typeof value === 'number' ? value : otherwise)

function objectOf(packed: object): ObjectShape {
  const properties = new Map<string, PropertyShape>()
  let others: number | undefined
  for (const [key, at] of Object.entries(packed)) {
    const mark = key.endsWith('!') ? 'required' : key.endsWith('~') ? 'read-only' : 'optional'
    const name = mark === 'optional' ? key : key.slice(0, -1)
    if (key === '*') others = numberOr(at, 0)
    else properties.set(name, { name, mark, at: numberOr(at, 0) })
  }
  const required = [...properties.values()].filter((one) => one.mark === 'required').map((one) => one.name)
  return { is: 'object', properties, required, ...(others === undefined ? {} : { others }) }
}
