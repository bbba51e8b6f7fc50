/** What a body holds: JSON, with places that only the deployment fills. */
export type GraphValue = null | boolean | number | string | readonly GraphValue[] | GraphObject | Keyed | Reference | Input | Text

/** An object of a body. */
export interface GraphObject {
  readonly [key: string]: GraphValue
}

/** A property of another resource of the graph: its `id`, its `name`, or what only the provider knows, such as `properties.principalId`. */
export class Reference {
  /** The key of the resource. */
  readonly of: string
  /** `id`, `name`, or a dotted path in what the provider answers. */
  readonly path: string

  constructor(of: string, path = 'id') {
    this.of = of
    this.path = path
  }
}

/** A value that whoever deploys gives: it is declared in the graph's `inputs`. */
export class Input {
  readonly name: string

  constructor(name: string) {
    this.name = name
  }
}

/** Text with places in it. Two neighbouring plain parts never stand in it, nor an empty one: `text()` sees to that. */
export class Text {
  readonly parts: readonly (string | Reference | Input)[]

  constructor(parts: readonly (string | Reference | Input)[]) {
    this.parts = parts
  }
}

/** An object whose property names the deployment fills, such as `userAssignedIdentities`: its names are ids. */
export class Keyed {
  readonly entries: readonly (readonly [string | Reference | Input | Text, GraphValue])[]

  constructor(entries: readonly (readonly [string | Reference | Input | Text, GraphValue])[]) {
    this.entries = entries
  }
}

type Part = string | Reference | Input | Text

/** Joins parts to a text; plain text stays a plain string. */
export function text(...parts: readonly Part[]): string | Text {
  const flat: (string | Reference | Input)[] = []
  for (const part of parts.flatMap((one) => (one instanceof Text ? one.parts : [one]))) {
    const last = flat.at(-1)
    if (typeof part === 'string' && typeof last === 'string') flat[flat.length - 1] = last + part
    else if (part !== '') flat.push(part)
  }
  const [only = ''] = flat
  return flat.length <= 1 && typeof only === 'string' ? only : new Text(flat)
}

/** Whether a value is an object of a body: no list, no place that the deployment fills. */
export const isGraphObject = (value: GraphValue | undefined): value is GraphObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !isPlace(value) && !(value instanceof Keyed)

/** Whether a value is filled by the deployment. */
export const isPlace = (value: unknown): value is Reference | Input | Text =>
  value instanceof Reference || value instanceof Input || value instanceof Text

/** A copy of a value in which every place that the deployment fills was replaced. */
export function mapPlaces(value: GraphValue, change: (place: Reference | Input) => GraphValue): GraphValue {
  if (value instanceof Reference || value instanceof Input) return change(value)
  if (value instanceof Text) {
    const parts = value.parts.map((part) => (typeof part === 'string' ? part : change(part)))
    return parts.every(isTextPart) ? text(...parts) : (parts.find((part) => !isTextPart(part)) ?? '')
  }
  if (Array.isArray(value)) return value.map((one: GraphValue) => mapPlaces(one, change))
  if (value instanceof Keyed) return new Keyed(value.entries.map(([key, one]) => [mapKey(key, change), mapPlaces(one, change)]))
  if (!isGraphObject(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, mapPlaces(one, change)]))
}

function mapKey(
  key: string | Reference | Input | Text,
  change: (place: Reference | Input) => GraphValue,
): string | Reference | Input | Text {
  const changed = mapPlaces(key, change)
  return isTextPart(changed) ? changed : key
}

const isTextPart = (value: GraphValue): value is string | Reference | Input | Text => typeof value === 'string' || isPlace(value)

/** Every place that the deployment fills, in the order in which it stands. Bodies do not change: what was found in one is kept as long as it is. */
export function placesIn(value: GraphValue | undefined): readonly (Reference | Input)[] {
  if (typeof value !== 'object' || value === null) return []
  const known = foundIn.get(value)
  if (known !== undefined) return known
  const found: (Reference | Input)[] = []
  collectPlaces(value, found)
  foundIn.set(value, found)
  return found
}

const foundIn = new WeakMap<object, readonly (Reference | Input)[]>()

function collectPlaces(value: GraphValue, found: (Reference | Input)[]): void {
  if (typeof value !== 'object' || value === null) return
  if (value instanceof Reference || value instanceof Input) found.push(value)
  else if (value instanceof Text) for (const part of value.parts) collectPlaces(part, found)
  else if (value instanceof Keyed) {
    for (const [key, one] of value.entries) {
      collectPlaces(key, found)
      collectPlaces(one, found)
    }
  } else for (const one of Object.values(value)) collectPlaces(one, found)
}
