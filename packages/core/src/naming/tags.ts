import { resourceNames } from './resource-names.gen.ts'
import type { TagRule, TagSource, TagStandard } from './tag-standard-kind.ts'

/** What is known of a thing that tags are made for. */
export interface TagFacts {
  readonly team: string
  readonly environment: string
  readonly workload: string
  readonly costCenter?: string
  readonly owner?: string
  readonly expires?: string
  readonly goldenPath?: string
}

/** A tag that the organisation requires. */
export interface RequiredTag {
  readonly key: string
  readonly aliases?: readonly string[] | undefined
  readonly allowed?: readonly string[] | undefined
}

/** What holds where no TagStandard is declared. */
export const defaultTagStandard: TagStandard = {
  tags: (['team', 'environment', 'cost-center', 'workload', 'managed-by', 'golden-path', 'expires'] as const).map((key) => ({
    key,
    value: { from: key },
    required: key === 'team' || key === 'environment' || key === 'workload' ? 'required' : 'optional',
  })),
}

/** Other keys under which people look for the same. */
const otherNames: Readonly<Record<TagSource, readonly string[]>> = {
  team: ['owner-team', 'owning-team'],
  environment: ['env', 'stage'],
  workload: ['application', 'app', 'service', 'project'],
  'cost-center': ['cost-centre'],
  owner: ['contact'],
  expires: ['expiry', 'expires-on', 'expiry-date'],
  'managed-by': [],
  'golden-path': [],
}

const { tags: limits } = resourceNames

/**
 * The tags of a resource, in the order of the standard (without one: the usual one), then those that the organisation requires beside it, as far as
 * there is something to fill them with. `type` leaves out tags that are for other types. Values never have more characters than Azure takes; where
 * only certain values are allowed, theirs is the spelling.
 */
export function tagsFor(
  standard: TagStandard | undefined,
  required: readonly RequiredTag[],
  facts: TagFacts,
  type?: string,
): Readonly<Record<string, string>> {
  const rules = (standard ?? defaultTagStandard).tags.filter((rule) => appliesTo(rule, type))
  const tags = new Map<string, readonly [key: string, value: string]>()
  const put = (key: string, value: string | undefined): void => {
    if (value === undefined || value === '' || tags.has(key.toLowerCase())) return
    tags.set(key.toLowerCase(), [key, fitting(key, value.slice(0, limits.value), required)])
  }
  for (const { key, value } of rules) put(key, typeof value === 'string' ? value : valueFrom(value.from, facts))
  for (const { key, aliases = [] } of required) {
    if (aliases.some((alias) => tags.has(alias.toLowerCase()))) continue
    const source = sourceOf([key, ...aliases])
    if (source !== undefined) put(key, valueFrom(source, facts))
  }
  return Object.fromEntries(tags.values())
}

/** A thing of which everything is known: the tags that it lacks, nothing can fill. */
const anything: TagFacts = { team: 'x', environment: 'x', workload: 'x', costCenter: 'x', owner: 'x', expires: 'x', goldenPath: 'x' }

/** The keys that the organisation requires and that neither the standard (without one: the usual one) gives nor their own words say how to fill. */
export function tagsThatNothingGives(standard: TagStandard | undefined, required: readonly RequiredTag[]): readonly string[] {
  const given = new Set(Object.keys(tagsFor(standard, required, anything)).map((key) => key.toLowerCase()))
  return required.filter(({ key, aliases = [] }) => ![key, ...aliases].some((one) => given.has(one.toLowerCase()))).map(({ key }) => key)
}

const appliesTo = ({ appliesTo: types }: TagRule, type: string | undefined): boolean =>
  types === undefined || (type !== undefined && types.some((one) => one.toLowerCase() === type.toLowerCase()))

function valueFrom(source: TagSource, facts: TagFacts): string | undefined {
  switch (source) {
    case 'team':
    case 'environment':
    case 'workload':
    case 'owner':
    case 'expires':
      return facts[source]
    case 'cost-center':
      return facts.costCenter
    case 'golden-path':
      return facts.goldenPath
    case 'managed-by':
      return 'fairway'
  }
  throw new Error('a tag is taken from nothing that there is')
}

/** Keys are compared without case and without what separates their words. */
const bare = (key: string): string => key.toLowerCase().replaceAll(/[^a-z0-9]/g, '')

const sources = new Map(
  Object.entries(otherNames).flatMap(([source, others]) => [source, ...others].map((name) => [bare(name), source] as const)),
)

const isSource = (name: string): name is TagSource => Object.hasOwn(otherNames, name)

/** What one of the keys of a tag says that it is about. */
function sourceOf(keys: readonly string[]): TagSource | undefined {
  const found = keys.map((key) => sources.get(bare(key))).find((source) => source !== undefined)
  return found !== undefined && isSource(found) ? found : undefined
}

function fitting(key: string, value: string, required: readonly RequiredTag[]): string {
  const rule = required.find((one) => [one.key, ...(one.aliases ?? [])].some((name) => name.toLowerCase() === key.toLowerCase()))
  return rule?.allowed?.find((one) => one.toLowerCase() === value.toLowerCase()) ?? value
}

/** What Azure has against tags of a resource of a type, in words; with the key that it is about, or none where it is their number. */
export function tagProblems(
  tags: Readonly<Record<string, string>>,
  type = '',
): readonly { readonly key?: string; readonly problem: string }[] {
  const own = limits.byType.find((one) => one.type.toLowerCase() === type.toLowerCase())
  const [most, longest] = [own?.most ?? limits.most, own?.key ?? limits.key]
  const entries = Object.entries(tags)
  const perTag = entries.flatMap(([key, value]) => {
    const problem =
      keyProblem(key, longest) ??
      (value.length > limits.value ? `has a value of ${value.length} characters; ${limits.value} are allowed` : undefined)
    return problem === undefined ? [] : [{ key, problem }]
  })
  const twice = entries.filter(([key], index) => entries.findIndex(([other]) => other.toLowerCase() === key.toLowerCase()) !== index)
  return [
    ...(entries.length > most ? [{ problem: `are ${entries.length}; ${most} are allowed` }] : []),
    ...perTag,
    ...twice.map(([key]) => ({ key, problem: 'is there twice: Azure does not mind the case of keys' })),
  ]
}

/** What Azure has against a tag key, in words. */
export function keyProblem(key: string, longest: number = limits.key): string | undefined {
  if (key.length === 0 || key.length > longest) return `has ${key.length} characters; 1 to ${longest} are allowed`
  const forbidden = limits.forbidden.split('').find((one) => key.includes(one))
  if (forbidden !== undefined) return `has \`${forbidden}\` in it, which no tag key may have`
  const prefix = limits.reservedPrefixes.find((one) => key.toLowerCase().startsWith(one))
  return prefix === undefined ? undefined : `begins with \`${prefix}\`, which Azure reserves`
}
