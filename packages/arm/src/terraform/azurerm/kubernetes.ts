import type { Mapping } from '../mapping/mapping.ts'
import type { Shape } from '../mapping/rule.ts'
import { block, constant, each, either, enabled, filled, negated, present, switched, where } from '../mapping/steps.ts'

/** A pool of nodes; the first of a cluster and all further ones share these. */
const pool: Shape = {
  vmSize: 'vm_size',
  count: 'node_count',
  minCount: 'min_count',
  maxCount: 'max_count',
  enableAutoScaling: either('auto_scaling_enabled', 'enable_auto_scaling'),
  maxPods: 'max_pods',
  type: either('type', constant('VirtualMachineScaleSets')),
  osDiskSizeGB: 'os_disk_size_gb',
  osDiskType: 'os_disk_type',
  osSKU: filled('os_sku'),
  kubeletDiskType: filled('kubelet_disk_type'),
  vnetSubnetID: filled('vnet_subnet_id'),
  podSubnetID: filled('pod_subnet_id'),
  availabilityZones: filled('zones'),
  nodeLabels: filled('node_labels'),
  enableNodePublicIP: either('node_public_ip_enabled', 'enable_node_public_ip'),
  nodePublicIPPrefixID: filled('node_public_ip_prefix_id'),
  enableEncryptionAtHost: either('host_encryption_enabled', 'enable_host_encryption'),
  enableFIPS: 'fips_enabled',
  enableUltraSSD: 'ultra_ssd_enabled',
  orchestratorVersion: filled('orchestrator_version'),
  proximityPlacementGroupID: filled('proximity_placement_group_id'),
  capacityReservationGroupID: filled('capacity_reservation_group_id'),
  hostGroupID: filled('host_group_id'),
  gpuInstanceProfile: filled('gpu_instance'),
  gpuProfile: { driver: filled('gpu_driver') },
  scaleDownMode: 'scale_down_mode',
  workloadRuntime: filled('workload_runtime'),
  creationData: { sourceResourceId: filled('snapshot_id') },
  upgradeSettings: block('upgrade_settings', {
    maxSurge: filled('max_surge'),
    drainTimeoutInMinutes: 'drain_timeout_in_minutes',
    nodeSoakDurationInMinutes: 'node_soak_duration_in_minutes',
  }),
}

/** The default pool is the first of the list; it runs the system's pods on Linux. */
const pools = each('default_node_pool', {
  name: 'name',
  mode: constant('System'),
  osType: constant('Linux'),
  ...pool,
  nodeTaints: where('only_critical_addons_enabled', [true], constant(['CriticalAddonsOnly=true:NoSchedule'])),
  tags: filled('tags'),
})

/** Tuning of the machines that no policy of ours has met; it is named here so that it does not count as unread. */
const tuning = ['kubelet_config*', 'linux_os_config*', 'node_network_profile*', 'temporary_name_for_rotation', 'windows_profile*']

const addons: Shape = {
  azurepolicy: { enabled: 'azure_policy_enabled' },
  httpApplicationRouting: { enabled: 'http_application_routing_enabled' },
  openServiceMesh: { enabled: 'open_service_mesh_enabled' },
  omsagent: block('oms_agent', {
    enabled: constant(true),
    config: {
      logAnalyticsWorkspaceResourceID: 'log_analytics_workspace_id',
      useAADAuth: switched('msi_auth_for_monitoring_enabled', 'true', 'false'),
    },
  }),
  azureKeyvaultSecretsProvider: block('key_vault_secrets_provider', {
    enabled: constant(true),
    config: {
      enableSecretRotation: switched('secret_rotation_enabled', 'true', 'false'),
      rotationPollInterval: 'secret_rotation_interval',
    },
  }),
  ingressApplicationGateway: block('ingress_application_gateway', {
    enabled: constant(true),
    config: { applicationGatewayId: filled('gateway_id'), subnetId: filled('subnet_id'), subnetCIDR: filled('subnet_cidr') },
  }),
}

const networkProfile = block('network_profile', {
  networkPlugin: 'network_plugin',
  networkPluginMode: filled('network_plugin_mode'),
  networkPolicy: filled('network_policy'),
  networkDataplane: either(filled('network_data_plane'), filled('ebpf_data_plane')),
  networkMode: filled('network_mode'),
  podCidr: filled('pod_cidr'),
  podCidrs: filled('pod_cidrs'),
  serviceCidr: filled('service_cidr'),
  serviceCidrs: filled('service_cidrs'),
  dnsServiceIP: filled('dns_service_ip'),
  ipFamilies: filled('ip_versions'),
  outboundType: 'outbound_type',
  loadBalancerSku: 'load_balancer_sku',
})

const apiServer: Shape = {
  authorizedIPRanges: either(filled('api_server_access_profile.authorized_ip_ranges'), filled('api_server_authorized_ip_ranges')),
  enableVnetIntegration: 'api_server_access_profile.virtual_network_integration_enabled',
  subnetId: filled('api_server_access_profile.subnet_id'),
  enablePrivateCluster: 'private_cluster_enabled',
  enablePrivateClusterPublicFQDN: 'private_cluster_public_fqdn_enabled',
  privateDNSZone: filled('private_dns_zone_id'),
  disableRunCommand: negated('run_command_enabled'),
}

const securityProfile: Shape = {
  workloadIdentity: { enabled: 'workload_identity_enabled' },
  imageCleaner: { enabled: 'image_cleaner_enabled', intervalHours: 'image_cleaner_interval_hours' },
  defender: block('microsoft_defender', {
    logAnalyticsWorkspaceResourceId: 'log_analytics_workspace_id',
    securityMonitoring: { enabled: constant(true) },
  }),
  azureKeyVaultKms: block('key_management_service', {
    enabled: constant(true),
    keyId: 'key_vault_key_id',
    keyVaultNetworkAccess: 'key_vault_network_access',
  }),
}

/** Azure Kubernetes Service. */
export const kubernetes: Readonly<Record<string, Mapping>> = {
  azurerm_kubernetes_cluster: {
    type: 'Microsoft.ContainerService/managedClusters',
    place: { in: 'group' },
    body: {
      sku: { name: constant('Base'), tier: 'sku_tier' },
      extendedLocation: { name: filled('edge_zone') },
      properties: {
        kubernetesVersion: filled('kubernetes_version'),
        dnsPrefix: filled('dns_prefix'),
        fqdnSubdomain: filled('dns_prefix_private_cluster'),
        nodeResourceGroup: filled('node_resource_group'),
        supportPlan: 'support_plan',
        diskEncryptionSetID: filled('disk_encryption_set_id'),
        disableLocalAccounts: 'local_account_disabled',
        enableRBAC: 'role_based_access_control_enabled',
        aadProfile: block('azure_active_directory_role_based_access_control', {
          managed: constant(true),
          enableAzureRBAC: 'azure_rbac_enabled',
          adminGroupObjectIDs: 'admin_group_object_ids',
          tenantID: filled('tenant_id'),
        }),
        apiServerAccessProfile: apiServer,
        agentPoolProfiles: pools,
        networkProfile,
        addonProfiles: addons,
        oidcIssuerProfile: { enabled: 'oidc_issuer_enabled' },
        securityProfile,
        autoUpgradeProfile: {
          upgradeChannel: either(filled('automatic_upgrade_channel'), filled('automatic_channel_upgrade')),
          nodeOSUpgradeChannel: either(filled('node_os_upgrade_channel'), filled('node_os_channel_upgrade')),
        },
        identityProfile: block('kubelet_identity', {
          kubeletidentity: { clientId: 'client_id', objectId: 'object_id', resourceId: 'user_assigned_identity_id' },
        }),
        servicePrincipalProfile: block('service_principal', { clientId: 'client_id', secret: 'client_secret' }),
        storageProfile: block('storage_profile', {
          blobCSIDriver: { enabled: 'blob_driver_enabled' },
          diskCSIDriver: { enabled: 'disk_driver_enabled' },
          fileCSIDriver: { enabled: 'file_driver_enabled' },
          snapshotController: { enabled: 'snapshot_controller_enabled' },
        }),
        workloadAutoScalerProfile: block('workload_autoscaler_profile', {
          keda: { enabled: 'keda_enabled' },
          verticalPodAutoscaler: { enabled: 'vertical_pod_autoscaler_enabled' },
        }),
        azureMonitorProfile: { metrics: { enabled: present('monitor_metrics', true) } },
        metricsProfile: { costAnalysis: { enabled: 'cost_analysis_enabled' } },
        linuxProfile: block('linux_profile', { adminUsername: 'admin_username', ssh: { publicKeys: each('ssh_key', { keyData: 'key_data' }) } }),
        publicNetworkAccess: enabled('public_network_access_enabled'),
      },
    },
    ignored: [
      'fqdn', 'private_fqdn', 'portal_fqdn', 'current_kubernetes_version', 'kube_config*', 'kube_admin_config*', 'node_resource_group_id', 'oidc_issuer_url',
      'http_application_routing_zone_name', 'maintenance_window*', 'auto_scaler_profile*', 'http_proxy_config*', 'monitor_metrics*', 'upgrade_override*',
      'web_app_routing*', 'service_mesh_profile*', 'confidential_computing*', 'aci_connector_linux*', 'network_profile.load_balancer_profile*',
      'network_profile.nat_gateway_profile*', 'network_profile.advanced_networking*', 'node_provisioning_profile*', 'bootstrap_profile*', 'ai_toolchain_operator_enabled',
      'custom_ca_trust_certificates_base64', 'oms_agent.oms_agent_identity', 'key_vault_secrets_provider.secret_identity', 'windows_profile*',
      'ingress_application_gateway.*', 'azure_active_directory_role_based_access_control.*', ...tuning.map((path) => `default_node_pool.${path}`),
    ],
  },
  azurerm_kubernetes_cluster_node_pool: {
    type: 'Microsoft.ContainerService/managedClusters/agentPools',
    place: { in: 'parent', parent: ['kubernetes_cluster_id'] },
    body: {
      properties: {
        ...pool,
        type: constant('VirtualMachineScaleSets'),
        mode: 'mode',
        osType: 'os_type',
        nodeTaints: filled('node_taints'),
        scaleSetPriority: 'priority',
        scaleSetEvictionPolicy: filled('eviction_policy'),
        spotMaxPrice: 'spot_max_price',
        tags: filled('tags'),
      },
    },
    ignored: tuning,
  },
} // prettier-ignore
