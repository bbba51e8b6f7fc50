import type { JsonObject } from '../../kernel/index.ts'

const ENDPOINT = 'Microsoft.Network/privateEndpoints'
const GROUP = `${ENDPOINT}/privateDnsZoneGroups`
const CONNECTIONS = `${ENDPOINT}/privateLinkServiceConnections[*]`
const CONFIGS = `${GROUP}/privateDnsZoneConfigs[*]`

/** The names that an account has, and the parameter that holds the id of each zone. */
const zones: readonly (readonly [parameter: string, zone: string])[] = [
  ['cognitiveServicesZoneId', 'privatelink.cognitiveservices.azure.com'],
  ['openAiZoneId', 'privatelink.openai.azure.com'],
  ['aiServicesZoneId', 'privatelink.services.ai.azure.com'],
]

const forEachZone = (make: (parameter: string, zone: string) => unknown): JsonObject =>
  JSON.parse(JSON.stringify(Object.fromEntries(zones.map(([parameter, zone]) => [parameter, make(parameter, zone)]))))

const given = (name: string): string => `[parameters('${name}')]`

/** The connections of an endpoint that lead to an account. */
const toAccount: JsonObject = {
  count: {
    field: CONNECTIONS,
    where: {
      allOf: [
        { field: `${CONNECTIONS}.privateLinkServiceId`, contains: 'Microsoft.CognitiveServices/accounts' },
        { field: `${CONNECTIONS}.groupIds[*]`, equals: 'account' },
      ],
    },
  },
  greaterOrEquals: 1,
}

const registered = (parameter: string): JsonObject => ({
  count: { field: CONFIGS, where: { field: `${CONFIGS}.privateDnsZoneId`, equals: given(parameter) } },
  greaterOrEquals: 1,
})

const template: JsonObject = {
  $schema: 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#',
  contentVersion: '1.0.0.0',
  parameters: { endpoint: { type: 'string' }, ...forEachZone(() => ({ type: 'string' })) },
  resources: [
    {
      type: GROUP,
      apiVersion: '2024-05-01',
      name: "[format('{0}/default', parameters('endpoint'))]",
      properties: {
        privateDnsZoneConfigs: zones.map(([parameter, zone]) => ({
          name: zone.replaceAll('.', '-'),
          properties: { privateDnsZoneId: given(parameter) },
        })),
      },
    },
  ],
}

/**
 * Private endpoints of AI accounts are registered in the three zones that their names are in. The built-in definition for it knows one of them.
 * An endpoint has one group of zones, so this one replaces what is there under the name that portal and templates use.
 */
export const foundryDnsDefinition: JsonObject = {
  name: 'fairway-deploy-foundry-dns',
  properties: {
    displayName: 'Private endpoints of AI accounts are in all three private DNS zones',
    description:
      'Accounts of Azure AI Foundry answer to names in three zones. Without all of them some clients resolve the public address and are refused.',
    policyType: 'Custom',
    mode: 'Indexed',
    metadata: { category: 'AI', version: '1.0.0' },
    parameters: {
      effect: {
        type: 'String',
        metadata: { displayName: 'Effect', description: 'Whether the zones are registered.' },
        allowedValues: ['DeployIfNotExists', 'AuditIfNotExists', 'Disabled'],
        defaultValue: 'DeployIfNotExists',
      },
      ...forEachZone((_, zone) => ({
        type: 'String',
        metadata: { displayName: zone, description: `The id of the zone ${zone}.`, strongType: 'Microsoft.Network/privateDnsZones' },
      })),
    },
    policyRule: {
      if: { allOf: [{ field: 'type', equals: ENDPOINT }, toAccount] },
      // oxlint-disable-next-line unicorn/no-thenable -- Azure's word; nobody awaits a rule
      then: {
        effect: given('effect'),
        details: {
          type: GROUP,
          roleDefinitionIds: ['/providers/Microsoft.Authorization/roleDefinitions/4d97b98b-1d4f-4787-a291-c67834d212e7'],
          existenceCondition: { allOf: zones.map(([parameter]) => registered(parameter)) },
          deployment: {
            properties: {
              mode: 'incremental',
              template,
              parameters: { endpoint: { value: "[field('name')]" }, ...forEachZone((parameter) => ({ value: given(parameter) })) },
            },
          },
        },
      },
    },
  },
}
