import { byText, type JsonObject } from '../../kernel/index.ts'
import { guardrailFacts } from '../ai-guardrails.gen.ts'
import type { EndpointZones } from '../tables.ts'

const ENDPOINT = 'Microsoft.Network/privateEndpoints'
const GROUP = `${ENDPOINT}/privateDnsZoneGroups`
const CONNECTIONS = `${ENDPOINT}/privateLinkServiceConnections[*]`
const ZONE_ID = `${GROUP}/privateDnsZoneConfigs[*].privateDnsZoneId`

/** The zones as a list of names, those of regions with the region of the endpoint. */
const ZONES = "[split(replace(parameters('zones'), '{region}', field('location')), ',')]"

const template: JsonObject = {
  $schema: 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#',
  contentVersion: '1.0.0.0',
  parameters: { endpoint: { type: 'string' }, zonePlace: { type: 'string' }, zones: { type: 'array' } },
  resources: [
    {
      type: GROUP,
      apiVersion: '2024-05-01',
      name: "[format('{0}/default', parameters('endpoint'))]",
      properties: {
        copy: [
          {
            name: 'privateDnsZoneConfigs',
            count: "[length(parameters('zones'))]",
            input: {
              name: "[replace(parameters('zones')[copyIndex('privateDnsZoneConfigs')], '.', '-')]",
              properties: {
                privateDnsZoneId: "[concat(parameters('zonePlace'), parameters('zones')[copyIndex('privateDnsZoneConfigs')])]",
              },
            },
          },
        ],
      },
    },
  ],
}

const text = (displayName: string, description: string): JsonObject => ({ type: 'String', metadata: { displayName, description } })
const list = (displayName: string, description: string): JsonObject => ({ type: 'Array', metadata: { displayName, description } })
const effect: JsonObject = {
  type: 'String',
  metadata: { displayName: 'Effect', description: 'Whether the zones are registered.' },
  allowedValues: ['DeployIfNotExists', 'AuditIfNotExists', 'Disabled'],
  defaultValue: 'DeployIfNotExists',
}

/** Private endpoints of one kind of service are registered in the zones that their names are in, all in one group of zones. */
export const endpointDnsDefinition: JsonObject = {
  name: 'fairway-deploy-endpoint-dns',
  properties: {
    displayName: 'Private endpoints of a service are in its private DNS zones',
    description: 'Without its zones a private endpoint is there and nobody finds it: clients resolve the public address and are refused.',
    policyType: 'Custom',
    mode: 'Indexed',
    metadata: { category: 'Network', version: '1.0.0' },
    parameters: {
      effect,
      serviceType: text('Type of the service', 'What the endpoint leads to, such as Microsoft.Sql/servers.'),
      groupIds: list('Groups', 'The groups of the service that an endpoint may lead to.'),
      zones: text('Zones', 'Names of zones, with commas between; {region} stands for the region of the endpoint.'),
      zonePlace: text('Where the zones lie', 'What stands in the id of a zone before its name.'),
      regions: { ...list('Regions', 'The regions whose zones are there; none: any.'), defaultValue: [] },
    },
    policyRule: {
      if: {
        allOf: [
          { field: 'type', equals: ENDPOINT },
          {
            anyOf: [
              { value: "[length(parameters('regions'))]", equals: 0 },
              { field: 'location', in: "[parameters('regions')]" },
            ],
          },
          {
            count: {
              field: CONNECTIONS,
              where: {
                allOf: [
                  { field: `${CONNECTIONS}.privateLinkServiceId`, contains: "[concat('/', parameters('serviceType'), '/')]" },
                  { field: `${CONNECTIONS}.groupIds[*]`, in: "[parameters('groupIds')]" },
                ],
              },
            },
            greaterOrEquals: 1,
          },
        ],
      },
      // oxlint-disable-next-line unicorn/no-thenable -- Azure's word; nobody awaits a rule
      then: {
        effect: "[parameters('effect')]",
        details: {
          type: GROUP,
          roleDefinitionIds: ['/providers/Microsoft.Authorization/roleDefinitions/4d97b98b-1d4f-4787-a291-c67834d212e7'],
          existenceCondition: {
            count: {
              field: `${GROUP}/privateDnsZoneConfigs[*]`,
              where: {
                allOf: [
                  { field: ZONE_ID, contains: "[parameters('zonePlace')]" },
                  { value: `[last(split(current('${ZONE_ID}'), '/'))]`, in: ZONES },
                ],
              },
            },
            greaterOrEquals: "[length(split(parameters('zones'), ','))]",
          },
          deployment: {
            properties: {
              mode: 'incremental',
              template,
              parameters: {
                endpoint: { value: "[field('name')]" },
                zonePlace: { value: "[parameters('zonePlace')]" },
                zones: { value: ZONES },
              },
            },
          },
        },
      },
    },
  },
}

/** The endpoints whose zones a platform has, all of them or none, with the regions in which it has those of regions. */
function registrable(names: readonly string[]): readonly (EndpointZones & { readonly regions: readonly string[] })[] {
  const known = new Set(names.map((name) => name.toLowerCase()))
  return guardrailFacts.endpointZones.flatMap((one) => {
    const regional = one.zones.find((zone) => zone.includes('{region}'))
    if (regional === undefined) return one.zones.every((zone) => known.has(zone)) ? [{ ...one, regions: [] }] : []
    const [before = '', after = ''] = regional.split('{region}')
    const regions = [...known]
      .filter((name) => name.startsWith(before) && name.endsWith(after) && !name.slice(before.length, -after.length).includes('.'))
      .map((name) => name.slice(before.length, -after.length))
    return regions.length === 0 ? [] : [{ ...one, regions: regions.toSorted(byText) }]
  })
}

const PLACE =
  "[concat('/subscriptions/', parameters('dnsZoneSubscriptionId'), '/resourceGroups/', parameters('dnsZoneResourceGroupName'), '/providers/Microsoft.Network/privateDnsZones/')]"

/** The initiative that registers endpoints in the zones of a platform which nothing else registers; nothing where it has none of them. */
export function endpointDnsInitiative(zones: readonly string[]): JsonObject | undefined {
  const members = registrable(zones)
  if (members.length === 0) return undefined
  return {
    name: 'fairway-endpoint-dns',
    properties: {
      displayName: 'Private endpoints are in their private DNS zones',
      description: 'Registers private endpoints of services that neither the landing zone library nor a definition of Azure registers.',
      policyType: 'Custom',
      metadata: { category: 'Network', version: '1.0.0' },
      parameters: {
        effect,
        dnsZoneSubscriptionId: text('Subscription of the zones', 'The id of the subscription in which the zones lie.'),
        dnsZoneResourceGroupName: text('Group of the zones', 'The resource group in which the zones lie.'),
      },
      policyDefinitions: members.map(({ name, type, groupIds, zones: own, regions }) => ({
        policyDefinitionReferenceId: name,
        policyDefinitionId: 'fairway-deploy-endpoint-dns',
        parameters: {
          effect: { value: "[parameters('effect')]" },
          serviceType: { value: type },
          groupIds: { value: groupIds },
          zones: { value: own.join(',') },
          zonePlace: { value: PLACE },
          ...(regions.length === 0 ? {} : { regions: { value: regions } }),
        },
      })),
    },
  }
}
