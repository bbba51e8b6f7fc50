import type { FunctionSpec, Outcome } from '../../expression/index.ts'
import { Failure, Unknown, type Value } from '../../value/index.ts'
import type { Environment } from '../environment.ts'
import { type Place, ZERO_GUID } from '../place.ts'
import { PartlyKnown } from '../unknowns.ts'
import { AZURE_CLOUD } from './cloud.ts'

const unknown = (what: string): Unknown => new Unknown(`${what} is only known in Azure`)

export const locationOf = ({ location }: Place): Value => location ?? new Unknown('the location of the deployment is not given')

function subscription({ subscriptionId, tenantId }: Place): Value {
  return {
    id: `/subscriptions/${subscriptionId}`,
    subscriptionId,
    tenantId,
    displayName: unknown('the display name of the subscription'),
    tags: unknown('the tags of the subscription'),
  }
}

/** The group of the deployment. One that the same template declares is known as far as it is declared. */
function resourceGroup({ context }: Environment): Outcome {
  const { place } = context
  if (place.kind !== 'resourceGroup')
    return new Failure('WrongScope', `\`resourceGroup\` cannot be used in a deployment to a ${wordOf(place)}`)
  const id = `/subscriptions/${place.subscriptionId}/resourceGroups/${place.resourceGroup}`
  const facts = new Map<string, () => Value>([
    ['id', () => id],
    ['name', () => place.resourceGroup],
    ['type', () => 'Microsoft.Resources/resourceGroups'],
    ['location', () => place.location ?? declared('location')],
    ['tags', () => place.tags ?? declared('tags')],
    ['managedby', () => declared('managedBy')],
    ['properties', () => ({ provisioningState: 'Succeeded' })],
  ])
  const declared = (name: string): Value =>
    context.find(id)?.member(name) ?? new Unknown(`the ${name} of the resource group \`${place.resourceGroup}\` is not given`)
  return new PartlyKnown('the resource group is only known in Azure', (key) => facts.get(String(key).toLowerCase())?.())
}

const WORDS = {
  tenant: 'tenant',
  managementGroup: 'management group',
  subscription: 'subscription',
  resourceGroup: 'resource group',
} as const
const wordOf = ({ kind }: Place): string => WORDS[kind]

function managementGroup({ managementGroup: name, tenantId }: Place): Value {
  return {
    id: `/providers/Microsoft.Management/managementGroups/${name}`,
    name,
    type: 'Microsoft.Management/managementGroups',
    properties: {
      tenantId,
      displayName: unknown('the display name of the management group'),
      details: unknown('the parent of the management group'),
    },
  }
}

function tenant({ tenantId }: Place): Value {
  return {
    id: `/tenants/${tenantId}`,
    tenantId,
    countryCode: unknown('the country of the tenant'),
    displayName: unknown('the display name of the tenant'),
  }
}

function deployer({ tenantId }: Place): Value {
  return {
    objectId: unknown('who deploys'),
    userPrincipalName: unknown('who deploys'),
    tenantId: tenantId === ZERO_GUID ? unknown('the tenant of who deploys') : tenantId,
  }
}

function fromPlace(name: string, give: (place: Place) => Outcome): FunctionSpec<Environment> {
  return { name, min: 0, max: 0, call: (_, { context }) => give(context.place) }
}

/**
 * Functions about the deployment and where it goes. Source:
 * https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-scope
 */
export const deploymentFunctions: readonly FunctionSpec<Environment>[] = [
  fromPlace('subscription', (place) =>
    place.kind === 'tenant' || place.kind === 'managementGroup'
      ? new Failure('WrongScope', `\`subscription\` cannot be used in a deployment to a ${wordOf(place)}`)
      : subscription(place),
  ),
  { name: 'resourceGroup', min: 0, max: 0, call: (_, environment) => resourceGroup(environment) },
  fromPlace('managementGroup', managementGroup),
  fromPlace('tenant', tenant),
  fromPlace('deployer', deployer),
  fromPlace('environment', () => AZURE_CLOUD),
  { name: 'deployment', min: 0, max: 0, call: (_, { context }) => context.deployment() },
]
