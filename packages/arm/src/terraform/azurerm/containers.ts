import type { Mapping } from '../mapping/mapping.ts'
import type { Shape } from '../mapping/rule.ts'
import { block, constant, each, either, enabled, filled, pairs, some, switched, where } from '../mapping/steps.ts'

/** A policy of a registry that is only on or off. */
const status = (path: string): Shape => ({ status: switched(path, 'enabled', 'disabled') })

const container: Shape = {
  name: 'name',
  image: 'image',
  command: filled('command'),
  args: filled('args'),
  resources: { cpu: 'cpu', memory: 'memory' },
  env: some('env', { name: 'name', value: filled('value'), secretRef: filled('secret_name') }),
  volumeMounts: some('volume_mounts', { volumeName: 'name', mountPath: 'path', subPath: filled('sub_path') }),
}

const configuration: Shape = {
  activeRevisionsMode: 'revision_mode',
  maxInactiveRevisions: 'max_inactive_revisions',
  ingress: block('ingress', {
    external: 'external_enabled',
    targetPort: 'target_port',
    exposedPort: 'exposed_port',
    transport: 'transport',
    allowInsecure: 'allow_insecure_connections',
    clientCertificateMode: filled('client_certificate_mode'),
    traffic: some('traffic_weight', {
      weight: 'percentage',
      latestRevision: 'latest_revision',
      revisionName: filled('revision_suffix'),
      label: filled('label'),
    }),
    ipSecurityRestrictions: some('ip_security_restriction', {
      name: 'name',
      action: 'action',
      ipAddressRange: 'ip_address_range',
      description: filled('description'),
    }),
  }),
  registries: some('registry', {
    server: 'server',
    username: filled('username'),
    passwordSecretRef: filled('password_secret_name'),
    identity: filled('identity'),
  }),
  secrets: some('secret', {
    name: 'name',
    value: filled('value'),
    identity: filled('identity'),
    keyVaultUrl: filled('key_vault_secret_id'),
  }),
  dapr: block('dapr', { enabled: constant(true), appId: 'app_id', appPort: 'app_port', appProtocol: 'app_protocol' }),
}

/** Registries and Container Apps. */
export const containers: Readonly<Record<string, Mapping>> = {
  azurerm_container_registry: {
    type: 'Microsoft.ContainerRegistry/registries',
    place: { in: 'group' },
    body: {
      sku: { name: 'sku' },
      properties: {
        adminUserEnabled: 'admin_enabled',
        anonymousPullEnabled: 'anonymous_pull_enabled',
        dataEndpointEnabled: 'data_endpoint_enabled',
        publicNetworkAccess: enabled('public_network_access_enabled'),
        networkRuleBypassOptions: 'network_rule_bypass_option',
        zoneRedundancy: enabled('zone_redundancy_enabled'),
        networkRuleSet: block('network_rule_set', {
          defaultAction: 'default_action',
          ipRules: each('ip_rule', { action: 'action', value: 'ip_range' }),
        }),
        policies: {
          quarantinePolicy: status('quarantine_policy_enabled'),
          exportPolicy: status('export_policy_enabled'),
          trustPolicy: either({ status: switched('trust_policy_enabled', 'enabled', 'disabled') }, block('trust_policy', status('enabled'))),
          retentionPolicy: either(
            where('retention_policy_in_days', [], { days: 'retention_policy_in_days', status: constant('enabled') }),
            block('retention_policy', { days: 'days', ...status('enabled') }),
          ),
        },
        encryption: block('encryption', {
          status: constant('enabled'),
          keyVaultProperties: { keyIdentifier: 'key_vault_key_id', identity: 'identity_client_id' },
        }),
      },
    },
    children: [
      {
        type: 'Microsoft.ContainerRegistry/registries/replications',
        when: 'georeplications',
        each: true,
        name: 'location',
        body: {
          location: 'location',
          tags: filled('tags'),
          properties: { zoneRedundancy: enabled('zone_redundancy_enabled'), regionEndpointEnabled: 'regional_endpoint_enabled' },
        },
      },
    ],
    ignored: ['login_server', 'admin_username', 'admin_password', 'encryption.enabled', 'data_endpoint_host_names'],
  },
  azurerm_container_app_environment: {
    type: 'Microsoft.App/managedEnvironments',
    place: { in: 'group' },
    body: {
      properties: {
        infrastructureResourceGroup: filled('infrastructure_resource_group_name'),
        vnetConfiguration: where('infrastructure_subnet_id', [], {
          infrastructureSubnetId: 'infrastructure_subnet_id',
          internal: 'internal_load_balancer_enabled',
        }),
        zoneRedundant: 'zone_redundancy_enabled',
        publicNetworkAccess: filled('public_network_access'),
        peerAuthentication: { mtls: { enabled: 'mutual_tls_enabled' } },
        daprAIConnectionString: filled('dapr_application_insights_connection_string'),
        appLogsConfiguration: { destination: either(filled('logs_destination'), where('log_analytics_workspace_id', [], constant('log-analytics'))) },
        workloadProfiles: some('workload_profile', {
          name: 'name',
          workloadProfileType: 'workload_profile_type',
          minimumCount: 'minimum_count',
          maximumCount: 'maximum_count',
        }),
      },
    },
    ignored: ['custom_domain_verification_id', 'default_domain', 'docker_bridge_cidr', 'platform_reserved_*', 'static_ip_address'],
  },
  azurerm_container_app: {
    type: 'Microsoft.App/containerApps',
    place: { in: 'group' },
    body: {
      properties: {
        managedEnvironmentId: 'container_app_environment_id',
        workloadProfileName: filled('workload_profile_name'),
        configuration,
        template: block('template', {
          revisionSuffix: filled('revision_suffix'),
          terminationGracePeriodSeconds: 'termination_grace_period_seconds',
          containers: each('container', container),
          initContainers: some('init_container', container),
          scale: { minReplicas: 'min_replicas', maxReplicas: 'max_replicas' },
          volumes: some('volume', { name: 'name', storageType: 'storage_type', storageName: filled('storage_name') }),
        }),
      },
    },
    ignored: [
      'latest_revision_*', 'outbound_ip_addresses', 'custom_domain_verification_id', 'ingress.fqdn', 'ingress.custom_domain', 'ingress.cors', 'template.container.ephemeral_storage',
      'template.container.liveness_probe', 'template.container.readiness_probe', 'template.container.startup_probe', 'template.init_container.ephemeral_storage',
      'template.azure_queue_scale_rule', 'template.custom_scale_rule', 'template.http_scale_rule', 'template.tcp_scale_rule',
    ],
  },
  azurerm_container_group: {
    type: 'Microsoft.ContainerInstance/containerGroups',
    place: { in: 'group' },
    body: {
      zones: filled('zones'),
      properties: {
        osType: 'os_type',
        sku: filled('sku'),
        restartPolicy: 'restart_policy',
        priority: filled('priority'),
        ipAddress: where('ip_address_type', ['Public', 'Private'], { type: 'ip_address_type', dnsNameLabel: filled('dns_name_label') }),
        subnetIds: some('subnet_ids', { id: '.' }),
        containers: each('container', {
          name: 'name',
          properties: {
            image: 'image',
            command: filled('commands'),
            resources: { requests: { cpu: 'cpu', memoryInGB: 'memory' } },
            ports: some('ports', { port: 'port', protocol: 'protocol' }),
            environmentVariables: pairs('environment_variables', 'name', 'value'),
          },
        }),
      },
    },
    ignored: ['fqdn', 'ip_address', 'container.*', 'exposed_port', 'image_registry_credential', 'diagnostics', 'dns_config', 'init_container', 'dns_name_label_reuse_policy'],
  },
} // prettier-ignore
