import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { evaluateCase, type CaseResult } from '@fairway/arm/policy'
import { isObject, member, type Value, type ValueObject } from '@fairway/arm/value'
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
