import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { evaluateCase, type CaseResult, type PolicyCase } from '@fairway/arm/policy'
import type { Value } from '@fairway/arm/value'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { differences } from './policy-differences.ts'

const folder = resolve(process.env['FAIRWAY_CORPORA'] ?? '../shared/corpora', 'azure-policy-cases')
const files = existsSync(folder) ? readdirSync(join(folder, 'cases')).filter((name) => name.endsWith('.yaml')) : []
if (files.length === 0) console.warn(`no cases of policies at ${folder}: their tests are skipped (FAIRWAY_CORPORA)`)

interface Case {
  readonly note: string
  readonly policy_rule?: string
  readonly policy_definition?: string
  readonly resource?: Value
  readonly parameters?: Value
  readonly context?: Record<string, Value>
  readonly request_context?: Value
  readonly api_version?: string
  readonly host_await?: readonly { readonly response: Value }[]
  readonly want_effect?: string | null
  readonly want_undefined?: boolean
  readonly want_parse_error?: boolean
  readonly want_compile_error?: boolean
  readonly want_details?: Value
}

interface CaseFile extends Partial<Omit<Case, 'note'>> {
  readonly aliases?: string
  readonly cases: readonly Case[]
}

const aliasFiles = new Map<string, Value>()

function aliases(name: string): Value {
  const known = aliasFiles.get(name)
  if (known !== undefined) return known
  const found: Value = JSON.parse(readFileSync(join(folder, 'aliases', name), 'utf8'))
  aliasFiles.set(name, found)
  return found
}

/** A case of the corpus in the form that `evaluateCase` takes. */
function inputOf(file: CaseFile, one: Case): PolicyCase {
  const definition = one.policy_definition ?? (one.policy_rule === undefined ? file.policy_definition : undefined)
  const rule = one.policy_rule ?? file.policy_rule
  const requestContext = one.request_context ?? one.context?.['requestContext']
  const context = { ...one.context, ...(requestContext === undefined ? {} : { requestContext }) }
  return {
    ...(definition === undefined ? { policyRule: JSON.parse(rule ?? 'null') } : { definition: JSON.parse(definition) }),
    resource: one.resource ?? {},
    ...(one.parameters === undefined ? {} : { parameters: one.parameters }),
    ...(Object.keys(context).length === 0 ? {} : { context }),
    ...(one.api_version === undefined ? {} : { apiVersion: one.api_version }),
    ...(one.host_await === undefined ? {} : { related: one.host_await[0]?.response ?? null }),
    ...(file.aliases === undefined ? {} : { aliases: aliases(file.aliases) }),
  }
}

/** What the corpus expects, in one line; the same for what came out. */
function wanted(one: Case): string {
  if (one.want_parse_error === true || one.want_compile_error === true) return 'error'
  return one.want_undefined === true || one.want_effect === undefined || one.want_effect === null ? 'no effect' : one.want_effect
}

function outcome(result: CaseResult, want: string): string {
  return want === 'error' && result.error !== undefined ? 'error' : (result.effect ?? 'no effect')
}

describe.skipIf(files.length === 0)('the cases of an independent implementation', () => {
  const all = files.flatMap((name) => {
    const file: CaseFile = parse(readFileSync(join(folder, 'cases', name), 'utf8'))
    return file.cases.map((one) => ({ name: `${name.replace('.yaml', '')}: ${one.note}`, file, one }))
  })

  test('agree in at least 99 of 100 with what the documentation of Azure says', () => {
    expect(all.length).toBeGreaterThan(500)
    expect(Object.keys(differences).length / all.length).toBeLessThanOrEqual(0.01)
  })

  test.each(all)('$name', ({ name, file, one }) => {
    const want = wanted(one)
    const result = evaluateCase(inputOf(file, one))
    const known = differences[name]
    if (known !== undefined) {
      expect(outcome(result, want)).not.toBe(want)
      expect({ effect: result.effect, state: result.state }).toStrictEqual({ effect: known.effect, state: known.state })
      return
    }
    expect({ got: outcome(result, want), error: want === 'error' ? undefined : result.error }).toStrictEqual({
      got: want,
      error: undefined,
    })
    if (one.want_details !== undefined) expect(result.details).toStrictEqual(one.want_details)
  })
})
