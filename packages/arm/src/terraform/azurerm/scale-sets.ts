import type { Mapping } from '../mapping/mapping.ts'
import type { Shape, Step } from '../mapping/rule.ts'
import { block, constant, either, filled, some } from '../mapping/steps.ts'
import {
  bootDiagnostics,
  dataDisks,
  extensionProfile,
  imageReference,
  interfaceConfigurations,
  machinePrice,
  osDisk,
  publicKeys,
  securityProfile,
} from './compute-parts.ts'
import { edgeZone, marketplacePlan, reference } from './shared.ts'

const profile = (osProfile: Step | Shape): Shape => ({
  osProfile,
  storageProfile: { imageReference, osDisk: osDisk('', {}), dataDisks },
  networkProfile: { networkInterfaceConfigurations: interfaceConfigurations, healthProbe: reference('health_probe_id') },
  securityProfile,
  diagnosticsProfile: bootDiagnostics,
  extensionProfile,
  licenseType: filled('license_type'),
  userData: either(filled('user_data'), filled('user_data_base64')),
  capacityReservation: { capacityReservationGroup: reference('capacity_reservation_group_id') },
  scheduledEventsProfile: {
    terminateNotificationProfile: block('termination_notification', { enable: 'enabled', notBeforeTimeout: 'timeout' }),
  },
  ...machinePrice,
})

const ofSet: Shape = {
  platformFaultDomainCount: 'platform_fault_domain_count',
  singlePlacementGroup: 'single_placement_group',
  zoneBalance: 'zone_balance',
  proximityPlacementGroup: reference('proximity_placement_group_id'),
  upgradePolicy: {
    mode: 'upgrade_mode',
    automaticOSUpgradePolicy: block('automatic_os_upgrade_policy', {
      enableAutomaticOSUpgrade: either('automatic_os_upgrade_enabled', 'enable_automatic_os_upgrade'),
      disableAutomaticRollback: either('automatic_rollback_disabled', 'disable_automatic_rollback'),
    }),
  },
  automaticRepairsPolicy: block('automatic_instance_repair', { enabled: 'enabled', gracePeriod: 'grace_period', repairAction: filled('action') }),
  scaleInPolicy: block('scale_in', { rules: 'rule' }),
  additionalCapabilities: block('additional_capabilities', { ultraSSDEnabled: 'ultra_ssd_enabled' }),
} // prettier-ignore

const administrator: Shape = {
  computerNamePrefix: either('computer_name_prefix', 'name'),
  adminUsername: 'admin_username',
  adminPassword: 'admin_password',
  customData: filled('custom_data'),
}

const uniform = (configuration: Shape): Mapping => ({
  type: 'Microsoft.Compute/virtualMachineScaleSets',
  place: { in: 'group' },
  body: {
    plan: marketplacePlan,
    zones: filled('zones'),
    extendedLocation: edgeZone,
    sku: { name: 'sku', capacity: 'instances', tier: constant('Standard') },
    properties: {
      orchestrationMode: constant('Uniform'),
      overprovision: 'overprovision',
      doNotRunExtensionsOnOverprovisionedVMs: 'do_not_run_extensions_on_overprovisioned_machines',
      ...ofSet,
      virtualMachineProfile: profile({ ...administrator, secrets: some('secret', { sourceVault: { id: 'key_vault_id' } }), ...configuration }),
    },
  },
  ignored: ['unique_id', 'secret.certificate', 'extension_operations_enabled', 'host_group_id', 'rolling_upgrade_policy', 'spot_restore', 'gallery_application', 'resilient_vm_*'],
}) // prettier-ignore

const linux: Shape = {
  linuxConfiguration: {
    disablePasswordAuthentication: 'disable_password_authentication',
    provisionVMAgent: 'provision_vm_agent',
    ssh: { publicKeys },
    patchSettings: { patchMode: 'patch_mode', assessmentMode: 'patch_assessment_mode' },
  },
}

const windows: Shape = {
  windowsConfiguration: {
    provisionVMAgent: 'provision_vm_agent',
    enableAutomaticUpdates: either('automatic_updates_enabled', 'enable_automatic_updates'),
    timeZone: filled('timezone'),
    patchSettings: { patchMode: 'patch_mode', assessmentMode: 'patch_assessment_mode', enableHotpatching: 'hotpatching_enabled' },
    winRM: { listeners: some('winrm_listener', { protocol: 'protocol', certificateUrl: filled('certificate_url') }) },
  },
}

/** A flexible set carries its system in a block of its own. */
const flexibleProfile = either(
  block('os_profile.linux_configuration', { ...administrator, ...linux }),
  block('os_profile.windows_configuration', { ...administrator, ...windows }),
)

/** Sets of machines. */
export const scaleSets: Readonly<Record<string, Mapping>> = {
  azurerm_linux_virtual_machine_scale_set: uniform(linux),
  azurerm_windows_virtual_machine_scale_set: uniform(windows),
  azurerm_orchestrated_virtual_machine_scale_set: {
    type: 'Microsoft.Compute/virtualMachineScaleSets',
    place: { in: 'group' },
    body: {
      plan: marketplacePlan,
      zones: filled('zones'),
      sku: { name: 'sku_name', capacity: 'instances' },
      properties: { orchestrationMode: constant('Flexible'), ...ofSet, virtualMachineProfile: profile(flexibleProfile) },
    },
    ignored: [
      'unique_id',
      'os_profile.custom_data',
      'priority_mix',
      'sku_profile',
      'rolling_upgrade_policy',
      'extension_operations_enabled',
    ],
  },
}
