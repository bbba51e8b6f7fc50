import { canonicalId, textProperty, type Inventory, type Resource } from '../inventory/index.ts'

/** Properties in which a service names the resource group that it fills by itself. */
const groupProperties: ReadonlyMap<string, readonly string[]> = new Map([
  ['microsoft.containerservice/managedclusters', ['nodeResourceGroup']],
  ['microsoft.databricks/workspaces', ['managedResourceGroupId']],
  ['microsoft.app/managedenvironments', ['infrastructureResourceGroup']],
  ['microsoft.synapse/workspaces', ['managedResourceGroupName']],
  ['microsoft.purview/accounts', ['managedResourceGroupName']],
  ['microsoft.solutions/applications', ['managedResourceGroupId']],
])

/** Names that Azure gives to groups it makes. */
const platformGroups: readonly { readonly shape: RegExp; readonly made: string }[] = [
  { shape: /^mc_/, made: 'Azure Kubernetes Service' },
  { shape: /^databricks-rg-/, made: 'Azure Databricks' },
  { shape: /^me_.+_/, made: 'Azure Container Apps' },
  { shape: /^synapseworkspace-managedrg-/, made: 'Azure Synapse' },
  { shape: /^networkwatcherrg$/, made: 'Network Watcher' },
  { shape: /^defaultresourcegroup-/, made: 'Azure Monitor' },
  { shape: /^loganalyticsdefaultresources$/, made: 'Azure Monitor' },
  { shape: /^ai_.+_managed$/, made: 'Application Insights' },
  { shape: /^azurebackuprg_/, made: 'Azure Backup' },
  { shape: /^cloud-shell-storage-/, made: 'Cloud Shell' },
]

const GROUP = 'microsoft.resources/subscriptions/resourcegroups'

/** Says who fills the resource group of a resource, where that is not its owner. */
export type ManagedGroups = (resource: Resource) => string | undefined

/** Finds the groups that services made for themselves: by `managedBy` of the group, by what names it, and by the names Azure gives. */
export function managedGroups(inventory: Inventory): ManagedGroups {
  const managers = new Map<string, string>()
  for (const { resource } of inventory.ofType(GROUP)) if (resource.managedBy) managers.set(resource.id, resource.managedBy)
  for (const [type, properties] of groupProperties) {
    for (const { resource } of inventory.ofType(type)) {
      const named = properties.map((path) => textProperty(resource, path)).find((one) => one !== undefined && one !== '')
      const group = named === undefined ? undefined : groupId(resource, named)
      // A service that works in its own group was given that group by people.
      if (group !== undefined && group !== groupOf(resource)) managers.set(group, resource.name)
    }
  }
  return (resource) => {
    const group = groupOf(resource)
    const name = resource.resourceGroup
    if (group === undefined || name === undefined) return undefined
    return managers.get(group) ?? platformGroups.find(({ shape }) => shape.test(name))?.made
  }
}

const groupId = (resource: Resource, named: string): string | undefined =>
  named.includes('/') ? canonicalId(named) : canonicalId(`/subscriptions/${resource.subscriptionId ?? ''}/resourceGroups/${named}`)

const groupOf = ({ subscriptionId, resourceGroup }: Resource): string | undefined =>
  subscriptionId === undefined || resourceGroup === undefined
    ? undefined
    : `/subscriptions/${subscriptionId}/resourcegroups/${resourceGroup}`
