// Policies of northl
// Assigns what holds in the management group northl and below it, with the roles that its identities need.
// Written by Fairway from the estate: change the estate, not this file.
targetScope = 'managementGroup'

@description('id of workspaces log-platform-sdc')
param managementLogAnalyticsId string

@description('Id of the subscription sub-management')
@minLength(36)
@maxLength(36)
param subscriptionSubManagement string

// Resource Group and Resource locations should match: Audit
// landing-zone.yaml:7
resource policyAssignmentNorthlAuditResourcerglocation 'Microsoft.Authorization/policyAssignments@2026-07-01' = {
  name: 'Audit-ResourceRGLocation'
  properties: {
    displayName: 'Resource Group and Resource locations should match'
    description: 'The landing zone library assigns it to root.'
    metadata: {
      assignedBy: 'Fairway'
      archetype: 'root'
    }
    policyDefinitionId: '/providers/Microsoft.Authorization/policyDefinitions/0a914e76-4921-4c19-b460-a2d36003525a'
    definitionVersion: '2.*.*'
    enforcementMode: 'Default'
    parameters: {
      effect: {
        value: 'Audit'
      }
    }
    nonComplianceMessages: [
      {
        message: 'Resource Group and Resource locations should match'
      }
    ]
  }
}

// Resources should be Zone Resilient: by member
// landing-zone.yaml:7
resource policyAssignmentNorthlAuditZoneresiliency 'Microsoft.Authorization/policyAssignments@2026-07-01' = {
  name: 'Audit-ZoneResiliency'
  properties: {
    displayName: 'Resources should be Zone Resilient'
    description: 'The landing zone library assigns it to root.'
    metadata: {
      assignedBy: 'Fairway'
      archetype: 'root'
    }
    policyDefinitionId: '/providers/Microsoft.Authorization/policySetDefinitions/130fb88f-0fc9-4678-bfe1-31022d71c7d5'
    definitionVersion: '1.*.*-preview'
    enforcementMode: 'Default'
    parameters: {
      allow: {
        value: 'Both'
      }
      effect: {
        value: 'Audit'
      }
    }
    nonComplianceMessages: [
      {
        message: 'Resources should be Zone Resilient'
      }
    ]
  }
}

// Deny the deployment of classic resources: Audit; Deny from 2027-02-01
// landing-zone.yaml:7
resource policyAssignmentNorthlDenyClassicResources 'Microsoft.Authorization/policyAssignments@2026-07-01' = {
  name: 'Deny-Classic-Resources'
  properties: {
    displayName: 'Deny the deployment of classic resources'
    description: 'The landing zone library assigns it to root.'
    metadata: {
      assignedBy: 'Fairway'
      archetype: 'root'
    }
    policyDefinitionId: '/providers/Microsoft.Authorization/policyDefinitions/6c112d4e-5bc7-47ae-a041-ea2d9dccd749'
    definitionVersion: '2.*.*'
    enforcementMode: 'Default'
    parameters: {
      effect: {
        value: 'Audit'
      }
      listOfResourceTypesNotAllowed: {
        value: [
          'Microsoft.ClassicCompute/capabilities'
          'Microsoft.ClassicCompute/checkDomainNameAvailability'
          'Microsoft.ClassicCompute/domainNames'
          'Microsoft.ClassicCompute/domainNames/capabilities'
          'Microsoft.ClassicCompute/domainNames/internalLoadBalancers'
          'Microsoft.ClassicCompute/domainNames/serviceCertificates'
          'Microsoft.ClassicCompute/domainNames/slots'
          'Microsoft.ClassicCompute/domainNames/slots/roles'
          'Microsoft.ClassicCompute/domainNames/slots/roles/metricDefinitions'
          'Microsoft.ClassicCompute/domainNames/slots/roles/metrics'
          'Microsoft.ClassicCompute/moveSubscriptionResources'
          'Microsoft.ClassicCompute/operatingSystemFamilies'
          'Microsoft.ClassicCompute/operatingSystems'
          'Microsoft.ClassicCompute/operations'
          'Microsoft.ClassicCompute/operationStatuses'
          'Microsoft.ClassicCompute/quotas'
          'Microsoft.ClassicCompute/resourceTypes'
          'Microsoft.ClassicCompute/validateSubscriptionMoveAvailability'
          'Microsoft.ClassicCompute/virtualMachines'
          'Microsoft.ClassicCompute/virtualMachines/diagnosticSettings'
          'Microsoft.ClassicCompute/virtualMachines/metricDefinitions'
          'Microsoft.ClassicCompute/virtualMachines/metrics'
          'Microsoft.ClassicInfrastructureMigrate/classicInfrastructureResources'
          'Microsoft.ClassicNetwork/capabilities'
          'Microsoft.ClassicNetwork/expressRouteCrossConnections'
          'Microsoft.ClassicNetwork/expressRouteCrossConnections/peerings'
          'Microsoft.ClassicNetwork/gatewaySupportedDevices'
          'Microsoft.ClassicNetwork/networkSecurityGroups'
          'Microsoft.ClassicNetwork/operations'
          'Microsoft.ClassicNetwork/quotas'
          'Microsoft.ClassicNetwork/reservedIps'
          'Microsoft.ClassicNetwork/virtualNetworks'
          'Microsoft.ClassicNetwork/virtualNetworks/remoteVirtualNetworkPeeringProxies'
          'Microsoft.ClassicNetwork/virtualNetworks/virtualNetworkPeerings'
          'Microsoft.ClassicStorage/capabilities'
          'Microsoft.ClassicStorage/checkStorageAccountAvailability'
          'Microsoft.ClassicStorage/disks'
          'Microsoft.ClassicStorage/images'
          'Microsoft.ClassicStorage/operations'
          'Microsoft.ClassicStorage/osImages'
          'Microsoft.ClassicStorage/osPlatformImages'
          'Microsoft.ClassicStorage/publicImages'
          'Microsoft.ClassicStorage/quotas'
          'Microsoft.ClassicStorage/storageAccounts'
          'Microsoft.ClassicStorage/storageAccounts/blobServices'
          'Microsoft.ClassicStorage/storageAccounts/fileServices'
          'Microsoft.ClassicStorage/storageAccounts/metricDefinitions'
          'Microsoft.ClassicStorage/storageAccounts/metrics'
          'Microsoft.ClassicStorage/storageAccounts/queueServices'
          'Microsoft.ClassicStorage/storageAccounts/services'
          'Microsoft.ClassicStorage/storageAccounts/services/diagnosticSettings'
          'Microsoft.ClassicStorage/storageAccounts/services/metricDefinitions'
          'Microsoft.ClassicStorage/storageAccounts/services/metrics'
          'Microsoft.ClassicStorage/storageAccounts/tableServices'
          'Microsoft.ClassicStorage/storageAccounts/vmImages'
          'Microsoft.ClassicStorage/vmImages'
          'Microsoft.ClassicSubscription/operations'
        ]
      }
    }
    nonComplianceMessages: [
      {
        message: 'Deny the deployment of classic resources'
      }
    ]
  }
}

// Deny virtual machines and virtual machine scale sets that do not use managed disk: Audit; Deny from 2027-02-01
// landing-zone.yaml:7
resource policyAssignmentNorthlDenyUnmanageddisk 'Microsoft.Authorization/policyAssignments@2026-07-01' = {
  name: 'Deny-UnmanagedDisk'
  properties: {
    displayName: 'Deny virtual machines and virtual machine scale sets that do not use managed disk'
    description: 'The landing zone library assigns it to root.'
    metadata: {
      assignedBy: 'Fairway'
      archetype: 'root'
    }
    policyDefinitionId: '/providers/Microsoft.Authorization/policyDefinitions/06a78e20-9358-41c9-923c-fb736d382a4d'
    definitionVersion: '1.*.*'
    enforcementMode: 'Default'
    nonComplianceMessages: [
      {
        message: 'Deny virtual machines and virtual machine scale sets that do not use managed disk'
      }
    ]
  }
}

// Microsoft Cloud Security Benchmark: by member
// landing-zone.yaml:7
resource policyAssignmentNorthlDeployAscMonitoring 'Microsoft.Authorization/policyAssignments@2026-07-01' = {
  name: 'Deploy-ASC-Monitoring'
  properties: {
    displayName: 'Microsoft Cloud Security Benchmark'
    description: 'The landing zone library assigns it to root.'
    metadata: {
      assignedBy: 'Fairway'
      archetype: 'root'
    }
    policyDefinitionId: '/providers/Microsoft.Authorization/policySetDefinitions/1f3afdf9-d0c9-4c3d-847f-89da613e70a8'
    definitionVersion: '57.*.*'
    enforcementMode: 'Default'
    nonComplianceMessages: [
      {
        message: 'Microsoft Cloud Security Benchmark'
      }
    ]
  }
}

// Configure Azure Activity logs to stream to specified Log Analytics workspace: DeployIfNotExists
// landing-zone.yaml:7
resource policyAssignmentNorthlDeployAzactivityLog 'Microsoft.Authorization/policyAssignments@2026-07-01' = {
  name: 'Deploy-AzActivity-Log'
  location: 'swedencentral'
  identity: {
    type: 'SystemAssigned'
  }
  properties: {
    displayName: 'Configure Azure Activity logs to stream to specified Log Analytics workspace'
    description: 'The landing zone library assigns it to root.'
    metadata: {
      assignedBy: 'Fairway'
      archetype: 'root'
    }
    policyDefinitionId: '/providers/Microsoft.Authorization/policyDefinitions/2465583e-4e78-4c15-b6be-a36cbc7c8b0f'
    definitionVersion: '1.*.*'
    enforcementMode: 'Default'
    parameters: {
      effect: {
        value: 'DeployIfNotExists'
      }
      logAnalytics: {
        value: managementLogAnalyticsId
      }
      logsEnabled: {
        value: 'True'
      }
    }
    nonComplianceMessages: [
      {
        message: 'Configure Azure Activity logs to stream to specified Log Analytics workspace'
      }
    ]
  }
}

// Enable category group resource logging for supported resources to Log Analytics: by member
// landing-zone.yaml:7
resource policyAssignmentNorthlDeployDiagLogscat 'Microsoft.Authorization/policyAssignments@2026-07-01' = {
  name: 'Deploy-Diag-LogsCat'
  location: 'swedencentral'
  identity: {
    type: 'SystemAssigned'
  }
  properties: {
    displayName: 'Enable category group resource logging for supported resources to Log Analytics'
    description: 'The landing zone library assigns it to root.'
    metadata: {
      assignedBy: 'Fairway'
      archetype: 'root'
    }
    policyDefinitionId: '/providers/Microsoft.Authorization/policySetDefinitions/f5b29bc4-feca-4cc6-a58a-772dd5e290a5'
    definitionVersion: '1.*.*'
    enforcementMode: 'Default'
    parameters: {
      logAnalytics: {
        value: managementLogAnalyticsId
      }
    }
    nonComplianceMessages: [
      {
        message: 'Enable category group resource logging for supported resources to Log Analytics'
      }
    ]
  }
}

// Microsoft Cloud Security Benchmark v2: by member, not enforced; by member from 2027-02-01
// landing-zone.yaml:7
resource policyAssignmentNorthlDeployMcsb2Monitoring 'Microsoft.Authorization/policyAssignments@2026-07-01' = {
  name: 'Deploy-MCSB2-Monitoring'
  location: 'swedencentral'
  identity: {
    type: 'SystemAssigned'
  }
  properties: {
    displayName: 'Microsoft Cloud Security Benchmark v2'
    description: 'The landing zone library assigns it to root.'
    metadata: {
      assignedBy: 'Fairway'
      archetype: 'root'
    }
    policyDefinitionId: '/providers/Microsoft.Authorization/policySetDefinitions/e3ec7e09-768c-4b64-882c-fcada3772047'
    definitionVersion: '1.*.*-preview'
    enforcementMode: 'DoNotEnforce'
    nonComplianceMessages: [
      {
        message: 'Microsoft Cloud Security Benchmark v2'
      }
    ]
  }
}

// [Preview]: Deploy Microsoft Defender for Endpoint agent: by member
// landing-zone.yaml:7
resource policyAssignmentNorthlDeployMdendpoints 'Microsoft.Authorization/policyAssignments@2026-07-01' = {
  name: 'Deploy-MDEndpoints'
  location: 'swedencentral'
  identity: {
    type: 'SystemAssigned'
  }
  properties: {
    displayName: '[Preview]: Deploy Microsoft Defender for Endpoint agent'
    description: 'The landing zone library assigns it to root.'
    metadata: {
      assignedBy: 'Fairway'
      archetype: 'root'
    }
    policyDefinitionId: '/providers/Microsoft.Authorization/policySetDefinitions/e20d08c5-6d64-656d-6465-ce9e37fd0ebc'
    definitionVersion: '1.*.*-preview'
    enforcementMode: 'Default'
    parameters: {
      microsoftDefenderForEndpointLinuxArcAgentDeployEffect: {
        value: 'DeployIfNotExists'
      }
      microsoftDefenderForEndpointLinuxVmAgentDeployEffect: {
        value: 'DeployIfNotExists'
      }
      microsoftDefenderForEndpointWindowsArcAgentDeployEffect: {
        value: 'DeployIfNotExists'
      }
      microsoftDefenderForEndpointWindowsVmAgentDeployEffect: {
        value: 'DeployIfNotExists'
      }
    }
    nonComplianceMessages: [
      {
        message: '[Preview]: Deploy Microsoft Defender for Endpoint agent'
      }
    ]
  }
}

// Configure multiple Microsoft Defender for Endpoint integration settings with Microsoft Defender for Cloud: by member
// landing-zone.yaml:7
resource policyAssignmentNorthlDeployMdendpointsama 'Microsoft.Authorization/policyAssignments@2026-07-01' = {
  name: 'Deploy-MDEndpointsAMA'
  location: 'swedencentral'
  identity: {
    type: 'SystemAssigned'
  }
  properties: {
    displayName: 'Configure multiple Microsoft Defender for Endpoint integration settings with Microsoft Defender for Cloud'
    description: 'The landing zone library assigns it to root.'
    metadata: {
      assignedBy: 'Fairway'
      archetype: 'root'
    }
    policyDefinitionId: '/providers/Microsoft.Authorization/policySetDefinitions/77b391e3-2d5d-40c3-83bf-65c846b3c6a3'
    definitionVersion: '1.*.*'
    enforcementMode: 'Default'
    nonComplianceMessages: [
      {
        message: 'Configure multiple Microsoft Defender for Endpoint integration settings with Microsoft Defender for Cloud'
      }
    ]
  }
}

// Configure Advanced Threat Protection to be enabled on open-source relational databases: by member
// landing-zone.yaml:7
resource policyAssignmentNorthlDeployMdfcOssdb 'Microsoft.Authorization/policyAssignments@2026-07-01' = {
  name: 'Deploy-MDFC-OssDb'
  location: 'swedencentral'
  identity: {
    type: 'SystemAssigned'
  }
  properties: {
    displayName: 'Configure Advanced Threat Protection to be enabled on open-source relational databases'
    description: 'The landing zone library assigns it to root.'
    metadata: {
      assignedBy: 'Fairway'
      archetype: 'root'
    }
    policyDefinitionId: '/providers/Microsoft.Authorization/policySetDefinitions/e77fc0b3-f7e9-4c58-bc13-cb753ed8e46e'
    definitionVersion: '1.*.*'
    enforcementMode: 'Default'
    nonComplianceMessages: [
      {
        message: 'Configure Advanced Threat Protection to be enabled on open-source relational databases'
      }
    ]
  }
}

// Configure Azure Defender to be enabled on SQL Servers and SQL Managed Instances: by member
// landing-zone.yaml:7
resource policyAssignmentNorthlDeployMdfcSqlatp 'Microsoft.Authorization/policyAssignments@2026-07-01' = {
  name: 'Deploy-MDFC-SqlAtp'
  location: 'swedencentral'
  identity: {
    type: 'SystemAssigned'
  }
  properties: {
    displayName: 'Configure Azure Defender to be enabled on SQL Servers and SQL Managed Instances'
    description: 'The landing zone library assigns it to root.'
    metadata: {
      assignedBy: 'Fairway'
      archetype: 'root'
    }
    policyDefinitionId: '/providers/Microsoft.Authorization/policySetDefinitions/9cb3cc7a-b39b-4b82-bc89-e5a5d9ff7b97'
    definitionVersion: '3.*.*'
    enforcementMode: 'Default'
    nonComplianceMessages: [
      {
        message: 'Configure Azure Defender to be enabled on SQL Servers and SQL Managed Instances'
      }
    ]
  }
}

// Configure subscriptions to enable service health alert monitoring rule: DeployIfNotExists
// landing-zone.yaml:7
resource policyAssignmentNorthlDeploySvchealthBuiltin 'Microsoft.Authorization/policyAssignments@2026-07-01' = {
  name: 'Deploy-SvcHealth-BuiltIn'
  location: 'swedencentral'
  identity: {
    type: 'SystemAssigned'
  }
  properties: {
    displayName: 'Configure subscriptions to enable service health alert monitoring rule'
    description: 'The landing zone library assigns it to root.'
    metadata: {
      assignedBy: 'Fairway'
      archetype: 'root'
    }
    policyDefinitionId: '/providers/Microsoft.Authorization/policyDefinitions/98903777-a9f6-47f5-90a9-acaf62ab01a8'
    definitionVersion: '1.*.*'
    enforcementMode: 'Default'
    parameters: {
      actionGroupResources: {
        value: {
          actionGroupEmail: []
          webhookServiceUri: []
          logicappResourceId: ''
          logicappCallbackUrl: ''
          eventHubResourceId: []
          functionResourceId: ''
          functionTriggerUrl: ''
        }
      }
      actionGroupRoleIds: {
        value: ['Owner']
      }
      effect: {
        value: 'DeployIfNotExists'
      }
      resourceGroupLocation: {
        value: 'swedencentral'
      }
      resourceGroupName: {
        value: 'rg-serviceHealthAlert'
      }
    }
    nonComplianceMessages: [
      {
        message: 'Configure subscriptions to enable service health alert monitoring rule'
      }
    ]
  }
}

// Deploy-AzActivity-Log may do there what it deploys
// landing-zone.yaml:7
resource policyRoleNorthlDeployAzactivityLog749f88d5Cbae40b8BcfcE573ddc772fa 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: '54e07fc5-8bd7-5c28-a9dc-e783910a23f4'
  properties: {
    roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/749f88d5-cbae-40b8-bcfc-e573ddc772fa'
    principalId: policyAssignmentNorthlDeployAzactivityLog.identity.principalId
    principalType: 'ServicePrincipal'
  }
}

// Deploy-AzActivity-Log may do there what it deploys
// landing-zone.yaml:7
resource policyRoleNorthlDeployAzactivityLog92aaf0da9dab42b6_94a3D43ce8d16293 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: '4c99fad5-15f8-542e-8c00-6563e20438bc'
  properties: {
    roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/92aaf0da-9dab-42b6-94a3-d43ce8d16293'
    principalId: policyAssignmentNorthlDeployAzactivityLog.identity.principalId
    principalType: 'ServicePrincipal'
  }
}

// Deploy-Diag-LogsCat may do there what it deploys
// landing-zone.yaml:7
resource policyRoleNorthlDeployDiagLogscat92aaf0da9dab42b6_94a3D43ce8d16293 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: '049f8fef-67d1-5eeb-9713-44027ebf1bd2'
  properties: {
    roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/92aaf0da-9dab-42b6-94a3-d43ce8d16293'
    principalId: policyAssignmentNorthlDeployDiagLogscat.identity.principalId
    principalType: 'ServicePrincipal'
  }
}

// Deploy-MCSB2-Monitoring may do there what it deploys
// landing-zone.yaml:7
resource policyRoleNorthlDeployMcsb2Monitoring25fbc0a9Bd7c42a3Aa1a3b75d497ee68 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: '0d00917f-71a0-506e-8f8f-8c7737754299'
  properties: {
    roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/25fbc0a9-bd7c-42a3-aa1a-3b75d497ee68'
    principalId: policyAssignmentNorthlDeployMcsb2Monitoring.identity.principalId
    principalType: 'ServicePrincipal'
  }
}

// Deploy-MCSB2-Monitoring may do there what it deploys
// landing-zone.yaml:7
resource policyRoleNorthlDeployMcsb2Monitoring4d97b98b1d4f4787A291C67834d212e7 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: 'ac78fba1-59eb-521c-abdf-c07ac3e5e197'
  properties: {
    roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/4d97b98b-1d4f-4787-a291-c67834d212e7'
    principalId: policyAssignmentNorthlDeployMcsb2Monitoring.identity.principalId
    principalType: 'ServicePrincipal'
  }
}

// Deploy-MCSB2-Monitoring may do there what it deploys
// landing-zone.yaml:7
resource policyRoleNorthlDeployMcsb2MonitoringA001fd3d188f4b5d821b7da978bf7442 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: '0c590bef-7626-53f4-b07b-f12983cfc25e'
  properties: {
    roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/a001fd3d-188f-4b5d-821b-7da978bf7442'
    principalId: policyAssignmentNorthlDeployMcsb2Monitoring.identity.principalId
    principalType: 'ServicePrincipal'
  }
}

// Deploy-MDEndpoints may do there what it deploys
// landing-zone.yaml:7
resource policyRoleNorthlDeployMdendpointsB24988ac6180_42a0Ab88_20f7382dd24c 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: 'e023412e-46a0-5811-b31b-6a8f380b1028'
  properties: {
    roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/b24988ac-6180-42a0-ab88-20f7382dd24c'
    principalId: policyAssignmentNorthlDeployMdendpoints.identity.principalId
    principalType: 'ServicePrincipal'
  }
}

// Deploy-MDEndpointsAMA may do there what it deploys
// landing-zone.yaml:7
resource policyRoleNorthlDeployMdendpointsamaFb1c8493_542b48ebB624B4c8fea62acd 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: '9d39aade-0c6e-5f10-82d7-5a72b7a3e13a'
  properties: {
    roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/fb1c8493-542b-48eb-b624-b4c8fea62acd'
    principalId: policyAssignmentNorthlDeployMdendpointsama.identity.principalId
    principalType: 'ServicePrincipal'
  }
}

// Deploy-MDFC-OssDb may do there what it deploys
// landing-zone.yaml:7
resource policyRoleNorthlDeployMdfcOssdbB24988ac6180_42a0Ab88_20f7382dd24c 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: '28bff24d-c1ca-5049-be63-d178d69a5bbf'
  properties: {
    roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/b24988ac-6180-42a0-ab88-20f7382dd24c'
    principalId: policyAssignmentNorthlDeployMdfcOssdb.identity.principalId
    principalType: 'ServicePrincipal'
  }
}

// Deploy-MDFC-SqlAtp may do there what it deploys
// landing-zone.yaml:7
resource policyRoleNorthlDeployMdfcSqlatp056cd41c7e88_42e1_933e88ba6a50c9c3 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: '02557361-884a-5471-a5f2-f19d44e9510f'
  properties: {
    roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/056cd41c-7e88-42e1-933e-88ba6a50c9c3'
    principalId: policyAssignmentNorthlDeployMdfcSqlatp.identity.principalId
    principalType: 'ServicePrincipal'
  }
}

// Deploy-SvcHealth-BuiltIn may do there what it deploys
// landing-zone.yaml:7
resource policyRoleNorthlDeploySvchealthBuiltin47be4a87_7950_4631_9dafB664a405f074 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: '9faadb1b-d1a4-5996-970c-77dd8669b1de'
  properties: {
    roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/47be4a87-7950-4631-9daf-b664a405f074'
    principalId: policyAssignmentNorthlDeploySvchealthBuiltin.identity.principalId
    principalType: 'ServicePrincipal'
  }
}

module rgManagementSdc 'rg-management-sdc.bicep' = {
  name: 'northl-rg-management-sdc'
  scope: resourceGroup(subscriptionSubManagement, 'rg-management-sdc')
  params: {
    policyAssignmentNorthlDeployAzactivityLogIdentityPrincipalId: policyAssignmentNorthlDeployAzactivityLog.identity.principalId
    policyAssignmentNorthlDeployDiagLogscatIdentityPrincipalId: policyAssignmentNorthlDeployDiagLogscat.identity.principalId
  }
}
