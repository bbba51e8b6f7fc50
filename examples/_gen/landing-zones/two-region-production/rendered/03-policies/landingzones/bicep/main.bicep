// Policies of Landing zones
// Assigns what holds in the management group landingzones and below it, with the roles that its identities need.
// Written by Fairway from the estate: change the estate, not this file.
targetScope = 'managementGroup'

@description('id of ddosProtectionPlans ddos-hub-sdc')
param ddosPlanId string

@description('id of dataCollectionRules dcr-platform-sdc-change-tracking')
param managementDataCollectionRuleChangeTrackingId string

@description('id of dataCollectionRules dcr-platform-sdc-defender-sql')
param managementDataCollectionRuleDefenderSqlId string

@description('id of dataCollectionRules dcr-platform-sdc-vm-insights')
param managementDataCollectionRuleVmInsightsId string

@description('id of userAssignedIdentities id-platform-sdc')
param managementIdentityId string

@description('id of workspaces log-platform-sdc')
param managementLogAnalyticsId string

@description('id of managementGroups ai-corp')
param mgAiCorpId string

@description('id of managementGroups ai-online')
param mgAiOnlineId string

@description('Id of the subscription sub-connectivity')
@minLength(36)
@maxLength(36)
param subscriptionSubConnectivity string

@description('Id of the subscription sub-management')
@minLength(36)
@maxLength(36)
param subscriptionSubManagement string

// Web Application Firewall (WAF) should be enabled for Application Gateway: Audit
// landing-zone.yaml:7
resource policyAssignmentLandingzonesAuditAppgwWaf 'Microsoft.Authorization/policyAssignments@2026-07-01' = {
  name: 'Audit-AppGW-WAF'
  properties: {
    displayName: 'Web Application Firewall (WAF) should be enabled for Application Gateway'
    description: 'The landing zone library assigns it to landing_zones.'
    metadata: {
      assignedBy: 'Fairway'
      archetype: 'landing_zones'
    }
    policyDefinitionId: '/providers/Microsoft.Authorization/policyDefinitions/564feb30-bf6a-4854-b4bb-0d2d2d1e6c66'
    definitionVersion: '2.*.*'
    enforcementMode: 'Default'
    parameters: {
      effect: {
        value: 'Audit'
      }
    }
    nonComplianceMessages: [
      {
        message: 'Web Application Firewall (WAF) should be enabled for Application Gateway'
      }
    ]
  }
}

// Network interfaces should disable IP forwarding: Deny, not enforced; Deny from 2027-02-01
// landing-zone.yaml:7
resource policyAssignmentLandingzonesDenyIpForwarding 'Microsoft.Authorization/policyAssignments@2026-07-01' = {
  name: 'Deny-IP-forwarding'
  properties: {
    displayName: 'Network interfaces should disable IP forwarding'
    description: 'The landing zone library assigns it to landing_zones.'
    metadata: {
      assignedBy: 'Fairway'
      archetype: 'landing_zones'
    }
    policyDefinitionId: '/providers/Microsoft.Authorization/policyDefinitions/88c0b9da-ce96-4b03-9635-f29a937e2900'
    definitionVersion: '1.*.*'
    enforcementMode: 'DoNotEnforce'
    nonComplianceMessages: [
      {
        message: 'Network interfaces should disable IP forwarding'
      }
    ]
  }
}

// Kubernetes clusters should not allow container privilege escalation: Audit; Deny from 2027-02-01
// landing-zone.yaml:7
resource policyAssignmentLandingzonesDenyPrivEscAks 'Microsoft.Authorization/policyAssignments@2026-07-01' = {
  name: 'Deny-Priv-Esc-AKS'
  properties: {
    displayName: 'Kubernetes clusters should not allow container privilege escalation'
    description: 'The landing zone library assigns it to landing_zones.'
    metadata: {
      assignedBy: 'Fairway'
      archetype: 'landing_zones'
    }
    policyDefinitionId: '/providers/Microsoft.Authorization/policyDefinitions/1c6e92c9-99f0-4e55-9cf2-0c234dc48f99'
    definitionVersion: '8.*.*'
    enforcementMode: 'Default'
    parameters: {
      effect: {
        value: 'Audit'
      }
    }
    notScopes: [mgAiCorpId, mgAiOnlineId]
  }
}

// Kubernetes cluster should not allow privileged containers: Audit; Deny from 2027-02-01
// landing-zone.yaml:7
resource policyAssignmentLandingzonesDenyPrivilegedAks 'Microsoft.Authorization/policyAssignments@2026-07-01' = {
  name: 'Deny-Privileged-AKS'
  properties: {
    displayName: 'Kubernetes cluster should not allow privileged containers'
    description: 'The landing zone library assigns it to landing_zones.'
    metadata: {
      assignedBy: 'Fairway'
      archetype: 'landing_zones'
    }
    policyDefinitionId: '/providers/Microsoft.Authorization/policyDefinitions/95edb821-ddaf-4404-9732-666045e056b4'
    definitionVersion: '9.*.*'
    enforcementMode: 'Default'
    parameters: {
      effect: {
        value: 'Audit'
      }
    }
    notScopes: [mgAiCorpId, mgAiOnlineId]
  }
}

// Secure transfer to storage accounts should be enabled: Audit; Deny from 2027-02-01
// landing-zone.yaml:7
resource policyAssignmentLandingzonesDenyStorageHttp 'Microsoft.Authorization/policyAssignments@2026-07-01' = {
  name: 'Deny-Storage-http'
  properties: {
    displayName: 'Secure transfer to storage accounts should be enabled'
    description: 'The landing zone library assigns it to landing_zones.'
    metadata: {
      assignedBy: 'Fairway'
      archetype: 'landing_zones'
    }
    policyDefinitionId: '/providers/Microsoft.Authorization/policyDefinitions/404c3081-a854-4457-ae30-26a93ef643f9'
    definitionVersion: '2.*.*'
    enforcementMode: 'Default'
    parameters: {
      effect: {
        value: 'Audit'
      }
    }
    nonComplianceMessages: [
      {
        message: 'Secure transfer to storage accounts should be enabled'
      }
    ]
  }
}

// Configure SQL servers to have auditing enabled to Log Analytics workspace: DeployIfNotExists
// landing-zone.yaml:7
resource policyAssignmentLandingzonesDeployAzsqldbAuditing 'Microsoft.Authorization/policyAssignments@2026-07-01' = {
  name: 'Deploy-AzSqlDb-Auditing'
  location: 'swedencentral'
  identity: {
    type: 'SystemAssigned'
  }
  properties: {
    displayName: 'Configure SQL servers to have auditing enabled to Log Analytics workspace'
    description: 'The landing zone library assigns it to landing_zones.'
    metadata: {
      assignedBy: 'Fairway'
      archetype: 'landing_zones'
    }
    policyDefinitionId: '/providers/Microsoft.Authorization/policyDefinitions/25da7dfb-0666-4a15-a8f5-402127efd8bb'
    definitionVersion: '1.*.*'
    enforcementMode: 'Default'
    parameters: {
      effect: {
        value: 'DeployIfNotExists'
      }
      logAnalyticsWorkspaceId: {
        value: managementLogAnalyticsId
      }
    }
    nonComplianceMessages: [
      {
        message: 'Configure SQL servers to have auditing enabled to Log Analytics workspace'
      }
    ]
  }
}

// Configure prerequisites to enable Guest Attestation on Trusted Launch enabled VMs: by member, not enforced; by member from 2027-02-01
// landing-zone.yaml:7
resource policyAssignmentLandingzonesDeployGuestattest 'Microsoft.Authorization/policyAssignments@2026-07-01' = {
  name: 'Deploy-GuestAttest'
  location: 'swedencentral'
  identity: {
    type: 'SystemAssigned'
  }
  properties: {
    displayName: 'Configure prerequisites to enable Guest Attestation on Trusted Launch enabled VMs'
    description: 'The landing zone library assigns it to landing_zones.'
    metadata: {
      assignedBy: 'Fairway'
      archetype: 'landing_zones'
    }
    policyDefinitionId: '/providers/Microsoft.Authorization/policySetDefinitions/281d9e47-d14d-4f05-b8eb-18f2c4a034ff'
    definitionVersion: '3.*.*-preview'
    enforcementMode: 'DoNotEnforce'
    parameters: {
      attestationEndpoint: {
        value: ''
      }
    }
    nonComplianceMessages: [
      {
        message: 'Configure prerequisites to enable Guest Attestation on Trusted Launch enabled VMs'
      }
    ]
  }
}

// Enable Defender for SQL on SQL VMs and Arc-enabled SQL Servers: by member
// landing-zone.yaml:7
resource policyAssignmentLandingzonesDeployMdfcDefsqlAma 'Microsoft.Authorization/policyAssignments@2026-07-01' = {
  name: 'Deploy-MDFC-DefSQL-AMA'
  location: 'swedencentral'
  identity: {
    type: 'SystemAssigned'
  }
  properties: {
    displayName: 'Enable Defender for SQL on SQL VMs and Arc-enabled SQL Servers'
    description: 'The landing zone library assigns it to landing_zones.'
    metadata: {
      assignedBy: 'Fairway'
      archetype: 'landing_zones'
    }
    policyDefinitionId: '/providers/Microsoft.Authorization/policySetDefinitions/de01d381-bae9-4670-8870-786f89f49e26'
    definitionVersion: '1.*.*'
    enforcementMode: 'Default'
    parameters: {
      bringYourOwnDcr: {
        value: true
      }
      bringYourOwnUserAssignedManagedIdentity: {
        value: true
      }
      dcrResourceId: {
        value: managementDataCollectionRuleDefenderSqlId
      }
      enableCollectionOfSqlQueriesForSecurityResearch: {
        value: false
      }
      userAssignedIdentityResourceId: {
        value: managementIdentityId
      }
      userWorkspaceResourceId: {
        value: managementLogAnalyticsId
      }
      workspaceRegion: {
        value: 'swedencentral'
      }
    }
    nonComplianceMessages: [
      {
        message: 'Enable Defender for SQL on SQL VMs and Arc-enabled SQL Servers'
      }
    ]
  }
}

// Deploy TDE on SQL servers: DeployIfNotExists
// landing-zone.yaml:7
resource policyAssignmentLandingzonesDeploySqlTde 'Microsoft.Authorization/policyAssignments@2026-07-01' = {
  name: 'Deploy-SQL-TDE'
  location: 'swedencentral'
  identity: {
    type: 'SystemAssigned'
  }
  properties: {
    displayName: 'Deploy TDE on SQL servers'
    description: 'The landing zone library assigns it to landing_zones.'
    metadata: {
      assignedBy: 'Fairway'
      archetype: 'landing_zones'
    }
    policyDefinitionId: '/providers/Microsoft.Authorization/policyDefinitions/86a912f6-9a06-4e26-b447-11b16ba8659f'
    definitionVersion: '2.*.*'
    enforcementMode: 'Default'
    parameters: {
      effect: {
        value: 'DeployIfNotExists'
      }
    }
    nonComplianceMessages: [
      {
        message: 'Deploy TDE on SQL servers'
      }
    ]
  }
}

// Deploy Threat Detection on SQL servers: DeployIfNotExists
// landing-zone.yaml:7
resource policyAssignmentLandingzonesDeploySqlThreat 'Microsoft.Authorization/policyAssignments@2026-07-01' = {
  name: 'Deploy-SQL-Threat'
  location: 'swedencentral'
  identity: {
    type: 'SystemAssigned'
  }
  properties: {
    displayName: 'Deploy Threat Detection on SQL servers'
    description: 'The landing zone library assigns it to landing_zones.'
    metadata: {
      assignedBy: 'Fairway'
      archetype: 'landing_zones'
    }
    policyDefinitionId: '/providers/Microsoft.Authorization/policyDefinitions/36d49e87-48c4-4f2e-beed-ba4ed02b71f5'
    definitionVersion: '2.*.*'
    enforcementMode: 'Default'
    nonComplianceMessages: [
      {
        message: 'Deploy Threat Detection on SQL servers'
      }
    ]
  }
}

// Configure backup on virtual machines without a given tag to a new recovery services vault with a default policy: DeployIfNotExists
// landing-zone.yaml:7
resource policyAssignmentLandingzonesDeployVmBackup 'Microsoft.Authorization/policyAssignments@2026-07-01' = {
  name: 'Deploy-VM-Backup'
  location: 'swedencentral'
  identity: {
    type: 'SystemAssigned'
  }
  properties: {
    displayName: 'Configure backup on virtual machines without a given tag to a new recovery services vault with a default policy'
    description: 'The landing zone library assigns it to landing_zones.'
    metadata: {
      assignedBy: 'Fairway'
      archetype: 'landing_zones'
    }
    policyDefinitionId: '/providers/Microsoft.Authorization/policyDefinitions/98d0b9f8-fd90-49c9-88e2-d3baf3b0dd86'
    definitionVersion: '9.*.*'
    enforcementMode: 'Default'
    parameters: {
      effect: {
        value: 'DeployIfNotExists'
      }
    }
    nonComplianceMessages: [
      {
        message: 'Configure backup on virtual machines without a given tag to a new recovery services vault with a default policy'
      }
    ]
  }
}

// Enable ChangeTracking and Inventory for virtual machines: by member
// landing-zone.yaml:7
resource policyAssignmentLandingzonesDeployVmChangetrack 'Microsoft.Authorization/policyAssignments@2026-07-01' = {
  name: 'Deploy-VM-ChangeTrack'
  location: 'swedencentral'
  identity: {
    type: 'SystemAssigned'
  }
  properties: {
    displayName: 'Enable ChangeTracking and Inventory for virtual machines'
    description: 'The landing zone library assigns it to landing_zones.'
    metadata: {
      assignedBy: 'Fairway'
      archetype: 'landing_zones'
    }
    policyDefinitionId: '/providers/Microsoft.Authorization/policySetDefinitions/92a36f05-ebc9-4bba-9128-b47ad2ea3354'
    definitionVersion: '1.*.*'
    enforcementMode: 'Default'
    parameters: {
      bringYourOwnUserAssignedManagedIdentity: {
        value: true
      }
      dcrResourceId: {
        value: managementDataCollectionRuleChangeTrackingId
      }
      effect: {
        value: 'DeployIfNotExists'
      }
      restrictBringYourOwnUserAssignedIdentityToSubscription: {
        value: false
      }
      userAssignedIdentityResourceId: {
        value: managementIdentityId
      }
    }
    nonComplianceMessages: [
      {
        message: 'Enable ChangeTracking and Inventory for virtual machines'
      }
    ]
  }
}

// Enable Azure Monitor for VMs: by member
// landing-zone.yaml:7
resource policyAssignmentLandingzonesDeployVmMonitoring 'Microsoft.Authorization/policyAssignments@2026-07-01' = {
  name: 'Deploy-VM-Monitoring'
  location: 'swedencentral'
  identity: {
    type: 'SystemAssigned'
  }
  properties: {
    displayName: 'Enable Azure Monitor for VMs'
    description: 'The landing zone library assigns it to landing_zones.'
    metadata: {
      assignedBy: 'Fairway'
      archetype: 'landing_zones'
    }
    policyDefinitionId: '/providers/Microsoft.Authorization/policySetDefinitions/924bfe3a-762f-40e7-86dd-5c8b95eb09e6'
    definitionVersion: '1.*.*'
    enforcementMode: 'Default'
    parameters: {
      bringYourOwnUserAssignedManagedIdentity: {
        value: true
      }
      dcrResourceId: {
        value: managementDataCollectionRuleVmInsightsId
      }
      enableProcessesAndDependencies: {
        value: true
      }
      restrictBringYourOwnUserAssignedIdentityToSubscription: {
        value: false
      }
      scopeToSupportedImages: {
        value: false
      }
      userAssignedIdentityResourceId: {
        value: managementIdentityId
      }
    }
    nonComplianceMessages: [
      {
        message: 'Enable Azure Monitor for VMs'
      }
    ]
  }
}

// Enable ChangeTracking and Inventory for Arc-enabled virtual machines: by member
// landing-zone.yaml:7
resource policyAssignmentLandingzonesDeployVmarcChangetrack 'Microsoft.Authorization/policyAssignments@2026-07-01' = {
  name: 'Deploy-vmArc-ChangeTrack'
  location: 'swedencentral'
  identity: {
    type: 'SystemAssigned'
  }
  properties: {
    displayName: 'Enable ChangeTracking and Inventory for Arc-enabled virtual machines'
    description: 'The landing zone library assigns it to landing_zones.'
    metadata: {
      assignedBy: 'Fairway'
      archetype: 'landing_zones'
    }
    policyDefinitionId: '/providers/Microsoft.Authorization/policySetDefinitions/53448c70-089b-4f52-8f38-89196d7f2de1'
    definitionVersion: '1.*.*'
    enforcementMode: 'Default'
    parameters: {
      dcrResourceId: {
        value: managementDataCollectionRuleChangeTrackingId
      }
      effect: {
        value: 'DeployIfNotExists'
      }
    }
    nonComplianceMessages: [
      {
        message: 'Enable ChangeTracking and Inventory for Arc-enabled virtual machines'
      }
    ]
  }
}

// Enable Azure Monitor for Hybrid Virtual Machines: by member
// landing-zone.yaml:7
resource policyAssignmentLandingzonesDeployVmhybrMonitoring 'Microsoft.Authorization/policyAssignments@2026-07-01' = {
  name: 'Deploy-vmHybr-Monitoring'
  location: 'swedencentral'
  identity: {
    type: 'SystemAssigned'
  }
  properties: {
    displayName: 'Enable Azure Monitor for Hybrid Virtual Machines'
    description: 'The landing zone library assigns it to landing_zones.'
    metadata: {
      assignedBy: 'Fairway'
      archetype: 'landing_zones'
    }
    policyDefinitionId: '/providers/Microsoft.Authorization/policySetDefinitions/2b00397d-c309-49c4-aa5a-f0b2c5bc6321'
    definitionVersion: '1.*.*'
    enforcementMode: 'Default'
    parameters: {
      dcrResourceId: {
        value: managementDataCollectionRuleVmInsightsId
      }
      enableProcessesAndDependencies: {
        value: true
      }
    }
    nonComplianceMessages: [
      {
        message: 'Enable Azure Monitor for Hybrid Virtual Machines'
      }
    ]
  }
}

// Enable ChangeTracking and Inventory for virtual machine scale sets: by member
// landing-zone.yaml:7
resource policyAssignmentLandingzonesDeployVmssChangetrack 'Microsoft.Authorization/policyAssignments@2026-07-01' = {
  name: 'Deploy-VMSS-ChangeTrack'
  location: 'swedencentral'
  identity: {
    type: 'SystemAssigned'
  }
  properties: {
    displayName: 'Enable ChangeTracking and Inventory for virtual machine scale sets'
    description: 'The landing zone library assigns it to landing_zones.'
    metadata: {
      assignedBy: 'Fairway'
      archetype: 'landing_zones'
    }
    policyDefinitionId: '/providers/Microsoft.Authorization/policySetDefinitions/c4a70814-96be-461c-889f-2b27429120dc'
    definitionVersion: '1.*.*'
    enforcementMode: 'Default'
    parameters: {
      bringYourOwnUserAssignedManagedIdentity: {
        value: true
      }
      dcrResourceId: {
        value: managementDataCollectionRuleChangeTrackingId
      }
      effect: {
        value: 'DeployIfNotExists'
      }
      restrictBringYourOwnUserAssignedIdentityToSubscription: {
        value: false
      }
      userAssignedIdentityResourceId: {
        value: managementIdentityId
      }
    }
    nonComplianceMessages: [
      {
        message: 'Enable ChangeTracking and Inventory for virtual machine scale sets'
      }
    ]
  }
}

// Enable Azure Monitor for Virtual Machine Scale Sets: by member
// landing-zone.yaml:7
resource policyAssignmentLandingzonesDeployVmssMonitoring 'Microsoft.Authorization/policyAssignments@2026-07-01' = {
  name: 'Deploy-VMSS-Monitoring'
  location: 'swedencentral'
  identity: {
    type: 'SystemAssigned'
  }
  properties: {
    displayName: 'Enable Azure Monitor for Virtual Machine Scale Sets'
    description: 'The landing zone library assigns it to landing_zones.'
    metadata: {
      assignedBy: 'Fairway'
      archetype: 'landing_zones'
    }
    policyDefinitionId: '/providers/Microsoft.Authorization/policySetDefinitions/f5bf694c-cca7-4033-b883-3a23327d5485'
    definitionVersion: '1.*.*'
    enforcementMode: 'Default'
    parameters: {
      bringYourOwnUserAssignedManagedIdentity: {
        value: true
      }
      dcrResourceId: {
        value: managementDataCollectionRuleVmInsightsId
      }
      enableProcessesAndDependencies: {
        value: true
      }
      restrictBringYourOwnUserAssignedIdentityToSubscription: {
        value: false
      }
      scopeToSupportedImages: {
        value: false
      }
      userAssignedIdentityResourceId: {
        value: managementIdentityId
      }
    }
    nonComplianceMessages: [
      {
        message: 'Enable Azure Monitor for Virtual Machine Scale Sets'
      }
    ]
  }
}

// Virtual networks should be protected by Azure DDoS Network Protection: Modify, not enforced; Modify from 2027-02-01
// landing-zone.yaml:7
resource policyAssignmentLandingzonesEnableDdosVnet 'Microsoft.Authorization/policyAssignments@2026-07-01' = {
  name: 'Enable-DDoS-VNET'
  location: 'swedencentral'
  identity: {
    type: 'SystemAssigned'
  }
  properties: {
    displayName: 'Virtual networks should be protected by Azure DDoS Network Protection'
    description: 'The landing zone library assigns it to landing_zones.'
    metadata: {
      assignedBy: 'Fairway'
      archetype: 'landing_zones'
    }
    policyDefinitionId: '/providers/Microsoft.Authorization/policyDefinitions/94de2ad3-e0c1-4caf-ad78-5d47bbc83d3d'
    definitionVersion: '1.*.*'
    enforcementMode: 'DoNotEnforce'
    parameters: {
      ddosPlan: {
        value: ddosPlanId
      }
      effect: {
        value: 'Modify'
      }
    }
    nonComplianceMessages: [
      {
        message: 'Virtual networks should be protected by Azure DDoS Network Protection'
      }
    ]
  }
}

// Kubernetes clusters should be accessible only over HTTPS: Audit; Deny from 2027-02-01
// landing-zone.yaml:7
resource policyAssignmentLandingzonesEnforceAksHttps 'Microsoft.Authorization/policyAssignments@2026-07-01' = {
  name: 'Enforce-AKS-HTTPS'
  properties: {
    displayName: 'Kubernetes clusters should be accessible only over HTTPS'
    description: 'The landing zone library assigns it to landing_zones.'
    metadata: {
      assignedBy: 'Fairway'
      archetype: 'landing_zones'
    }
    policyDefinitionId: '/providers/Microsoft.Authorization/policyDefinitions/1a5b4dca-0b6f-4cf5-907c-56316bc1bf3d'
    definitionVersion: '9.*.*'
    enforcementMode: 'Default'
    parameters: {
      effect: {
        value: 'Audit'
      }
    }
  }
}

// Subnets should be private: Audit
// landing-zone.yaml:7
resource policyAssignmentLandingzonesEnforceSubnetPrivate 'Microsoft.Authorization/policyAssignments@2026-07-01' = {
  name: 'Enforce-Subnet-Private'
  properties: {
    displayName: 'Subnets should be private'
    description: 'The landing zone library assigns it to landing_zones.'
    metadata: {
      assignedBy: 'Fairway'
      archetype: 'landing_zones'
    }
    policyDefinitionId: '/providers/Microsoft.Authorization/policyDefinitions/7bca8353-aa3b-429b-904a-9229c4385837'
    definitionVersion: '1.*.*'
    enforcementMode: 'Default'
    parameters: {
      effect: {
        value: 'Audit'
      }
    }
    nonComplianceMessages: [
      {
        message: 'Subnets should be private'
      }
    ]
  }
}

// Deploy-AzSqlDb-Auditing may do there what it deploys
// landing-zone.yaml:7
resource policyRoleLandingzonesDeployAzsqldbAuditing056cd41c7e88_42e1_933e88ba6a50c9c3 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: '84fe8848-65f3-5eff-a8cc-a032cbd0c44e'
  properties: {
    roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/056cd41c-7e88-42e1-933e-88ba6a50c9c3'
    principalId: policyAssignmentLandingzonesDeployAzsqldbAuditing.identity.principalId
    principalType: 'ServicePrincipal'
  }
}

// Deploy-AzSqlDb-Auditing may do there what it deploys
// landing-zone.yaml:7
resource policyRoleLandingzonesDeployAzsqldbAuditing92aaf0da9dab42b6_94a3D43ce8d16293 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: '514dd35c-0bb7-54d1-88ea-e932950ca4a2'
  properties: {
    roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/92aaf0da-9dab-42b6-94a3-d43ce8d16293'
    principalId: policyAssignmentLandingzonesDeployAzsqldbAuditing.identity.principalId
    principalType: 'ServicePrincipal'
  }
}

// Deploy-GuestAttest may do there what it deploys
// landing-zone.yaml:7
resource policyRoleLandingzonesDeployGuestattest9980e02cC2be4d73_94e8_173b1dc7cf3c 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: '5aea0e3f-29c6-5946-adc9-07b871acede2'
  properties: {
    roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/9980e02c-c2be-4d73-94e8-173b1dc7cf3c'
    principalId: policyAssignmentLandingzonesDeployGuestattest.identity.principalId
    principalType: 'ServicePrincipal'
  }
}

// Deploy-GuestAttest may do there what it deploys
// landing-zone.yaml:7
resource policyRoleLandingzonesDeployGuestattestAcdd72a7_3385_48efBd42F606fba81ae7 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: 'b9ad736a-05cc-5238-b13c-7812def1f70a'
  properties: {
    roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/acdd72a7-3385-48ef-bd42-f606fba81ae7'
    principalId: policyAssignmentLandingzonesDeployGuestattest.identity.principalId
    principalType: 'ServicePrincipal'
  }
}

// Deploy-GuestAttest may do there what it deploys
// landing-zone.yaml:7
resource policyRoleLandingzonesDeployGuestattestE40ec5ca96e0_45a2B4ff59039f2c2b59 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: '72ec3f8c-61ba-5bf2-84eb-f1c2faaf9af0'
  properties: {
    roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/e40ec5ca-96e0-45a2-b4ff-59039f2c2b59'
    principalId: policyAssignmentLandingzonesDeployGuestattest.identity.principalId
    principalType: 'ServicePrincipal'
  }
}

// Deploy-GuestAttest may do there what it deploys
// landing-zone.yaml:7
resource policyRoleLandingzonesDeployGuestattestF1a07417D97a45cb824c7a7467783830 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: 'e2d7e9ed-855d-5d97-95c3-929f2f65b584'
  properties: {
    roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/f1a07417-d97a-45cb-824c-7a7467783830'
    principalId: policyAssignmentLandingzonesDeployGuestattest.identity.principalId
    principalType: 'ServicePrincipal'
  }
}

// Deploy-MDFC-DefSQL-AMA may do there what it deploys
// landing-zone.yaml:7
resource policyRoleLandingzonesDeployMdfcDefsqlAma749f88d5Cbae40b8BcfcE573ddc772fa 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: 'b317dcbc-cbc5-59e2-b016-fe301c993dd0'
  properties: {
    roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/749f88d5-cbae-40b8-bcfc-e573ddc772fa'
    principalId: policyAssignmentLandingzonesDeployMdfcDefsqlAma.identity.principalId
    principalType: 'ServicePrincipal'
  }
}

// Deploy-MDFC-DefSQL-AMA may do there what it deploys
// landing-zone.yaml:7
resource policyRoleLandingzonesDeployMdfcDefsqlAma92aaf0da9dab42b6_94a3D43ce8d16293 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: '35679d67-8b19-5d86-9fbc-8f7b643a9e7f'
  properties: {
    roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/92aaf0da-9dab-42b6-94a3-d43ce8d16293'
    principalId: policyAssignmentLandingzonesDeployMdfcDefsqlAma.identity.principalId
    principalType: 'ServicePrincipal'
  }
}

// Deploy-MDFC-DefSQL-AMA may do there what it deploys
// landing-zone.yaml:7
resource policyRoleLandingzonesDeployMdfcDefsqlAma9980e02cC2be4d73_94e8_173b1dc7cf3c 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: '2c631b71-521b-5cab-8d16-ebbbf13daa07'
  properties: {
    roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/9980e02c-c2be-4d73-94e8-173b1dc7cf3c'
    principalId: policyAssignmentLandingzonesDeployMdfcDefsqlAma.identity.principalId
    principalType: 'ServicePrincipal'
  }
}

// Deploy-MDFC-DefSQL-AMA may do there what it deploys
// landing-zone.yaml:7
resource policyRoleLandingzonesDeployMdfcDefsqlAmaB24988ac6180_42a0Ab88_20f7382dd24c 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: 'f71f63d3-6a26-5396-9327-d29c77c000f0'
  properties: {
    roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/b24988ac-6180-42a0-ab88-20f7382dd24c'
    principalId: policyAssignmentLandingzonesDeployMdfcDefsqlAma.identity.principalId
    principalType: 'ServicePrincipal'
  }
}

// Deploy-MDFC-DefSQL-AMA may do there what it deploys
// landing-zone.yaml:7
resource policyRoleLandingzonesDeployMdfcDefsqlAmaCd570a14E51a42adBac8Bafd67325302 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: 'ed772d8c-1cf6-52ab-9c9e-a14610ea156c'
  properties: {
    roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/cd570a14-e51a-42ad-bac8-bafd67325302'
    principalId: policyAssignmentLandingzonesDeployMdfcDefsqlAma.identity.principalId
    principalType: 'ServicePrincipal'
  }
}

// Deploy-SQL-TDE may do there what it deploys
// landing-zone.yaml:7
resource policyRoleLandingzonesDeploySqlTde9b7fa17dE63e47b0Bb0a15c516ac86ec 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: '4e6e2dcf-3c76-5f33-a2c4-e7a7850520f1'
  properties: {
    roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/9b7fa17d-e63e-47b0-bb0a-15c516ac86ec'
    principalId: policyAssignmentLandingzonesDeploySqlTde.identity.principalId
    principalType: 'ServicePrincipal'
  }
}

// Deploy-SQL-Threat may do there what it deploys
// landing-zone.yaml:7
resource policyRoleLandingzonesDeploySqlThreat056cd41c7e88_42e1_933e88ba6a50c9c3 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: '413c9eb9-93f3-5aff-aff5-ca20e7616cfe'
  properties: {
    roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/056cd41c-7e88-42e1-933e-88ba6a50c9c3'
    principalId: policyAssignmentLandingzonesDeploySqlThreat.identity.principalId
    principalType: 'ServicePrincipal'
  }
}

// Deploy-VM-Backup may do there what it deploys
// landing-zone.yaml:7
resource policyRoleLandingzonesDeployVmBackup5e467623Bb1f42f4A55d6e525e11384b 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: '3bb9fc9a-a157-580e-b302-ef8acb9e4f25'
  properties: {
    roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/5e467623-bb1f-42f4-a55d-6e525e11384b'
    principalId: policyAssignmentLandingzonesDeployVmBackup.identity.principalId
    principalType: 'ServicePrincipal'
  }
}

// Deploy-VM-Backup may do there what it deploys
// landing-zone.yaml:7
resource policyRoleLandingzonesDeployVmBackup9980e02cC2be4d73_94e8_173b1dc7cf3c 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: 'ca0ade74-3adf-5891-b443-7d021e5fbf09'
  properties: {
    roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/9980e02c-c2be-4d73-94e8-173b1dc7cf3c'
    principalId: policyAssignmentLandingzonesDeployVmBackup.identity.principalId
    principalType: 'ServicePrincipal'
  }
}

// Deploy-VM-ChangeTrack may do there what it deploys
// landing-zone.yaml:7
resource policyRoleLandingzonesDeployVmChangetrack18d7d88dD35e4fb5A5c3_7773c20a72d9 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: '4d87af50-9ec0-57c6-a8c8-7b8e41e9e3ad'
  properties: {
    roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/18d7d88d-d35e-4fb5-a5c3-7773c20a72d9'
    principalId: policyAssignmentLandingzonesDeployVmChangetrack.identity.principalId
    principalType: 'ServicePrincipal'
  }
}

// Deploy-VM-ChangeTrack may do there what it deploys
// landing-zone.yaml:7
resource policyRoleLandingzonesDeployVmChangetrack749f88d5Cbae40b8BcfcE573ddc772fa 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: '9099b6ec-ccf8-5c43-b1ae-1c1283daf6c7'
  properties: {
    roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/749f88d5-cbae-40b8-bcfc-e573ddc772fa'
    principalId: policyAssignmentLandingzonesDeployVmChangetrack.identity.principalId
    principalType: 'ServicePrincipal'
  }
}

// Deploy-VM-ChangeTrack may do there what it deploys
// landing-zone.yaml:7
resource policyRoleLandingzonesDeployVmChangetrack92aaf0da9dab42b6_94a3D43ce8d16293 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: '142cffbf-958f-5640-b567-7201592097a3'
  properties: {
    roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/92aaf0da-9dab-42b6-94a3-d43ce8d16293'
    principalId: policyAssignmentLandingzonesDeployVmChangetrack.identity.principalId
    principalType: 'ServicePrincipal'
  }
}

// Deploy-VM-ChangeTrack may do there what it deploys
// landing-zone.yaml:7
resource policyRoleLandingzonesDeployVmChangetrack9980e02cC2be4d73_94e8_173b1dc7cf3c 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: 'b64004c7-2c45-524a-bf50-076d3acdd057'
  properties: {
    roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/9980e02c-c2be-4d73-94e8-173b1dc7cf3c'
    principalId: policyAssignmentLandingzonesDeployVmChangetrack.identity.principalId
    principalType: 'ServicePrincipal'
  }
}

// Deploy-VM-ChangeTrack may do there what it deploys
// landing-zone.yaml:7
resource policyRoleLandingzonesDeployVmChangetrackB24988ac6180_42a0Ab88_20f7382dd24c 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: 'c0ee89a8-4106-594f-8c67-2195ce8c066a'
  properties: {
    roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/b24988ac-6180-42a0-ab88-20f7382dd24c'
    principalId: policyAssignmentLandingzonesDeployVmChangetrack.identity.principalId
    principalType: 'ServicePrincipal'
  }
}

// Deploy-VM-Monitoring may do there what it deploys
// landing-zone.yaml:7
resource policyRoleLandingzonesDeployVmMonitoring18d7d88dD35e4fb5A5c3_7773c20a72d9 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: 'e52b8bf9-0c59-58a8-acfb-93394e111134'
  properties: {
    roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/18d7d88d-d35e-4fb5-a5c3-7773c20a72d9'
    principalId: policyAssignmentLandingzonesDeployVmMonitoring.identity.principalId
    principalType: 'ServicePrincipal'
  }
}

// Deploy-VM-Monitoring may do there what it deploys
// landing-zone.yaml:7
resource policyRoleLandingzonesDeployVmMonitoring749f88d5Cbae40b8BcfcE573ddc772fa 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: 'a33c3c9e-76ad-57dd-a505-25889d5ecb2b'
  properties: {
    roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/749f88d5-cbae-40b8-bcfc-e573ddc772fa'
    principalId: policyAssignmentLandingzonesDeployVmMonitoring.identity.principalId
    principalType: 'ServicePrincipal'
  }
}

// Deploy-VM-Monitoring may do there what it deploys
// landing-zone.yaml:7
resource policyRoleLandingzonesDeployVmMonitoring92aaf0da9dab42b6_94a3D43ce8d16293 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: '9716eb92-6f21-5daf-8ade-4becf9880e9c'
  properties: {
    roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/92aaf0da-9dab-42b6-94a3-d43ce8d16293'
    principalId: policyAssignmentLandingzonesDeployVmMonitoring.identity.principalId
    principalType: 'ServicePrincipal'
  }
}

// Deploy-VM-Monitoring may do there what it deploys
// landing-zone.yaml:7
resource policyRoleLandingzonesDeployVmMonitoring9980e02cC2be4d73_94e8_173b1dc7cf3c 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: '4a276f54-0f8c-507a-aa81-229940984157'
  properties: {
    roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/9980e02c-c2be-4d73-94e8-173b1dc7cf3c'
    principalId: policyAssignmentLandingzonesDeployVmMonitoring.identity.principalId
    principalType: 'ServicePrincipal'
  }
}

// Deploy-VM-Monitoring may do there what it deploys
// landing-zone.yaml:7
resource policyRoleLandingzonesDeployVmMonitoringB24988ac6180_42a0Ab88_20f7382dd24c 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: '2b3ec07f-96fb-53fe-bacb-ccf58343e169'
  properties: {
    roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/b24988ac-6180-42a0-ab88-20f7382dd24c'
    principalId: policyAssignmentLandingzonesDeployVmMonitoring.identity.principalId
    principalType: 'ServicePrincipal'
  }
}

// Deploy-vmArc-ChangeTrack may do there what it deploys
// landing-zone.yaml:7
resource policyRoleLandingzonesDeployVmarcChangetrack749f88d5Cbae40b8BcfcE573ddc772fa 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: '150d191d-7e73-51c9-94ca-6de01db54654'
  properties: {
    roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/749f88d5-cbae-40b8-bcfc-e573ddc772fa'
    principalId: policyAssignmentLandingzonesDeployVmarcChangetrack.identity.principalId
    principalType: 'ServicePrincipal'
  }
}

// Deploy-vmArc-ChangeTrack may do there what it deploys
// landing-zone.yaml:7
resource policyRoleLandingzonesDeployVmarcChangetrack92aaf0da9dab42b6_94a3D43ce8d16293 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: '2de95d53-4d1a-5405-bc91-9f5d710194e7'
  properties: {
    roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/92aaf0da-9dab-42b6-94a3-d43ce8d16293'
    principalId: policyAssignmentLandingzonesDeployVmarcChangetrack.identity.principalId
    principalType: 'ServicePrincipal'
  }
}

// Deploy-vmArc-ChangeTrack may do there what it deploys
// landing-zone.yaml:7
resource policyRoleLandingzonesDeployVmarcChangetrackCd570a14E51a42adBac8Bafd67325302 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: 'b6299c9d-13ec-50de-80cd-0e766a57b8be'
  properties: {
    roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/cd570a14-e51a-42ad-bac8-bafd67325302'
    principalId: policyAssignmentLandingzonesDeployVmarcChangetrack.identity.principalId
    principalType: 'ServicePrincipal'
  }
}

// Deploy-vmHybr-Monitoring may do there what it deploys
// landing-zone.yaml:7
resource policyRoleLandingzonesDeployVmhybrMonitoring749f88d5Cbae40b8BcfcE573ddc772fa 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: 'c97842bd-35e6-5eab-a17a-b523da47895d'
  properties: {
    roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/749f88d5-cbae-40b8-bcfc-e573ddc772fa'
    principalId: policyAssignmentLandingzonesDeployVmhybrMonitoring.identity.principalId
    principalType: 'ServicePrincipal'
  }
}

// Deploy-vmHybr-Monitoring may do there what it deploys
// landing-zone.yaml:7
resource policyRoleLandingzonesDeployVmhybrMonitoring92aaf0da9dab42b6_94a3D43ce8d16293 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: '5bea9cd4-7338-5bb2-a2a2-136489bf18a5'
  properties: {
    roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/92aaf0da-9dab-42b6-94a3-d43ce8d16293'
    principalId: policyAssignmentLandingzonesDeployVmhybrMonitoring.identity.principalId
    principalType: 'ServicePrincipal'
  }
}

// Deploy-vmHybr-Monitoring may do there what it deploys
// landing-zone.yaml:7
resource policyRoleLandingzonesDeployVmhybrMonitoringCd570a14E51a42adBac8Bafd67325302 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: '2950cac9-5b90-525f-a8e1-9479100708c2'
  properties: {
    roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/cd570a14-e51a-42ad-bac8-bafd67325302'
    principalId: policyAssignmentLandingzonesDeployVmhybrMonitoring.identity.principalId
    principalType: 'ServicePrincipal'
  }
}

// Deploy-VMSS-ChangeTrack may do there what it deploys
// landing-zone.yaml:7
resource policyRoleLandingzonesDeployVmssChangetrack18d7d88dD35e4fb5A5c3_7773c20a72d9 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: '25357ad4-95bc-52c5-9de1-c20fc81daeeb'
  properties: {
    roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/18d7d88d-d35e-4fb5-a5c3-7773c20a72d9'
    principalId: policyAssignmentLandingzonesDeployVmssChangetrack.identity.principalId
    principalType: 'ServicePrincipal'
  }
}

// Deploy-VMSS-ChangeTrack may do there what it deploys
// landing-zone.yaml:7
resource policyRoleLandingzonesDeployVmssChangetrack749f88d5Cbae40b8BcfcE573ddc772fa 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: '429275cf-9a8d-57e8-86d6-0abef86fe991'
  properties: {
    roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/749f88d5-cbae-40b8-bcfc-e573ddc772fa'
    principalId: policyAssignmentLandingzonesDeployVmssChangetrack.identity.principalId
    principalType: 'ServicePrincipal'
  }
}

// Deploy-VMSS-ChangeTrack may do there what it deploys
// landing-zone.yaml:7
resource policyRoleLandingzonesDeployVmssChangetrack92aaf0da9dab42b6_94a3D43ce8d16293 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: '5ff1ebcc-a57b-53d0-a62a-5a73d54783aa'
  properties: {
    roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/92aaf0da-9dab-42b6-94a3-d43ce8d16293'
    principalId: policyAssignmentLandingzonesDeployVmssChangetrack.identity.principalId
    principalType: 'ServicePrincipal'
  }
}

// Deploy-VMSS-ChangeTrack may do there what it deploys
// landing-zone.yaml:7
resource policyRoleLandingzonesDeployVmssChangetrack9980e02cC2be4d73_94e8_173b1dc7cf3c 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: 'bcde5d03-b84f-5d95-8e4f-affb7200b52c'
  properties: {
    roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/9980e02c-c2be-4d73-94e8-173b1dc7cf3c'
    principalId: policyAssignmentLandingzonesDeployVmssChangetrack.identity.principalId
    principalType: 'ServicePrincipal'
  }
}

// Deploy-VMSS-ChangeTrack may do there what it deploys
// landing-zone.yaml:7
resource policyRoleLandingzonesDeployVmssChangetrackB24988ac6180_42a0Ab88_20f7382dd24c 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: '493c757f-ea67-5791-a20d-0994621241eb'
  properties: {
    roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/b24988ac-6180-42a0-ab88-20f7382dd24c'
    principalId: policyAssignmentLandingzonesDeployVmssChangetrack.identity.principalId
    principalType: 'ServicePrincipal'
  }
}

// Deploy-VMSS-Monitoring may do there what it deploys
// landing-zone.yaml:7
resource policyRoleLandingzonesDeployVmssMonitoring18d7d88dD35e4fb5A5c3_7773c20a72d9 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: 'effd31da-26ae-5c4d-af75-7a48961558c3'
  properties: {
    roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/18d7d88d-d35e-4fb5-a5c3-7773c20a72d9'
    principalId: policyAssignmentLandingzonesDeployVmssMonitoring.identity.principalId
    principalType: 'ServicePrincipal'
  }
}

// Deploy-VMSS-Monitoring may do there what it deploys
// landing-zone.yaml:7
resource policyRoleLandingzonesDeployVmssMonitoring749f88d5Cbae40b8BcfcE573ddc772fa 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: 'b14b612e-1dc4-55a0-bc81-2526ae77e2ca'
  properties: {
    roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/749f88d5-cbae-40b8-bcfc-e573ddc772fa'
    principalId: policyAssignmentLandingzonesDeployVmssMonitoring.identity.principalId
    principalType: 'ServicePrincipal'
  }
}

// Deploy-VMSS-Monitoring may do there what it deploys
// landing-zone.yaml:7
resource policyRoleLandingzonesDeployVmssMonitoring92aaf0da9dab42b6_94a3D43ce8d16293 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: '90fe100e-7b4f-5d0f-878c-1c4b462063aa'
  properties: {
    roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/92aaf0da-9dab-42b6-94a3-d43ce8d16293'
    principalId: policyAssignmentLandingzonesDeployVmssMonitoring.identity.principalId
    principalType: 'ServicePrincipal'
  }
}

// Deploy-VMSS-Monitoring may do there what it deploys
// landing-zone.yaml:7
resource policyRoleLandingzonesDeployVmssMonitoring9980e02cC2be4d73_94e8_173b1dc7cf3c 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: '50cabc4a-4726-59ac-94b0-b561dec1ac94'
  properties: {
    roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/9980e02c-c2be-4d73-94e8-173b1dc7cf3c'
    principalId: policyAssignmentLandingzonesDeployVmssMonitoring.identity.principalId
    principalType: 'ServicePrincipal'
  }
}

// Deploy-VMSS-Monitoring may do there what it deploys
// landing-zone.yaml:7
resource policyRoleLandingzonesDeployVmssMonitoringB24988ac6180_42a0Ab88_20f7382dd24c 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: 'b5779217-65e5-5cfe-9482-6f1b9cd75653'
  properties: {
    roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/b24988ac-6180-42a0-ab88-20f7382dd24c'
    principalId: policyAssignmentLandingzonesDeployVmssMonitoring.identity.principalId
    principalType: 'ServicePrincipal'
  }
}

// Enable-DDoS-VNET may do there what it deploys
// landing-zone.yaml:7
resource policyRoleLandingzonesEnableDdosVnet4d97b98b1d4f4787A291C67834d212e7 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: 'ad80db10-a98e-5d16-add0-d8f5b9022d6b'
  properties: {
    roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/4d97b98b-1d4f-4787-a291-c67834d212e7'
    principalId: policyAssignmentLandingzonesEnableDdosVnet.identity.principalId
    principalType: 'ServicePrincipal'
  }
}

module rgManagementSdc 'rg-management-sdc.bicep' = {
  name: 'landingzones-rg-management-sdc'
  scope: resourceGroup(subscriptionSubManagement, 'rg-management-sdc')
  params: {
    policyAssignmentLandingzonesDeployAzsqldbAuditingIdentityPrincipalId: policyAssignmentLandingzonesDeployAzsqldbAuditing.identity.principalId
    policyAssignmentLandingzonesDeployMdfcDefsqlAmaIdentityPrincipalId: policyAssignmentLandingzonesDeployMdfcDefsqlAma.identity.principalId
    policyAssignmentLandingzonesDeployVmChangetrackIdentityPrincipalId: policyAssignmentLandingzonesDeployVmChangetrack.identity.principalId
    policyAssignmentLandingzonesDeployVmMonitoringIdentityPrincipalId: policyAssignmentLandingzonesDeployVmMonitoring.identity.principalId
    policyAssignmentLandingzonesDeployVmarcChangetrackIdentityPrincipalId: policyAssignmentLandingzonesDeployVmarcChangetrack.identity.principalId
    policyAssignmentLandingzonesDeployVmhybrMonitoringIdentityPrincipalId: policyAssignmentLandingzonesDeployVmhybrMonitoring.identity.principalId
    policyAssignmentLandingzonesDeployVmssChangetrackIdentityPrincipalId: policyAssignmentLandingzonesDeployVmssChangetrack.identity.principalId
    policyAssignmentLandingzonesDeployVmssMonitoringIdentityPrincipalId: policyAssignmentLandingzonesDeployVmssMonitoring.identity.principalId
  }
}

module rgConnectivitySdc 'rg-connectivity-sdc.bicep' = {
  name: 'landingzones-rg-connectivity-sdc'
  scope: resourceGroup(subscriptionSubConnectivity, 'rg-connectivity-sdc')
  params: {
    policyAssignmentLandingzonesEnableDdosVnetIdentityPrincipalId: policyAssignmentLandingzonesEnableDdosVnet.identity.principalId
  }
}
