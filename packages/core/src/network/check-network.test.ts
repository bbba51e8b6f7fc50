import { globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { declaredOne, parseEstate } from '../estate/index.ts'
import { agentNeeds, built, builtFrom, spokeOf } from './example.ts'
import { networkKind } from './kind.ts'
import type { SpokeInput, SubnetNeed } from './spoke.ts'

const CASES = new URL('cases/', import.meta.url).pathname

describe('mistakes of a Network are told at their lines', () => {
  it.each(globSync('*.yaml', { cwd: CASES }).toSorted())('%s', (file) => {
    const text = readFileSync(`${CASES}${file}`, 'utf8')
    const { estate, diagnostics } = parseEstate([{ path: file, text }], [networkKind])
    expect(diagnostics).toEqual([])
    const network = declaredOne(estate, networkKind)
    if (network === undefined) throw new Error('no Network')
    const told = builtFrom(network, [spokeOf('vision', 'swedencentral', agentNeeds)]).diagnostics
    const expected = text.split('\n').flatMap((line, index) => {
      const [, code = '', words = ''] = /# ERROR (FW\d{4}): (.*)$/.exec(line) ?? []
      return code === '' ? [] : [{ line: index + 1, code, words }]
    })
    const found = told.map(({ at, code, summary, help }) => ({ line: at?.line ?? 0, code, text: `${summary}; ${help ?? ''}` }))
    expect(found.map(({ line, code }) => `${line} ${code}`).toSorted()).toEqual(
      expected.map(({ line, code }) => `${line} ${code}`).toSorted(),
    )
    for (const { line, code, words } of expected) {
      expect(found.filter((one) => one.line === line && one.code === code).map((one) => one.text)).toContainEqual(
        expect.stringContaining(words),
      )
    }
  })
})

describe('mistakes of spokes are told at the application', () => {
  const small = `
addressSpaces: [{ region: swedencentral, prefixes: [10.10.0.0/16] }]
hubs: [{ region: swedencentral, firewall: { tier: none }, bastion: none, gateway: none }]
dns: { remove: [privatelink.openai.azure.com] }
`
  const told = (needs: readonly SubnetNeed[], more: Partial<SpokeInput> = {}): readonly string[] =>
    built(small, [spokeOf('vision', 'swedencentral', needs, { zones: [], ...more })]).diagnostics.map(
      ({ code, summary }) => `${code} ${summary}`,
    )

  it('says that a subnet is smaller than its service takes', () => {
    expect(told([{ purpose: 'foundry-agents', prefixLength: 28 }])).toEqual([
      'FW8103 the subnet `snet-foundry-agents` of `vision` in swedencentral is a /28, and foundry-agents takes a /27 or larger',
    ])
  })

  it('says that machines do not fit', () => {
    expect(told([{ purpose: 'api-management', prefixLength: 29, hosts: 5 }])).toEqual([
      'FW8103 the subnet `snet-api-management` of `vision` in swedencentral is a /29 with room for 3, and 5 are needed',
    ])
  })

  it('says that two services cannot share a subnet', () => {
    expect(told([{ purpose: 'container-apps' }, { purpose: 'container-apps' }])[0]).toMatch(/^FW8105 .* only one service may be in it$/)
    expect(
      told([
        { purpose: 'workload', name: 'apps' },
        { purpose: 'gpu-nodes', name: 'Apps' },
      ])[0],
    ).toMatch(/^FW8105 .* under one name$/)
  })

  it.each(['AzureBastionSubnet', 'gatewaysubnet', 'a/b', '', '-x', 'x'.repeat(81), '$(rm)'])('refuses the name %j', (name) => {
    expect(told([{ purpose: 'workload', name }])[0]).toMatch(/^FW8106 /)
  })

  it('refuses subnets of hubs', () => {
    expect(told([{ purpose: 'firewall' }])[0]).toMatch(/^FW8106 .* belongs into a hub$/)
  })

  it.each([
    ['Internet', ['22']],
    ['*', ['20-30']],
    ['0.0.0.0/0', ['*']],
    ['Internet', ['3389', '443']],
  ])('refuses %s to ports %j', (from, ports) => {
    const rule = { name: 'in', protocol: 'Tcp', from, ports, about: 'Wanted.' } as const
    expect(told([{ purpose: 'workload', inbound: [rule] }])[0]).toMatch(/^FW8107 .* management ports$/)
  })

  it.each([
    ['10.0.0.0/33', ['443']],
    ['internet', ['443']],
    ['Internet', ['65536']],
    ['Internet', ['9-1']],
    ['Internet', []],
  ])('refuses what Azure cannot read: %s to %j', (from, ports) => {
    const rule = { name: 'in', protocol: 'Tcp', from, ports, about: 'Wanted.' } as const
    expect(told([{ purpose: 'workload', inbound: [rule] }])[0]).toMatch(/^FW8107 /)
  })

  it('says that a region has no hub, and builds what there is', () => {
    const one = built(small, [spokeOf('vision', 'norwayeast', agentNeeds)])
    expect(one.diagnostics.map(({ code }) => code)).toContain('FW8108')
    expect(one.graph.nodes.get('spoke-vision-norwayeast/vnet')?.existing).toEqual({})
  })

  it('says that the Network leaves out a zone that is needed', () => {
    expect(told(agentNeeds, { zones: ['privatelink.openai.azure.com'] })).toEqual([
      'FW8109 `vision` registers in `privatelink.openai.azure.com`, which the Network leaves out',
    ])
  })

  it('builds the first of two networks of one application in one region', () => {
    const twice = built(small, [spokeOf('vision', 'swedencentral', agentNeeds), spokeOf('vision', 'swedencentral', [])])
    expect(twice.diagnostics.map(({ code }) => code)).toContain('FW8102')
    expect(twice.graph.nodes.has('spoke-vision-swedencentral/nsg/snet-foundry-agents')).toBe(true)
  })
})
