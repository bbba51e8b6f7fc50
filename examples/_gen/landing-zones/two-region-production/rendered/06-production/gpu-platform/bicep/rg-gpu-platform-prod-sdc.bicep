// gpu-platform: what lies in the group rg-gpu-platform-prod-sdc
// Written by Fairway from the estate: change the estate, not this file.
targetScope = 'resourceGroup'

@description('id of privateDnsZones privatelink.azurecr.io')
param dnsPrivatelinkAzurecrIoId string

@description('id of privateDnsZones privatelink.swedencentral.prometheus.monitor.azure.com')
param dnsPrivatelinkSwedencentralPrometheusMonitorAzureComId string

@description('id of privateDnsZones privatelink.vaultcore.azure.net')
param dnsPrivatelinkVaultcoreAzureNetId string

@description('id of actionGroups ag-platform-sdc')
param managementActionGroupId string

@description('id of workspaces log-platform-sdc')
param managementLogAnalyticsId string

@description('id of virtualNetworks vnet-gpu-prod-prod-sdc')
param spokeGpuProdSwedencentralVnetId string

@description('Id of the subscription sub-gpu-prod')
@minLength(36)
@maxLength(36)
param subscriptionSubGpuProd string

@description('Id of the Microsoft Entra tenant')
@minLength(36)
@maxLength(36)
param tenantId string

var tags = {
  team: 'platform'
  environment: 'prod'
  'cost-center': 'CC-1000'
  workload: 'gpu-platform'
  'managed-by': 'fairway'
  'golden-path': 'aks-gpu'
}

// What gpu-platform (cluster) signs in with: no password, no key
// requests/gpu-platform.yaml:3
resource swedencentralIdentityCluster 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' = {
  name: 'id-gpu-platform-prod-sdc-cluster'
  location: 'swedencentral'
  tags: tags
}

// What gpu-platform (nodes) signs in with: no password, no key
// requests/gpu-platform.yaml:3
resource swedencentralIdentityNodes 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' = {
  name: 'id-gpu-platform-prod-sdc-nodes'
  location: 'swedencentral'
  tags: tags
}

// The cluster hands its nodes their identity
// requests/gpu-platform.yaml:3
resource swedencentralIdentityNodesRoleManagedIdentityOperatorSwedencentralIdentityCluster 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: swedencentralIdentityNodes
  name: '10e9e336-d2eb-5f1e-abc3-525eef5e2d8b'
  properties: {
    roleDefinitionId: '/subscriptions/${subscriptionSubGpuProd}/providers/Microsoft.Authorization/roleDefinitions/f1a07417-d97a-45cb-824c-7a7467783830'
    principalId: swedencentralIdentityCluster.properties.principalId
    principalType: 'ServicePrincipal'
    description: 'The cluster hands its nodes their identity'
  }
}

// What Prometheus measures on the cluster; eighteen months of it are kept
// requests/gpu-platform.yaml:3
resource swedencentralMetrics 'Microsoft.Monitor/accounts@2025-10-03' = {
  name: 'amw-gpu-platform-prod-sdc'
  location: 'swedencentral'
  tags: tags
  properties: {
    publicNetworkAccess: 'Disabled'
  }
}

// Secrets, keys and certificates of gpu-platform: soft delete and purge protection are its backup
// requests/gpu-platform.yaml:3
resource swedencentralKeyVault 'Microsoft.KeyVault/vaults@2026-02-01' = {
  name: 'kv-gpu-pl-prod-sdc-zlkru'
  location: 'swedencentral'
  tags: tags
  properties: {
    tenantId: tenantId
    sku: {
      family: 'A'
      name: 'standard'
    }
    enableRbacAuthorization: true
    enableSoftDelete: true
    softDeleteRetentionInDays: 90
    enablePurgeProtection: true
    enabledForDeployment: false
    enabledForDiskEncryption: false
    enabledForTemplateDeployment: false
    publicNetworkAccess: 'Disabled'
    networkAcls: {
      defaultAction: 'Deny'
      bypass: 'None'
      ipRules: []
      virtualNetworkRules: []
    }
  }
}

// The vault does not answer.
// requests/gpu-platform.yaml:3
resource swedencentralAlertKeyVaultUnavailable 'Microsoft.Insights/metricAlerts@2026-01-01' = {
  name: 'alert-gpu-platform-prod-sdc-key-vault-unavailable'
  location: 'global'
  tags: tags
  properties: {
    description: 'The vault does not answer.'
    severity: 1
    enabled: true
    autoMitigate: true
    scopes: [swedencentralKeyVault.id]
    targetResourceType: 'Microsoft.KeyVault/vaults'
    targetResourceRegion: 'swedencentral'
    evaluationFrequency: 'PT5M'
    windowSize: 'PT15M'
    criteria: {
      'odata.type': 'Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria'
      allOf: [
        {
          criterionType: 'StaticThresholdCriterion'
          name: 'unavailable'
          metricName: 'Availability'
          metricNamespace: 'Microsoft.KeyVault/vaults'
          timeAggregation: 'Average'
          operator: 'LessThan'
          threshold: 99
          dimensions: []
          skipMetricValidation: true
        }
      ]
    }
    actions: [
      {
        actionGroupId: managementActionGroupId
      }
    ]
  }
}

// Who is called when GPUs, queues or measurements fail
// requests/gpu-platform.yaml:3
resource swedencentralClusterRules 'Microsoft.AlertsManagement/prometheusRuleGroups@2023-03-01' = {
  name: 'prg-gpu-platform-prod-sdc-cluster-rules'
  location: 'swedencentral'
  tags: tags
  properties: {
    description: 'Who is called when GPUs, queues or measurements fail'
    enabled: true
    interval: 'PT1M'
    scopes: [swedencentralMetrics.id]
    rules: [
      {
        alert: 'GpuHot'
        enabled: true
        expression: 'max by (Hostname, gpu) (DCGM_FI_DEV_GPU_TEMP) > 83'
        'for': 'PT5M'
        severity: 1
        annotations: {
          description: 'A GPU is so hot that it slows down.'
        }
        actions: [
          {
            actionGroupId: managementActionGroupId
          }
        ]
        resolveConfiguration: {
          autoResolved: true
          timeToResolve: 'PT10M'
        }
      }
      {
        alert: 'GpuMemoryFull'
        enabled: true
        expression: 'max by (Hostname, gpu) (DCGM_FI_DEV_FB_USED / (DCGM_FI_DEV_FB_USED + DCGM_FI_DEV_FB_FREE)) > 0.95'
        'for': 'PT10M'
        severity: 2
        annotations: {
          description: 'A GPU has hardly any memory left: the next allocation may fail.'
        }
        actions: [
          {
            actionGroupId: managementActionGroupId
          }
        ]
        resolveConfiguration: {
          autoResolved: true
          timeToResolve: 'PT10M'
        }
      }
      {
        alert: 'GpuBroken'
        enabled: true
        expression: 'max by (Hostname, gpu, xid) (DCGM_EXP_XID_ERRORS_COUNT{xid=~"48|64|74|79|95|119|120|140|143"}) > 0'
        'for': 'PT1M'
        severity: 1
        annotations: {
          description: 'A GPU reported an error after which it, or its node, has to be reset.'
        }
        actions: [
          {
            actionGroupId: managementActionGroupId
          }
        ]
        resolveConfiguration: {
          autoResolved: true
          timeToResolve: 'PT10M'
        }
      }
      {
        alert: 'GpuIdle'
        enabled: true
        expression: 'max by (Hostname, gpu, pod) (max_over_time(DCGM_FI_PROF_GR_ENGINE_ACTIVE{pod!=""}[1h])) < 0.2'
        'for': 'PT1H'
        severity: 3
        annotations: {
          description: 'A GPU is held by a pod and hardly used.'
        }
        actions: [
          {
            actionGroupId: managementActionGroupId
          }
        ]
        resolveConfiguration: {
          autoResolved: true
          timeToResolve: 'PT10M'
        }
      }
      {
        alert: 'GpuMetricsLost'
        enabled: true
        expression: 'count(kube_node_status_allocatable{resource="nvidia_com_gpu"} > 0) > 0 unless on () count(DCGM_FI_DEV_GPU_TEMP) > 0'
        'for': 'PT10M'
        severity: 2
        annotations: {
          description: 'Nodes have GPUs and none of them is measured: whatever scales by measurements holds still.'
        }
        actions: [
          {
            actionGroupId: managementActionGroupId
          }
        ]
        resolveConfiguration: {
          autoResolved: true
          timeToResolve: 'PT10M'
        }
      }
      {
        alert: 'GpuPoolFull'
        enabled: true
        expression: 'sum(kube_pod_container_resource_requests{resource="nvidia_com_gpu"}) / sum(kube_node_status_allocatable{resource="nvidia_com_gpu"}) > 0.85'
        'for': 'PT30M'
        severity: 3
        annotations: {
          description: 'More than 85 % of the GPUs of the nodes that run are taken.'
        }
        actions: [
          {
            actionGroupId: managementActionGroupId
          }
        ]
        resolveConfiguration: {
          autoResolved: true
          timeToResolve: 'PT10M'
        }
      }
      {
        alert: 'QueueLong'
        enabled: true
        expression: 'sum by (cluster_queue) (kueue_pending_workloads) > 50'
        'for': 'PT30M'
        severity: 3
        annotations: {
          description: 'More than 50 jobs wait in a queue.'
        }
        actions: [
          {
            actionGroupId: managementActionGroupId
          }
        ]
        resolveConfiguration: {
          autoResolved: true
          timeToResolve: 'PT10M'
        }
      }
      {
        alert: 'GpuPodPending'
        enabled: true
        expression: 'count by (namespace, pod) (kube_pod_status_phase{phase="Pending"} == 1 and on (namespace, pod) kube_pod_container_resource_requests{resource="nvidia_com_gpu"}) > 0'
        'for': 'PT15M'
        severity: 2
        annotations: {
          description: 'A pod that wants GPUs was admitted and finds no node: quota, taint or device plugin.'
        }
        actions: [
          {
            actionGroupId: managementActionGroupId
          }
        ]
        resolveConfiguration: {
          autoResolved: true
          timeToResolve: 'PT10M'
        }
      }
    ]
  }
}

// Where measurements are handed in, with Microsoft Entra ID
// requests/gpu-platform.yaml:3
resource swedencentralCollectionEndpoint 'Microsoft.Insights/dataCollectionEndpoints@2024-03-11' = {
  name: 'dce-gpu-platform-prod-sdc'
  location: 'swedencentral'
  tags: tags
  kind: 'Linux'
  properties: {
    networkAcls: {
      publicNetworkAccess: 'Enabled'
    }
  }
}

// What containers write goes to the Log Analytics workspace of the landing zone, and the rule lies where that is
// requests/gpu-platform.yaml:3
resource swedencentralCollectionContainers 'Microsoft.Insights/dataCollectionRules@2024-03-11' = {
  name: 'dcr-gpu-platform-prod-sdc-containers'
  location: 'swedencentral'
  tags: tags
  kind: 'Linux'
  properties: {
    dataSources: {
      extensions: [
        {
          name: 'ContainerInsightsExtension'
          extensionName: 'ContainerInsights'
          streams: ['Microsoft-ContainerInsights-Group-Default']
          extensionSettings: {
            dataCollectionSettings: {
              interval: '1m'
              namespaceFilteringMode: 'Exclude'
              namespaces: ['kube-system']
              enableContainerLogV2: true
            }
          }
        }
      ]
    }
    destinations: {
      logAnalytics: [
        {
          name: 'logs'
          workspaceResourceId: managementLogAnalyticsId
        }
      ]
    }
    dataFlows: [
      {
        streams: ['Microsoft-ContainerInsights-Group-Default']
        destinations: ['logs']
      }
    ]
  }
}

// What Prometheus measures goes to the workspace
// requests/gpu-platform.yaml:3
resource swedencentralCollectionPrometheus 'Microsoft.Insights/dataCollectionRules@2024-03-11' = {
  name: 'dcr-gpu-platform-prod-sdc-prometheus'
  location: 'swedencentral'
  tags: tags
  kind: 'Linux'
  properties: {
    dataCollectionEndpointId: swedencentralCollectionEndpoint.id
    dataSources: {
      prometheusForwarder: [
        {
          name: 'prometheus'
          streams: ['Microsoft-PrometheusMetrics']
          labelIncludeFilter: {}
        }
      ]
    }
    destinations: {
      monitoringAccounts: [
        {
          name: 'metrics'
          accountResourceId: swedencentralMetrics.id
        }
      ]
    }
    dataFlows: [
      {
        streams: ['Microsoft-PrometheusMetrics']
        destinations: ['metrics']
      }
    ]
  }
}

// The private way to kv-gpu-pl-prod-sdc-zlkru
// requests/gpu-platform.yaml:3
resource swedencentralEndpointKeyVaultVault 'Microsoft.Network/privateEndpoints@2025-09-01' = {
  name: 'pep-gpu-platform-prod-sdc-key-vault-vault'
  location: 'swedencentral'
  tags: tags
  properties: {
    subnet: {
      id: '${spokeGpuProdSwedencentralVnetId}/subnets/snet-private-endpoints'
    }
    customNetworkInterfaceName: 'nic-gpu-platform-prod-sdc-pe-key-vault-vault'
    privateLinkServiceConnections: [
      {
        name: 'vault'
        properties: {
          privateLinkServiceId: swedencentralKeyVault.id
          groupIds: ['vault']
        }
      }
    ]
  }
}

// Every name under which kv-gpu-pl-prod-sdc-zlkru is found
// requests/gpu-platform.yaml:3
resource swedencentralEndpointKeyVaultVaultZones 'Microsoft.Network/privateEndpoints/privateDnsZoneGroups@2025-09-01' = {
  parent: swedencentralEndpointKeyVaultVault
  name: 'default'
  properties: {
    privateDnsZoneConfigs: [
      {
        name: 'privatelink-vaultcore-azure-net'
        properties: {
          privateDnsZoneId: dnsPrivatelinkVaultcoreAzureNetId
        }
      }
    ]
  }
}

// The private way to amw-gpu-platform-prod-sdc
// requests/gpu-platform.yaml:3
resource swedencentralEndpointMetricsPrometheusmetrics 'Microsoft.Network/privateEndpoints@2025-09-01' = {
  name: 'pep-gpu-platform-prod-sdc-metrics-prometheusmetrics'
  location: 'swedencentral'
  tags: tags
  properties: {
    subnet: {
      id: '${spokeGpuProdSwedencentralVnetId}/subnets/snet-private-endpoints'
    }
    customNetworkInterfaceName: 'nic-gpu-platform-prod-sdc-pe-metrics-prometheusmetrics'
    privateLinkServiceConnections: [
      {
        name: 'prometheusMetrics'
        properties: {
          privateLinkServiceId: swedencentralMetrics.id
          groupIds: ['prometheusMetrics']
        }
      }
    ]
  }
}

// Every name under which amw-gpu-platform-prod-sdc is found
// requests/gpu-platform.yaml:3
resource swedencentralEndpointMetricsPrometheusmetricsZones 'Microsoft.Network/privateEndpoints/privateDnsZoneGroups@2025-09-01' = {
  parent: swedencentralEndpointMetricsPrometheusmetrics
  name: 'default'
  properties: {
    privateDnsZoneConfigs: [
      {
        name: 'privatelink-swedencentral-prometheus-monitor-azure-com'
        properties: {
          privateDnsZoneId: dnsPrivatelinkSwedencentralPrometheusMonitorAzureComId
        }
      }
    ]
  }
}

// Images of gpu-platform
// requests/gpu-platform.yaml:3
resource swedencentralRegistry 'Microsoft.ContainerRegistry/registries@2025-11-01' = {
  name: 'crgpuplatformprodsdcd7q4a'
  location: 'swedencentral'
  tags: tags
  sku: {
    name: 'Premium'
  }
  identity: {
    type: 'SystemAssigned'
  }
  properties: {
    adminUserEnabled: false
    anonymousPullEnabled: false
    dataEndpointEnabled: true
    publicNetworkAccess: 'Disabled'
    networkRuleBypassOptions: 'None'
    networkRuleSet: {
      defaultAction: 'Deny'
      ipRules: []
    }
    zoneRedundancy: 'Enabled'
    policies: {
      azureADAuthenticationAsArmPolicy: {
        status: 'disabled'
      }
      exportPolicy: {
        status: 'disabled'
      }
      quarantinePolicy: {
        status: 'disabled'
      }
      trustPolicy: {
        status: 'disabled'
        type: 'Notary'
      }
    }
  }
}

// The private way to crgpuplatformprodsdcd7q4a
// requests/gpu-platform.yaml:3
resource swedencentralEndpointRegistryRegistry 'Microsoft.Network/privateEndpoints@2025-09-01' = {
  name: 'pep-gpu-platform-prod-sdc-registry-registry'
  location: 'swedencentral'
  tags: tags
  properties: {
    subnet: {
      id: '${spokeGpuProdSwedencentralVnetId}/subnets/snet-private-endpoints'
    }
    customNetworkInterfaceName: 'nic-gpu-platform-prod-sdc-pe-registry-registry'
    privateLinkServiceConnections: [
      {
        name: 'registry'
        properties: {
          privateLinkServiceId: swedencentralRegistry.id
          groupIds: ['registry']
        }
      }
    ]
  }
}

// Every name under which crgpuplatformprodsdcd7q4a is found
// requests/gpu-platform.yaml:3
resource swedencentralEndpointRegistryRegistryZones 'Microsoft.Network/privateEndpoints/privateDnsZoneGroups@2025-09-01' = {
  parent: swedencentralEndpointRegistryRegistry
  name: 'default'
  properties: {
    privateDnsZoneConfigs: [
      {
        name: 'privatelink-azurecr-io'
        properties: {
          privateDnsZoneId: dnsPrivatelinkAzurecrIoId
        }
      }
    ]
  }
}

// Every log and metric goes to the Log Analytics workspace of the landing zone
// requests/gpu-platform.yaml:3
resource swedencentralKeyVaultDiagnostics 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: swedencentralKeyVault
  name: 'to-log-analytics'
  properties: {
    workspaceId: managementLogAnalyticsId
    logs: [
      {
        categoryGroup: 'allLogs'
        enabled: true
      }
    ]
    metrics: [
      {
        category: 'AllMetrics'
        enabled: true
      }
    ]
  }
}

// Every log and metric goes to the Log Analytics workspace of the landing zone
// requests/gpu-platform.yaml:3
resource swedencentralRegistryDiagnostics 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: swedencentralRegistry
  name: 'to-log-analytics'
  properties: {
    workspaceId: managementLogAnalyticsId
    logs: [
      {
        categoryGroup: 'allLogs'
        enabled: true
      }
    ]
    metrics: [
      {
        category: 'AllMetrics'
        enabled: true
      }
    ]
  }
}

// Nodes of the cluster pull images
// requests/gpu-platform.yaml:3
resource swedencentralRegistryRoleAcrPullSwedencentralIdentityNodes 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: swedencentralRegistry
  name: '24cb462b-9335-543d-a23e-9930e7a902e0'
  properties: {
    roleDefinitionId: '/subscriptions/${subscriptionSubGpuProd}/providers/Microsoft.Authorization/roleDefinitions/7f951dda-4ed3-4680-a7ca-43fe172d538d'
    principalId: swedencentralIdentityNodes.properties.principalId
    principalType: 'ServicePrincipal'
    description: 'Nodes of the cluster pull images'
  }
}

@description('id of dataCollectionRules dcr-gpu-platform-prod-sdc-containers')
output workloadGpuPlatformSwedencentralCollectionContainersId string = swedencentralCollectionContainers.id

@description('id of dataCollectionEndpoints dce-gpu-platform-prod-sdc')
output workloadGpuPlatformSwedencentralCollectionEndpointId string = swedencentralCollectionEndpoint.id

@description('id of dataCollectionRules dcr-gpu-platform-prod-sdc-prometheus')
output workloadGpuPlatformSwedencentralCollectionPrometheusId string = swedencentralCollectionPrometheus.id

@description('id of userAssignedIdentities id-gpu-platform-prod-sdc-cluster')
output workloadGpuPlatformSwedencentralIdentityClusterId string = swedencentralIdentityCluster.id

@description('properties.principalId of userAssignedIdentities id-gpu-platform-prod-sdc-cluster')
output workloadGpuPlatformSwedencentralIdentityClusterPrincipalId string = swedencentralIdentityCluster.properties.principalId

@description('properties.clientId of userAssignedIdentities id-gpu-platform-prod-sdc-nodes')
output workloadGpuPlatformSwedencentralIdentityNodesClientId string = swedencentralIdentityNodes.properties.clientId

@description('id of userAssignedIdentities id-gpu-platform-prod-sdc-nodes')
output workloadGpuPlatformSwedencentralIdentityNodesId string = swedencentralIdentityNodes.id

@description('properties.principalId of userAssignedIdentities id-gpu-platform-prod-sdc-nodes')
output workloadGpuPlatformSwedencentralIdentityNodesPrincipalId string = swedencentralIdentityNodes.properties.principalId

@description('id of accounts amw-gpu-platform-prod-sdc')
output workloadGpuPlatformSwedencentralMetricsId string = swedencentralMetrics.id
