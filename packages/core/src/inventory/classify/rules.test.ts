import { describe, expect, test } from 'vitest'
import { ownershipOf } from '../ownership.ts'
import { tag } from '../property.ts'
import { exampleOf } from './example-inventory.ts'
import { signalRules } from './rules/index.ts'
import type { ExampleResource, Signal, SignalRule } from './signal.ts'

const ownership = ownershipOf({ documents: [] })

/** What a rule reads off an example; a rule for other types is never asked, so it says nothing. */
function read(rule: SignalRule, example: ExampleResource): readonly Signal[] {
  if (rule.types !== 'any' && !rule.types.includes(example.type)) return []
  const { observed, inventory } = exampleOf(example)
  return rule.signals(observed.resource, { inventory, tag, stage: (resource) => ownership(resource).stage })
}

describe.each(signalRules.map((rule) => [rule.id, rule] as const))('%s', (_id, rule) => {
  test('reads its positive example', () => {
    const [strongest] = read(rule, rule.examples.positive).toSorted((a, b) => b.weight - a.weight)
    expect(strongest?.class).toBe(rule.examples.gives)
  })

  test('says nothing about its negative example', () => expect(read(rule, rule.examples.negative)).toEqual([]))

  test('gives weights from 0 to below 1, so that no single signal is beyond doubt', () => {
    for (const signal of read(rule, rule.examples.positive)) {
      expect(signal.weight).toBeGreaterThanOrEqual(0)
      expect(signal.weight).toBeLessThan(1)
    }
  })
})

test('rule ids are unique and types lower case', () => {
  expect(new Set(signalRules.map((rule) => rule.id)).size).toBe(signalRules.length)
  for (const rule of signalRules) {
    if (rule.types !== 'any') expect(rule.types).toEqual(rule.types.map((type) => type.toLowerCase()))
  }
})
