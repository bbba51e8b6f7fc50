import type { Resource } from '../inventory/index.ts'

/** A thing that Azure makes by itself: nobody is expected to have code for it. */
interface PlatformRule {
  readonly reason: string
  readonly types: readonly string[]
  /** Absent: every resource of the types. */
  readonly name?: RegExp
  readonly examples: { readonly made: readonly string[]; readonly notMade: readonly string[] }
}

const RG = '/subscriptions/s/resourcegroups/g/providers'

/** What is ignored unless code declares it. A type that ends with `/` stands for the whole namespace. */
export const platformRules: readonly PlatformRule[] = [
  {
    reason: 'a subscription is a container, and made with the agreement',
    types: ['microsoft.resources/subscriptions', 'microsoft.resources/tenants'],
    examples: { made: ['/subscriptions/s', '/tenants/t'], notMade: ['/subscriptions/s/resourcegroups/g'] },
  },
  {
    reason: 'the tenant root group is made with the tenant',
    types: ['microsoft.management/managementgroups'],
    name: /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
    examples: {
      made: ['/providers/microsoft.management/managementgroups/00000000-0000-4000-8000-000000000000'],
      notMade: ['/providers/microsoft.management/managementgroups/corp'],
    },
  },
  {
    reason: 'a deployment is a record of what was made, not a resource',
    types: ['microsoft.resources/deployments', 'microsoft.resources/deploymentstacks', 'microsoft.resources/tags'],
    examples: { made: [`${RG}/microsoft.resources/deployments/main`], notMade: [`${RG}/microsoft.resources/deploymentscripts/seed`] },
  },
  {
    reason: 'a report about other resources, written by Azure',
    types: ['microsoft.advisor/', 'microsoft.policyinsights/', 'microsoft.resourcehealth/', 'microsoft.security/'],
    examples: {
      made: ['/subscriptions/s/providers/microsoft.security/pricings/ai'],
      notMade: [`${RG}/microsoft.securityinsights/settings/a`],
    },
  },
  {
    reason: 'a diagnostic setting made by a policy',
    types: ['microsoft.insights/diagnosticsettings'],
    name: /^set-?by-?policy/,
    examples: {
      made: [`${RG}/microsoft.keyvault/vaults/v/providers/microsoft.insights/diagnosticsettings/setbypolicy-loganalytics`],
      notMade: [`${RG}/microsoft.keyvault/vaults/v/providers/microsoft.insights/diagnosticsettings/to-siem`],
    },
  },
  {
    reason: 'made by Azure with the first network of a region',
    types: ['microsoft.network/networkwatchers'],
    name: /^networkwatcher_/,
    examples: {
      made: [`${RG}/microsoft.network/networkwatchers/networkwatcher_westeurope`],
      notMade: [`${RG}/microsoft.network/networkwatchers/nw-hub`],
    },
  },
  {
    reason: 'made by Azure for a service that was delegated a subnet',
    types: ['microsoft.network/networkintentpolicies'],
    examples: {
      made: [`${RG}/microsoft.network/networkintentpolicies/mi-policy`],
      notMade: [`${RG}/microsoft.network/serviceendpointpolicies/a`],
    },
  },
  {
    reason: 'made by Application Insights',
    types: ['microsoft.alertsmanagement/smartdetectoralertrules'],
    examples: {
      made: [`${RG}/microsoft.alertsmanagement/smartdetectoralertrules/failure anomalies - appi`],
      notMade: [`${RG}/microsoft.alertsmanagement/actionrules/quiet-hours`],
    },
  },
  {
    reason: 'made by Application Insights',
    types: ['microsoft.insights/actiongroups'],
    name: /^application insights smart detection$/,
    examples: {
      made: [`${RG}/microsoft.insights/actiongroups/application insights smart detection`],
      notMade: [`${RG}/microsoft.insights/actiongroups/oncall`],
    },
  },
  {
    reason: 'made by Azure Monitor for a feature that was switched on',
    types: ['microsoft.operationsmanagement/solutions'],
    examples: {
      made: [`${RG}/microsoft.operationsmanagement/solutions/containerinsights(log)`],
      notMade: [`${RG}/microsoft.operationalinsights/workspaces/log`],
    },
  },
  {
    reason: 'made by Azure Monitor for a feature that was switched on',
    types: ['microsoft.insights/datacollectionrules', 'microsoft.insights/datacollectionendpoints'],
    name: /^ms(?:ci|vmi|prom)-/,
    examples: {
      made: [`${RG}/microsoft.insights/datacollectionrules/msci-westeurope-aks`],
      notMade: [`${RG}/microsoft.insights/datacollectionrules/dcr-linux`],
    },
  },
  {
    reason: 'the default workspace, made by Azure Monitor',
    types: ['microsoft.operationalinsights/workspaces'],
    name: /^defaultworkspace-/,
    examples: {
      made: [`${RG}/microsoft.operationalinsights/workspaces/defaultworkspace-1-weu`],
      notMade: [`${RG}/microsoft.operationalinsights/workspaces/log-hub`],
    },
  },
  {
    reason: 'made by Azure with the private endpoint',
    types: ['microsoft.network/networkinterfaces'],
    name: /\.nic\.[0-9a-f-]{36}$/,
    examples: {
      made: [`${RG}/microsoft.network/networkinterfaces/pe-kv.nic.0fd2eb6b-3c8e-4f0a-9d0e-1c2b3a4d5e6f`],
      notMade: [`${RG}/microsoft.network/networkinterfaces/nic-vm-01`],
    },
  },
  {
    reason: 'the system database, made with the server',
    types: ['microsoft.sql/servers/databases', 'microsoft.synapse/workspaces/sqldatabases'],
    name: /^master$/,
    examples: { made: [`${RG}/microsoft.sql/servers/s/databases/master`], notMade: [`${RG}/microsoft.sql/servers/s/databases/orders`] },
  },
  {
    reason: 'the default assignment of Microsoft Defender for Cloud',
    types: ['microsoft.authorization/policyassignments'],
    name: /^securitycenterbuiltin$/,
    examples: {
      made: ['/subscriptions/s/providers/microsoft.authorization/policyassignments/securitycenterbuiltin'],
      notMade: ['/subscriptions/s/providers/microsoft.authorization/policyassignments/allowed-locations'],
    },
  },
]

/** Definitions of the tenant itself come with Azure. */
const builtIn = /^\/providers\/microsoft\.authorization\/(?:policydefinitions|policysetdefinitions|roledefinitions)\//

/** Why Azure is the maker of a resource, by its type and name; `undefined` when nothing says so. */
export function platformMade({ id, type, name }: Pick<Resource, 'id' | 'type' | 'name'>): string | undefined {
  if (builtIn.test(id)) return 'a definition that comes with Azure'
  const called = name.toLowerCase()
  const rule = (rulesByNamespace.get(namespaceOf(type)) ?? []).find(
    (one) =>
      one.types.some((wanted) => (wanted.endsWith('/') ? type.startsWith(wanted) : type === wanted)) && (one.name?.test(called) ?? true),
  )
  return rule?.reason
}

const namespaceOf = (type: string): string => type.split('/', 1)[0] ?? ''

const rulesByNamespace: ReadonlyMap<string, readonly PlatformRule[]> = Map.groupBy(
  platformRules.flatMap((rule) => rule.types.map((type) => ({ ...rule, types: [type] }))),
  (rule) => namespaceOf(rule.types[0] ?? ''),
)
