import { z } from 'zod'

/** Bits of a property in bicep-types: requests must carry it; only answers do. */
const [REQUIRED, READ_ONLY] = [1, 2]

/** Names of a body that a request carries elsewhere. */
const ENVELOPE = new Set(['id', 'name', 'type', 'apiVersion'])

const reference = z.union([z.number(), z.object({ type: z.number() }).transform((one) => one.type)])
const properties = z.record(z.string(), z.object({ type: z.number(), flags: z.number().default(0) }))

const bundleNode = z.discriminatedUnion('$type', [
  z.object({ $type: z.literal('ResourceType'), name: z.string(), body: z.number(), writableScopes: z.number() }),
  z.object({ $type: z.literal('ObjectType'), properties, additionalProperties: z.number().optional() }),
  z.object({
    $type: z.literal('DiscriminatedObjectType'),
    discriminator: z.string(),
    baseProperties: properties,
    elements: z.record(z.string(), reference),
  }),
  z.object({ $type: z.literal('ArrayType'), itemType: z.number(), minLength: z.number().optional(), maxLength: z.number().optional() }),
  z.object({ $type: z.literal('UnionType'), elements: z.array(reference) }),
  z.object({
    $type: z.literal('StringType'),
    minLength: z.number().optional(),
    maxLength: z.number().optional(),
    pattern: z.string().optional(),
  }),
  z.object({ $type: z.literal('StringLiteralType'), value: z.string() }),
  z.object({ $type: z.literal('IntegerType'), minValue: z.number().optional(), maxValue: z.number().optional() }),
  z.object({ $type: z.literal('BooleanType') }),
  z.object({ $type: z.literal('AnyType') }),
])

type BundleNode = z.infer<typeof bundleNode>

/** A bundle of resource types (bicep-types): `<type>@<version>` to its nodes, of which the first is the resource. */
export const armTypeBundle = z.record(z.string(), z.array(bundleNode))

const limits = z.strictObject({ min: z.number().optional(), max: z.number().optional() })

/** A shape as data/arm-types.json writes it. `name!` is required, `name~` is set by Azure only. */
type Written =
  | 'any'
  | 'string'
  | 'integer'
  | 'boolean'
  | { string: z.infer<typeof limits> & { pattern?: string | undefined } }
  | { integer: z.infer<typeof limits> }
  | { oneOf: string[] }
  | { onlyOneOf: string[] }
  | { list: Written; min?: number | undefined; max?: number | undefined }
  | { object: Record<string, Written>; others?: Written | undefined }
  | { by: string; object: Record<string, Written>; cases: Record<string, Record<string, Written>> }

const written: z.ZodType<Written> = z.lazy(() =>
  z.union([
    z.enum(['any', 'string', 'integer', 'boolean']),
    z.strictObject({ string: limits.extend({ pattern: z.string().optional() }) }),
    z.strictObject({ integer: limits }),
    z.strictObject({ oneOf: z.array(z.string()).min(1) }),
    z.strictObject({ onlyOneOf: z.array(z.string()).min(1) }),
    z.strictObject({ list: written, min: z.number().optional(), max: z.number().optional() }),
    z.strictObject({ object: z.record(z.string(), written), others: written.optional() }),
    z.strictObject({ by: z.string(), object: z.record(z.string(), written), cases: z.record(z.string(), z.record(z.string(), written)) }),
  ]),
)

const scopeBits = { tenant: 1, managementGroup: 2, subscription: 4, resourceGroup: 8, extension: 16 }

/** data/arm-types.json: types of which the bundle has none. */
export const writtenTypes = z.strictObject({
  title: z.string(),
  version: z.iso.date(),
  sources: z.array(z.looseObject({ id: z.string(), title: z.string(), licence: z.string() })).min(1),
  types: z.array(
    z.strictObject({
      type: z.string(),
      apiVersion: z.string(),
      knows: z.enum(['everything', 'names']),
      source: z.string(),
      scopes: z.array(z.enum(['tenant', 'managementGroup', 'subscription', 'resourceGroup', 'extension'])).min(1),
      body: written,
    }),
  ),
})

/** Shapes, each written once: an entry names others by their place. */
class Shapes {
  readonly lines: string[] = ['"*"']
  readonly #places = new Map<string, number>([['"*"', 0]])

  add(line: unknown): number {
    const text = JSON.stringify(line)
    const known = this.#places.get(text)
    if (known !== undefined) return known
    this.lines.push(text)
    this.#places.set(text, this.lines.length - 1)
    return this.lines.length - 1
  }

  /** A place to be filled later: for shapes that hold themselves. */
  reserve(): number {
    this.lines.push('')
    return this.lines.length - 1
  }

  fill(place: number, line: unknown): void {
    this.lines[place] = JSON.stringify(line)
  }
}

/** Trailing limits that nobody sets are left out. */
const limited = (head: readonly unknown[], ...limit: readonly unknown[]): readonly unknown[] => {
  const last = limit.findLastIndex((one) => one !== undefined)
  return [...head, ...limit.slice(0, last + 1).map((one) => one ?? null)]
}

const scalar = (letter: string, ...limit: readonly unknown[]): unknown =>
  limit.some((one) => one !== undefined) ? limited([letter], ...limit) : letter

/** Reads the nodes of one type of a bundle, which name one another by place and may hold themselves. */
class BundleReader {
  readonly #nodes: readonly BundleNode[]
  readonly #shapes: Shapes
  /** The nodes that are being read, with the place promised to those that were met again. */
  readonly #open = new Map<number, number | undefined>()

  constructor(nodes: readonly BundleNode[], shapes: Shapes) {
    this.#nodes = nodes
    this.#shapes = shapes
  }

  read(at: number, skip?: ReadonlySet<string>): number {
    const node = this.#nodes[at]
    if (node === undefined) throw new Error(`a type names node ${at}, which is not there`)
    if (this.#open.has(at)) {
      const place = this.#open.get(at) ?? this.#shapes.reserve()
      this.#open.set(at, place)
      return place
    }
    this.#open.set(at, undefined)
    const made = this.#line(node, skip)
    const reserved = this.#open.get(at)
    this.#open.delete(at)
    if (reserved === undefined) return this.#shapes.add(made)
    this.#shapes.fill(reserved, made)
    return reserved
  }

  #line(node: BundleNode, skip?: ReadonlySet<string>): unknown {
    switch (node.$type) {
      case 'ObjectType': {
        const others = node.additionalProperties === undefined ? {} : { '*': this.read(node.additionalProperties) }
        return { ...this.#members(node.properties, skip), ...others }
      }
      case 'DiscriminatedObjectType':
        return this.#cases(node)
      case 'ArrayType':
        return limited(['a', this.read(node.itemType)], node.minLength, node.maxLength)
      case 'UnionType':
        return this.#union(node.elements)
      case 'StringType':
        return scalar('s', node.minLength, node.maxLength, node.pattern)
      case 'StringLiteralType':
        return ['e', node.value]
      case 'IntegerType':
        return scalar('i', node.minValue, node.maxValue)
      case 'BooleanType':
        return 'b'
      case 'AnyType':
      case 'ResourceType':
        break
    }
    return '*'
  }

  #members(of: z.infer<typeof properties>, skip: ReadonlySet<string> = new Set()): Record<string, number> {
    const kept = Object.entries(of).filter(([name]) => !skip.has(name))
    return Object.fromEntries(
      kept.map(([name, { type, flags }]) => {
        if ((flags & READ_ONLY) !== 0) return [`${name}~`, 0]
        return [(flags & REQUIRED) === 0 ? name : `${name}!`, this.read(type)]
      }),
    )
  }

  #cases({ discriminator, baseProperties, elements }: BundleNode & { $type: 'DiscriminatedObjectType' }): unknown {
    const own = new Set([discriminator])
    const cases = Object.entries(elements).map(([value, at]) => {
      const element = this.#nodes[at]
      return [value, element?.$type === 'ObjectType' ? this.#shapes.add(this.#members(element.properties, own)) : 0]
    })
    return ['d', discriminator, this.#shapes.add(this.#members(baseProperties, own)), Object.fromEntries(cases)]
  }

  #union(elements: readonly number[]): unknown {
    const parts = elements.map((at) => this.#nodes[at])
    const values = parts.flatMap((part) => (part?.$type === 'StringLiteralType' ? [part.value] : []))
    if (values.length === parts.length) return ['e', ...values]
    if (parts.every((part) => part?.$type === 'StringLiteralType' || part?.$type === 'StringType')) return ['o', ...values]
    throw new Error('a union of something else than texts')
  }
}

function writtenShape(shape: Written, shapes: Shapes): number {
  const members = (of: Record<string, Written>): Record<string, number> =>
    Object.fromEntries(Object.entries(of).map(([name, one]) => [name, writtenShape(one, shapes)]))
  if (shape === 'any') return 0
  if (typeof shape === 'string') return shapes.add(shape.charAt(0))
  if ('string' in shape) return shapes.add(scalar('s', shape.string.min, shape.string.max, shape.string.pattern))
  if ('integer' in shape) return shapes.add(scalar('i', shape.integer.min, shape.integer.max))
  if ('oneOf' in shape) return shapes.add(['o', ...shape.oneOf])
  if ('onlyOneOf' in shape) return shapes.add(['e', ...shape.onlyOneOf])
  if ('list' in shape) return shapes.add(limited(['a', writtenShape(shape.list, shapes)], shape.min, shape.max))
  if ('by' in shape) {
    const cases = Object.entries(shape.cases).map(([value, of]) => [value, shapes.add(members(of))])
    return shapes.add(['d', shape.by, shapes.add(members(shape.object)), Object.fromEntries(cases)])
  }
  return shapes.add({ ...members(shape.object), ...(shape.others === undefined ? {} : { '*': writtenShape(shape.others, shapes) }) })
}

/** Types with the place of their body's shape, and the shapes: what a generated module holds. */
export interface PackedTypes {
  /** Type, API version, place of the body, scopes as bits, what is known of it. */
  readonly types: readonly (readonly [type: string, version: string, body: number, scopes: number, knows: 'everything' | 'names'])[]
  readonly shapes: readonly string[]
}

const byType = (a: readonly [string, ...unknown[]], b: readonly [string, ...unknown[]]): number =>
  a[0].toLowerCase() < b[0].toLowerCase() ? -1 : 1

/** The types of a bundle, every shape once. */
export function packBundle(bundle: z.infer<typeof armTypeBundle>): PackedTypes {
  const shapes = new Shapes()
  const types = Object.values(bundle).map((nodes) => {
    const [resource] = nodes
    if (resource?.$type !== 'ResourceType') throw new Error('the first node of a type is not the resource')
    const [type = '', version = ''] = resource.name.split('@')
    return [type, version, new BundleReader(nodes, shapes).read(resource.body, ENVELOPE), resource.writableScopes, 'everything'] as const
  })
  return { types: types.toSorted(byType), shapes: shapes.lines }
}

/** The types of data/arm-types.json, every shape once. */
export function packWritten(table: z.infer<typeof writtenTypes>): PackedTypes {
  const shapes = new Shapes()
  const types = table.types.map(({ type, apiVersion, body, scopes, knows }) => {
    const bits = scopes.reduce((all, scope) => all | scopeBits[scope], 0)
    return [type, apiVersion, writtenShape(body, shapes), bits, knows] as const
  })
  return { types: types.toSorted(byType), shapes: shapes.lines }
}
