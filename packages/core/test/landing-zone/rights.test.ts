import { describe, expect, it } from 'vitest'
import { hasLibrary } from '../golden-path/guardrail-library.ts'
import { shelf } from '../hierarchy/world.ts'
import { armResourcesIn } from '../../src/graph/index.ts'
import { applications, basis, compiled, landingZone, network, subscription } from './example-estate.ts'

const documents = (more: object, networks: object = {}) => [
  ...basis,
  subscription('sub-vision-dev', 2, 'vision', 'dev'),
  subscription('sub-vision-prod', 3, 'vision', 'prod'),
  network(networks),
  landingZone(applications, more),
]
const rightsOf = (made: ReturnType<typeof compiled>, name: string) =>
  made.guardrails.assignments
    .filter((one) => one.name === name)
    .flatMap(({ roles }) => roles.map(({ role, scope }) => `${role} at ${scope}`))

describe('what identities of assignments may do', () => {
  it('is given at the workspace itself, which may lie in a subscription that is not the platform’s', () => {
    const id =
      '/subscriptions/9c3d7a20-0000-4000-8000-000000000001/resourceGroups/mp-logs/providers/Microsoft.OperationalInsights/workspaces/logs'
    const made = compiled(documents({ monitoring: { logAnalytics: { state: 'existing', id } } }))
    expect(rightsOf(made, 'Deploy-AML-Logs')).toContain('Log Analytics Contributor at management/log-analytics')
    const roles = armResourcesIn(made.graph).filter(({ node }) => node.key.includes('/deploy-aml-logs/'))
    expect(roles.map(({ resource }) => resource.id).filter((one) => one.startsWith(id))).toHaveLength(2)
  })

  it.skipIf(!hasLibrary)('reaches the zones that the initiative of the library registers endpoints in', () => {
    const made = compiled(
      documents({ guardrails: { rollOut: { audit: '2026-06-01', deny: '2026-11-01' } } }, { ddos: { plan: 'created' } }),
      {
        shelf: shelf(),
      },
    )
    expect(rightsOf(made, 'Deploy-Private-DNS-Zones')).toContain('Private DNS Zone Contributor at resource group sub-platform/rg-dns-sdc')
    expect(rightsOf(made, 'Enable-DDoS-VNET')).toContain('Network Contributor at ddos/plan')
  })
})
