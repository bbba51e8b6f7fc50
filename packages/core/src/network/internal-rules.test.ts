import { describe, expect, it } from 'vitest'
import { built, spokeOf, type Built } from './example.ts'

const spec = (allow: string, more = '') => `
addressSpaces: [{ region: swedencentral, prefixes: [10.10.0.0/16] }, { region: norwayeast, prefixes: [10.11.0.0/16] }]
hubs: [{ region: swedencentral, bastion: none }, { region: norwayeast, bastion: none }]
internal: { allow: ${allow} }
${more}
`
const needs = [{ purpose: 'aks-nodes' }] as const
const spokes = [
  spokeOf('vision', 'swedencentral', needs),
  spokeOf('claims', 'swedencentral', needs),
  spokeOf('claims', 'norwayeast', needs),
]

const groupIn = (one: Built, region: string, group: string): string =>
  JSON.stringify(one.graph.nodes.get(`hub-${region}/firewall-rules/${group}`)?.body ?? {})

describe('what the Network lets pass inside', () => {
  it('comes in from networks on-premises where the application is, on the ports that are named', () => {
    const one = built(spec('[{ name: plant, from: { prefixes: [10.0.4.0/24] }, to: [vision], ports: [8443] }]'), spokes)
    expect(one.diagnostics).toEqual([])
    expect(groupIn(one, 'swedencentral', 'internal-declared')).toContain(
      '"sourceAddresses":["10.0.4.0/24"],"destinationAddresses":["10.10.8.0/22"],"ipProtocols":["TCP"],"destinationPorts":["8443"]',
    )
    expect(groupIn(one, 'norwayeast', 'internal-declared')).toBe('{}')
  })

  it('passes the firewalls of both regions where it goes from one to the other', () => {
    const one = built(spec('[{ name: claims-to-vision, from: { applications: [claims] }, to: [vision] }]'), spokes)
    for (const region of ['swedencentral', 'norwayeast']) {
      expect(groupIn(one, region, 'internal-declared')).toContain('"sourceAddresses":["10.11.4.0/22","10.10.4.0/22"]')
    }
  })

  it('names applications that there are, and somebody who may', () => {
    const one = built(
      spec('[{ name: nobody, from: {}, to: [visoin] }, { name: bad, from: { prefixes: [10.0.4.1/24], applications: [x] }, to: [vision] }]'),
      spokes,
    )
    expect(one.diagnostics.map(({ code, summary, help }) => `${code} ${summary}; ${help ?? ''}`)).toEqual([
      'FW8110 the rule `nobody` is for nobody; add `applications` or `prefixes`',
      'FW8110 no application `visoin` has a network; did you mean `vision`?',
      'FW8110 `10.0.4.1/24` is an address inside of 10.0.4.0/24; ',
      'FW8110 no application `x` has a network; ',
    ])
  })

  it('never gives two rules of one collection one name', () => {
    const outbound =
      'outbound: { allow: [{ name: a, fqdns: [x.example], prefixes: [10.0.0.0/24] }, { name: a-networks, prefixes: [10.0.1.0/24] }] }'
    const names = [...groupIn(built(spec('[]', outbound), spokes), 'swedencentral', 'declared').matchAll(/"name":"([^"]+)"/g)].map(
      ([, name]) => name,
    )
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
  })
})
