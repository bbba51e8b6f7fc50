import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { makeGraph, type Graph, type ResourceNode } from '@fairway/core/graph'
import { describe, expect, it } from 'vitest'
import { renderAddresses } from '../src/render/addresses/render-addresses.ts'

const network = (name: string, prefix: string, subnets: Readonly<Record<string, string>>): ResourceNode => ({
  key: `${name}/vnet`,
  type: 'Microsoft.Network/virtualNetworks',
  apiVersion: '2025-09-01',
  name,
  scope: { kind: 'resourceGroup', subscription: 'sub', group: 'rg' },
  body: {
    location: 'swedencentral',
    properties: {
      addressSpace: { addressPrefixes: [prefix] },
      subnets: Object.entries(subnets).map(([subnet, addressPrefix]) => ({ name: subnet, properties: { addressPrefix } })),
    },
  },
  root: 'root',
  at: { file: 'network.yaml', line: 1, column: 1 },
  about: 'A network',
})

const graphOf = (...nodes: readonly ResourceNode[]): Graph =>
  makeGraph([
    {
      nodes,
      roots: [{ name: 'root', wave: 'platform', title: 'Root', about: '', scope: { kind: 'subscription', subscription: 'sub' } }],
    },
  ])

const hub = network('vnet-hub', '10.0.0.0/22', { AzureFirewallSubnet: '10.0.0.0/26', '${path.module}': '10.0.1.0/28' })

describe('The address plan as a Terraform module', () => {
  it('is not there where no network is made.', () => {
    expect(renderAddresses(graphOf())).toEqual([])
  })

  it('holds every network with its subnets, whatever they are called.', () => {
    const [main] = renderAddresses(graphOf(hub))
    expect(main?.text).toContain('AzureFirewallSubnet')
    expect(main?.text).toContain('$${path.module}')
  })
})

const installed = spawnSync('terraform', ['version']).status === 0
if (!installed) console.warn('terraform is not installed: the address plan is not held against its own functions')

function terraform(graph: Graph): {
  readonly fmt: number | null
  readonly validate: number | null
  readonly test: number | null
  readonly said: string
} {
  const folder = mkdtempSync(join(tmpdir(), 'fairway-addresses-'))
  try {
    for (const { path, text } of renderAddresses(graph)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), text)
    }
    const cwd = join(folder, 'addresses/terraform')
    const run = (...args: readonly string[]) => spawnSync('terraform', [...args], { cwd, encoding: 'utf8' })
    const fmt = run('fmt', '-check', '-recursive', '.')
    run('init', '-input=false')
    const validate = run('validate')
    const test = run('test')
    return {
      fmt: fmt.status,
      validate: validate.status,
      test: test.status,
      said: `${fmt.stdout}${validate.stderr}${test.stdout}${test.stderr}`,
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

describe.skipIf(!installed)('Terraform, without any provider,', () => {
  it('finds the module formatted and valid, and its tests hold.', () => {
    const spoke = network('vnet-spoke', '10.0.4.0/22', { 'snet-a': '10.0.4.0/26', 'snet-b': '10.0.4.64/27' })
    const { said, ...status } = terraform(graphOf(hub, spoke))
    expect(status, said).toEqual({ fmt: 0, validate: 0, test: 0 })
  })

  it.each([
    ['A subnet lies outside', [network('vnet-a', '10.0.0.0/24', { far: '10.0.1.0/26' })]],
    ['Two subnets of a network overlap', [network('vnet-a', '10.0.0.0/24', { one: '10.0.0.0/26', other: '10.0.0.32/27' })]],
    ['Two networks overlap', [network('vnet-a', '10.0.0.0/22', {}), network('vnet-b', '10.0.2.0/24', {})]],
  ])('is told by them: %s.', (words, nodes) => {
    const { said, test } = terraform(graphOf(...nodes))
    expect(test).not.toBe(0)
    expect(said).toContain(words)
  })
})
