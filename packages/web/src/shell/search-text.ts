/** Search parameters as text: what is repeated is a list. Everything the console remembers about a page is here. */
export type RawSearch = Record<string, unknown>

const MAX_VALUES = 50
const MAX_LENGTH = 2048

/** Reads `?a=1&b=x&b=y`: no JSON, so that links stay readable and hostile ones stay text. */
export function parseSearch(search: string): RawSearch {
  const found: Record<string, string | string[]> = Object.create(null)
  for (const [name, value] of new URLSearchParams(search)) {
    const known = found[name]
    if (known === undefined) found[name] = value
    else found[name] = Array.isArray(known) ? [...known, value] : [known, value]
  }
  return { ...found }
}

/** Writes search parameters in the order of their names, leaving out what is empty. */
export function stringifySearch(search: RawSearch): string {
  const parameters = new URLSearchParams()
  for (const name of Object.keys(search).toSorted()) {
    for (const value of list(search[name])) parameters.append(name, value)
  }
  const text = parameters.toString()
  return text === '' ? '' : `?${text}`
}

const list = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? value : [value]).flatMap((one: unknown) =>
    typeof one === 'string' || typeof one === 'number' ? [String(one)] : [],
  )

/** A list of texts, or `undefined` when there is none. */
export function texts(value: unknown): readonly string[] | undefined {
  const found = [...new Set(list(value).map((one) => one.slice(0, MAX_LENGTH)))].slice(0, MAX_VALUES)
  return found.length === 0 ? undefined : found
}

/** One text, or `undefined` when there is none or it is empty. */
export function text(value: unknown): string | undefined {
  const found = list(value)[0]?.slice(0, MAX_LENGTH)
  return found === undefined || found === '' ? undefined : found
}

/** One of the allowed values, or `undefined`: a link from an older release never breaks a page. */
export function oneOf<Value extends string>(value: unknown, allowed: readonly Value[]): Value | undefined {
  const found = text(value)
  return allowed.find((one) => one === found)
}

/** The same object without the members that are `undefined`: absent means the default. */
export function defined<Shape extends object>(shape: { [Key in keyof Shape]: Shape[Key] | undefined }): Shape
export function defined(shape: object): object {
  return Object.fromEntries(Object.entries(shape).filter(([, value]) => value !== undefined))
}
