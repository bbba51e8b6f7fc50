import type { Mapping } from '../mapping/mapping.ts'
import type { Rule, Shape } from '../mapping/rule.ts'
import { block, constant, either, enabled, filled, negated, present, switched } from '../mapping/steps.ts'

const answered = ['discovery_url', 'workspace_id', 'project_id']

const hub: Shape = {
  friendlyName: filled('friendly_name'),
  description: filled('description'),
  storageAccount: 'storage_account_id',
  keyVault: 'key_vault_id',
  applicationInsights: filled('application_insights_id'),
  containerRegistry: filled('container_registry_id'),
  primaryUserAssignedIdentity: filled('primary_user_assigned_identity'),
  encryption: block('encryption', {
    status: constant('Enabled'),
    keyVaultProperties: { keyVaultArmId: 'key_vault_id', keyIdentifier: 'key_id' },
    identity: { userAssignedIdentity: filled('user_assigned_identity_id') },
  }),
  managedNetwork: block('managed_network', { isolationMode: 'isolation_mode' }),
}

const compute = (kind: string, properties: Shape, ignored: readonly string[] = []): Mapping => ({
  type: 'Microsoft.MachineLearningServices/workspaces/computes',
  place: { in: 'parent', parent: ['machine_learning_workspace_id'] },
  body: {
    properties: {
      computeType: constant(kind),
      computeLocation: 'location',
      description: filled('description'),
      disableLocalAuth: negated('local_auth_enabled'),
      properties,
    },
  },
  ignored: ['ssh.username', 'ssh.port', ...ignored],
})

const subnet: Rule = { id: filled('subnet_resource_id') }

/** Azure Machine Learning: workspaces, Foundry hubs and projects, computes. */
export const machineLearning: Readonly<Record<string, Mapping>> = {
  azurerm_machine_learning_workspace: {
    type: 'Microsoft.MachineLearningServices/workspaces',
    place: { in: 'group' },
    body: {
      kind: 'kind',
      sku: { name: 'sku_name', tier: 'sku_name' },
      properties: {
        ...hub,
        hbiWorkspace: 'high_business_impact',
        publicNetworkAccess: enabled('public_network_access_enabled'),
        imageBuildCompute: filled('image_build_compute_name'),
        v1LegacyMode: 'v1_legacy_mode_enabled',
        enableServiceSideCMKEncryption: 'service_side_encryption_enabled',
        featureStoreSettings: block('feature_store', {
          computeRuntime: { sparkRuntimeVersion: filled('computer_spark_runtime_version') },
          offlineStoreConnectionName: filled('offline_connection_name'),
          onlineStoreConnectionName: filled('online_connection_name'),
        }),
        serverlessComputeSettings: block('serverless_compute', {
          serverlessComputeCustomSubnet: filled('subnet_id'),
          serverlessComputeNoPublicIP: negated('public_ip_enabled'),
        }),
      },
    },
    ignored: [...answered, 'managed_network.provision_on_creation_enabled'],
  },
  azurerm_ai_foundry: {
    type: 'Microsoft.MachineLearningServices/workspaces',
    place: { in: 'group' },
    body: {
      kind: constant('Hub'),
      properties: { ...hub, hbiWorkspace: 'high_business_impact_enabled', publicNetworkAccess: 'public_network_access' },
    },
    ignored: answered,
  },
  azurerm_ai_foundry_project: {
    type: 'Microsoft.MachineLearningServices/workspaces',
    place: { in: 'beside', other: 'ai_services_hub_id' },
    body: {
      kind: constant('Project'),
      properties: {
        hubResourceId: 'ai_services_hub_id',
        friendlyName: filled('friendly_name'),
        description: filled('description'),
        hbiWorkspace: 'high_business_impact_enabled',
        primaryUserAssignedIdentity: filled('primary_user_assigned_identity'),
      },
    },
    ignored: answered,
  },
  azurerm_machine_learning_compute_cluster: compute('AmlCompute', {
    vmSize: 'vm_size',
    vmPriority: 'vm_priority',
    scaleSettings: block('scale_settings', {
      maxNodeCount: 'max_node_count',
      minNodeCount: 'min_node_count',
      nodeIdleTimeBeforeScaleDown: 'scale_down_nodes_after_idle_duration',
    }),
    subnet,
    enableNodePublicIp: 'node_public_ip_enabled',
    remoteLoginPortPublicAccess: enabled('ssh_public_access_enabled'),
    userAccountCredentials: block('ssh', {
      adminUserName: 'admin_username',
      adminUserPassword: filled('admin_password'),
      adminUserSshPublicKey: filled('key_value'),
    }),
  }),
  azurerm_machine_learning_compute_instance: compute('ComputeInstance', {
    vmSize: 'virtual_machine_size',
    subnet,
    computeInstanceAuthorizationType: filled('authorization_type'),
    personalComputeInstanceSettings: { assignedUser: block('assign_to_user', { objectId: 'object_id', tenantId: 'tenant_id' }) },
    enableNodePublicIp: 'node_public_ip_enabled',
    sshSettings: either(
      block('ssh', { sshPublicAccess: constant('Enabled'), adminPublicKey: 'public_key' }),
      { sshPublicAccess: present('ssh', 'Enabled', 'Disabled') },
    ),
  }), // prettier-ignore
  azurerm_databricks_workspace: {
    type: 'Microsoft.Databricks/workspaces',
    place: { in: 'group' },
    body: {
      sku: { name: 'sku' },
      properties: {
        publicNetworkAccess: enabled('public_network_access_enabled'),
        requiredNsgRules: filled('network_security_group_rules_required'),
        managedResourceGroupId: filled('managed_resource_group_id'),
        parameters: block('custom_parameters', {
          enableNoPublicIp: { value: 'no_public_ip' },
          customVirtualNetworkId: { value: filled('virtual_network_id') },
          customPublicSubnetName: { value: filled('public_subnet_name') },
          customPrivateSubnetName: { value: filled('private_subnet_name') },
        }),
        defaultStorageFirewall: switched('default_storage_firewall_enabled', 'Enabled', 'Disabled'),
      },
    },
    ignored: ['workspace_id', 'workspace_url', 'disk_encryption_set_id', 'managed_disk_identity', 'storage_account_identity'],
  },
}
