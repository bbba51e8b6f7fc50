import { readOnlyProperties, taggedBodies, typesOfIndexedMode } from './derived.gen.ts'
import { filledAnywhere, filledProperties, indexedTypes } from './facts.gen.ts'

interface Namespaces {
  readonly known: ReadonlyMap<string, ReadonlySet<string>>
  readonly tagged: ReadonlySet<string>
}

let namespaces: Namespaces | undefined

const readNamespaces = (): Namespaces => ({
  known: new Map(indexedTypes.map(([namespace, types]) => [namespace, new Set(types.split(' '))])),
  tagged: new Set([...taggedBodies, ...typesOfIndexedMode]),
})

/**
 * Whether a type has tags and a location. In namespaces that are known whole every type that is not listed has not; a new type at their top
 * is not known. Elsewhere a body that was seen with both says so, or that Microsoft's own definitions of that mode name the type.
 */
export function isIndexed(type: string): boolean | undefined {
  const { known, tagged } = (namespaces ??= readNamespaces())
  const lower = type.toLowerCase()
  const slash = lower.indexOf('/')
  const types = known.get(lower.slice(0, Math.max(0, slash)))
  if (types === undefined) return tagged.has(lower) ? true : undefined
  const below = lower.slice(slash + 1)
  if (types.has(below)) return true
  return below.includes('/') || onlyUntagged.has(lower) ? false : undefined
}

/** Types at the top of a namespace that are known to have no location or no tags. */
const onlyUntagged: ReadonlySet<string> = new Set([
  'microsoft.authorization/locks',
  'microsoft.authorization/policyassignments',
  'microsoft.authorization/policydefinitions',
  'microsoft.authorization/policyexemptions',
  'microsoft.authorization/policysetdefinitions',
  'microsoft.authorization/roleassignments',
  'microsoft.authorization/roledefinitions',
  'microsoft.resources/deployments',
  'microsoft.resources/subscriptions',
  'microsoft.resources/tags',
])

let anywhere: ReadonlySet<string> | undefined
let filled: ReadonlyMap<string, string> | undefined
const filledByType = new Map<string, ReadonlySet<string>>()

/** Whether the provider fills in a property of a type, or what stands above it, after creation. */
export function isServerFilled(type: string, path: readonly string[]): boolean {
  const everywhere = (anywhere ??= new Set(filledAnywhere.split(' ')))
  const own = filledOf(type.toLowerCase())
  let here = ''
  for (const name of path) {
    if (name === '*') continue
    here = here === '' ? name.toLowerCase() : `${here}.${name.toLowerCase()}`
    if (everywhere.has(here) || own?.has(here) === true) return true
  }
  return path.at(-1)?.toLowerCase() === 'provisioningstate'
}

function filledOf(type: string): ReadonlySet<string> | undefined {
  const before = filledByType.get(type)
  if (before !== undefined) return before
  const texts = (filled ??= joined([...readOnlyProperties, ...filledProperties]))
  const paths = texts.get(type)
  if (paths === undefined) return undefined
  const set = new Set(paths.split(' '))
  filledByType.set(type, set)
  return set
}

function joined(rows: readonly (readonly [string, string])[]): ReadonlyMap<string, string> {
  const texts = new Map<string, string>()
  for (const [type, paths] of rows) texts.set(type, `${texts.get(type) ?? ''} ${paths}`.trim())
  return texts
}
