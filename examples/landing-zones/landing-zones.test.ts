import { renderBicep, renderTerraform } from '@fairway/act'
import { loadEstate } from '@fairway/core/engine'
import { declared } from '@fairway/core/estate'
import { builtInPaths } from '@fairway/core/golden-path'
import { checkOwnPolicies, compileLandingZone } from '@fairway/core/landing-zone'
import { policiesOf, policyExemptionKind, sourced } from '@fairway/core/policy'
import { readEstateDir } from '@fairway/observe'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { parseBicep } from '../../packages/act/test/parse-back/bicep.ts'
import { comparable } from '../../packages/act/test/parse-back/compare.ts'
import { expectedRoot, startOf, toldTo } from '../../packages/act/test/parse-back/expected.ts'
import { parseTerraform } from '../../packages/act/test/parse-back/terraform.ts'

type Files = readonly { readonly path: string; readonly text: string }[]
const filesBelow = (files: Files, folder: string): ReadonlyMap<string, string> =>
  new Map(files.flatMap(({ path, text }) => (path.startsWith(folder) ? [[path.slice(folder.length), text] as const] : [])))

const inOrder = (a = '', b = ''): number => a.localeCompare(b)

const NOW = '2026-11-21T00:00:00.000Z'

async function compiled(name: string) {
  const read = await readEstateDir(fileURLToPath(new URL(`${name}/`, import.meta.url)))
  const { estate, diagnostics } = loadEstate(read.files)
  const compilation = compileLandingZone({ estate, now: NOW })
  const { landingZone } = compilation
  if (landingZone === undefined) throw new Error(`${name} has no landing zone`)
  return { estate, landingZone, diagnostics: [...read.diagnostics, ...diagnostics, ...compilation.diagnostics] }
}

describe.each(['single-region-nonprod', 'two-region-production', 'brownfield'])('The example %s', (name) => {
  test('compiles without a single diagnostic, and its own policies would deny nothing of it', async () => {
    const { estate, landingZone, diagnostics } = await compiled(name)
    expect(diagnostics).toEqual([])
    const { graph, tree } = landingZone
    const { results } = checkOwnPolicies({ graph, tree, documents: sourced(policiesOf(estate), 'estate'), now: NOW })
    // Neither today nor once every guardrail is enforced.
    expect(results.filter(({ outcome, otherwise }) => outcome === 'deny' || otherwise === 'deny')).toEqual([])
    expect(landingZone.built).toHaveLength(landingZone.workloads.length)
  })

  test('says the same in Bicep and in Terraform: both are read back as the graph', async () => {
    const { graph, roots } = (await compiled(name)).landingZone
    const files = [...renderBicep(roots, graph), ...renderTerraform(roots, graph)]
    for (const root of roots) {
      const within = (language: string) => filesBelow(files, `${root.name}/${language}/`)
      const wanted = comparable(expectedRoot(root, graph))
      expect(comparable(await parseBicep(within('bicep'), startOf(root, graph), toldTo(root, graph)))).toEqual(wanted)
      expect(comparable(await parseTerraform(within('terraform'), toldTo(root, graph)))).toEqual(wanted)
    }
  }, 120_000)
})

test('The production example shows every golden path, in two regions of the EU, with an exemption that ends', async () => {
  const { estate, landingZone } = await compiled('two-region-production')
  const shown = landingZone.workloads.map((one) => one.resolved.prepared?.path.name)
  expect(shown.toSorted(inOrder)).toEqual(builtInPaths.map((one) => one.name).toSorted(inOrder))
  expect(declared(estate, policyExemptionKind).map((one) => one.spec.expiresOn)).toEqual(['2027-03-31'])
  expect([...landingZone.graph.nodes.values()].filter((node) => node.type.endsWith('/policyExemptions'))).not.toHaveLength(0)
})

test('The brownfield example writes no hub, no zone, no workspace, no plan, and no group but the one for AI', async () => {
  const { landingZone } = await compiled('brownfield')
  const written = [...landingZone.graph.nodes.values()].filter((node) => node.existing === undefined)
  const names = (type: string) => written.filter((node) => node.type === type).map((node) => node.name)
  expect(names('Microsoft.Management/managementGroups')).toEqual(['mp-ai'])
  for (const type of [
    'Microsoft.Network/privateDnsZones',
    'Microsoft.Network/azureFirewalls',
    'Microsoft.Network/ddosProtectionPlans',
    'Microsoft.OperationalInsights/workspaces',
  ])
    expect(names(type)).toEqual([])
})
