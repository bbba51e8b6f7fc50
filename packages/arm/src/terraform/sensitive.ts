import { isList, isObject, Unknown, type Value } from '../value/index.ts'

/** Marks a value that is sensitive, so that it can be followed through a mapping. */
class Sensitive extends Unknown {}

/** With more sensitive parts than this whole attributes are taken as sensitive. */
const MOST_PATHS = 200

/** The attributes with everything sensitive replaced by a mark. */
export function withMarks(value: Value, paths: readonly string[]): Value {
  const marked = paths.length <= MOST_PATHS ? paths : [...new Set(paths.map((path) => path.split('.')[0] ?? ''))]
  return marked.reduce((whole, path) => mark(whole, path.split('.')), value)
}

function mark(value: Value, path: readonly string[]): Value {
  const [head, ...rest] = path
  if (head === undefined || head === '') return value === null ? value : new Sensitive('sensitive')
  if (isList(value)) return value.map((inner, index) => (String(index) === head ? mark(inner, rest) : inner))
  if (!isObject(value) || !Object.hasOwn(value, head)) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, key === head ? mark(inner, rest) : inner]))
}

/** Dotted paths at which a value made from marked attributes holds a mark. */
export function marksIn(value: Value | undefined, path: readonly string[] = []): readonly string[] {
  if (value instanceof Sensitive) return [path.join('.')]
  if (isList(value)) return value.flatMap((inner, index) => marksIn(inner, [...path, String(index)]))
  if (isObject(value)) return Object.entries(value).flatMap(([key, inner]) => marksIn(inner, [...path, key]))
  return []
}
