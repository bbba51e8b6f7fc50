import type { ChildMapping, Mapping } from '../mapping/mapping.ts'
import type { Rule, Shape } from '../mapping/rule.ts'
import { block, computed, constant, either, enabled, filled, renamed, some, where } from '../mapping/steps.ts'

/** Kind of a plan and of what runs on it. */
const planKind = renamed(
  'os_type',
  new Map([
    ['Linux', 'linux'],
    ['Windows', 'app'],
    ['WindowsContainer', 'xenon'],
  ]),
)

const restrictions = (path: string): Rule =>
  some(path, {
    name: filled('name'),
    priority: 'priority',
    action: 'action',
    ipAddress: either(filled('ip_address'), filled('service_tag')),
    tag: where('service_tag', [], constant('ServiceTag')),
    vnetSubnetResourceId: filled('virtual_network_subnet_id'),
    description: filled('description'),
  })

const siteConfig: Shape = {
  alwaysOn: 'always_on',
  minTlsVersion: 'minimum_tls_version',
  scmMinTlsVersion: 'scm_minimum_tls_version',
  ftpsState: 'ftps_state',
  http20Enabled: 'http2_enabled',
  remoteDebuggingEnabled: 'remote_debugging_enabled',
  webSocketsEnabled: 'websockets_enabled',
  use32BitWorkerProcess: 'use_32_bit_worker',
  vnetRouteAllEnabled: 'vnet_route_all_enabled',
  healthCheckPath: filled('health_check_path'),
  appCommandLine: filled('app_command_line'),
  acrUseManagedIdentityCreds: 'container_registry_use_managed_identity',
  acrUserManagedIdentityID: filled('container_registry_managed_identity_client_id'),
  ipSecurityRestrictionsDefaultAction: filled('ip_restriction_default_action'),
  scmIpSecurityRestrictionsDefaultAction: filled('scm_ip_restriction_default_action'),
  scmIpSecurityRestrictionsUseMain: 'scm_use_main_ip_restriction',
  ipSecurityRestrictions: restrictions('ip_restriction'),
  scmIpSecurityRestrictions: restrictions('scm_ip_restriction'),
  cors: block('cors', { allowedOrigins: 'allowed_origins', supportCredentials: 'support_credentials' }),
  minimumElasticInstanceCount: 'elastic_instance_minimum',
  functionAppScaleLimit: 'app_scale_limit',
}

const unread = [
  'application_stack*', 'auto_heal_*', 'api_definition_url', 'api_management_api_id', 'default_documents', 'load_balancing_mode', 'local_mysql_enabled', 'managed_pipeline_mode',
  'remote_debugging_version', 'worker_count', 'health_check_eviction_time_in_min', 'linux_fx_version', 'windows_fx_version', 'scm_type', 'detailed_error_logging_enabled', 'handler_mapping*',
  'virtual_application*', 'application_insights_*', 'app_service_logs*', 'pre_warmed_instance_count', 'runtime_scale_monitoring_enabled', 'minimum_tls_cipher_suite',
].map((path) => `site_config.${path}`) // prettier-ignore

const site = (kind: string): Mapping => ({
  type: 'Microsoft.Web/sites',
  place: { in: 'group' },
  body: {
    kind: constant(kind),
    properties: {
      serverFarmId: 'service_plan_id',
      enabled: 'enabled',
      httpsOnly: 'https_only',
      publicNetworkAccess: enabled('public_network_access_enabled'),
      clientAffinityEnabled: 'client_affinity_enabled',
      clientCertEnabled: 'client_certificate_enabled',
      clientCertMode: filled('client_certificate_mode'),
      clientCertExclusionPaths: filled('client_certificate_exclusion_paths'),
      virtualNetworkSubnetId: filled('virtual_network_subnet_id'),
      vnetImagePullEnabled: 'vnet_image_pull_enabled',
      keyVaultReferenceIdentity: filled('key_vault_reference_identity_id'),
      siteConfig: block('site_config', siteConfig),
    },
  },
  children: [
    publishing('ftp', 'ftp_publish_basic_authentication_enabled'),
    publishing('scm', 'webdeploy_publish_basic_authentication_enabled'),
    { type: 'Microsoft.Web/sites/config', when: 'app_settings', name: constant('appsettings'), body: { properties: 'app_settings' } },
  ],
  ignored: [
    ...unread, 'app_settings', 'connection_string', 'sticky_settings', 'auth_settings*', 'backup*', 'logs*', 'storage_account*', 'storage_key_vault_secret_id', 'storage_uses_managed_identity',
    'zip_deploy_file', 'custom_domain_verification_id', 'default_hostname', 'hosting_environment_id', 'kind', 'outbound_ip_*', 'possible_outbound_ip_*', 'site_credential',
    'builtin_logging_enabled', 'content_share_force_disabled', 'daily_memory_time_quota', 'functions_extension_version', 'virtual_network_backup_restore_enabled',
  ],
}) // prettier-ignore

function publishing(name: 'ftp' | 'scm', path: string): ChildMapping {
  return {
    type: 'Microsoft.Web/sites/basicPublishingCredentialsPolicies',
    when: path,
    name: constant(name),
    body: { properties: { allow: path } },
  }
}

/** App Service plans, web and function apps. */
export const web: Readonly<Record<string, Mapping>> = {
  azurerm_service_plan: {
    type: 'Microsoft.Web/serverfarms',
    place: { in: 'group' },
    body: {
      kind: planKind,
      sku: { name: 'sku_name', capacity: 'worker_count' },
      properties: {
        reserved: computed('os_type', (value) => value === 'Linux'),
        zoneRedundant: 'zone_balancing_enabled',
        perSiteScaling: 'per_site_scaling_enabled',
        maximumElasticWorkerCount: 'maximum_elastic_worker_count',
        hostingEnvironmentProfile: { id: filled('app_service_environment_id') },
      },
    },
    ignored: ['kind', 'reserved', 'premium_plan_auto_scale_enabled'],
  },
  azurerm_linux_web_app: site('app,linux'),
  azurerm_windows_web_app: site('app'),
  azurerm_linux_function_app: site('functionapp,linux'),
  azurerm_windows_function_app: site('functionapp'),
}
