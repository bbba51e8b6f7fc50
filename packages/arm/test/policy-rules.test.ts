import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { evaluateCase, type PolicyCase } from '@fairway/arm/policy'
import type { Value } from '@fairway/arm/value'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'

const folder = join(import.meta.dirname, '../../../conformance/rules/policy')

interface Case extends PolicyCase {
  readonly note: string
  readonly if?: Value
  readonly rule?: Value
  readonly effect?: string
  readonly state: string
  readonly details?: Value
}

const inputOf = ({ if: condition, rule, ...rest }: Case): PolicyCase => ({
  ...rest,
  ...(condition === undefined ? {} : { policyRule: { if: condition, Then: { effect: 'audit' } } }),
  ...(rule === undefined ? {} : { policyRule: rule }),
})

describe.each(readdirSync(folder).filter((name) => name.endsWith('.yaml')))('%s', (name) => {
  const cases: readonly Case[] = parse(readFileSync(join(folder, name), 'utf8'))

  test.each(cases)('$note', (one) => {
    const result = evaluateCase(inputOf(one))
    const effect = one.effect ?? (one.state === 'NonCompliant' ? 'audit' : null)
    expect({ effect: result.effect, state: result.state }).toStrictEqual({ effect, state: one.state })
    if (one.details !== undefined) expect(result.details).toStrictEqual(one.details)
  })
})
