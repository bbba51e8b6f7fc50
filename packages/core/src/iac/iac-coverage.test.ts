import { describe, expect, test } from 'vitest'
import type { ObservedResource } from '../inventory/index.ts'
import { AT, codeFile, declares, idIn, listed, seen, SUBSCRIPTION, world } from './example.ts'
import { iacCoverage } from './iac-coverage.ts'
import type { ObservedDeclaration } from './declared-resource.ts'

const account = idIn('Microsoft.CognitiveServices/accounts', 'chat')
const vault = idIn('Microsoft.KeyVault/vaults', 'kv')

/** The status of the first resource, or of an id, in a world listed in full. */
function statusOf(resources: readonly ObservedResource[], declarations: readonly ObservedDeclaration[], id?: string): string | undefined {
  const subject = (id ?? resources[0]?.resource.id ?? '').toLowerCase()
  return iacCoverage(declarations, world(resources)).verdicts.get(subject)?.status
}

describe('what is found', () => {
  test('A resource that code declares is codified, in whatever casing the two write its id.', () => {
    expect(statusOf([seen(account)], [declares(account.toUpperCase().replace('/SUBSCRIPTIONS/', '/subscriptions/'))])).toBe('codified')
  })

  test('A resource that no code declares is unmanaged, and the reason says whether its subscription is in code at all.', () => {
    const { verdicts } = iacCoverage([declares(vault)], world([seen(account), seen(vault)]))
    expect(verdicts.get(account.toLowerCase())).toMatchObject({ status: 'unmanaged', reason: 'no code that was read declares it' })
    const elsewhere = idIn('Microsoft.KeyVault/vaults', 'kv', 'rg', '/subscriptions/other')
    const other = iacCoverage([declares(elsewhere)], world([seen(account)])).verdicts.get(account.toLowerCase())
    expect(other?.reason).toBe('no code that was read declares anything in its subscription')
  })

  test('Without any code everything is undetermined, and there is no per cent.', () => {
    const coverage = iacCoverage([], world([seen(account)], [listed()]))
    expect(coverage.verdicts.get(account.toLowerCase())?.status).toBe('undetermined')
    expect(coverage.percent).toBeUndefined()
  })

  test('Code that was read and declares nothing makes everything unmanaged: zero per cent.', () => {
    const coverage = iacCoverage([], world([seen(account)], [listed(), codeFile()]))
    expect(coverage.counts.unmanaged).toBe(1)
    expect(coverage.percent).toBe(0)
  })

  test('A state that could not be read may declare anything, so that nothing is called unmanaged, and the share stays a lower bound.', () => {
    const coverage = iacCoverage(
      [declares(vault)],
      world([seen(account), seen(vault)], [listed(), codeFile(), codeFile('failed', 'lab.tfstate')]),
    )
    expect(coverage.verdicts.get(account.toLowerCase())).toMatchObject({
      status: 'undetermined',
      reason: 'lab.tfstate could not be read, and may declare it',
    })
    expect(coverage.percent).toBe(50)
  })

  test('A per cent is rounded down: 199 of 200 is not everything.', () => {
    const all = Array.from({ length: 200 }, (_, index) => idIn('Microsoft.KeyVault/vaults', `kv${index}`))
    const coverage = iacCoverage(
      all.slice(1).map((id) => declares(id)),
      world(all.map((id) => seen(id))),
    )
    expect(coverage.percent).toBe(99)
  })

  test('Of two states that declare the same id both are named, and the newer is compared.', () => {
    const older = declares(account, { file: 'old.tfstate', compare: { kind: 'OpenAI' } }, '2026-10-01T00:00:00.000Z')
    const newer = declares(account, { file: 'new.tfstate', compare: { kind: 'AIServices' } }, AT)
    for (const order of [
      [older, newer],
      [newer, older],
    ]) {
      const verdict = iacCoverage(order, world([seen(account, { kind: 'AIServices' })])).verdicts.get(account.toLowerCase())
      expect(verdict).toMatchObject({
        status: 'codified',
        file: 'new.tfstate',
        reason: 'in new.tfstate as azurerm_x.this, and also in old.tfstate',
      })
    }
  })

  test('What waits to be destroyed is compared with nothing, and does not hide the living object.', () => {
    const deposed = declares(account, { condition: 'deposed', compare: { kind: 'OpenAI' }, file: 'a.tfstate' })
    expect(statusOf([seen(account, { kind: 'AIServices' })], [deposed])).toBe('codified')
    const living = declares(account, { compare: { kind: 'AIServices' }, file: 'b.tfstate' })
    const verdict = iacCoverage([deposed, living], world([seen(account, { kind: 'AIServices' })])).verdicts.get(account.toLowerCase())
    expect(verdict?.file).toBe('b.tfstate')
  })

  test('A tainted object is in code, and the reason says so.', () => {
    const verdict = iacCoverage([declares(account, { condition: 'tainted' })], world([seen(account)])).verdicts.get(account.toLowerCase())
    expect(verdict).toMatchObject({ status: 'codified', reason: 'in prod.tfstate as azurerm_x.this (tainted)' })
  })
})

describe('what belongs to something else', () => {
  const network = idIn('Microsoft.Network/virtualNetworks', 'hub')
  const subnet = idIn('Microsoft.Network/virtualNetworks/subnets', 'hub/a')
  const sibling = idIn('Microsoft.Network/virtualNetworks/subnets', 'hub/b')

  test('A child is part of what declares its parent, however deep it lies and also where the parent was not exported.', () => {
    expect(statusOf([seen(subnet)], [declares(network)])).toBe('child')
    const container = idIn('Microsoft.Storage/storageAccounts/blobServices/containers', 'st/default/data')
    expect(statusOf([seen(container)], [declares(idIn('Microsoft.Storage/storageAccounts', 'st'))])).toBe('child')
  })

  test('A child that code does not name, beside others that it names one by one, was made by hand.', () => {
    expect(statusOf([seen(sibling)], [declares(network), declares(subnet)])).toBe('unmanaged')
  })

  test('Children that Azure makes with their parent are never held against those that code names.', () => {
    const cluster = idIn('Microsoft.ContainerService/managedClusters', 'aks')
    const pools = ['system', 'gpu'].map((name) => idIn('Microsoft.ContainerService/managedClusters/agentPools', `aks/${name}`))
    expect(statusOf([seen(pools[0] ?? '')], [declares(cluster), declares(pools[1] ?? '')])).toBe('child')
  })

  test('A child of a parent that is not in code is unmanaged.', () => {
    expect(statusOf([seen(subnet), seen(network)], [declares(vault)])).toBe('unmanaged')
  })

  test('The disk of a machine and the interface of a private endpoint come with what code declares.', () => {
    const machine = idIn('Microsoft.Compute/virtualMachines', 'vm')
    expect(statusOf([seen(idIn('Microsoft.Compute/disks', 'os'), { managedBy: machine })], [declares(machine)])).toBe('child')
    const endpoint = idIn('Microsoft.Network/privateEndpoints', 'pe')
    const nic = seen(idIn('Microsoft.Network/networkInterfaces', 'pe-nic'), { properties: { privateEndpoint: { id: endpoint } } })
    expect(statusOf([nic], [declares(endpoint)])).toBe('child')
  })

  test('The disk of a machine made by hand was made by hand too.', () => {
    const machine = idIn('Microsoft.Compute/virtualMachines', 'vm')
    expect(statusOf([seen(idIn('Microsoft.Compute/disks', 'os'), { managedBy: machine }), seen(machine)], [declares(vault)])).toBe(
      'unmanaged',
    )
  })

  test('Resources that say they manage each other, or themselves, end the search.', () => {
    const [a, b] = ['a', 'b'].map((name) => idIn('Microsoft.Compute/disks', name))
    const circle = [seen(a ?? '', { managedBy: b ?? '' }), seen(b ?? '', { managedBy: a ?? '' }), seen(vault, { managedBy: vault })]
    expect(iacCoverage([declares(account)], world(circle)).counts.unmanaged).toBe(3)
  })

  test('A diagnostic setting by hand is no part of the code of what it extends; one by policy is nobody’s fault.', () => {
    const setting = (name: string) => seen(`${account}/providers/Microsoft.Insights/diagnosticSettings/${name}`)
    expect(statusOf([setting('mine')], [declares(account)])).toBe('unmanaged')
    expect(statusOf([setting('setByPolicy-LogAnalytics')], [declares(account)])).toBe('ignored')
  })
})

describe('what Azure makes', () => {
  const clusterId = idIn('Microsoft.ContainerService/managedClusters', 'aks')

  test.each([
    ['by the name Azure gives the group', 'MC_rg_aks_westeurope', []],
    ['by what the group says manages it', 'nodes', [seen(`${SUBSCRIPTION}/resourceGroups/nodes`, { managedBy: clusterId })]],
    ['by what the cluster calls its group', 'nodes', [seen(clusterId, { properties: { nodeResourceGroup: 'Nodes' } })]],
  ] as const)('Everything in the group of a cluster is ignored: found %s.', (_, group, beside) => {
    const scaleSet = seen(idIn('Microsoft.Compute/virtualMachineScaleSets', 'aks-pool', group))
    expect(statusOf([scaleSet, ...beside], [declares(vault)])).toBe('ignored')
  })

  test('A service that works in its own group does not take the group’s other resources with it.', () => {
    const cluster = seen(clusterId, { properties: { nodeResourceGroup: 'rg' } })
    expect(statusOf([cluster, seen(vault)], [declares(account)], vault)).toBe('unmanaged')
  })

  test('What code declares is codified, also in a group that Azure manages.', () => {
    const disk = idIn('Microsoft.Compute/disks', 'pv', 'MC_rg_aks_westeurope')
    expect(statusOf([seen(disk)], [declares(disk)])).toBe('codified')
  })

  test('What belongs to something that Azure made is ignored with it.', () => {
    const watcher = idIn('Microsoft.Network/networkWatchers', 'NetworkWatcher_westeurope')
    const log = idIn('Microsoft.Network/networkWatchers/flowLogs', 'NetworkWatcher_westeurope/flow')
    expect(statusOf([seen(log), seen(watcher)], [declares(vault)])).toBe('ignored')
  })
})

describe('what is declared and not found', () => {
  const gone = idIn('Microsoft.KeyVault/vaults', 'gone')

  test('It is a ghost where its subscription was listed in full.', () => {
    expect(statusOf([seen(account)], [declares(gone)], gone)).toBe('ghost')
  })

  test.each([
    ['nobody listed the subscription', [codeFile()]],
    ['the listing is partial', [{ ...listed(), status: 'partial' as const, enumerated: [] }, codeFile()]],
    ['access was denied', [{ ...listed(), status: 'denied' as const, enumerated: [] }, codeFile()]],
    ['another subscription was listed', [listed([], '/subscriptions/other'), codeFile()]],
    ['the listing shows other types only', [{ ...listed(), enumerated: ['microsoft.search/searchservices'] }, codeFile()]],
  ])('It is undetermined where %s.', (_, coverage) => {
    const { verdicts } = iacCoverage([declares(gone)], world([seen(account)], coverage))
    expect(verdicts.get(gone.toLowerCase())?.status).toBe('undetermined')
  })

  test.each([
    ['a role assignment', `${SUBSCRIPTION}/providers/Microsoft.Authorization/roleAssignments/1`],
    ['a role assignment on a group', `${SUBSCRIPTION}/resourceGroups/rg/providers/Microsoft.Authorization/roleAssignments/1`],
    ['a diagnostic setting', `${account}/providers/Microsoft.Insights/diagnosticSettings/s`],
    ['a subnet', idIn('Microsoft.Network/virtualNetworks/subnets', 'hub/a')],
    ['an access policy, which is no resource', `${account}/objectId/1`],
    ['a resource group', `${SUBSCRIPTION}/resourceGroups/empty`],
    ['a budget', `${SUBSCRIPTION}/providers/Microsoft.Consumption/budgets/b`],
    ['what a subscription holds directly', `${SUBSCRIPTION}/providers/Microsoft.ManagedServices/registrationAssignments/1`],
    ['a cost export', idIn('Microsoft.CostManagement/exports', 'daily')],
    ['a setting of the tenant', '/providers/Microsoft.AADIAM/diagnosticSettings/s'],
    ['a management group', '/providers/Microsoft.Management/managementGroups/corp'],
  ])('A listing of tracked resources does not show %s, so that it is no ghost.', (_, id) => {
    const resources = [seen(account), seen(idIn('Microsoft.Network/virtualNetworks', 'hub'))]
    expect(statusOf(resources, [declares(id)], id)).toBe('undetermined')
  })

  test('A type that the export lists in full may be missed.', () => {
    const setting = `${account}/providers/Microsoft.Insights/diagnosticSettings/s`
    const { verdicts } = iacCoverage(
      [declares(setting)],
      world([seen(account)], [listed(['microsoft.insights/diagnosticsettings']), codeFile()]),
    )
    expect(verdicts.get(setting.toLowerCase())?.status).toBe('ghost')
  })

  test('A child that the export shows only inside its parent is there.', () => {
    const network = idIn('Microsoft.Network/virtualNetworks', 'hub')
    const subnet = idIn('Microsoft.Network/virtualNetworks/subnets', 'hub/a')
    const holder = seen(network, {
      properties: { subnets: [{ name: 'a', id: subnet.toUpperCase().replace('/SUBSCRIPTIONS', '/subscriptions') }] },
    })
    expect(statusOf([holder], [declares(network), declares(subnet)], subnet)).toBe('codified')
    expect(statusOf([holder], [declares(network), declares(`${subnet}2`)], `${subnet}2`)).toBe('undetermined')
  })

  test('A child that exists only inside its parent is a child where the parent is in code and there, whether or not an export shows inside.', () => {
    const network = idIn('Microsoft.Network/virtualNetworks', 'hub')
    const subnet = idIn('Microsoft.Network/virtualNetworks/subnets', 'hub/a')
    for (const bare of [seen(network), seen(network, { properties: { addressSpace: {} } })])
      expect(statusOf([bare], [declares(network), declares(subnet)], subnet)).toBe('child')
    expect(statusOf([seen(network)], [declares(subnet)], subnet), 'the parent was made by hand').toBe('undetermined')
    expect(statusOf([seen(account)], [declares(network), declares(subnet)], subnet), 'the parent is gone').toBe('ghost')
  })

  test('A part that an export calls only by its name is there.', () => {
    const network = idIn('Microsoft.Network/virtualNetworks', 'hub')
    const subnet = idIn('Microsoft.Network/virtualNetworks/subnets', 'hub/a')
    const holder = seen(network, { properties: { Subnets: [{ name: 'A', properties: {} }] } })
    expect(statusOf([holder], [declares(network), declares(subnet)], subnet)).toBe('codified')
    expect(statusOf([holder], [declares(network), declares(`${subnet}2`)], `${subnet}2`)).toBe('undetermined')
  })

  test('What belonged to something that is gone is gone with it.', () => {
    expect(statusOf([seen(account)], [declares(`${gone}/secrets/a`)], `${gone}/secrets/a`)).toBe('ghost')
    const setting = `${gone}/providers/Microsoft.Insights/diagnosticSettings/s`
    expect(statusOf([seen(account)], [declares(setting)], setting)).toBe('ghost')
  })

  test('A deposed object that is gone is no ghost: the code does not want it.', () => {
    expect(statusOf([seen(account)], [declares(gone, { condition: 'deposed' })], gone)).toBe('ignored')
  })

  test('A declaration without an id is not compared.', () => {
    const coverage = iacCoverage([declares(undefined, { declaredType: 'random_password' })], world([seen(account)]))
    expect([...coverage.verdicts.keys()]).toEqual([account.toLowerCase()])
  })
})
