import { isObject, Unknown } from '../../value/index.ts'
import { attribute, Step, type Rule, type Shape } from '../mapping/rule.ts'
import { block, constant, each, either, filled, parsed, some, text } from '../mapping/steps.ts'
import { reference, references } from './shared.ts'

/** The image: named by publisher, offer and version, or by an id. */
export const imageReference = either(
  block('source_image_reference', { publisher: 'publisher', offer: 'offer', sku: 'sku', version: 'version' }),
  { id: 'source_image_id' },
) // prettier-ignore

/** The system disk of a machine or of the machines of a scale set. */
export const osDisk = (system: Rule, fixed: Shape): Step =>
  new Step(['os_disk', ...readsOfSystem(system)], (outer) => {
    const disk = block('os_disk', {
      ...fixed,
      createOption: constant('FromImage'),
      caching: 'caching',
      diskSizeGB: 'disk_size_gb',
      writeAcceleratorEnabled: 'write_accelerator_enabled',
      managedDisk: {
        storageAccountType: 'storage_account_type',
        diskEncryptionSet: reference('disk_encryption_set_id'),
        securityProfile: {
          securityEncryptionType: filled('security_encryption_type'),
          diskEncryptionSet: reference('secure_vm_disk_encryption_set_id'),
        },
      },
      diffDiskSettings: block('diff_disk_settings', { option: 'option', placement: filled('placement') }),
    }).run(outer)
    const type = system instanceof Step ? system.run(outer) : undefined
    return isObject(disk) && type !== undefined ? { ...disk, osType: type } : disk
  })

const readsOfSystem = (system: Rule): readonly string[] => (system instanceof Step ? system.reads : [])

/** Trusted launch is on as soon as one of its two parts is. */
export const securityProfile: Shape = {
  encryptionAtHost: 'encryption_at_host_enabled',
  uefiSettings: { secureBootEnabled: 'secure_boot_enabled', vTpmEnabled: 'vtpm_enabled' },
  securityType: new Step(['secure_boot_enabled', 'vtpm_enabled', 'os_disk.security_encryption_type'], (outer) => {
    const confidential = attribute(outer, 'os_disk.security_encryption_type')
    if (typeof confidential === 'string' && confidential !== '') return 'ConfidentialVM'
    const parts = [attribute(outer, 'secure_boot_enabled'), attribute(outer, 'vtpm_enabled')]
    return parts.includes(true) ? 'TrustedLaunch' : parts.find((part) => part instanceof Unknown)
  }),
}

/** Boot diagnostics are on where the block stands, kept by Azure unless it names an account. */
export const bootDiagnostics: Shape = {
  bootDiagnostics: block('boot_diagnostics', { enabled: constant(true), storageUri: filled('storage_account_uri') }),
}

/** Public keys that may log in. */
export const publicKeys = some('admin_ssh_key', { keyData: 'public_key', path: text('/home/{username}/.ssh/authorized_keys') })

/** Data disks of a scale set. */
export const dataDisks = some('data_disk', {
  lun: 'lun',
  name: filled('name'),
  caching: 'caching',
  createOption: 'create_option',
  diskSizeGB: 'disk_size_gb',
  diskIOPSReadWrite: 'ultra_ssd_disk_iops_read_write',
  diskMBpsReadWrite: 'ultra_ssd_disk_mbps_read_write',
  writeAcceleratorEnabled: 'write_accelerator_enabled',
  managedDisk: { storageAccountType: 'storage_account_type', diskEncryptionSet: reference('disk_encryption_set_id') },
})

/** Interfaces of the machines of a scale set. */
export const interfaceConfigurations = each('network_interface', {
  name: 'name',
  properties: {
    primary: 'primary',
    enableAcceleratedNetworking: either('accelerated_networking_enabled', 'enable_accelerated_networking'),
    enableIPForwarding: either('ip_forwarding_enabled', 'enable_ip_forwarding'),
    networkSecurityGroup: reference('network_security_group_id'),
    dnsSettings: { dnsServers: filled('dns_servers') },
    ipConfigurations: each('ip_configuration', {
      name: 'name',
      properties: {
        primary: 'primary',
        subnet: reference('subnet_id'),
        privateIPAddressVersion: 'version',
        applicationGatewayBackendAddressPools: some('application_gateway_backend_address_pool_ids', { id: '.' }),
        applicationSecurityGroups: some('application_security_group_ids', { id: '.' }),
        loadBalancerBackendAddressPools: some('load_balancer_backend_address_pool_ids', { id: '.' }),
        loadBalancerInboundNatPools: some('load_balancer_inbound_nat_rules_ids', { id: '.' }),
        publicIPAddressConfiguration: block('public_ip_address', {
          name: 'name',
          properties: {
            idleTimeoutInMinutes: 'idle_timeout_in_minutes',
            dnsSettings: { domainNameLabel: filled('domain_name_label') },
            publicIPPrefix: reference('public_ip_prefix_id'),
          },
        }),
      },
    }),
  },
})

/** Extensions of the machines of a scale set. */
export const extensionProfile: Shape = {
  extensions: some('extension', {
    name: 'name',
    properties: {
      publisher: 'publisher',
      type: 'type',
      typeHandlerVersion: 'type_handler_version',
      autoUpgradeMinorVersion: 'auto_upgrade_minor_version',
      enableAutomaticUpgrade: either('automatic_upgrade_enabled', 'extension_auto_upgrade_enabled'),
      forceUpdateTag: filled('force_update_tag'),
      provisionAfterExtensions: filled('provision_after_extensions'),
      settings: parsed('settings'),
      protectedSettings: parsed('protected_settings'),
    },
  }),
  extensionsTimeBudget: 'extensions_time_budget',
}

/** Where machines run: sets, groups, hosts and reservations. */
export const machinePlacement: Shape = {
  availabilitySet: reference('availability_set_id'),
  virtualMachineScaleSet: reference('virtual_machine_scale_set_id'),
  proximityPlacementGroup: reference('proximity_placement_group_id'),
  host: reference('dedicated_host_id'),
  hostGroup: reference('dedicated_host_group_id'),
  capacityReservation: { capacityReservationGroup: reference('capacity_reservation_group_id') },
}

/** What machines cost and when they are taken away. */
export const machinePrice: Shape = {
  priority: 'priority',
  evictionPolicy: filled('eviction_policy'),
  billingProfile: { maxPrice: 'max_bid_price' },
}

/** Interfaces by their ids; the first is the primary one. */
export const interfaces = references('network_interface_ids')
