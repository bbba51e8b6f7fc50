import { Input, Keyed, Reference, type GraphObject, type GraphValue, type ResourceNode } from '../../../graph/index.ts'
import { nameIn, resourceIn } from '../../blocks/index.ts'
import type { Site } from '../../place.ts'
import { gpuMachineFacts } from './gpu-machines.gen.ts'
import { hasInfiniBand, sizeOf } from './gpu-size.ts'
import type { GpuClusterParameters } from './parameters.ts'
import type { ExtensionFact, ImageFact } from './tables.ts'

/** The input that holds the public key of the local administrator. A key is never made here: its private half would have to lie somewhere. */
export const sshKeyInput = (workload: string): string => `${workload.replaceAll('-', '_')}_ssh_public_key`

/** Whether machines of a cluster are joined by InfiniBand. */
export const overInfiniBand = ({ fabric, size }: GpuClusterParameters): boolean => fabric !== 'ethernet' && hasInfiniBand(size)

/** The image of a cluster: machines over InfiniBand need more than a driver, and it is in the image for HPC. */
function imageOf({ image, size }: Pick<GpuClusterParameters, 'image' | 'size'>): ImageFact {
  const drivers = hasInfiniBand(size) ? 'in-image' : 'by-extension'
  const found = gpuMachineFacts.images.find((one) => (image === 'by-size' ? one.drivers === drivers : one.name === image))
  if (found === undefined) throw new Error(`no image is called ${image}`)
  return found
}

/** Machines close to each other: several that train together. */
export function proximityGroup(site: Site, { size, zone }: GpuClusterParameters): ResourceNode {
  const type = 'Microsoft.Compute/proximityPlacementGroups'
  return resourceIn(site, {
    part: 'proximity',
    type,
    name: nameIn(site, type),
    about: 'Keeps machines that train together in one building',
    body: {
      ...(zone === 'any' ? {} : { zones: [zone] }),
      properties: {
        proximityPlacementGroupType: 'Standard',
        // An intent says where such machines are to be found, and needs a zone to look in.
        ...(zone === 'any' ? {} : { intent: { vmSizes: [sizeOf(size).name] } }),
      },
    },
  })
}

/** The machines: no public address, no password, disks encrypted on their host, one placement group. */
export function scaleSet(
  site: Site,
  parameters: GpuClusterParameters,
  user: ResourceNode,
  proximity: ResourceNode | undefined,
): ResourceNode {
  const type = 'Microsoft.Compute/virtualMachineScaleSets'
  return resourceIn(site, {
    part: 'nodes',
    type,
    name: nameIn(site, type),
    about: `${parameters.nodes} machines of ${sizeOf(parameters.size).name} for training`,
    body: {
      sku: { name: sizeOf(parameters.size).name, tier: 'Standard', capacity: parameters.nodes },
      identity: { type: 'SystemAssigned, UserAssigned', userAssignedIdentities: new Keyed([[new Reference(user.key), {}]]) },
      ...(parameters.zone === 'any' ? {} : { zones: [parameters.zone] }),
      properties: {
        orchestrationMode: 'Uniform',
        singlePlacementGroup: true,
        overprovision: false,
        upgradePolicy: { mode: 'Manual' },
        // Machines that were taken away come back as soon as there is room for them.
        ...(parameters.priority === 'spot'
          ? { spotRestorePolicy: { enabled: true, restoreTimeout: gpuMachineFacts.spotRestore.timeout } }
          : {}),
        ...(proximity === undefined ? {} : { proximityPlacementGroup: { id: new Reference(proximity.key) } }),
        virtualMachineProfile: machineProfile(site, parameters),
      },
    },
  })
}

const machineProfile = (site: Site, parameters: GpuClusterParameters): GraphObject => ({
  ...(parameters.priority === 'spot'
    ? { priority: 'Spot', evictionPolicy: 'Delete', billingProfile: { maxPrice: -1 } }
    : { priority: 'Regular' }),
  osProfile: osProfile(site, parameters),
  storageProfile: storageProfile(parameters),
  networkProfile: networkProfile(site),
  securityProfile: { encryptionAtHost: true },
  diagnosticsProfile: { bootDiagnostics: { enabled: true } },
  // Training hears five minutes ahead that a machine goes, and leaves a checkpoint. Of spot machines Azure tells thirty seconds ahead.
  scheduledEventsProfile: { terminateNotificationProfile: { enable: true, notBeforeTimeout: 'PT5M' } },
  extensionProfile: { extensions: extensions(parameters) },
})

const osProfile = (site: Site, { adminUser }: GpuClusterParameters): GraphObject => ({
  computerNamePrefix: site.place.workload.replaceAll(/[^a-z\d-]/g, '').slice(0, 9),
  adminUsername: adminUser,
  linuxConfiguration: {
    disablePasswordAuthentication: true,
    provisionVMAgent: true,
    patchSettings: { patchMode: 'ImageDefault', assessmentMode: 'ImageDefault' },
    ssh: { publicKeys: [{ path: `/home/${adminUser}/.ssh/authorized_keys`, keyData: new Input(sshKeyInput(site.place.workload)) }] },
  },
})

function storageProfile(parameters: GpuClusterParameters): GraphObject {
  const { osDisk, osDiskGiB } = parameters
  const { publisher, offer, sku } = imageOf(parameters)
  const local: GraphObject = {
    caching: 'ReadOnly',
    diffDiskSettings: { option: 'Local', placement: 'ResourceDisk' },
    managedDisk: { storageAccountType: 'Standard_LRS' },
  }
  const own: GraphObject = { caching: 'ReadWrite', managedDisk: { storageAccountType: 'Premium_LRS' } }
  return {
    imageReference: { publisher, offer, sku, version: 'latest' },
    osDisk: {
      createOption: 'FromImage',
      osType: 'Linux',
      diskSizeGB: osDiskGiB,
      deleteOption: 'Delete',
      ...(osDisk === 'ephemeral' ? local : own),
    },
  }
}

const networkProfile = (site: Site): GraphObject => ({
  networkInterfaceConfigurations: [
    {
      name: 'primary',
      properties: {
        primary: true,
        enableAcceleratedNetworking: true,
        enableIPForwarding: false,
        ipConfigurations: [{ name: 'primary', properties: { primary: true, subnet: { id: site.region.subnet('gpu-nodes') } } }],
      },
    },
  ],
})

function extensions(parameters: GpuClusterParameters): readonly GraphValue[] {
  const facts = gpuMachineFacts.extensions
  const byExtension = imageOf(parameters).drivers === 'by-extension'
  const infiniBand = byExtension && overInfiniBand(parameters)
  return [
    ...(infiniBand ? [extension('infiniband-driver', facts.infiniBand, [])] : []),
    ...(byExtension ? [extension('gpu-driver', facts.gpuDriver, infiniBand ? ['infiniband-driver'] : [])] : []),
    extension('entra-sign-in', facts.signIn, []),
  ]
}

const extension = (name: string, { publisher, type, version }: ExtensionFact, after: readonly string[]): GraphObject => ({
  name,
  properties: {
    publisher,
    type,
    typeHandlerVersion: version,
    autoUpgradeMinorVersion: true,
    ...(after.length === 0 ? {} : { provisionAfterExtensions: after }),
  },
})
