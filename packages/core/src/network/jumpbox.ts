import { Input, subnetId, type GraphInput, type ResourceNode } from '../graph/index.ts'
import { hubSubnet, type Hub } from './hub.ts'
import { hubName } from './hub-network.ts'
import { hubKey } from './keys.ts'
import { childIn, idOfKey, idOfValue, resourceIn } from './site.ts'
import { subnetNameOf } from './spoke-subnets.ts'

/** The public key that Linux asks for. Nobody logs in with it: people come with their Entra account. */
export const JUMPBOX_KEY: GraphInput = {
  name: 'jumpbox_ssh_public_key',
  description: 'Public SSH key of the jumpbox; people log in with Entra instead, and the private key is kept sealed',
}

/** A small Linux machine behind Bastion, without a public address, to which people log in with their Entra account. */
export function jumpboxNodes(hub: Hub): readonly ResourceNode[] {
  if (hub.spec.jumpbox === 'none' || hubSubnet(hub, 'jumpbox') === undefined) return []
  const key = hubKey(hub.region, 'jumpbox')
  const name = hubName(hub, 'Microsoft.Compute/virtualMachines', 'jumpbox')
  const card = resourceIn(hub.site, {
    key: `${key}/network-interface`,
    type: 'Microsoft.Network/networkInterfaces',
    name: hubName(hub, 'Microsoft.Network/networkInterfaces', 'jumpbox'),
    about: 'The jumpbox has a private address only.',
    properties: {
      ipConfigurations: [
        {
          name: 'private',
          properties: {
            privateIPAllocationMethod: 'Dynamic',
            subnet: idOfValue(subnetId(hub.vnet, subnetNameOf({ purpose: 'jumpbox' }))),
          },
        },
      ],
    },
  })
  const [zone] = hub.zones
  const machine = resourceIn(hub.site, {
    key,
    type: 'Microsoft.Compute/virtualMachines',
    name,
    about: 'A small machine from which private endpoints can be looked at.',
    more: { identity: { type: 'SystemAssigned' }, ...(zone === undefined ? {} : { zones: [zone] }) },
    properties: machineBody(card.key),
  })
  const login = childIn(hub.site, key, {
    key: `${key}/entra-login`,
    type: 'Microsoft.Compute/virtualMachines/extensions',
    name: 'AADSSHLoginForLinux',
    about: 'People log in with their Entra account.',
    more: { location: hub.region, tags: hub.site.tags },
    properties: {
      publisher: 'Microsoft.Azure.ActiveDirectory',
      type: 'AADSSHLoginForLinux',
      typeHandlerVersion: '1.0',
      autoUpgradeMinorVersion: true,
    },
  })
  return [card, machine, login]
}

const ADMIN = 'fairway'

const machineBody = (card: string) => ({
  hardwareProfile: { vmSize: 'Standard_B2s_v2' },
  storageProfile: {
    imageReference: { publisher: 'Canonical', offer: 'ubuntu-24_04-lts', sku: 'server', version: 'latest' },
    osDisk: { createOption: 'FromImage', deleteOption: 'Delete', managedDisk: { storageAccountType: 'StandardSSD_LRS' } },
  },
  osProfile: {
    computerName: 'jumpbox',
    adminUsername: ADMIN,
    linuxConfiguration: {
      disablePasswordAuthentication: true,
      ssh: { publicKeys: [{ path: `/home/${ADMIN}/.ssh/authorized_keys`, keyData: new Input(JUMPBOX_KEY.name) }] },
      patchSettings: { patchMode: 'AutomaticByPlatform', assessmentMode: 'AutomaticByPlatform' },
    },
  },
  networkProfile: { networkInterfaces: [{ ...idOfKey(card), properties: { primary: true, deleteOption: 'Detach' } }] },
  securityProfile: { encryptionAtHost: true, securityType: 'TrustedLaunch', uefiSettings: { secureBootEnabled: true, vTpmEnabled: true } },
  diagnosticsProfile: { bootDiagnostics: { enabled: true } },
})
