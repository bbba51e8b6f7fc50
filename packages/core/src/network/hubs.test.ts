import { describe, expect, it } from 'vitest'
import { isGraphObject, type GraphObject, type GraphValue } from '../graph/index.ts'
import { agentNeeds, built, spokeOf, twoRegions, type Built } from './example.ts'
import { networkKind } from './kind.ts'
import { gatewayChoice } from './gateway-choice.ts'

const object = (value: GraphValue | undefined): GraphObject => (isGraphObject(value) ? value : {})
const list = (value: GraphValue | undefined): readonly GraphValue[] => (Array.isArray(value) ? value : [])
const properties = (one: Built, key: string): GraphObject => object(one.graph.nodes.get(key)?.body['properties'])

const spec = (more: object) =>
  networkKind.schema.parse({
    addressSpaces: [{ region: 'swedencentral', prefixes: ['10.10.0.0/16'] }],
    hubs: [{ region: 'swedencentral' }],
    ...more,
  })

describe('the way to on-premises', () => {
  const choice = (onPremises: object | undefined) => {
    const network = spec(onPremises === undefined ? {} : { onPremises: { prefixes: ['10.0.0.0/13'], ...onPremises } })
    const [hub] = network.hubs
    if (hub === undefined) throw new Error('no hub')
    const { kind, size, why } = gatewayChoice(network, hub)
    return [kind, size?.sku, why]
  }

  it('is none where nothing is connected', () => {
    expect(choice(undefined)).toEqual(['none', undefined, 'Nothing is connected on-premises.'])
  })

  it('is VPN for little data', () => {
    expect(choice({ dataPerMonthGiB: 1500 })).toEqual([
      'vpn',
      'VpnGw1AZ',
      '1,500 GiB a month and tolerant of latency: VPN is enough and costs a fraction of a circuit. VpnGw1AZ carries 650 Mbit/s.',
    ])
  })

  it('is ExpressRoute for much data, and says from when', () => {
    expect(choice({ dataPerMonthGiB: 60_000 })).toEqual([
      'expressRoute',
      'ErGw3AZ',
      '60,000 GiB a month flow, and from about 10,240 GiB the circuit costs less than traffic over the internet, the provider not counted. ErGw3AZ carries 10,000 Mbit/s.',
    ])
  })

  it('is ExpressRoute where somebody waits', () => {
    expect(choice({ dataPerMonthGiB: 10, latency: 'sensitive' })[0]).toBe('expressRoute')
  })
})

describe('a hub', () => {
  const one = built(twoRegions, [spokeOf('vision', 'swedencentral', agentNeeds), spokeOf('vision', 'norwayeast', agentNeeds)])

  it('has the layout of the reference plan', () => {
    expect(
      list(properties(one, 'hub-swedencentral/vnet')['subnets'])
        .map(object)
        .map(({ name, properties: body }) => [name, object(body)['addressPrefix']]),
    ).toEqual([
      ['AzureFirewallSubnet', '10.10.0.0/26'],
      ['AzureBastionSubnet', '10.10.0.64/26'],
      ['GatewaySubnet', '10.10.0.128/27'],
      ['snet-dns-inbound', '10.10.0.160/28'],
      ['snet-dns-outbound', '10.10.0.176/28'],
      ['snet-jumpbox', '10.10.1.0/27'],
    ])
  })

  it('has exactly the rules that Bastion needs', () => {
    const rules = list(properties(one, 'hub-swedencentral/nsg/bastion')['securityRules']).map(object)
    expect(rules.map(({ name }) => name)).toEqual([
      'allow-https-from-internet',
      'allow-gateway-manager',
      'allow-load-balancer',
      'allow-bastion-hosts',
      'deny-all',
      'allow-ssh-rdp-outbound',
      'allow-azure-cloud-outbound',
      'allow-bastion-hosts-outbound',
      'allow-session-information-outbound',
      'deny-all-outbound',
    ])
  })

  it('writes its rules one group after another, after the firewall', () => {
    const groups = [...one.graph.nodes.values()].filter(({ key }) => key.startsWith('hub-swedencentral/firewall-rules/'))
    expect(groups.every(({ dependsOn }) => dependsOn?.includes('hub-swedencentral/firewall'))).toBe(true)
    expect(groups.filter(({ dependsOn }) => dependsOn?.length === 1)).toHaveLength(1)
    expect(new Set(groups.flatMap(({ dependsOn }) => dependsOn ?? [])).size).toBe(groups.length)
  })

  it('lets out what agents need and what was declared, and opens no TLS', () => {
    const text = JSON.stringify([...one.graph.nodes.values()].filter(({ key }) => key.startsWith('hub-swedencentral/firewall-rules/')))
    expect(text).toContain('agent365.svc.cloud.microsoft')
    expect(text).toContain('*.huggingface.co')
    expect(text).toContain('vision-to-other-regions')
    expect(text).toContain('on-premises-to-private-endpoints')
    expect(text).not.toContain('"terminateTLS":true')
    expect(text).not.toContain('AzureMachineLearning')
  })

  it('reaches other regions through their own firewall, and on-premises reaches spokes through its own', () => {
    expect(JSON.stringify(properties(one, 'hub-swedencentral/route-table/firewall'))).toContain(
      '"addressPrefix":"10.11.0.0/16","nextHopType":"VirtualAppliance","nextHopIpAddress":"10.11.0.4"',
    )
    expect(JSON.stringify(properties(one, 'hub-swedencentral/route-table/gateway'))).toContain('"nextHopIpAddress":"10.10.0.4"')
  })

  it('gives spokes its firewall as their DNS server', () => {
    expect(properties(one, 'spoke-vision-norwayeast/vnet')['dhcpOptions']).toEqual({ dnsServers: ['10.11.0.4'] })
  })

  it('says what was decided, and what is left to do', () => {
    expect(one.notes).toEqual([
      'Hub swedencentral: VPN (VpnGw1AZ). 800 GiB a month and tolerant of latency: VPN is enough and costs a fraction of a circuit. VpnGw1AZ carries 650 Mbit/s.',
      'Hub swedencentral: spokes ask 10.10.0.4 for names, and leave through the firewall at 10.10.0.4.',
      'Hub swedencentral: encryption on the host of the jumpbox must be registered once in the subscription of the hub: `az feature register --namespace Microsoft.Compute --name EncryptionAtHost`.',
      'Hub swedencentral: set the shared keys of the connections after they are deployed; they stand in no file.',
      'Hub norwayeast: no gateway. The hub says none.',
      'Hub norwayeast: spokes ask 10.11.0.4 for names, and leave through the firewall at 10.11.0.4.',
    ])
  })
})

describe('a hub that exists', () => {
  const id =
    '/subscriptions/7d1c5f3a-0000-4000-8000-000000000001/resourceGroups/rg-old/providers/Microsoft.Network/virtualNetworks/vnet-old'
  const one = built(
    `
addressSpaces: [{ region: swedencentral, prefixes: [10.10.0.0/16] }]
hubs:
  - region: swedencentral
    state: existing
    virtualNetworkId: ${id}
    prefix: 10.10.0.0/22
    gateway: expressRoute
    firewall: { tier: Premium, privateIpAddress: 10.10.0.4 }
    dnsServers: [10.10.0.4]
ddos: { plan: existing, id: /subscriptions/7d1c5f3a-0000-4000-8000-000000000001/resourceGroups/rg-old/providers/Microsoft.Network/ddosProtectionPlans/plan }
dns: { zones: existing, resourceGroup: rg-dns }
`,
    [spokeOf('vision', 'swedencentral', agentNeeds)],
  )

  it('is named, and its side of the peering is the only thing added to it', () => {
    expect(one.diagnostics).toEqual([])
    expect(one.graph.nodes.get('hub-swedencentral/vnet')?.existing).toEqual({ id })
    const written = [...one.graph.nodes.values()].filter(
      (node) => node.existing === undefined && node.scope.kind === 'resourceGroup' && node.scope.group === 'rg-old',
    )
    expect(written.map(({ key, root }) => [key, root])).toEqual([['hub-swedencentral/peering/vision', '04-subscriptions/vision']])
    expect([...one.graph.roots.keys()]).toEqual(['04-subscriptions/vision'])
  })

  it('lends its gateway, firewall and DNS to spokes, and keeps its addresses', () => {
    expect(properties(one, 'spoke-vision-swedencentral/peering-to-hub')['useRemoteGateways']).toBe(true)
    expect(properties(one, 'spoke-vision-swedencentral/vnet')['addressSpace']).toEqual({ addressPrefixes: ['10.10.4.0/22'] })
    expect(properties(one, 'spoke-vision-swedencentral/vnet')['enableDdosProtection']).toBe(true)
    expect(JSON.stringify(properties(one, 'spoke-vision-swedencentral/routes'))).toContain('"nextHopIpAddress":"10.10.0.4"')
    expect(one.notes[0]).toBe('Hub swedencentral exists and is left as it is; its side of the peering of each spoke is added to it.')
  })
})
