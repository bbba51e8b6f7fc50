// gpu-platform: what lies in the group rg-gpu-platform-prod-sdc
// Written by Fairway from the estate: change the estate, not this file.
targetScope = 'resourceGroup'

@description('id of privateDnsZones privatelink.swedencentral.azmk8s.io')
param dnsPrivatelinkSwedencentralAzmk8sIoId string

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

@description('id of dataCollectionRules dcr-gpu-platform-prod-sdc-containers')
param workloadGpuPlatformSwedencentralCollectionContainersId string

@description('id of dataCollectionEndpoints dce-gpu-platform-prod-sdc')
param workloadGpuPlatformSwedencentralCollectionEndpointId string

@description('id of dataCollectionRules dcr-gpu-platform-prod-sdc-prometheus')
param workloadGpuPlatformSwedencentralCollectionPrometheusId string

@description('id of userAssignedIdentities id-gpu-platform-prod-sdc-cluster')
param workloadGpuPlatformSwedencentralIdentityClusterId string

@description('properties.clientId of userAssignedIdentities id-gpu-platform-prod-sdc-nodes')
@minLength(36)
@maxLength(36)
param workloadGpuPlatformSwedencentralIdentityNodesClientId string

@description('id of userAssignedIdentities id-gpu-platform-prod-sdc-nodes')
param workloadGpuPlatformSwedencentralIdentityNodesId string

@description('properties.principalId of userAssignedIdentities id-gpu-platform-prod-sdc-nodes')
@minLength(36)
@maxLength(36)
param workloadGpuPlatformSwedencentralIdentityNodesPrincipalId string

// Kubernetes with GPUs: private, without local accounts
// requests/gpu-platform.yaml:3
resource swedencentralCluster 'Microsoft.ContainerService/managedClusters@2026-05-01' = {
  name: 'aks-gpu-platform-prod-sdc'
  location: 'swedencentral'
  tags: {
    team: 'platform'
    environment: 'prod'
    'cost-center': 'CC-1000'
    workload: 'gpu-platform'
    'managed-by': 'fairway'
    'golden-path': 'aks-gpu'
  }
  sku: {
    name: 'Base'
    tier: 'Standard'
  }
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${workloadGpuPlatformSwedencentralIdentityClusterId}': {}
    }
  }
  properties: {
    dnsPrefix: 'aks-gpu-platform-prod-sdc'
    nodeResourceGroup: 'rg-gpu-platform-prod-sdc-nodes'
    nodeResourceGroupProfile: {
      restrictionLevel: 'ReadOnly'
    }
    enableRBAC: true
    disableLocalAccounts: true
    publicNetworkAccess: 'Disabled'
    aadProfile: {
      managed: true
      enableAzureRBAC: true
      adminGroupObjectIDs: ['4f0c5d1e-0000-4000-8000-00000000b001']
      tenantID: tenantId
    }
    apiServerAccessProfile: {
      enablePrivateCluster: true
      enablePrivateClusterPublicFQDN: false
      privateDNSZone: dnsPrivatelinkSwedencentralAzmk8sIoId
      disableRunCommand: true
    }
    identityProfile: {
      kubeletidentity: {
        resourceId: workloadGpuPlatformSwedencentralIdentityNodesId
        clientId: workloadGpuPlatformSwedencentralIdentityNodesClientId
        objectId: workloadGpuPlatformSwedencentralIdentityNodesPrincipalId
      }
    }
    agentPoolProfiles: [
      {
        name: 'system'
        mode: 'System'
        vmSize: 'Standard_D4ds_v5'
        count: 3
        minCount: 3
        maxCount: 5
        osDiskType: 'Managed'
        osSKU: 'AzureLinux'
        maxPods: 110
        availabilityZones: ['1', '2', '3']
        nodeTaints: ['CriticalAddonsOnly=true:NoSchedule']
        upgradeSettings: {
          maxSurge: '33%'
          drainTimeoutInMinutes: 30
        }
        tags: {
          team: 'platform'
          environment: 'prod'
          'cost-center': 'CC-1000'
          workload: 'gpu-platform'
          'managed-by': 'fairway'
          'golden-path': 'aks-gpu'
        }
        type: 'VirtualMachineScaleSets'
        osType: 'Linux'
        vnetSubnetID: '${spokeGpuProdSwedencentralVnetId}/subnets/snet-aks-nodes'
        enableEncryptionAtHost: true
        enableNodePublicIP: false
        enableAutoScaling: true
        securityProfile: {
          sshAccess: 'Disabled'
        }
      }
    ]
    networkProfile: {
      networkPlugin: 'azure'
      networkPluginMode: 'overlay'
      networkDataplane: 'cilium'
      networkPolicy: 'cilium'
      podCidr: '100.64.0.0/16'
      serviceCidr: '100.65.0.0/20'
      dnsServiceIP: '100.65.0.10'
      loadBalancerSku: 'standard'
      outboundType: 'userDefinedRouting'
    }
    oidcIssuerProfile: {
      enabled: true
    }
    securityProfile: {
      workloadIdentity: {
        enabled: true
      }
      imageCleaner: {
        enabled: true
        intervalHours: 168
      }
      defender: {
        logAnalyticsWorkspaceResourceId: managementLogAnalyticsId
        securityMonitoring: {
          enabled: true
        }
      }
    }
    addonProfiles: {
      azurepolicy: {
        enabled: true
      }
      azureKeyvaultSecretsProvider: {
        enabled: true
        config: {
          enableSecretRotation: 'true'
          rotationPollInterval: '2m'
        }
      }
      omsagent: {
        enabled: true
        config: {
          logAnalyticsWorkspaceResourceID: managementLogAnalyticsId
          useAADAuth: 'true'
        }
      }
    }
    azureMonitorProfile: {
      metrics: {
        enabled: true
        kubeStateMetrics: {
          metricLabelsAllowlist: 'nodes=[fairway.dev/pool],namespaces=[fairway.dev/team]'
        }
      }
    }
    workloadAutoScalerProfile: {
      keda: {
        enabled: true
      }
      verticalPodAutoscaler: {
        enabled: false
      }
    }
    ingressProfile: {
      gatewayAPI: {
        installation: 'Standard'
      }
      webAppRouting: {
        enabled: true
        nginx: {
          defaultIngressControllerType: 'None'
        }
        gatewayAPIImplementations: {
          appRoutingIstio: {
            mode: 'Enabled'
          }
        }
      }
    }
    storageProfile: {
      blobCSIDriver: {
        enabled: true
      }
      diskCSIDriver: {
        enabled: true
      }
      fileCSIDriver: {
        enabled: true
      }
      snapshotController: {
        enabled: true
      }
    }
    autoUpgradeProfile: {
      upgradeChannel: 'patch'
      nodeOSUpgradeChannel: 'NodeImage'
    }
    autoScalerProfile: {
      expander: 'least-waste'
      'balance-similar-node-groups': 'false'
      'scale-down-unneeded-time': '10m'
      'scale-down-delay-after-add': '10m'
      'scale-down-utilization-threshold': '0.5'
      'max-node-provision-time': '20m'
      'ignore-daemonsets-utilization': true
      'skip-nodes-with-local-storage': 'false'
      'skip-nodes-with-system-pods': 'true'
    }
  }
}

// When Kubernetes may be upgraded
// requests/gpu-platform.yaml:3
resource swedencentralClusterAksmanagedautoupgradeschedule 'Microsoft.ContainerService/managedClusters/maintenanceConfigurations@2026-05-01' = {
  parent: swedencentralCluster
  name: 'aksManagedAutoUpgradeSchedule'
  properties: {
    maintenanceWindow: {
      schedule: {
        weekly: {
          intervalWeeks: 1
          dayOfWeek: 'Sunday'
        }
      }
      startDate: '2026-10-28'
      startTime: '01:00'
      utcOffset: '+01:00'
      durationHours: 4
    }
  }
}

// When nodes may get new images
// requests/gpu-platform.yaml:3
resource swedencentralClusterAksmanagednodeosupgradeschedule 'Microsoft.ContainerService/managedClusters/maintenanceConfigurations@2026-05-01' = {
  parent: swedencentralCluster
  name: 'aksManagedNodeOSUpgradeSchedule'
  properties: {
    maintenanceWindow: {
      schedule: {
        weekly: {
          intervalWeeks: 1
          dayOfWeek: 'Sunday'
        }
      }
      startDate: '2026-10-28'
      startTime: '01:00'
      utcOffset: '+01:00'
      durationHours: 4
    }
  }
}

// The cluster hands its measurements in there
// requests/gpu-platform.yaml:3
resource swedencentralClusterCollectionConfigurationaccessendpoint 'Microsoft.Insights/dataCollectionRuleAssociations@2024-03-11' = {
  scope: swedencentralCluster
  name: 'configurationAccessEndpoint'
  properties: {
    dataCollectionEndpointId: workloadGpuPlatformSwedencentralCollectionEndpointId
  }
}

// The cluster hands its measurements in there
// requests/gpu-platform.yaml:3
resource swedencentralClusterCollectionContainers 'Microsoft.Insights/dataCollectionRuleAssociations@2024-03-11' = {
  scope: swedencentralCluster
  name: 'containers'
  properties: {
    dataCollectionRuleId: workloadGpuPlatformSwedencentralCollectionContainersId
  }
}

// The cluster hands its measurements in there
// requests/gpu-platform.yaml:3
resource swedencentralClusterCollectionPrometheus 'Microsoft.Insights/dataCollectionRuleAssociations@2024-03-11' = {
  scope: swedencentralCluster
  name: 'prometheus'
  properties: {
    dataCollectionRuleId: workloadGpuPlatformSwedencentralCollectionPrometheusId
  }
}

// Every log and metric goes to the Log Analytics workspace of the landing zone
// requests/gpu-platform.yaml:3
resource swedencentralClusterDiagnostics 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: swedencentralCluster
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

// Whatever needs no GPU: queues, gateways, measurements
// requests/gpu-platform.yaml:3
resource swedencentralClusterPoolGeneral 'Microsoft.ContainerService/managedClusters/agentPools@2026-05-01' = {
  parent: swedencentralCluster
  name: 'general'
  properties: {
    mode: 'User'
    vmSize: 'Standard_D4ds_v5'
    count: 1
    minCount: 1
    maxCount: 5
    osDiskType: 'Managed'
    osSKU: 'AzureLinux'
    maxPods: 110
    availabilityZones: ['1', '2', '3']
    nodeLabels: {
      'fairway.dev/pool': 'general'
    }
    upgradeSettings: {
      maxSurge: '33%'
      drainTimeoutInMinutes: 30
    }
    tags: {
      team: 'platform'
      environment: 'prod'
      'cost-center': 'CC-1000'
      workload: 'gpu-platform'
      'managed-by': 'fairway'
      'golden-path': 'aks-gpu'
    }
    type: 'VirtualMachineScaleSets'
    osType: 'Linux'
    vnetSubnetID: '${spokeGpuProdSwedencentralVnetId}/subnets/snet-aks-nodes'
    enableEncryptionAtHost: true
    enableNodePublicIP: false
    enableAutoScaling: true
    securityProfile: {
      sshAccess: 'Disabled'
    }
  }
}

// Nodes of Standard_NC4as_T4_v3 for inference, 1 to 4
// requests/gpu-platform.yaml:3
resource swedencentralClusterPoolServing 'Microsoft.ContainerService/managedClusters/agentPools@2026-05-01' = {
  parent: swedencentralCluster
  name: 'serving'
  properties: {
    mode: 'User'
    vmSize: 'Standard_NC4as_T4_v3'
    count: 1
    minCount: 1
    maxCount: 4
    osDiskType: 'Managed'
    osDiskSizeGB: 256
    osSKU: 'Ubuntu'
    gpuProfile: {
      driver: 'Install'
    }
    scaleSetPriority: 'Regular'
    scaleDownMode: 'Delete'
    nodeLabels: {
      'fairway.dev/pool': 'serving'
      'fairway.dev/gpu-vendor': 'nvidia'
      'fairway.dev/purpose': 'inference'
    }
    nodeTaints: ['sku=gpu:NoSchedule']
    upgradeSettings: {
      maxSurge: '0'
      maxUnavailable: '1'
      drainTimeoutInMinutes: 30
    }
    tags: {
      team: 'platform'
      environment: 'prod'
      'cost-center': 'CC-1000'
      workload: 'gpu-platform'
      'managed-by': 'fairway'
      'golden-path': 'aks-gpu'
    }
    type: 'VirtualMachineScaleSets'
    osType: 'Linux'
    vnetSubnetID: '${spokeGpuProdSwedencentralVnetId}/subnets/snet-gpu-nodes'
    enableEncryptionAtHost: true
    enableNodePublicIP: false
    enableAutoScaling: true
    securityProfile: {
      sshAccess: 'Disabled'
    }
  }
}

// Nodes of Standard_NC24ads_A100_v4 for training, 0 to 4
// requests/gpu-platform.yaml:3
resource swedencentralClusterPoolTraining 'Microsoft.ContainerService/managedClusters/agentPools@2026-05-01' = {
  parent: swedencentralCluster
  name: 'training'
  properties: {
    mode: 'User'
    vmSize: 'Standard_NC24ads_A100_v4'
    count: 0
    minCount: 0
    maxCount: 4
    osDiskType: 'Managed'
    osDiskSizeGB: 256
    osSKU: 'Ubuntu'
    gpuProfile: {
      driver: 'Install'
    }
    scaleSetPriority: 'Regular'
    scaleDownMode: 'Delete'
    nodeLabels: {
      'fairway.dev/pool': 'training'
      'fairway.dev/gpu-vendor': 'nvidia'
      'fairway.dev/purpose': 'training'
    }
    nodeTaints: ['sku=gpu:NoSchedule']
    upgradeSettings: {
      maxSurge: '0'
      maxUnavailable: '1'
      drainTimeoutInMinutes: 1440
    }
    tags: {
      team: 'platform'
      environment: 'prod'
      'cost-center': 'CC-1000'
      workload: 'gpu-platform'
      'managed-by': 'fairway'
      'golden-path': 'aks-gpu'
    }
    type: 'VirtualMachineScaleSets'
    osType: 'Linux'
    vnetSubnetID: '${spokeGpuProdSwedencentralVnetId}/subnets/snet-gpu-nodes'
    enableEncryptionAtHost: true
    enableNodePublicIP: false
    enableAutoScaling: true
    securityProfile: {
      sshAccess: 'Disabled'
    }
  }
}

// Administrators get the settings of the cluster
// requests/gpu-platform.yaml:3
resource swedencentralClusterRoleAksClusterUser4f0c5d1e0000_4000_8000_00000000b001 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: swedencentralCluster
  name: '1834d684-3b35-59cd-aeb5-9faaf0d76cd9'
  properties: {
    roleDefinitionId: '/subscriptions/${subscriptionSubGpuProd}/providers/Microsoft.Authorization/roleDefinitions/4abbcc35-e782-43d8-92c5-2d3f1bd2253f'
    principalId: '4f0c5d1e-0000-4000-8000-00000000b001'
    principalType: 'Group'
    description: 'Administrators get the settings of the cluster'
  }
}

@description('properties.oidcIssuerProfile.issuerURL of managedClusters aks-gpu-platform-prod-sdc')
output workloadGpuPlatformSwedencentralClusterOidcIssuerProfileIssuerUrl string = swedencentralCluster.properties.oidcIssuerProfile.issuerURL
