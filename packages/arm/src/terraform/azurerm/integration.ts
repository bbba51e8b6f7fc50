import type { Value } from '../../value/index.ts'
import type { Mapping } from '../mapping/mapping.ts'
import { attribute, Step, type Shape } from '../mapping/rule.ts'
import { block, computed, enabled, filled, negated, some } from '../mapping/steps.ts'

/** `Developer_1`: name and units. */
const gatewaySku = computed('sku_name', (value): Value => {
  const [name = '', units] = typeof value === 'string' ? value.split('_') : []
  return units === undefined ? { name: value } : { name, capacity: Number(units) }
})

const PROTOCOLS = 'Microsoft.WindowsAzure.ApiManagement.Gateway.Security'

/** Protocols that are switched on one by one, as texts in a map; the provider sends only what the block says. */
const protocols: ReadonlyMap<string, readonly string[]> = new Map([
  [`${PROTOCOLS}.Protocols.Tls10`, ['frontend_tls10_enabled', 'enable_frontend_tls10']],
  [`${PROTOCOLS}.Protocols.Tls11`, ['frontend_tls11_enabled', 'enable_frontend_tls11']],
  [`${PROTOCOLS}.Protocols.Ssl30`, ['frontend_ssl30_enabled', 'enable_frontend_ssl30']],
  [`${PROTOCOLS}.Backend.Protocols.Tls10`, ['backend_tls10_enabled', 'enable_backend_tls10']],
  [`${PROTOCOLS}.Backend.Protocols.Tls11`, ['backend_tls11_enabled', 'enable_backend_tls11']],
  [`${PROTOCOLS}.Backend.Protocols.Ssl30`, ['backend_ssl30_enabled', 'enable_backend_ssl30']],
])

const customProperties: Shape = Object.fromEntries(
  [...protocols].map(([name, paths]) => [
    name,
    new Step(
      paths.map((path) => `security.${path}`),
      (outer) => {
        const value = paths.map((path) => attribute(outer, `security.${path}`)).find((one) => one !== undefined)
        return typeof value === 'boolean' ? (value ? 'True' : 'False') : value
      },
    ),
  ]),
)

const network = block('virtual_network_configuration', { subnetResourceId: 'subnet_id' })

/** API Management and App Configuration. */
export const integration: Readonly<Record<string, Mapping>> = {
  azurerm_api_management: {
    type: 'Microsoft.ApiManagement/service',
    place: { in: 'group' },
    body: {
      sku: gatewaySku,
      zones: filled('zones'),
      properties: {
        publisherName: 'publisher_name',
        publisherEmail: 'publisher_email',
        notificationSenderEmail: filled('notification_sender_email'),
        virtualNetworkType: 'virtual_network_type',
        virtualNetworkConfiguration: network,
        publicNetworkAccess: enabled('public_network_access_enabled'),
        publicIpAddressId: filled('public_ip_address_id'),
        disableGateway: 'gateway_disabled',
        apiVersionConstraint: { minApiVersion: filled('min_api_version') },
        customProperties,
        additionalLocations: some('additional_location', {
          location: 'location',
          sku: { capacity: 'capacity' },
          zones: filled('zones'),
          disableGateway: 'gateway_disabled',
          virtualNetworkConfiguration: network,
        }),
      },
    },
    ignored: [
      'gateway_url', 'gateway_regional_url', 'portal_url', 'developer_portal_url', 'management_api_url', 'scm_url', 'private_ip_addresses', 'public_ip_addresses', 'tenant_access*',
      'client_certificate_enabled', 'sign_in*', 'sign_up*', 'protocols*', 'hostname_configuration*', 'certificate*', 'delegation*', 'policy*', 'security.*', 'additional_location.*',
    ],
  },
  azurerm_app_configuration: {
    type: 'Microsoft.AppConfiguration/configurationStores',
    place: { in: 'group' },
    body: {
      sku: { name: 'sku' },
      properties: {
        disableLocalAuth: negated('local_auth_enabled'),
        publicNetworkAccess: filled('public_network_access'),
        enablePurgeProtection: 'purge_protection_enabled',
        softDeleteRetentionInDays: 'soft_delete_retention_days',
        encryption: block('encryption', { keyVaultProperties: { keyIdentifier: 'key_vault_key_identifier', identityClientId: filled('identity_client_id') } }),
        dataPlaneProxy: {
          authenticationMode: filled('data_plane_proxy_authentication_mode'),
          privateLinkDelegation: enabled('data_plane_proxy_private_link_delegation_enabled'),
        },
      },
    },
    children: [
      {
        type: 'Microsoft.AppConfiguration/configurationStores/replicas',
        when: 'replica',
        each: true,
        name: 'name',
        body: { location: 'location' },
      },
    ],
    ignored: ['endpoint', 'primary_*', 'secondary_*', 'replica.endpoint', 'replica.id'],
  },
  azurerm_api_management_backend: {
    type: 'Microsoft.ApiManagement/service/backends',
    place: { in: 'group', parents: ['api_management_name'] },
    body: {
      properties: {
        protocol: 'protocol',
        url: 'url',
        title: filled('title'),
        description: filled('description'),
        resourceId: filled('resource_id'),
        tls: block('tls', { validateCertificateChain: 'validate_certificate_chain', validateCertificateName: 'validate_certificate_name' }),
      },
    },
    ignored: ['credentials*', 'proxy*', 'service_fabric_cluster*', 'circuit_breaker_rule*'],
  },
} // prettier-ignore
