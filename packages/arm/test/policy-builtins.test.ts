import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { builtInAliases } from '@fairway/arm/alias'
import {
  compilePolicy,
  FAILURE,
  parsePolicyDefinition,
  parsePolicySet,
  subjectOf,
  type CompiledPolicy,
  type PolicyDefinition,
  type Surroundings,
} from '@fairway/arm/policy'
import { fromExport, type ArmResource } from '@fairway/arm/resource'
import { Unknown, type Value } from '@fairway/arm/value'
import { describe, expect, test } from 'vitest'

const corpora = resolve(process.env['FAIRWAY_CORPORA'] ?? '../shared/corpora')
const definitions = join(corpora, 'azure-policy/policyDefinitions')
const sets = join(corpora, 'azure-policy/policySetDefinitions')
const inventory = join(corpora, 'azure-inventory')
const present = [definitions, sets, inventory].every((folder) => existsSync(folder))
if (!present) console.warn(`no built-in policies at ${corpora}: their tests are skipped (FAIRWAY_CORPORA)`)

const read = (path: string): Value => JSON.parse(readFileSync(path, 'utf8').replace(/^\uFEFF/, ''))

const filesOf = (folder: string): readonly string[] =>
  globSync('**/*.json', { cwd: folder })
    .filter((name) => !name.includes('Azure Government'))
    .map((name) => join(folder, name))

const parsedOf = (path: string): PolicyDefinition => {
  const parsed = parsePolicyDefinition(read(path))
  if (!parsed.ok) throw new Error(`${path}: ${JSON.stringify(parsed.problems)}`)
  return parsed.definition
}

const modeOf = (definition: PolicyDefinition): string => definition.mode.toLowerCase()

/** The effect that a definition has without an assignment. */
function defaultEffect({ effectParameter, parameters, rule }: PolicyDefinition): string {
  const value = effectParameter === undefined ? rule.effect : parameters.get(effectParameter)?.defaultValue
  return typeof value === 'string' ? value.toLowerCase() : ''
}

const empty: Readonly<Record<string, Value>> = { array: [], object: {}, boolean: true, integer: 1, float: 1 }

/** A value for every parameter that has no default. */
const valuesFor = (definition: PolicyDefinition): Readonly<Record<string, Value>> =>
  Object.fromEntries(
    [...definition.parameters.values()]
      .filter(({ defaultValue }) => defaultValue === undefined)
      .map(({ name, type, allowedValues }) => [name, allowedValues?.[0] ?? empty[type.toLowerCase()] ?? 'x']),
  )

/** Definitions that are switched off by default are compiled with the first effect that they allow. */
function compiledOf(definition: PolicyDefinition): CompiledPolicy {
  const allowed = definition.parameters.get(definition.effectParameter ?? '')?.allowedValues
  const effect = allowed?.find((value): value is string => typeof value === 'string' && value.toLowerCase() !== 'disabled')
  const options = { aliases: builtInAliases(), ...(defaultEffect(definition) === 'disabled' ? { effect: effect ?? 'audit' } : {}) }
  const compiled = compilePolicy(definition, valuesFor(definition), options)
  if (!compiled.ok) throw new Error(`${definition.displayName ?? ''}: ${JSON.stringify(compiled.problems)}`)
  return compiled.policy
}

const nobodyLooked = new Unknown('nobody looked for related resources')

const surroundings: Surroundings = {
  now: '2026-11-21T00:00:00Z',
  subscription: { subscriptionId: '11111111-1111-1111-1111-111111111111', tags: {} },
  resourceGroup: { name: 'group', location: 'westeurope', tags: {} },
  related: { find: () => nobodyLooked },
}

const resourcesOf = (): readonly ArmResource[] =>
  readdirSync(inventory)
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) => {
      const rows = read(join(inventory, name))
      return Array.isArray(rows) ? rows.flatMap((row: Value) => fromExport(row)) : []
    })

describe.skipIf(!present)('the built-in policies', () => {
  const all = present ? filesOf(definitions).map(parsedOf) : []
  const ofManager = all.filter(
    (one) => one.policyType !== 'Static' && ['all', 'indexed'].includes(modeOf(one)) && defaultEffect(one) !== 'manual',
  )
  const policies = ofManager.map(compiledOf)

  test('are all read', () => {
    expect(all.length).toBe(3594)
  })

  test('compile, all 2,071 that Azure Policy evaluates itself', () => {
    expect(policies.length).toBe(2071)
    expect(policies.filter(({ evaluable }) => evaluable !== true)).toStrictEqual([])
  })

  test('name no alias that does not exist', () => {
    expect(policies.flatMap(({ invalidAlias }) => (invalidAlias === undefined ? [] : [invalidAlias]))).toStrictEqual([])
  })

  test('of the modes of resource providers compile as well, and say why they are not evaluated', () => {
    const others = all.filter((one) => modeOf(one).startsWith('microsoft.')).map(compiledOf)
    expect(others.length).toBe(134)
    const evaluated = others.filter(({ evaluable }) => evaluable === true).map(({ definition }) => definition.mode)
    expect([...new Set(evaluated)].toSorted()).toStrictEqual([
      'Microsoft.CognitiveServices.Data',
      'Microsoft.MachineLearningServices.v2.Data',
    ])
  })

  test('judge every resource of the exports without a failure', () => {
    const failures: string[] = []
    let judged = 0
    for (const resource of resourcesOf()) {
      const subject = subjectOf(resource)
      for (const policy of policies) {
        const typed = policy.forType(resource.type)
        if (typed === undefined) continue
        judged++
        if (typed.judge(subject, surroundings) === FAILURE) failures.push(`${resource.type}: ${policy.definition.displayName ?? ''}`)
      }
    }
    expect(judged).toBeGreaterThan(10_000)
    expect(failures).toStrictEqual([])
  })

  test('explain every verdict as it was given', () => {
    for (const resource of resourcesOf().slice(0, 60)) {
      const subject = subjectOf(resource)
      for (const policy of policies) {
        const typed = policy.forType(resource.type)
        const verdict = typed?.judge(subject, surroundings)
        if (typed === undefined || verdict === 0) continue
        const explanation = typed.explain(subject, surroundings)
        expect(explanation.verdict).toBe(verdict)
        expect(explanation.reasons.length).toBeGreaterThan(0)
      }
    }
  })

  test('have their initiatives read, all 181', () => {
    const found = filesOf(sets).map((path) => parsePolicySet(read(path)))
    expect(found.length).toBe(181)
    expect(found.filter(({ ok }) => !ok)).toStrictEqual([])
  })
})
