import type { Builder, Place } from './builder.ts'
import type { Item } from './item.ts'

/** How a machine differs from the common case. */
export interface MachineOptions {
  readonly size?: string
  readonly image?: string
  readonly spot?: boolean
  readonly from?: number
  readonly created?: string
  readonly tags?: Readonly<Record<string, string>>
  readonly publicIp?: boolean
  readonly location?: string
  readonly stopped?: boolean
}

/** A virtual machine with its disk, network interface and agent; with a public address when somebody wanted it quickly. */
export function machine(build: Builder, place: Place, name: string, options: MachineOptions = {}): Item {
  const chance = build.randomOf(place, name)
  const from = options.from ?? 0
  const more = { from, ...(options.location === undefined ? {} : { location: options.location }) }
  const size = options.size ?? chance.pick(['Standard_D2s_v5', 'Standard_D4s_v5', 'Standard_E4s_v5', 'Standard_B2ms'])
  const address = options.publicIp === true ? publicAddress(build, place, `${name}-ip`, more) : undefined
  const nic = networkInterface(build, place, name, { ...more, address })
  const diskName = `${name}_OsDisk_1_${chance.hex(32)}`
  const vm = build.add(place, {
    ...more,
    type: 'Microsoft.Compute/virtualMachines',
    name,
    ...(options.tags === undefined ? {} : { tags: options.tags }),
    ...(place.governed ? { identity: { type: 'SystemAssigned', principalId: chance.guid() } } : {}),
    properties: {
      vmId: chance.guid(),
      provisioningState: 'Succeeded',
      timeCreated: options.created ?? `2026-0${chance.int(1, 8)}-1${chance.int(0, 9)}T09:2${chance.int(0, 9)}:11.482Z`,
      hardwareProfile: { vmSize: size },
      ...(options.spot === true ? { priority: 'Spot', evictionPolicy: 'Deallocate' } : {}),
      storageProfile: {
        imageReference: { publisher: options.image ?? 'Canonical', offer: 'ubuntu-24_04-lts', sku: 'server', version: 'latest' },
        osDisk: {
          osType: 'Linux',
          name: diskName,
          createOption: 'FromImage',
          caching: 'ReadWrite',
          deleteOption: 'Detach',
          diskSizeGB: 128,
        },
        dataDisks: [],
      },
      osProfile: {
        computerName: name.slice(0, 15),
        adminUsername: 'azureuser',
        linuxConfiguration: { disablePasswordAuthentication: place.governed || chance.chance(0.6), provisionVMAgent: true },
      },
      networkProfile: { networkInterfaces: [{ id: nic.id, properties: { primary: true } }] },
      extended: {
        instanceView: {
          powerState:
            options.stopped === true
              ? { code: 'PowerState/deallocated', displayStatus: 'VM deallocated', level: 'Info' }
              : { code: 'PowerState/running', displayStatus: 'VM running', level: 'Info' },
        },
      },
    },
  })
  // Comes with its machine: no code names it.
  disk(build, place, diskName, { ...more, managedBy: vm.id, code: false })
  build.add(place, {
    ...more,
    type: 'Microsoft.Compute/virtualMachines/extensions',
    name: `${name}/AzureMonitorLinuxAgent`,
    properties: {
      publisher: 'Microsoft.Azure.Monitor',
      type: 'AzureMonitorLinuxAgent',
      provisioningState: 'Succeeded',
      autoUpgradeMinorVersion: true,
    },
  })
  return vm
}

interface Where {
  readonly from: number
  readonly location?: string
  readonly managedBy?: string
  readonly code?: false
}

function networkInterface(build: Builder, place: Place, name: string, options: Where & { readonly address: Item | undefined }): Item {
  const { address, ...more } = options
  const chance = build.randomOf(place, `${name}-nic`)
  return build.add(place, {
    ...more,
    type: 'Microsoft.Network/networkInterfaces',
    name: `${name}-nic`,
    properties: {
      provisioningState: 'Succeeded',
      enableIPForwarding: false,
      enableAcceleratedNetworking: true,
      ipConfigurations: [
        {
          name: 'ipconfig1',
          properties: {
            privateIPAddress: `10.${chance.int(20, 60)}.${chance.int(0, 9)}.${chance.int(4, 250)}`,
            primary: true,
            ...(address === undefined ? {} : { publicIPAddress: { id: address.id } }),
          },
        },
      ],
    },
  })
}

/** A public address. */
export function publicAddress(
  build: Builder,
  place: Place,
  name: string,
  more: { readonly from?: number; readonly location?: string } = {},
): Item {
  return build.add(place, {
    ...more,
    type: 'Microsoft.Network/publicIPAddresses',
    name,
    sku: { name: 'Standard', tier: 'Regional' },
    properties: {
      provisioningState: 'Succeeded',
      publicIPAllocationMethod: 'Static',
      ipAddress: `203.0.113.${build.randomOf(place, name).int(1, 254)}`,
    },
  })
}

/** A managed disk; without an owner it is one that somebody forgot. */
export function disk(build: Builder, place: Place, name: string, more: Partial<Where> = {}): Item {
  return build.add(place, {
    ...more,
    type: 'Microsoft.Compute/disks',
    name,
    sku: { name: 'Premium_LRS', tier: 'Premium' },
    properties: {
      provisioningState: 'Succeeded',
      diskSizeGB: build.randomOf(place, name).pick([128, 256, 512, 1024]),
      diskState: more.managedBy === undefined ? 'Unattached' : 'Attached',
      timeCreated: '2026-05-04T10:12:44.117Z',
      encryption: { type: 'EncryptionAtRestWithPlatformKey' },
      networkAccessPolicy: place.governed ? 'DenyAll' : 'AllowAll',
      publicNetworkAccess: place.governed ? 'Disabled' : 'Enabled',
    },
  })
}

/** One node pool. */
interface Pool {
  readonly name: string
  readonly size: string
  readonly count: number
  readonly spot?: boolean
  readonly autoscale?: boolean
  readonly taints?: readonly string[]
}

/** How a cluster differs from the common case. */
export interface ClusterOptions {
  readonly pools: readonly Pool[]
  readonly from?: number
  readonly location?: string
  readonly tags?: Readonly<Record<string, string>>
}

/** A Kubernetes cluster and the group that Azure manages for it. */
export function cluster(build: Builder, place: Place, name: string, options: ClusterOptions): Item {
  const location = options.location ?? place.location
  const managed = `MC_${place.group}_${name}_${location}`
  const where = { location, from: options.from ?? 0 }
  const aks = build.add(place, {
    ...where,
    type: 'Microsoft.ContainerService/managedClusters',
    name,
    kind: 'Base',
    sku: { name: 'Base', tier: place.governed ? 'Standard' : 'Free' },
    identity: { type: 'SystemAssigned', principalId: build.random.guid() },
    ...(options.tags === undefined ? {} : { tags: options.tags }),
    properties: clusterProperties(build, place, { name, managed, pools: options.pools, location }),
  })
  managedGroup(build, place, { aks, managed, ...where, pools: options.pools })
  return aks
}

interface ClusterShape {
  readonly name: string
  readonly managed: string
  readonly location: string
  readonly pools: readonly Pool[]
}

function clusterProperties(build: Builder, place: Place, shape: ClusterShape) {
  return {
    provisioningState: 'Succeeded',
    powerState: { code: 'Running' },
    kubernetesVersion: place.governed ? '1.33' : '1.29',
    dnsPrefix: shape.name,
    fqdn: `${shape.name}-${build.random.hex(8)}.hcp.${shape.location}.azmk8s.io`,
    nodeResourceGroup: shape.managed,
    enableRBAC: true,
    disableLocalAccounts: place.governed,
    ...(place.governed ? { aadProfile: { managed: true, enableAzureRBAC: true } } : {}),
    apiServerAccessProfile: { enablePrivateCluster: place.governed },
    networkProfile: { networkPlugin: 'azure', networkPolicy: place.governed ? 'cilium' : 'none', loadBalancerSku: 'standard' },
    oidcIssuerProfile: { enabled: place.governed },
    securityProfile: place.governed ? { workloadIdentity: { enabled: true }, defender: { securityMonitoring: { enabled: true } } } : {},
    addonProfiles: place.governed
      ? { azurepolicy: { enabled: true }, azureKeyvaultSecretsProvider: { enabled: true } }
      : { azurepolicy: { enabled: false } },
    agentPoolProfiles: shape.pools.map((pool) => ({
      name: pool.name,
      vmSize: pool.size,
      count: pool.count,
      mode: pool.name === 'system' ? 'System' : 'User',
      osType: 'Linux',
      type: 'VirtualMachineScaleSets',
      powerState: { code: 'Running' },
      enableAutoScaling: pool.autoscale ?? false,
      ...(pool.autoscale === true ? { minCount: 0, maxCount: pool.count * 2 } : {}),
      ...(pool.spot === true ? { scaleSetPriority: 'Spot', spotMaxPrice: -1 } : {}),
      nodeTaints: pool.taints ?? [],
      orchestratorVersion: place.governed ? '1.33' : '1.29',
    })),
  }
}

interface ManagedGroup {
  readonly aks: Item
  readonly managed: string
  readonly location: string
  readonly from: number
  readonly pools: readonly Pool[]
}

function managedGroup(build: Builder, place: Place, shape: ManagedGroup): void {
  const { managed, location, from, aks } = shape
  const inside = build.managedGroup(place, managed, { location, from, managedBy: aks.id })
  const add = (type: string, name: string, properties: object): void => {
    build.add(inside, {
      type,
      name,
      properties: { provisioningState: 'Succeeded', ...properties },
      tags: null,
      managedBy: aks.id,
      code: false,
    })
  }
  for (const pool of shape.pools) {
    build.add(inside, {
      type: 'Microsoft.Compute/virtualMachineScaleSets',
      name: `aks-${pool.name}-${build.random.int(10_000_000, 99_999_999)}-vmss`,
      sku: { name: pool.size, tier: 'Standard', capacity: pool.count },
      tags: { 'aks-managed-poolName': pool.name, 'aks-managed-resourceNameSuffix': build.random.hex(8) },
      properties: { provisioningState: 'Succeeded', singlePlacementGroup: false, orchestrationMode: 'Uniform' },
      managedBy: aks.id,
      code: false,
    })
  }
  add('Microsoft.Network/loadBalancers', 'kubernetes', {})
  add('Microsoft.Network/networkSecurityGroups', `aks-agentpool-${build.random.int(10_000_000, 99_999_999)}-nsg`, { securityRules: [] })
  add('Microsoft.Network/publicIPAddresses', build.random.guid(), { publicIPAllocationMethod: 'Static' })
  add('Microsoft.Network/routeTables', `aks-agentpool-${build.random.int(10_000_000, 99_999_999)}-routetable`, { routes: [] })
  add('Microsoft.ManagedIdentity/userAssignedIdentities', `${aks.name}-agentpool`, { principalId: build.random.guid() })
}
