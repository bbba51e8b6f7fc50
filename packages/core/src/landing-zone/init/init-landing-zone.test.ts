import { describe, expect, test } from 'vitest'
import { compareMoney } from '../../kernel/index.ts'
import { declaredOne, parseEstate } from '../../estate/index.ts'
import { goldenPathKind, workloadRequestKind } from '../../golden-path/index.ts'
import { namingConventionKind, tagStandardKind } from '../../naming/index.ts'
import { networkKind } from '../../network/index.ts'
import { environmentKind, organizationKind, subscriptionKind, teamKind } from '../../organization/index.ts'
import { placementPolicyKind } from '../../region/index.ts'
import { sourceKind } from '../../inventory/index.ts'
import { compileLandingZone } from '../compile/compile.ts'
import { bastionConsequence, connectionConsequence, ddosConsequence, firewallConsequence } from './consequences.ts'
import { firstPaths, type LandingZoneAnswers } from './answers.ts'
import { suggestRegions, suggestSecond } from './regions.ts'
import { initLandingZone } from './init-landing-zone.ts'
import { landingZoneKind } from '../kind.ts'

const kinds = [
  organizationKind,
  teamKind,
  environmentKind,
  subscriptionKind,
  sourceKind,
  landingZoneKind,
  networkKind,
  placementPolicyKind,
  namingConventionKind,
  tagStandardKind,
  goldenPathKind,
  workloadRequestKind,
]

const today = '2026-11-21T00:00:00.000Z'
const providers = '/subscriptions/7d1c5f3a-0000-4000-8000-000000000009/resourceGroups/rg-shared/providers'

const small: LandingZoneAnswers = {
  today,
  organization: { displayName: 'Contoso' },
  lead: 'ada@contoso.example',
  team: { displayName: 'Platform' },
  scale: 'small',
  regions: ['swedencentral'],
  addressSpaces: ['10.64.0.0/16'],
  firewall: 'none',
  bastion: 'none',
  ddos: 'none',
  subscriptions: {},
  goldenPath: 'rag',
  contacts: { security: 'soc@contoso.example', cost: 'finance@contoso.example' },
  extraTags: [],
}
const production: LandingZoneAnswers = {
  ...small,
  scale: 'production',
  regions: ['swedencentral', 'polandcentral'],
  addressSpaces: ['10.64.0.0/16', '10.65.0.0/16'],
  firewall: 'Standard',
  bastion: 'Standard',
}

/** Ids of subscriptions that were not given stand in for real ones, and are told. */
const STAND_IN = 'FW8621'

function made(answers: LandingZoneAnswers) {
  const init = initLandingZone(answers, kinds)
  const { estate, diagnostics } = parseEstate(
    init.files.filter((file) => file.path.endsWith('.yaml')),
    kinds,
  )
  const { landingZone, diagnostics: found } = compileLandingZone({ estate, now: today })
  const text = (path: string): string => init.files.find((file) => file.path === path)?.text ?? ''
  return { init, estate, landingZone, text, diagnostics: [...diagnostics, ...found.filter(({ code }) => code !== STAND_IN)] }
}

describe('A first landing zone', () => {
  const answers: readonly LandingZoneAnswers[] = [
    ...firstPaths.map((goldenPath) => ({ ...small, goldenPath })),
    { ...production, goldenPath: 'azure-openai' },
    { ...small, regions: ['uksouth'] },
  ]
  test.each(answers.map((one) => [`${one.goldenPath} ${one.scale} ${one.regions[0]}`, one] as const))(
    '%s compiles without errors, and its workload is built within its budget.',
    (_, one) => {
      const { landingZone, diagnostics, init, estate } = made(one)
      // What nobody can know offline is the quota of GPUs: it is told, with the command that tells it.
      expect(diagnostics.filter((found) => found.code !== 'FW8310')).toEqual([])
      expect(landingZone?.built).toHaveLength(1)
      const budget = declaredOne(estate, workloadRequestKind)?.spec.budget.monthly
      expect(budget !== undefined && init.workload !== undefined && compareMoney(budget, init.workload.floor.total) >= 0).toBe(true)
    },
  )

  test('has each property described, and each choice with its consequence above it.', () => {
    const { text } = made(production)
    const lines = text('landing-zone.yaml').split('\n')
    for (const property of ['prefix', 'regions', 'guardrails', 'platform', 'applications', 'contacts']) {
      const at = lines.findIndex((line) => line.startsWith(`  ${property}:`))
      expect(lines[at - 1]).toMatch(/^ {2}# \w/)
    }
    expect(text('network.yaml')).toContain(firewallConsequence('Standard', { hubs: 2, spokes: 3 }).cost)
    expect(text('network.yaml')).toContain('Write `by-need` once')
  })

  test('says of every subscription that nobody named that its id is none.', () => {
    const { init, text } = made({ ...production, subscriptions: { platform: '7d1c5f3a-0000-4000-8000-000000000001' } })
    expect(init.placeholders).toEqual(['sub-connectivity', 'sub-ai-dev', 'sub-ai-prod'])
    expect(text('subscriptions/sub-ai-dev.yaml')).toContain('NOT A REAL ID')
    expect(text('subscriptions/sub-platform.yaml')).not.toContain('NOT A REAL ID')
  })

  test('keeps prompts in the data zone where its regions have one, and says where they have none.', () => {
    expect(made(small).text('placement.yaml')).toContain('processing: data-zone')
    expect(made({ ...small, regions: ['uksouth'] }).text('placement.yaml')).toContain('processing: global')
  })

  test('writes naming and tags only where they differ.', () => {
    const paths = (answers: LandingZoneAnswers) => made(answers).init.files.map(({ path }) => path)
    expect(paths(small)).not.toContain('naming.yaml')
    expect(paths(small)).not.toContain('tags.yaml')
    const own = paths({ ...small, namePattern: '{type}-{workload}{instance}', extraTags: [{ key: 'data', value: 'internal' }] })
    expect(own).toEqual(expect.arrayContaining(['naming.yaml', 'tags.yaml']))
  })

  test('names what is there already, and never writes it.', () => {
    const { landingZone, diagnostics } = made({
      ...small,
      goldenPath: 'azure-openai',
      groups: { root: 'meridian', workloads: 'landingzones' },
      existingHubs: [
        { virtualNetworkId: `${providers}/Microsoft.Network/virtualNetworks/hub`, prefix: '10.1.0.0/22', firewallAddress: '10.1.0.4' },
      ],
      dnsGroup: 'rg-dns',
      ddos: { id: `${providers}/Microsoft.Network/ddosProtectionPlans/plan` },
      logAnalytics: `${providers}/Microsoft.OperationalInsights/workspaces/logs`,
    })
    expect(diagnostics).toEqual([])
    const written = [...(landingZone?.graph.nodes.values() ?? [])].filter((node) => node.existing === undefined)
    const names = (type: string) => written.filter((node) => node.type === type).map((node) => node.name)
    expect(names('Microsoft.Management/managementGroups')).toEqual(['ai-corp', 'ai-online'])
    expect(names('Microsoft.Network/privateDnsZones')).toEqual([])
    expect(names('Microsoft.OperationalInsights/workspaces')).toEqual([])
    const assigned = landingZone?.guardrails.assignments.map(({ group }) => group) ?? []
    expect([...new Set(assigned)].toSorted((a, b) => a.localeCompare(b))).toEqual(['ai-corp', 'ai-online'])
  })

  test('is built to a connection once there is something to connect to.', () => {
    const need = { prefixes: ['192.168.0.0/16'], dataPerMonthGiB: 300, latency: 'tolerant' } as const
    expect(made({ ...small, onPremises: need }).text('network.yaml')).toContain('gateway: none')
    const { text, diagnostics } = made({ ...small, onPremises: { ...need, device: '198.51.100.7' } })
    expect(text('network.yaml')).toContain('gateway: by-need')
    expect(diagnostics).toEqual([])
  })

  test.each(['  "quoted" \'twice\' ', '__proto__', '日本', '-- # *a: [&b'])('survives an organisation called %j.', (name) => {
    const { diagnostics, estate } = made({ ...small, organization: { displayName: name }, team: { displayName: name }, lead: name })
    expect(diagnostics).toEqual([])
    expect(declaredOne(estate, organizationKind)?.spec.displayName).toBe(name)
  })
})

describe('The consequences', () => {
  const facts = { hubs: 2, spokes: 3 }

  test('cost what the table of prices says, times how many there are.', () => {
    expect(firewallConsequence('Standard', facts).cost).toBe('1832.30 USD a month')
    expect(firewallConsequence('Standard', { ...facts, hubs: 1 }).cost).toBe('916.15 USD a month')
    expect(ddosConsequence('created').cost).toBe('2943.55 USD a month')
    expect(bastionConsequence('none', facts).cost).toBe('nothing')
  })

  test('never invent a price that the table has not.', () => {
    expect(firewallConsequence('Basic', facts).cost).toContain('not in the table')
  })

  test.each([
    [undefined, 'none'],
    [{ dataPerMonthGiB: 300, latency: 'tolerant' }, 'vpn'],
    [{ dataPerMonthGiB: 300, latency: 'sensitive' }, 'expressRoute'],
    [{ dataPerMonthGiB: 50_000, latency: 'tolerant' }, 'expressRoute'],
  ] as const)('of %j are those of %s.', (need, kind) => {
    expect(connectionConsequence(need, 1).choice.kind).toBe(kind)
  })
})

test('Suggested regions have three zones and the models of a first workload; the second one lies in the same data zone', () => {
  for (const geography of ['eu', 'us'] as const) {
    const [first = ''] = suggestRegions(geography)
    expect(first).not.toBe('')
    expect(suggestRegions(geography)).toEqual(expect.arrayContaining(suggestSecond(first).slice(0, 1)))
  }
  expect(suggestRegions('elsewhere')).toEqual([])
})
