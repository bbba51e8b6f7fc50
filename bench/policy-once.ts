/**
 * Reads, compiles and asks the built-in policies and prints what it took as JSON. Run as a process of its own by `policy.ts`:
 * `policy-once.ts POLICIES INVENTORY`.
 */
import { globSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { builtInAliases } from '@fairway/arm/alias'
import {
  compilePolicy,
  parsePolicyDefinition,
  subjectOf,
  type CompiledPolicy,
  type PolicyDefinition,
  type Surroundings,
  type TypedPolicy,
} from '@fairway/arm/policy'
import { fromExport, type ArmResource } from '@fairway/arm/resource'
import { Unknown, type Value } from '@fairway/arm/value'
import { LogicEngine } from 'json-logic-engine'
import { percentile99 } from './measure.ts'

const RESOURCES = 10_000
const ROUNDS = 5
const BRUTE = 200
const HOT = 2_000_000

const [policies = '', inventory = ''] = process.argv.slice(2)

/** Milliseconds of processor time of what it runs. */
function timed<T>(run: () => T): { readonly result: T; readonly ms: number } {
  const start = process.cpuUsage()
  const result = run()
  const used = process.cpuUsage(start)
  return { result, ms: (used.user + used.system) / 1000 }
}

const read = (path: string): string => readFileSync(path, 'utf8').replace(/^\uFEFF/, '')

function defaultEffect({ effectParameter, parameters, rule }: PolicyDefinition): string {
  const value = effectParameter === undefined ? rule.effect : parameters.get(effectParameter)?.defaultValue
  return typeof value === 'string' ? value.toLowerCase() : ''
}

/** Whether Azure Policy evaluates it itself: 2,071 of the built-ins. */
const isEvaluable = (definition: PolicyDefinition): boolean =>
  definition.policyType !== 'Static' && /^(?:all|indexed)$/i.test(definition.mode) && defaultEffect(definition) !== 'manual'

const empty: Readonly<Record<string, Value>> = { array: [], object: {}, boolean: true, integer: 1, float: 1 }

function compiled(text: string): readonly CompiledPolicy[] {
  const parsed = parsePolicyDefinition(JSON.parse(text))
  if (!parsed.ok) throw new Error(parsed.problems[0]?.message ?? '')
  const { definition } = parsed
  if (!isEvaluable(definition)) return []
  const values: Record<string, Value> = {}
  for (const { name, type, defaultValue, allowedValues } of definition.parameters.values())
    if (defaultValue === undefined) values[name] = allowedValues?.[0] ?? empty[type.toLowerCase()] ?? 'x'
  const allowed = definition.parameters.get(definition.effectParameter ?? '')?.allowedValues ?? []
  const other = allowed.find((value): value is string => typeof value === 'string' && value.toLowerCase() !== 'disabled') ?? 'audit'
  const compilation = compilePolicy(definition, values, {
    aliases: builtInAliases(),
    ...(defaultEffect(definition) === 'disabled' ? { effect: other } : {}),
  })
  if (!compilation.ok) throw new Error(compilation.problems[0]?.message ?? '')
  return [compilation.policy]
}

function manyResources(): readonly ArmResource[] {
  const found: ArmResource[] = []
  for (const name of readdirSync(inventory).filter((one) => one.endsWith('.json'))) {
    const rows: readonly Value[] = JSON.parse(read(join(inventory, name)))
    found.push(...rows.flatMap((row) => fromExport(row)))
  }
  return Array.from({ length: RESOURCES }, (_, index) => structuredClone(found[index % found.length])).filter((one) => one !== undefined)
}

const surroundings: Surroundings = {
  now: '2026-11-21T00:00:00Z',
  subscription: { subscriptionId: 'a', tags: {} },
  resourceGroup: { name: 'a', location: 'westeurope', tags: {} },
  related: { find: () => nobodyLooked },
}
const nobodyLooked = new Unknown('nobody looked')

const texts = globSync('policyDefinitions/**/*.json', { cwd: policies })
  .filter((name) => !name.includes('Azure Government'))
  .map((name) => read(join(policies, name)))

const cold = timed(() => texts.flatMap(compiled))
const all = cold.result
const resources = manyResources()
const perType = new Map<string, readonly TypedPolicy[]>()

function typedFor(type: string): readonly TypedPolicy[] {
  const known = perType.get(type)
  if (known !== undefined) return known
  const typed = all.flatMap((policy) => policy.forType(type) ?? [])
  perType.set(type, typed)
  return typed
}

function judgeAll(): number {
  let judged = 0
  for (const resource of resources) {
    const subject = subjectOf(resource)
    const typed = typedFor(resource.type)
    for (let index = 0; index < typed.length; index++) typed[index]?.judge(subject, surroundings)
    judged += typed.length
  }
  return judged
}

function judgeBrutally(): void {
  for (const resource of resources.slice(0, BRUTE)) {
    const subject = subjectOf(resource)
    for (const policy of all) policy.forType(resource.type)?.judge(subject, surroundings)
  }
}

function preflights(): number {
  const times = resources.slice(0, 3000).map((resource) => {
    const start = performance.now()
    const subject = subjectOf(resource, { planned: true })
    for (const typed of typedFor(resource.type)) typed.judge(subject, surroundings)
    return performance.now() - start
  })
  return percentile99(times)
}

const account: ArmResource = {
  id: '/subscriptions/a/resourceGroups/b/providers/Microsoft.CognitiveServices/accounts/c',
  name: 'c',
  type: 'Microsoft.CognitiveServices/accounts',
  kind: 'OpenAI',
  properties: { disableLocalAuth: false },
}

/** Nanoseconds for one rule of three conditions: this engine, and a compiled rule of a general one that minds the case. */
function hotRule(): { readonly ours: number; readonly logic: number } {
  const conditions = [
    { field: 'type', equals: account.type },
    { field: 'kind', in: ['OpenAI', 'AIServices'] },
    { field: 'Microsoft.CognitiveServices/accounts/disableLocalAuth', notEquals: true },
  ]
  const [policy] = compiled(JSON.stringify({ mode: 'All', policyRule: { if: { allOf: conditions }, Then: { effect: 'audit' } } }))
  const typed = policy?.forType(account.type)
  const logic = new LogicEngine().build({
    and: [
      { '==': [{ var: 'type' }, account.type] },
      { in: [{ var: 'kind' }, ['OpenAI', 'AIServices']] },
      { '!=': [{ var: 'properties.disableLocalAuth' }, true] },
    ],
  })
  const run = (ask: () => unknown): number => {
    for (let warm = 0; warm < HOT / 10; warm++) ask()
    const { ms } = timed(() => {
      for (let count = 0; count < HOT; count++) ask()
    })
    return (ms * 1e6) / HOT
  }
  return { ours: run(() => typed?.judge(subjectOf(account), surroundings)), logic: run(() => logic(account)) }
}

judgeAll()
const rounds = Array.from({ length: ROUNDS }, () => timed(judgeAll))
const best = rounds.toSorted((a, b) => a.ms - b.ms)[Math.floor(ROUNDS / 2)]
const judgeMs = best?.ms ?? Number.NaN
judgeBrutally()
const figures = {
  policies: all.length,
  compileMs: cold.ms,
  perResourceUs: (judgeMs * 1000) / RESOURCES,
  perRuleNs: (judgeMs * 1e6) / (best?.result ?? 1),
  bruteUs: (timed(judgeBrutally).ms * 1000) / BRUTE,
  preflightMs: preflights(),
  ...hotRule(),
}
console.log(JSON.stringify(figures))
