import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { isList, isObject, Unknown, type Value } from '../value/index.ts'
import { type DeploymentScope, type Expansion, expandTemplate } from './index.ts'

/** A case of `cases/*.yaml`. What is expected of objects are some of their members; lists are expected whole. */
interface Case {
  readonly name: string
  readonly template: Value
  readonly parameters?: Value
  readonly scope?: DeploymentScope
  /** Linked files by path. */
  readonly linked?: Readonly<Record<string, Value>>
  readonly resources?: readonly Value[]
  readonly outputs?: Value
  readonly problems?: readonly { readonly code: string; readonly pointer: string; readonly says?: string; readonly file?: string }[]
  readonly unresolved?: readonly Value[]
  readonly leftOut?: number
  /** Texts that must stand nowhere in the result. */
  readonly hidden?: readonly string[]
}

const NOW = '2026-11-21T10:20:30Z'
const folder = join(import.meta.dirname, 'cases')

const expand = ({ template, parameters, scope, linked }: Case): Expansion =>
  expandTemplate({
    template: withUnknowns(template),
    ...(parameters === undefined ? {} : { parameters: withUnknowns(parameters) }),
    scope: given({ subscriptionId: '11111111-1111-1111-1111-111111111111', resourceGroup: 'rg', location: 'westeurope', ...scope }),
    linked: (path) => linked?.[path],
    now: NOW,
  })

/** A scope without what a case takes out of it with null. */
const given = (scope: object): DeploymentScope => Object.fromEntries(Object.entries(scope).filter(([, value]) => value !== null))

/** `{ $unknown: why }` as the value that it stands for. */
function withUnknowns(value: Value): Value {
  if (isList(value)) return value.map(withUnknowns)
  if (!isObject(value)) return value
  const why = value['$unknown']
  if (typeof why === 'string') return new Unknown(why)
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withUnknowns(one)]))
}

const asJson = (value: unknown): Value => JSON.parse(JSON.stringify(value))

/** `{ $unknown: part }` expects an unknown value whose reason holds the part. */
function expected(value: Value): unknown {
  if (isList(value)) return value.map(expected)
  if (!isObject(value)) return value
  const why = value['$unknown']
  if (typeof why === 'string') return { $unknown: expect.stringContaining(why) }
  return expect.objectContaining(Object.fromEntries(Object.entries(value).map(([key, one]) => [key, expected(one)])))
}

/** What a resource of an expansion is compared by: its own members, and those of the expansion under `$`. */
const shown = ({ resources }: Expansion): Value => asJson(resources.map(({ resource, ...about }) => ({ ...resource, $: about })))

for (const file of readdirSync(folder)) {
  const cases: readonly Case[] = parse(readFileSync(join(folder, file), 'utf8'))
  describe(file.replace('.yaml', ''), () => {
    test.each(cases.map((one) => [one.name, one] as const))('%s', (_, one) => {
      const expansion = expand(one)
      const problems = expansion.problems.map(({ code, pointer, message, file: inFile }) => ({
        code,
        pointer,
        says: message,
        file: inFile,
      }))
      expect(problems).toEqual(
        (one.problems ?? []).map(({ code, pointer, says = '', file: inFile }) => ({
          code,
          pointer,
          says: expect.stringContaining(says),
          file: inFile,
        })),
      )
      if (one.resources !== undefined) expect(shown(expansion)).toEqual(one.resources.map(expected))
      if (one.outputs !== undefined)
        expect(asJson(Object.fromEntries([...expansion.outputs].map(([name, { value }]) => [name, value])))).toEqual(expected(one.outputs))
      if (one.leftOut !== undefined) expect(expansion.leftOut).toBe(one.leftOut)
      expect(asJson(expansion.unresolved)).toEqual((one.unresolved ?? []).map(expected))
      for (const text of one.hidden ?? []) expect(JSON.stringify([expansion, [...expansion.outputs]])).not.toContain(text)
    })
  })
}
