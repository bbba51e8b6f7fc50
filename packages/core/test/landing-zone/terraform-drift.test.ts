import { describe, expect, it } from 'vitest'
import { armResourcesIn } from '../../src/graph/index.ts'
import { isJsonObject, type Json, type JsonObject } from '../../src/kernel/index.ts'
import { driftOfTerraform } from '../../src/landing-zone/index.ts'
import { applications, basis, compiled, landingZone, network, subscription } from './example-estate.ts'

const made = compiled([
  ...basis,
  subscription('sub-vision-dev', 2, 'vision', 'dev'),
  subscription('sub-vision-prod', 3, 'vision', 'prod'),
  network(),
  landingZone(applications),
])
const ROOT = '02-platform/management'
const ofRoot = armResourcesIn(made.graph).filter(({ node }) => node.root === ROOT && node.type !== 'Microsoft.Resources/resourceGroups')

const textOf = (value: Json | undefined): string => (typeof value === 'string' ? value : '')

/** Resources as a plan of azapi has them. */
function planOf(resources: readonly JsonObject[]): Json {
  const rows = resources.map((resource, index) => {
    const { id, name, type, apiVersion, location, tags, ...body } = resource
    const parent = typeof id === 'string' ? id.slice(0, id.lastIndexOf('/providers/')) : ''
    const values = {
      type: `${textOf(type)}@${textOf(apiVersion)}`,
      name: name ?? '',
      parent_id: parent,
      location: location ?? null,
      tags: tags ?? null,
      body,
    }
    const about = {
      address: `azapi_resource.r${index}`,
      mode: 'managed',
      type: 'azapi_resource',
      name: `r${index}`,
      provider_name: 'registry.terraform.io/azure/azapi',
    }
    return { ...about, values }
  })
  return {
    format_version: '1.2',
    terraform_version: '1.11.4',
    planned_values: { root_module: { resources: rows } },
    resource_changes: rows.map(({ values, ...about }) => ({
      ...about,
      change: { actions: ['create'], before: null, after: values, after_unknown: {} },
    })),
    configuration: { root_module: {} },
  }
}

const plain = ({ resource }: (typeof ofRoot)[number]): JsonObject => {
  const read: Json = JSON.parse(JSON.stringify(resource))
  return isJsonObject(read) ? read : {}
}

describe('A landing zone held against a Terraform plan', () => {
  it('is the same where the plan says what is declared.', () => {
    const { counts } = driftOfTerraform(made.graph, [planOf(ofRoot.map(plain))])
    expect(counts).toMatchObject({ same: ofRoot.length, different: 0, unexpected: 0 })
  })

  it('tells what the plan has otherwise, what its root lacks, and what nobody declared; other roots are not known.', () => {
    const [first, , ...others] = ofRoot.map(plain)
    if (first === undefined) throw new Error('the root is empty')
    const added = { ...first, id: `${textOf(first['id'])}-more`, name: `${textOf(first['name'])}-more` }
    const report = driftOfTerraform(made.graph, [planOf([{ ...first, location: 'westus' }, ...others, added])])
    expect(report.counts).toMatchObject({ different: 1, unexpected: 1 })
    const told = report.entries.filter(({ status }) => status === 'different' || status === 'unexpected')
    expect(told.map(({ status, differences }) => [status, differences.map(({ path }) => path)])).toEqual([
      ['different', ['location']],
      ['unexpected', []],
    ])
    expect(report.entries.filter(({ status }) => status === 'missing').every(({ root }) => root === ROOT)).toBe(true)
    expect(report.entries.filter(({ root }) => root !== undefined && root !== ROOT).every(({ status }) => status === 'unknown')).toBe(true)
  })
})
