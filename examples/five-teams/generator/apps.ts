import type { Builder, Place } from './builder.ts'
import type { Item } from './item.ts'
import { applicationInsights } from './workspaces.ts'
import { storageAccount, type ServiceOptions } from './services.ts'

/** A web app with its plan, insights and storage: the ordinary things around the AI. */
export function webApp(build: Builder, place: Place, name: string, options: ServiceOptions = {}): Item {
  const from = options.from ?? 0
  const plan = build.add(place, {
    from,
    type: 'Microsoft.Web/serverFarms',
    name: `plan-${name}`,
    kind: 'linux',
    sku: {
      name: place.governed ? 'P1v3' : 'B1',
      tier: place.governed ? 'PremiumV3' : 'Basic',
      size: place.governed ? 'P1v3' : 'B1',
      capacity: 1,
    },
    properties: { provisioningState: 'Succeeded', reserved: true, numberOfSites: 1, status: 'Ready' },
  })
  const insights = applicationInsights(build, place, `appi-${name}`, from)
  storageAccount(build, place, `st${name.replace(/[^a-z0-9]/g, '').slice(0, 16)}${build.randomOf(place, name).hex(4)}`, {
    ...options,
    from,
  })
  return build.add(place, {
    from,
    type: 'Microsoft.Web/sites',
    name: `app-${name}`,
    kind: 'app,linux',
    identity: place.governed ? { type: 'SystemAssigned', principalId: build.randomOf(place, `app ${name}`).guid() } : null,
    properties: {
      state: 'Running',
      enabled: true,
      defaultHostName: `app-${name}.azurewebsites.net`,
      httpsOnly: place.governed || build.randomOf(place, name).chance(0.5),
      serverFarmId: plan.id,
      publicNetworkAccess: place.governed ? 'Disabled' : 'Enabled',
      clientCertEnabled: false,
      siteConfig: { linuxFxVersion: 'NODE|22-lts', minTlsVersion: '1.2', ftpsState: place.governed ? 'Disabled' : 'AllAllowed' },
      relatedInsights: insights.name,
    },
  })
}

/** A SQL server with a database. */
export function sqlDatabase(build: Builder, place: Place, name: string, from = 0): Item {
  const server = build.add(place, {
    from,
    type: 'Microsoft.Sql/servers',
    name: `sql-${name}`,
    kind: 'v12.0',
    properties: {
      state: 'Ready',
      version: '12.0',
      fullyQualifiedDomainName: `sql-${name}.database.windows.net`,
      minimalTlsVersion: '1.2',
      publicNetworkAccess: place.governed ? 'Disabled' : 'Enabled',
      administrators: { administratorType: 'ActiveDirectory', azureADOnlyAuthentication: place.governed },
    },
  })
  for (const database of ['master', name]) {
    build.add(place, {
      from,
      type: 'Microsoft.Sql/servers/databases',
      name: `sql-${name}/${database}`,
      kind: 'v12.0,user,vcore,serverless',
      sku: { name: 'GP_S_Gen5', tier: 'GeneralPurpose', family: 'Gen5', capacity: 2 },
      properties: { status: 'Online', zoneRedundant: place.governed, requestedBackupStorageRedundancy: place.governed ? 'Geo' : 'Local' },
      ...(database === 'master' ? { code: false as const } : {}),
    })
  }
  return server
}

/** A Cosmos DB account; with vectors when it serves retrieval. */
export function cosmos(
  build: Builder,
  place: Place,
  name: string,
  more: { readonly vectors?: boolean; readonly from?: number } = {},
): Item {
  return build.add(place, {
    from: more.from ?? 0,
    type: 'Microsoft.DocumentDB/databaseAccounts',
    name,
    kind: 'GlobalDocumentDB',
    properties: {
      provisioningState: 'Succeeded',
      databaseAccountOfferType: 'Standard',
      capabilities: more.vectors === true ? [{ name: 'EnableNoSQLVectorSearch' }] : [{ name: 'EnableServerless' }],
      disableLocalAuth: place.governed,
      publicNetworkAccess: place.governed ? 'Disabled' : 'Enabled',
      backupPolicy: place.governed ? { type: 'Continuous' } : { type: 'Periodic' },
      locations: [{ locationName: 'West Europe', failoverPriority: 0, isZoneRedundant: place.governed }],
    },
  })
}
