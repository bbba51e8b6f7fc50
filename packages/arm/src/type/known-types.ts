import { typesBeside } from './beside.gen.ts'
import { typesOfBundle } from './bundle.gen.ts'
import { type PackedTypes, ShapeTable } from './shape.ts'

/** Where a resource of a type may be deployed. `extension`: upon another resource. */
export type TypeScope = 'tenant' | 'managementGroup' | 'subscription' | 'resourceGroup' | 'extension'

/** What is known of a resource type. */
export interface KnownType {
  /** As Azure writes it. */
  readonly type: string
  readonly apiVersion: string
  readonly scopes: readonly TypeScope[]
  /** `names`: the properties were put together by hand, and one may be missing; what is not among them is no problem. */
  readonly knows: 'everything' | 'names'
  readonly shapes: ShapeTable
  readonly body: number
}

const inOrder: readonly TypeScope[] = ['tenant', 'managementGroup', 'subscription', 'resourceGroup', 'extension']

function unpack({ types, shapes }: PackedTypes): readonly (readonly [string, KnownType])[] {
  const table = new ShapeTable(shapes)
  return types.map(([type, apiVersion, body, bits, knows]) => [
    type.toLowerCase(),
    { type, apiVersion, scopes: inOrder.filter((_, bit) => (bits & (1 << bit)) !== 0), knows, shapes: table, body },
  ])
}

const known = new Map<string, KnownType>([...unpack(typesBeside), ...unpack(typesOfBundle)])

/** What is known of a type, by its name in any case; `undefined` where nothing is. */
export const knownType = (type: string): KnownType | undefined => known.get(type.toLowerCase())

/** Every type of which the body is known, as Azure writes them, in order. */
export const knownTypes = (): readonly string[] => [...known.values()].map((one) => one.type).toSorted()
