// gpu-platform: what lies in the group rg-gpu-platform-prod-gwc
// Written by Fairway from the estate: change the estate, not this file.
targetScope = 'resourceGroup'

@description('id of privateDnsZones privatelink.azurecr.io')
param dnsPrivatelinkAzurecrIoId string

@description('id of privateDnsZones privatelink.germanywestcentral.prometheus.monitor.azure.com')
param dnsPrivatelinkGermanywestcentralPrometheusMonitorAzureComId string

@description('id of privateDnsZones privatelink.vaultcore.azure.net')
param dnsPrivatelinkVaultcoreAzureNetId string

@description('id of actionGroups ag-platform-sdc')
param managementActionGroupId string

@description('id of workspaces log-platform-sdc')
param managementLogAnalyticsId string

@description('id of virtualNetworks vnet-gpu-prod-prod-gwc')
param spokeGpuProdGermanywestcentralVnetId string

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
resource germanywestcentralIdentityCluster 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' = {
  name: 'id-gpu-platform-prod-gwc-cluster'
  location: 'germanywestcentral'
  tags: tags
}

// What gpu-platform (nodes) signs in with: no password, no key
// requests/gpu-platform.yaml:3
resource germanywestcentralIdentityNodes 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' = {
  name: 'id-gpu-platform-prod-gwc-nodes'
  location: 'germanywestcentral'
  tags: tags
}

// The cluster hands its nodes their identity
// requests/gpu-platform.yaml:3
resource germanywestcentralIdentityNodesRoleManagedIdentityOperatorGermanywestcentralIdentityCluster 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: germanywestcentralIdentityNodes
  name: 'dcd22596-1e05-5ff5-a9ae-a3d5e0786dee'
  properties: {
    roleDefinitionId: '/subscriptions/${subscriptionSubGpuProd}/providers/Microsoft.Authorization/roleDefinitions/f1a07417-d97a-45cb-824c-7a7467783830'
    principalId: germanywestcentralIdentityCluster.properties.principalId
    principalType: 'ServicePrincipal'
    description: 'The cluster hands its nodes their identity'
  }
}

// What Prometheus measures on the cluster; eighteen months of it are kept
// requests/gpu-platform.yaml:3
resource germanywestcentralMetrics 'Microsoft.Monitor/accounts@2025-10-03' = {
  name: 'amw-gpu-platform-prod-gwc'
  location: 'germanywestcentral'
  tags: tags
  properties: {
    publicNetworkAccess: 'Disabled'
  }
}

// Secrets, keys and certificates of gpu-platform: soft delete and purge protection are its backup
// requests/gpu-platform.yaml:3
resource germanywestcentralKeyVault 'Microsoft.KeyVault/vaults@2026-02-01' = {
  name: 'kv-gpu-pl-prod-gwc-xxbpc'
  location: 'germanywestcentral'
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
resource germanywestcentralAlertKeyVaultUnavailable 'Microsoft.Insights/metricAlerts@2026-01-01' = {
  name: 'alert-gpu-platform-prod-gwc-key-vault-unavailable'
  location: 'global'
  tags: tags
  properties: {
    description: 'The vault does not answer.'
    severity: 1
    enabled: true
    autoMitigate: true
    scopes: [germanywestcentralKeyVault.id]
    targetResourceType: 'Microsoft.KeyVault/vaults'
    targetResourceRegion: 'germanywestcentral'
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
resource germanywestcentralClusterRules 'Microsoft.AlertsManagement/prometheusRuleGroups@2023-03-01' = {
  name: 'prg-gpu-platform-prod-gwc-cluster-rules'
  location: 'germanywestcentral'
  tags: tags
  properties: {
    description: 'Who is called when GPUs, queues or measurements fail'
    enabled: true
    interval: 'PT1M'
    scopes: [germanywestcentralMetrics.id]
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
resource germanywestcentralCollectionEndpoint 'Microsoft.Insights/dataCollectionEndpoints@2024-03-11' = {
  name: 'dce-gpu-platform-prod-gwc'
  location: 'germanywestcentral'
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
resource germanywestcentralCollectionContainers 'Microsoft.Insights/dataCollectionRules@2024-03-11' = {
  name: 'dcr-gpu-platform-prod-gwc-containers'
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
resource germanywestcentralCollectionPrometheus 'Microsoft.Insights/dataCollectionRules@2024-03-11' = {
  name: 'dcr-gpu-platform-prod-gwc-prometheus'
  location: 'germanywestcentral'
  tags: tags
  kind: 'Linux'
  properties: {
    dataCollectionEndpointId: germanywestcentralCollectionEndpoint.id
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
          accountResourceId: germanywestcentralMetrics.id
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

// The private way to kv-gpu-pl-prod-gwc-xxbpc
// requests/gpu-platform.yaml:3
resource germanywestcentralEndpointKeyVaultVault 'Microsoft.Network/privateEndpoints@2025-09-01' = {
  name: 'pep-gpu-platform-prod-gwc-key-vault-vault'
  location: 'germanywestcentral'
  tags: tags
  properties: {
    subnet: {
      id: '${spokeGpuProdGermanywestcentralVnetId}/subnets/snet-private-endpoints'
    }
    customNetworkInterfaceName: 'nic-gpu-platform-prod-gwc-pe-key-vault-vault'
    privateLinkServiceConnections: [
      {
        name: 'vault'
        properties: {
          privateLinkServiceId: germanywestcentralKeyVault.id
          groupIds: ['vault']
        }
      }
    ]
  }
}

// Every name under which kv-gpu-pl-prod-gwc-xxbpc is found
// requests/gpu-platform.yaml:3
resource germanywestcentralEndpointKeyVaultVaultZones 'Microsoft.Network/privateEndpoints/privateDnsZoneGroups@2025-09-01' = {
  parent: germanywestcentralEndpointKeyVaultVault
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

// The private way to amw-gpu-platform-prod-gwc
// requests/gpu-platform.yaml:3
resource germanywestcentralEndpointMetricsPrometheusmetrics 'Microsoft.Network/privateEndpoints@2025-09-01' = {
  name: 'pep-gpu-platform-prod-gwc-metrics-prometheusmetrics'
  location: 'germanywestcentral'
  tags: tags
  properties: {
    subnet: {
      id: '${spokeGpuProdGermanywestcentralVnetId}/subnets/snet-private-endpoints'
    }
    customNetworkInterfaceName: 'nic-gpu-platform-prod-gwc-pe-metrics-prometheusmetrics'
    privateLinkServiceConnections: [
      {
        name: 'prometheusMetrics'
        properties: {
          privateLinkServiceId: germanywestcentralMetrics.id
          groupIds: ['prometheusMetrics']
        }
      }
    ]
  }
}

// Every name under which amw-gpu-platform-prod-gwc is found
// requests/gpu-platform.yaml:3
resource germanywestcentralEndpointMetricsPrometheusmetricsZones 'Microsoft.Network/privateEndpoints/privateDnsZoneGroups@2025-09-01' = {
  parent: germanywestcentralEndpointMetricsPrometheusmetrics
  name: 'default'
  properties: {
    privateDnsZoneConfigs: [
      {
        name: 'privatelink-germanywestcentral-prometheus-monitor-azure-com'
        properties: {
          privateDnsZoneId: dnsPrivatelinkGermanywestcentralPrometheusMonitorAzureComId
        }
      }
    ]
  }
}

// Images of gpu-platform
// requests/gpu-platform.yaml:3
resource germanywestcentralRegistry 'Microsoft.ContainerRegistry/registries@2025-11-01' = {
  name: 'crgpuplatformprodgwcrpro3'
  location: 'germanywestcentral'
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

// The private way to crgpuplatformprodgwcrpro3
// requests/gpu-platform.yaml:3
resource germanywestcentralEndpointRegistryRegistry 'Microsoft.Network/privateEndpoints@2025-09-01' = {
  name: 'pep-gpu-platform-prod-gwc-registry-registry'
  location: 'germanywestcentral'
  tags: tags
  properties: {
    subnet: {
      id: '${spokeGpuProdGermanywestcentralVnetId}/subnets/snet-private-endpoints'
    }
    customNetworkInterfaceName: 'nic-gpu-platform-prod-gwc-pe-registry-registry'
    privateLinkServiceConnections: [
      {
        name: 'registry'
        properties: {
          privateLinkServiceId: germanywestcentralRegistry.id
          groupIds: ['registry']
        }
      }
    ]
  }
}

// Every name under which crgpuplatformprodgwcrpro3 is found
// requests/gpu-platform.yaml:3
resource germanywestcentralEndpointRegistryRegistryZones 'Microsoft.Network/privateEndpoints/privateDnsZoneGroups@2025-09-01' = {
  parent: germanywestcentralEndpointRegistryRegistry
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
resource germanywestcentralKeyVaultDiagnostics 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: germanywestcentralKeyVault
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
resource germanywestcentralRegistryDiagnostics 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: germanywestcentralRegistry
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
resource germanywestcentralRegistryRoleAcrPullGermanywestcentralIdentityNodes 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: germanywestcentralRegistry
  name: '3c9730b8-b110-599f-92d7-e22bf517e932'
  properties: {
    roleDefinitionId: '/subscriptions/${subscriptionSubGpuProd}/providers/Microsoft.Authorization/roleDefinitions/7f951dda-4ed3-4680-a7ca-43fe172d538d'
    principalId: germanywestcentralIdentityNodes.properties.principalId
    principalType: 'ServicePrincipal'
    description: 'Nodes of the cluster pull images'
  }
}

@description('id of dataCollectionRules dcr-gpu-platform-prod-gwc-containers')
output workloadGpuPlatformGermanywestcentralCollectionContainersId string = germanywestcentralCollectionContainers.id

@description('id of dataCollectionEndpoints dce-gpu-platform-prod-gwc')
output workloadGpuPlatformGermanywestcentralCollectionEndpointId string = germanywestcentralCollectionEndpoint.id

@description('id of dataCollectionRules dcr-gpu-platform-prod-gwc-prometheus')
output workloadGpuPlatformGermanywestcentralCollectionPrometheusId string = germanywestcentralCollectionPrometheus.id

@description('id of userAssignedIdentities id-gpu-platform-prod-gwc-cluster')
output workloadGpuPlatformGermanywestcentralIdentityClusterId string = germanywestcentralIdentityCluster.id

@description('properties.principalId of userAssignedIdentities id-gpu-platform-prod-gwc-cluster')
output workloadGpuPlatformGermanywestcentralIdentityClusterPrincipalId string = germanywestcentralIdentityCluster.properties.principalId

@description('properties.clientId of userAssignedIdentities id-gpu-platform-prod-gwc-nodes')
output workloadGpuPlatformGermanywestcentralIdentityNodesClientId string = germanywestcentralIdentityNodes.properties.clientId

@description('id of userAssignedIdentities id-gpu-platform-prod-gwc-nodes')
output workloadGpuPlatformGermanywestcentralIdentityNodesId string = germanywestcentralIdentityNodes.id

@description('properties.principalId of userAssignedIdentities id-gpu-platform-prod-gwc-nodes')
output workloadGpuPlatformGermanywestcentralIdentityNodesPrincipalId string = germanywestcentralIdentityNodes.properties.principalId

@description('id of accounts amw-gpu-platform-prod-gwc')
output workloadGpuPlatformGermanywestcentralMetricsId string = germanywestcentralMetrics.id
