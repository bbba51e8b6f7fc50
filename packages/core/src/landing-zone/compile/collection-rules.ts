import { Reference, type GraphObject } from '../../graph/index.ts'

/** A rule by which agents on machines collect, as policies for machines name it. */
export interface CollectionRule {
  /** The last part of its key and name. */
  readonly name: 'vm-insights' | 'change-tracking' | 'defender-sql'
  readonly about: string
  readonly properties: (workspace: string) => GraphObject
}

const destinations = (workspace: string): GraphObject => ({
  logAnalytics: [{ name: 'workspace', workspaceResourceId: new Reference(workspace) }],
})

const flow = (streams: readonly string[]): GraphObject => ({ streams, destinations: ['workspace'] })

const changeStreams = ['Microsoft-ConfigurationChange', 'Microsoft-ConfigurationChangeV2', 'Microsoft-ConfigurationData']
const sqlStreams = [
  'Microsoft-DefenderForSqlAlerts',
  'Microsoft-DefenderForSqlLogins',
  'Microsoft-DefenderForSqlTelemetry',
  'Microsoft-DefenderForSqlScanEvents',
  'Microsoft-DefenderForSqlScanResults',
]

/**
 * The rules that the landing zone library's policies for machines ask for. Source of streams and extensions:
 * https://learn.microsoft.com/azure/azure-monitor/vm/vminsights-enable, https://learn.microsoft.com/azure/automation/change-tracking,
 * https://learn.microsoft.com/azure/defender-for-cloud/defender-for-sql-usage
 */
export const collectionRules: readonly CollectionRule[] = [
  {
    name: 'vm-insights',
    about: 'What VM insights counts on machines',
    properties: (workspace) => ({
      dataSources: {
        performanceCounters: [
          {
            name: 'vm-insights',
            streams: ['Microsoft-InsightsMetrics'],
            samplingFrequencyInSeconds: 60,
            counterSpecifiers: ['\\VmInsights\\DetailedMetrics'],
          },
        ],
      },
      destinations: destinations(workspace),
      dataFlows: [flow(['Microsoft-InsightsMetrics'])],
    }),
  },
  {
    name: 'change-tracking',
    about: 'What changes on machines: files, software, services',
    properties: (workspace) => ({
      dataSources: {
        extensions: [
          {
            name: 'linux',
            extensionName: 'ChangeTracking-Linux',
            streams: changeStreams,
            extensionSettings: { enableFiles: true, enableSoftware: true, enableServices: true, enableInventory: true },
          },
          {
            name: 'windows',
            extensionName: 'ChangeTracking-Windows',
            streams: changeStreams,
            extensionSettings: { enableFiles: true, enableSoftware: true, enableServices: true, enableInventory: true },
          },
        ],
      },
      destinations: destinations(workspace),
      dataFlows: [flow(changeStreams)],
    }),
  },
  {
    name: 'defender-sql',
    about: 'What Microsoft Defender sees of SQL on machines',
    properties: (workspace) => ({
      dataSources: {
        extensions: [
          {
            name: 'defender-sql',
            extensionName: 'MicrosoftDefenderForSQL',
            streams: sqlStreams,
            extensionSettings: { enableCollectionOfSqlQueriesForSecurityResearch: false },
          },
        ],
      },
      destinations: destinations(workspace),
      dataFlows: [flow(sqlStreams)],
    }),
  },
]
