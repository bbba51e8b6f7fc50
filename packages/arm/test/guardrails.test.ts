import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { builtInAliases } from '@fairway/arm/alias'
import { compilePolicy, evaluateCase, parsePolicyDefinition, subjectOf, verdictName, type CaseResult } from '@fairway/arm/policy'
import type { ArmResource } from '@fairway/arm/resource'
import { isObject, member, Unknown, type Value, type ValueObject } from '@fairway/arm/value'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'

const corpora = resolve(process.env['FAIRWAY_CORPORA'] ?? '../shared/corpora')
const library = join(corpora, 'alz-library/policy_definitions')
const builtIns = join(corpora, 'azure-policy/policyDefinitions')
const present = existsSync(library) && existsSync(builtIns)
if (!present) console.warn(`no definitions of policies at ${corpora}: what they do to requests is not tested (FAIRWAY_CORPORA)`)

/** A resource with what it is judged with. `p` is put as `properties` on the base of the definition. */
interface Request {
  readonly note: string
  readonly p?: Value
  readonly resource?: Value
  readonly parameters?: Value
  readonly related?: Value
  readonly context?: Value
  readonly apiVersion?: string
  readonly details?: object
  /** How the definition is handed over: as ARM's envelope (the default), its `properties`, the rule alone (`bare`: in the place of the definition). */
  readonly shape?: 'properties' | 'rule' | 'bare'
}

interface Guardrail {
  /** The file of the landing zone library without its ending, or the name of a built-in policy. */
  readonly definition?: string
  readonly policyRule?: Value
  readonly note?: string
  readonly effect: string
  readonly base?: ValueObject
  readonly parameters?: Value
  readonly related?: Value
  readonly context?: Value
  readonly apiVersion?: string
  readonly acts?: readonly Request[]
  readonly passes?: readonly Request[]
  readonly fails?: readonly Request[]
  readonly open?: readonly Request[]
}

const read = (path: string): Value => JSON.parse(readFileSync(path, 'utf8').replace(/^\uFEFF/, ''))

/** Names of built-in policies with the files that hold them. */
const files: ReadonlyMap<string, string> = present ? builtInFiles() : new Map()

function builtInFiles(): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const name of globSync('**/*.json', { cwd: builtIns })) {
    if (name.includes('Azure Government')) continue
    const path = join(builtIns, name)
    const { name: id } = JSON.parse(readFileSync(path, 'utf8').replace(/^\uFEFF/, ''))
    if (typeof id === 'string') found.set(id, path)
  }
  return found
}

function definitionOf({ definition = '', policyRule }: Guardrail, shape: Request['shape']): { definition: Value } | { policyRule: Value } {
  if (policyRule !== undefined) return { policyRule }
  const document = read(files.get(definition) ?? join(library, `${definition}.alz_policy_definition.json`))
  const properties = isObject(document) ? (member(document, 'properties') ?? document) : {}
  if (shape === undefined) return { definition: document }
  if (shape === 'properties') return { definition: properties }
  const alone = isObject(properties) ? (member(properties, 'policyRule') ?? {}) : {}
  return shape === 'bare' ? { definition: alone } : { policyRule: alone }
}

function judged(guardrail: Guardrail, request: Request): CaseResult {
  const { parameters, related, context, apiVersion } = { ...guardrail, ...request }
  const resource = request.resource ?? { ...guardrail.base, ...(request.p === undefined ? {} : { properties: request.p }) }
  return evaluateCase({
    ...definitionOf(guardrail, request.shape),
    resource,
    ...(parameters === undefined ? {} : { parameters }),
    ...(related === undefined ? {} : { related }),
    ...(context === undefined ? {} : { context }),
    ...(apiVersion === undefined ? {} : { apiVersion }),
  })
}

const nobodyLooked = new Unknown('nobody looked')
const around = { now: '2025-01-01T00:00:00Z', related: { find: () => nobodyLooked } }

const isPlain = (request: Request | Guardrail): boolean =>
  !('shape' in request) && request.parameters === undefined && request.context === undefined && request.related === undefined

/** What comes of a request that needs nothing around it where policies are bound to types first; `undefined` where the mode leaves the type out. */
function judgedByType(guardrail: Guardrail, request: Request): string | undefined {
  const given: Value = request.resource ?? { ...guardrail.base, ...(request.p === undefined ? {} : { properties: request.p }) }
  const type = isObject(given) && member(given, 'apiVersion') === undefined ? member(given, 'type') : undefined
  if (!isObject(given) || typeof type !== 'string' || /@|\/providers\//.test(type)) return undefined
  const { apiVersion } = { ...guardrail, ...request }
  const parsed = parsePolicyDefinition(
    read(files.get(guardrail.definition ?? '') ?? join(library, `${guardrail.definition ?? ''}.alz_policy_definition.json`)),
  )
  const compiled = parsed.ok ? compilePolicy(parsed.definition, {}, { aliases: builtInAliases() }) : undefined
  if (compiled?.ok !== true) return undefined
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const subject = subjectOf(given as ArmResource, apiVersion === undefined ? {} : { apiVersion })
  const typed = compiled.policy.forType(type)
  const located = typed === undefined ? undefined : verdictName(typed.judge(subject, around))
  return located === 'NotApplicable' ? undefined : located
}

const shown = ({ effect, state, error }: CaseResult): string => `${effect ?? 'nothing'} ${state} ${error?.message ?? ''}`

const folder = new URL('guardrails/', import.meta.url).pathname

describe.skipIf(!present)('policies of the landing zone library and of Azure, judged as Azure judges requests', () => {
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.yaml'))) {
    const guardrails: readonly Guardrail[] = parse(readFileSync(join(folder, file), 'utf8'))
    for (const guardrail of guardrails) {
      const name = `${guardrail.definition ?? ''}${guardrail.note === undefined ? '' : ` ${guardrail.note}`}`
      test.each(guardrail.acts ?? [])(`${name} acts: $note`, (request) => {
        const result = judged(guardrail, request)
        expect(shown(result)).toBe(`${guardrail.effect} NonCompliant `)
        if (request.details !== undefined) expect(result.details).toMatchObject(request.details)
      })
      if (guardrail.definition !== undefined && isPlain(guardrail))
        test.each((guardrail.acts ?? []).filter(isPlain))(`${name} acts by its type as well: $note`, (request) => {
          expect([undefined, 'NonCompliant', 'Unknown']).toContain(judgedByType(guardrail, request))
        })
      test.each(guardrail.passes ?? [])(`${name} passes: $note`, (request) => {
        expect(shown(judged(guardrail, request))).toMatch(/^nothing (?:NotApplicable|Compliant) $/)
      })
      test.each(guardrail.fails ?? [])(`${name} fails: $note`, (request) => {
        expect(shown(judged(guardrail, request))).toMatch(/^nothing Error ./)
      })
      test.each(guardrail.open ?? [])(`${name} cannot be decided: $note`, (request) => {
        expect(shown(judged(guardrail, request))).toBe('nothing Unknown ')
      })
    }
  }
})
