import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import {
  compileExpression,
  functionTable,
  isExpression,
  parseExpression,
  policyFunctions,
  standardFunctions,
  type EagerFunction,
  type FunctionSpec,
  type FunctionTable,
} from '@fairway/arm/expression'
import { Unknown } from '@fairway/arm/value'
import { describe, expect, test } from 'vitest'

const corpora = resolve(process.env['FAIRWAY_CORPORA'] ?? '../shared/corpora')
const policies = join(corpora, 'azure-policy')
const templates = join(corpora, 'arm-templates')
if (!existsSync(policies)) console.warn(`no corpora at ${corpora}: the expressions in them are not tested (FAIRWAY_CORPORA)`)

/** Functions that a host adds, because they need more than their arguments. */
const stubs = (names: string): readonly FunctionSpec<unknown>[] =>
  names.split(' ').map((name) => (name.endsWith('*') ? { name, min: 0, max: Infinity, member: stub } : stub(name)))

const stub = (name: string): EagerFunction<unknown> => ({ name, min: 0, max: Infinity, unknowns: true, call: () => new Unknown(name) })

const OF_POLICIES = stubs('parameters field current requestContext resourceGroup subscription policy utcNow')
/** `field` is there because policies fill it in before they deploy. */
const OF_TEMPLATES = stubs(
  `parameters variables copyIndex deployment environment reference references resourceId subscriptionResourceId tenantResourceId
  managementGroupResourceId extensionResourceId resourceGroup subscription managementGroup tenant resourceInfo pickZones providers
  toLogicalZone toLogicalZones toPhysicalZone toPhysicalZones list* utcNow newGuid deployer field`
    .split(/\s+/)
    .join(' '),
)

function filesBelow(folder: string): readonly string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    if (statSync(path).isDirectory()) return filesBelow(path)
    return name.endsWith('.json') ? [path] : []
  })
}

function stringsIn(value: unknown, into: Set<string> = new Set()): Set<string> {
  if (typeof value === 'string') into.add(value)
  else if (Array.isArray(value)) for (const item of value) stringsIn(item, into)
  else if (typeof value === 'object' && value !== null)
    for (const [key, item] of Object.entries(value)) {
      into.add(key)
      stringsIn(item, into)
    }
  return into
}

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8').replace(/^\uFEFF/, ''))

interface Definition {
  readonly properties?: { readonly policyRule?: { readonly if?: unknown; readonly then?: unknown } }
}

/** The expressions that the policy engine evaluates, and those of the templates that it would deploy. */
function policyExpressions(): { readonly rules: ReadonlySet<string>; readonly deployments: ReadonlySet<string> } {
  const rules = new Set<string>()
  const deployments = new Set<string>()
  for (const path of filesBelow(policies)) {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    const rule = (readJson(path) as Definition).properties?.policyRule
    const bodies: unknown[] = []
    const text = JSON.stringify(rule ?? {}, (key: string, value: unknown) => {
      if (key !== 'template') return value
      bodies.push(value)
      return undefined
    })
    stringsIn(JSON.parse(text), rules)
    for (const body of bodies) stringsIn(body, deployments)
  }
  return { rules, deployments }
}

/** Members of `functions` of a template, as `namespace.name`. */
function userFunctions(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((item) => userFunctions(item))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, item]: [string, unknown]) =>
    key === 'functions' && Array.isArray(item) ? item.flatMap(named) : userFunctions(item),
  )
}

const named = (group: { readonly namespace?: string; readonly members?: object }): readonly string[] =>
  Object.keys(group.members ?? {}).map((name) => `${group.namespace ?? ''}.${name}`)

function problems(texts: Iterable<string>, table: FunctionTable<unknown>): readonly string[] {
  const found: string[] = []
  for (const text of texts) {
    if (!isExpression(text)) continue
    const parsed = parseExpression(text)
    const result = parsed.ok ? compileExpression(parsed.expression, table) : parsed
    if (!result.ok) found.push(`${result.message} at ${result.at} in ${text.slice(0, 200)}`)
  }
  return found
}

describe.skipIf(!existsSync(policies))('the built-in policies', () => {
  const { rules, deployments } = policyExpressions()

  test('every expression of a rule is read and compiled with the functions that policies have', () => {
    expect([...rules].filter(isExpression).length).toBeGreaterThan(500)
    expect(problems(rules, functionTable<unknown>(policyFunctions.values(), OF_POLICIES))).toEqual([])
  })

  test('every expression of a template that a policy deploys is read and compiled with the functions that templates have', () => {
    expect([...deployments].filter(isExpression).length).toBeGreaterThan(1000)
    expect(problems(deployments, functionTable<unknown>(standardFunctions.values(), OF_TEMPLATES))).toEqual([])
  })
})

describe.skipIf(!existsSync(templates))('real templates', () => {
  test.each(filesBelow(templates).map((path) => [path.slice(templates.length + 1), path]))(
    '%s: every expression is read and compiled',
    (_, path) => {
      const template = readJson(path)
      const own = stubs([...new Set(userFunctions(template))].join(' '))
      expect(problems(stringsIn(template), functionTable<unknown>(standardFunctions.values(), OF_TEMPLATES, own))).toEqual([])
    },
  )
})
