import { guidOf, uniqueStringOf } from '@fairway/arm/expression'
import { checkResourceName } from './check-name.ts'
import { abbreviationOf, environmentCode, regionCode } from './codes.ts'
import { type NameFacts, nameFacts } from './name-facts.ts'
import { type NamingConvention, namingConventionKind } from './naming-convention-kind.ts'
import { fillPattern, type Placeholder, plain } from './pattern.ts'
import { resourceNames } from './resource-names.gen.ts'

/** What a name is made for. */
export interface NameRequest {
  /** The ARM type: `Microsoft.Network/virtualNetworks`. */
  readonly type: string
  /** What it belongs to: `vision`, `hub`. */
  readonly workload: string
  /** The Environment's name or stage; left out of the name where there is none. */
  readonly environment?: string
  /** The Azure region: `westeurope`; left out of the name where there is none. */
  readonly region?: string
  /** Tells several of one type apart: `001`, `logs`. */
  readonly instance?: string
  /** Goes into the hash of names that are unique in all of Azure, with everything else: a subscription, a tenant. */
  readonly unique?: string
}

/** Gives names that Azure takes: the same request always gets the same name. */
export interface Namer {
  /**
   * A name that Azure takes for the type. Names that must be unique in all of Azure (or in a region) carry a hash of the request; so do names that had
   * to be shortened, or from which characters had to go, so that two things never get one name by that. Types that have one possible name get
   * it; types whose names are UUIDs get a UUID. DNS zones are called what they answer for: to ask for a name of one is a defect.
   */
  readonly nameOf: (request: NameRequest) => string
}

type Values = Readonly<Record<Placeholder, string>>

/** Makes names after a convention (without one: the usual one). `prefix` is that of the landing zone. */
export function makeNamer(convention: NamingConvention | undefined, { prefix }: { readonly prefix: string }): Namer {
  const rules = convention ?? namingConventionKind.schema.parse({})
  const patterns = new Map(Object.entries(rules.byType).map(([type, pattern]) => [type.toLowerCase(), pattern]))
  const nameOf = (request: NameRequest): string => {
    const facts = nameFacts(request.type)
    const [first] = facts.fixed ?? []
    if (first !== undefined) return facts.fixed?.find((one) => one === request.instance) ?? first
    if (facts.form.id === 'guid') return guidOf(identityOf(request, prefix))
    const values = valuesOf(request, rules, prefix)
    const pattern = patterns.get(request.type.toLowerCase()) ?? rules.pattern
    return firstThatFits({ facts, pattern, values, whole: hashOf(identityOf(request, prefix)), length: rules.hash.length })
  }
  return { nameOf }
}

/** Every part of the request, told apart whatever stands in it. */
const identityOf = ({ type, workload, environment, region, instance, unique }: NameRequest, prefix: string): string =>
  JSON.stringify([prefix, type.toLowerCase(), workload, environment ?? null, region ?? null, instance ?? null, unique ?? null])

/** 13 letters and digits, the first of which is a letter: a name may not begin with a digit, nor end with nothing but digits. */
function hashOf(identity: string): string {
  const hash = uniqueStringOf(identity)
  const digit = '234567'.indexOf(hash.charAt(0))
  return digit < 0 ? hash : 'uvwxyz'.charAt(digit) + hash.slice(1)
}

const valuesOf = (request: NameRequest, rules: NamingConvention, prefix: string): Values => ({
  type: abbreviationOf(request.type, rules),
  prefix,
  workload: request.workload,
  environment: request.environment === undefined ? '' : environmentCode(request.environment, rules),
  region: request.region === undefined ? '' : regionCode(request.region, rules),
  instance: request.instance ?? '',
  hash: '',
})

interface Draft {
  readonly facts: NameFacts
  readonly pattern: string
  readonly values: Values
  /** The whole hash. */
  readonly whole: string
  /** How much of it stands in names. */
  readonly length: number
}

/** The most readable name that Azure takes. That none is taken is a defect of the table of types. */
function firstThatFits(draft: Draft): string {
  const { facts, pattern, values, whole } = draft
  const separator = facts.form.hyphens === 'allowed' ? '-' : ''
  const candidates = [
    () => (needsHash(draft) ? undefined : shaped(facts, fillPattern(pattern, values))),
    () => shortened(draft, pattern),
    () => shortened(draft, `{type}-${pattern}`),
    () => `${shaped(facts, plain(values.type))}${separator}${whole}`.slice(0, facts.max),
    () => `${facts.abbreviation}${separator}${whole}`.slice(0, facts.max),
    () => whole.slice(0, facts.max),
  ]
  for (const candidate of candidates) {
    const name = candidate()
    if (name !== undefined && checkResourceName(facts.type, name) === undefined) return name
  }
  throw new Error(`no name could be made for ${facts.type}`)
}

const shaped = ({ form }: NameFacts, name: string): string => (form.hyphens === 'allowed' ? name : name.replaceAll('-', ''))

/** Whether a hash tells the name apart: from all others in Azure, or from those of which nothing but characters that had to go differed. */
function needsHash({ facts, values }: Draft): boolean {
  if (facts.unique === 'global' || facts.unique === 'region') return true
  return [values.workload, values.environment, values.region, values.instance].some(
    (one) => shaped(facts, plain(one)) !== one.toLowerCase(),
  )
}

/** The name with its hash, and as much of the workload as there is room for. */
function shortened({ facts, values, whole, length }: Draft, pattern: string): string {
  // As it will stand in the name: a hyphen that goes anyway takes no room.
  const hashed = { ...values, workload: withoutReserved(shaped(facts, plain(values.workload))), hash: whole.slice(0, length) }
  const build = (workload: string): string => shaped(facts, fillPattern(pattern, { ...hashed, workload }))
  const full = build(hashed.workload)
  const room = hashed.workload.length - (full.length - facts.max)
  if (full.length <= facts.max) return full
  if (room >= 2) return build(hashed.workload.slice(0, room))
  const separator = facts.form.hyphens === 'allowed' ? '-' : ''
  const head = shaped(facts, fillPattern(pattern.replaceAll('{hash}', ''), { ...hashed, hash: '' }))
  return `${head.slice(0, Math.max(0, facts.max - length - separator.length)).replace(/-$/, '')}${separator}${hashed.hash}`
}

const withoutReserved = (workload: string): string =>
  resourceNames.reserved.anywhere.reduce((text, word) => plain(text.replaceAll(word, '')), workload)
