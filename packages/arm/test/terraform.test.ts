import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { mappedTypes, readTerraform } from '../src/terraform/index.ts'

interface Case {
  readonly name: string
  /** Attributes after the change; `unknown`, `sensitive` and `expressions` as in a plan. */
  readonly values: Record<string, unknown>
  readonly unknown?: Record<string, unknown>
  readonly sensitive?: Record<string, unknown>
  readonly expressions?: Record<string, unknown>
  readonly want: readonly Record<string, unknown>[]
  readonly unmapped?: readonly string[]
  readonly hidden?: readonly string[]
  readonly refused?: string
}

const folder = join(import.meta.dirname, '..', 'src', 'terraform', 'cases')
const subscription = '11111111-1111-1111-1111-111111111111'
const files = readdirSync(folder).filter((file) => file.endsWith('.yaml')).toSorted() // prettier-ignore
function casesOf(file: string): readonly Case[] {
  const { cases }: { cases: readonly Case[] } = parse(readFileSync(join(folder, file), 'utf8'))
  return cases
}

/** A plan that creates one resource. */
function planOf(type: string, one: Case): unknown {
  const row = {
    address: `${type}.main`, mode: 'managed', type, name: 'main', provider_name: 'registry.terraform.io/hashicorp/azurerm',
    change: { actions: ['create'], before: null, after: one.values, after_unknown: one.unknown ?? {}, after_sensitive: one.sensitive ?? {} },
  } // prettier-ignore
  const configuration =
    one.expressions === undefined
      ? {}
      : {
          configuration: {
            root_module: { resources: [{ address: row.address, mode: 'managed', type, name: 'main', expressions: one.expressions }] },
          },
        }
  return { format_version: '1.2', terraform_version: '1.11.4', resource_changes: [row], ...configuration }
}

describe.each(files)('%s', (file) => {
  const type = file.slice(0, -'.yaml'.length)
  test.each(casesOf(file))('$name', (one) => {
    const reading = readTerraform(planOf(type, one), { subscription })
    expect(reading.notEvaluated.map((each) => each.why)).toEqual(one.refused === undefined ? [] : [one.refused])
    expect(JSON.parse(JSON.stringify(reading.resources.map((each) => each.resource)))).toEqual(one.want)
    expect([...new Set(reading.resources.flatMap((each) => each.unmapped))]).toEqual(one.unmapped ?? [])
    expect(reading.resources.flatMap((each) => each.sensitive)).toEqual(one.hidden ?? [])
  })
})

test('every mapped type has a case', () => {
  const changes = /_association$|_network_rules$|_account_customer_managed_key$/u
  expect(mappedTypes().map(([type]) => type).filter((type) => !changes.test(type) && !files.includes(`${type}.yaml`))).toEqual([]) // prettier-ignore
})
