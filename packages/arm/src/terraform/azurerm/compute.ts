import type { Mapping } from '../mapping/mapping.ts'
import type { Shape } from '../mapping/rule.ts'
import { block, constant, either, enabled, filled, parsed, present, some, switched } from '../mapping/steps.ts'
import {
  bootDiagnostics,
  imageReference,
  interfaces,
  machinePlacement,
  machinePrice,
  osDisk,
  publicKeys,
  securityProfile,
} from './compute-parts.ts'
import { edgeZone, marketplacePlan, reference, zone } from './shared.ts'

const answered = ['private_ip_address*', 'public_ip_address*', 'virtual_machine_id', 'os_managed_disk_id']

const machine = (system: 'Linux' | 'Windows', configuration: Shape): Mapping => ({
  type: 'Microsoft.Compute/virtualMachines',
  place: { in: 'group' },
  body: {
    plan: marketplacePlan,
    zones: zone,
    extendedLocation: edgeZone,
    properties: {
      hardwareProfile: { vmSize: 'size' },
      storageProfile: {
        imageReference,
        osDisk: osDisk(constant(system), { name: filled('name') }),
        diskControllerType: filled('disk_controller_type'),
      },
      osProfile: {
        computerName: either('computer_name', 'name'),
        adminUsername: 'admin_username',
        adminPassword: 'admin_password',
        customData: filled('custom_data'),
        allowExtensionOperations: 'allow_extension_operations',
        secrets: some('secret', { sourceVault: { id: 'key_vault_id' } }),
        ...configuration,
      },
      networkProfile: { networkInterfaces: interfaces },
      securityProfile,
      diagnosticsProfile: bootDiagnostics,
      additionalCapabilities: block('additional_capabilities', {
        ultraSSDEnabled: 'ultra_ssd_enabled',
        hibernationEnabled: 'hibernation_enabled',
      }),
      ...machinePlacement,
      ...machinePrice,
      licenseType: filled('license_type'),
      userData: filled('user_data'),
      extensionsTimeBudget: 'extensions_time_budget',
      platformFaultDomain: 'platform_fault_domain',
    },
  },
  ignored: [...answered, 'os_disk.id', 'secret.certificate', 'reboot_setting', 'bypass_platform_safety_checks_on_user_schedule_enabled'],
}) // prettier-ignore

const patches = { patchMode: 'patch_mode', assessmentMode: 'patch_assessment_mode' }

/** Machines and their disks. */
export const compute: Readonly<Record<string, Mapping>> = {
  azurerm_linux_virtual_machine: machine('Linux', {
    linuxConfiguration: {
      disablePasswordAuthentication: 'disable_password_authentication',
      provisionVMAgent: 'provision_vm_agent',
      ssh: { publicKeys },
      patchSettings: patches,
    },
  }),
  azurerm_windows_virtual_machine: machine('Windows', {
    windowsConfiguration: {
      provisionVMAgent: 'provision_vm_agent',
      enableAutomaticUpdates: either('automatic_updates_enabled', 'enable_automatic_updates'),
      timeZone: filled('timezone'),
      patchSettings: { ...patches, enableHotpatching: 'hotpatching_enabled' },
      winRM: { listeners: some('winrm_listener', { protocol: 'protocol', certificateUrl: filled('certificate_url') }) },
    },
  }),
  azurerm_virtual_machine_extension: {
    type: 'Microsoft.Compute/virtualMachines/extensions',
    place: { in: 'parent', parent: ['virtual_machine_id'] },
    body: {
      properties: {
        publisher: 'publisher',
        type: 'type',
        typeHandlerVersion: 'type_handler_version',
        autoUpgradeMinorVersion: 'auto_upgrade_minor_version',
        enableAutomaticUpgrade: 'automatic_upgrade_enabled',
        suppressFailures: 'failure_suppression_enabled',
        provisionAfterExtensions: filled('provision_after_extensions'),
        settings: parsed('settings'),
        protectedSettings: parsed('protected_settings'),
        protectedSettingsFromKeyVault: block('protected_settings_from_key_vault', {
          secretUrl: 'secret_url',
          sourceVault: { id: 'source_vault_id' },
        }),
      },
    },
  },
  azurerm_managed_disk: {
    type: 'Microsoft.Compute/disks',
    place: { in: 'group' },
    body: {
      sku: { name: 'storage_account_type' },
      zones: zone,
      extendedLocation: edgeZone,
      properties: {
        creationData: {
          createOption: 'create_option',
          sourceUri: filled('source_uri'),
          sourceResourceId: filled('source_resource_id'),
          storageAccountId: filled('storage_account_id'),
          imageReference: reference('image_reference_id'),
          galleryImageReference: reference('gallery_image_reference_id'),
          logicalSectorSize: 'logical_sector_size',
          uploadSizeBytes: 'upload_size_bytes',
          performancePlus: 'performance_plus_enabled',
        },
        diskSizeGB: 'disk_size_gb',
        osType: filled('os_type'),
        hyperVGeneration: filled('hyper_v_generation'),
        encryption: {
          type: present('disk_encryption_set_id', 'EncryptionAtRestWithCustomerKey'),
          diskEncryptionSetId: filled('disk_encryption_set_id'),
        },
        securityProfile: {
          securityType: either(filled('security_type'), switched('trusted_launch_enabled', 'TrustedLaunch', undefined)),
          secureVMDiskEncryptionSetId: filled('secure_vm_disk_encryption_set_id'),
        },
        networkAccessPolicy: 'network_access_policy',
        diskAccessId: filled('disk_access_id'),
        publicNetworkAccess: enabled('public_network_access_enabled'),
        tier: filled('tier'),
        maxShares: 'max_shares',
        burstingEnabled: 'on_demand_bursting_enabled',
        optimizedForFrequentAttach: 'optimized_frequent_attach_enabled',
        diskIOPSReadWrite: 'disk_iops_read_write',
        diskMBpsReadWrite: 'disk_mbps_read_write',
        diskIOPSReadOnly: 'disk_iops_read_only',
        diskMBpsReadOnly: 'disk_mbps_read_only',
      },
    },
    ignored: ['encryption_settings'],
  },
  azurerm_availability_set: {
    type: 'Microsoft.Compute/availabilitySets',
    place: { in: 'group' },
    body: {
      sku: { name: switched('managed', 'Aligned', 'Classic') },
      properties: {
        platformFaultDomainCount: 'platform_fault_domain_count',
        platformUpdateDomainCount: 'platform_update_domain_count',
        proximityPlacementGroup: reference('proximity_placement_group_id'),
      },
    },
  },
  azurerm_capacity_reservation_group: {
    type: 'Microsoft.Compute/capacityReservationGroups',
    place: { in: 'group' },
    body: { zones: filled('zones') },
  },
  azurerm_capacity_reservation: {
    type: 'Microsoft.Compute/capacityReservationGroups/capacityReservations',
    place: { in: 'parent', parent: ['capacity_reservation_group_id'] },
    body: { zones: zone, sku: block('sku', { name: 'name', capacity: 'capacity' }) },
  },
}
