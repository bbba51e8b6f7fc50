// Policies of Platform
// Assigns what holds in the management group platform and below it, with the roles that its identities need.
// Written by Fairway from the estate: change the estate, not this file.
targetScope = 'managementGroup'

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

@description('Id of the subscription sub-management')
@minLength(36)
@maxLength(36)
param subscriptionSubManagement string

// Configure prerequisites to enable Guest Attestation on Trusted Launch enabled VMs: by member, not enforced; by member from 2027-02-01
// landing-zone.yaml:7
resource policyAssignmentPlatformDeployGuestattest 'Microsoft.Authorization/policyAssignments@2026-07-01' = {
  name: 'Deploy-GuestAttest'
  location: 'swedencentral'
  identity: {
    type: 'SystemAssigned'
  }
  properties: {
    displayName: 'Configure prerequisites to enable Guest Attestation on Trusted Launch enabled VMs'
    description: 'The landing zone library assigns it to platform.'
    metadata: {
      assignedBy: 'Fairway'
      archetype: 'platform'
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
resource policyAssignmentPlatformDeployMdfcDefsqlAma 'Microsoft.Authorization/policyAssignments@2026-07-01' = {
  name: 'Deploy-MDFC-DefSQL-AMA'
  location: 'swedencentral'
  identity: {
    type: 'SystemAssigned'
  }
  properties: {
    displayName: 'Enable Defender for SQL on SQL VMs and Arc-enabled SQL Servers'
    description: 'The landing zone library assigns it to platform.'
    metadata: {
      assignedBy: 'Fairway'
      archetype: 'platform'
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

// Enable ChangeTracking and Inventory for virtual machines: by member
// landing-zone.yaml:7
resource policyAssignmentPlatformDeployVmChangetrack 'Microsoft.Authorization/policyAssignments@2026-07-01' = {
  name: 'Deploy-VM-ChangeTrack'
  location: 'swedencentral'
  identity: {
    type: 'SystemAssigned'
  }
  properties: {
    displayName: 'Enable ChangeTracking and Inventory for virtual machines'
    description: 'The landing zone library assigns it to platform.'
    metadata: {
      assignedBy: 'Fairway'
      archetype: 'platform'
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
resource policyAssignmentPlatformDeployVmMonitoring 'Microsoft.Authorization/policyAssignments@2026-07-01' = {
  name: 'Deploy-VM-Monitoring'
  location: 'swedencentral'
  identity: {
    type: 'SystemAssigned'
  }
  properties: {
    displayName: 'Enable Azure Monitor for VMs'
    description: 'The landing zone library assigns it to platform.'
    metadata: {
      assignedBy: 'Fairway'
      archetype: 'platform'
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
resource policyAssignmentPlatformDeployVmarcChangetrack 'Microsoft.Authorization/policyAssignments@2026-07-01' = {
  name: 'Deploy-vmArc-ChangeTrack'
  location: 'swedencentral'
  identity: {
    type: 'SystemAssigned'
  }
  properties: {
    displayName: 'Enable ChangeTracking and Inventory for Arc-enabled virtual machines'
    description: 'The landing zone library assigns it to platform.'
    metadata: {
      assignedBy: 'Fairway'
      archetype: 'platform'
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
resource policyAssignmentPlatformDeployVmhybrMonitoring 'Microsoft.Authorization/policyAssignments@2026-07-01' = {
  name: 'Deploy-vmHybr-Monitoring'
  location: 'swedencentral'
  identity: {
    type: 'SystemAssigned'
  }
  properties: {
    displayName: 'Enable Azure Monitor for Hybrid Virtual Machines'
    description: 'The landing zone library assigns it to platform.'
    metadata: {
      assignedBy: 'Fairway'
      archetype: 'platform'
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
resource policyAssignmentPlatformDeployVmssChangetrack 'Microsoft.Authorization/policyAssignments@2026-07-01' = {
  name: 'Deploy-VMSS-ChangeTrack'
  location: 'swedencentral'
  identity: {
    type: 'SystemAssigned'
  }
  properties: {
    displayName: 'Enable ChangeTracking and Inventory for virtual machine scale sets'
    description: 'The landing zone library assigns it to platform.'
    metadata: {
      assignedBy: 'Fairway'
      archetype: 'platform'
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
resource policyAssignmentPlatformDeployVmssMonitoring 'Microsoft.Authorization/policyAssignments@2026-07-01' = {
  name: 'Deploy-VMSS-Monitoring'
  location: 'swedencentral'
  identity: {
    type: 'SystemAssigned'
  }
  properties: {
    displayName: 'Enable Azure Monitor for Virtual Machine Scale Sets'
    description: 'The landing zone library assigns it to platform.'
    metadata: {
      assignedBy: 'Fairway'
      archetype: 'platform'
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

// Subnets should be private: Audit
// landing-zone.yaml:7
resource policyAssignmentPlatformEnforceSubnetPrivate 'Microsoft.Authorization/policyAssignments@2026-07-01' = {
  name: 'Enforce-Subnet-Private'
  properties: {
    displayName: 'Subnets should be private'
    description: 'The landing zone library assigns it to platform.'
    metadata: {
      assignedBy: 'Fairway'
      archetype: 'platform'
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

// Deploy-GuestAttest may do there what it deploys
// landing-zone.yaml:7
resource policyRolePlatformDeployGuestattest9980e02cC2be4d73_94e8_173b1dc7cf3c 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: '1b4668f7-269d-5507-9ef3-6f3a7fd5faef'
  properties: {
    roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/9980e02c-c2be-4d73-94e8-173b1dc7cf3c'
    principalId: policyAssignmentPlatformDeployGuestattest.identity.principalId
    principalType: 'ServicePrincipal'
  }
}

// Deploy-GuestAttest may do there what it deploys
// landing-zone.yaml:7
resource policyRolePlatformDeployGuestattestAcdd72a7_3385_48efBd42F606fba81ae7 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: 'fcb653d1-d990-5ccf-bb54-075baa2007ff'
  properties: {
    roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/acdd72a7-3385-48ef-bd42-f606fba81ae7'
    principalId: policyAssignmentPlatformDeployGuestattest.identity.principalId
    principalType: 'ServicePrincipal'
  }
}

// Deploy-GuestAttest may do there what it deploys
// landing-zone.yaml:7
resource policyRolePlatformDeployGuestattestE40ec5ca96e0_45a2B4ff59039f2c2b59 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: '10143912-b56d-58fe-a6c6-fdd98b256490'
  properties: {
    roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/e40ec5ca-96e0-45a2-b4ff-59039f2c2b59'
    principalId: policyAssignmentPlatformDeployGuestattest.identity.principalId
    principalType: 'ServicePrincipal'
  }
}

// Deploy-GuestAttest may do there what it deploys
// landing-zone.yaml:7
resource policyRolePlatformDeployGuestattestF1a07417D97a45cb824c7a7467783830 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: '28ee9b85-6a8b-5bce-bae3-07f33e663404'
  properties: {
    roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/f1a07417-d97a-45cb-824c-7a7467783830'
    principalId: policyAssignmentPlatformDeployGuestattest.identity.principalId
    principalType: 'ServicePrincipal'
  }
}

// Deploy-MDFC-DefSQL-AMA may do there what it deploys
// landing-zone.yaml:7
resource policyRolePlatformDeployMdfcDefsqlAma749f88d5Cbae40b8BcfcE573ddc772fa 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: '3a09c35a-e8ed-5709-8e3f-8eaa731e5b3c'
  properties: {
    roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/749f88d5-cbae-40b8-bcfc-e573ddc772fa'
    principalId: policyAssignmentPlatformDeployMdfcDefsqlAma.identity.principalId
    principalType: 'ServicePrincipal'
  }
}

// Deploy-MDFC-DefSQL-AMA may do there what it deploys
// landing-zone.yaml:7
resource policyRolePlatformDeployMdfcDefsqlAma92aaf0da9dab42b6_94a3D43ce8d16293 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: 'da60a373-8a73-5786-b1d6-2b8c3167f7a5'
  properties: {
    roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/92aaf0da-9dab-42b6-94a3-d43ce8d16293'
    principalId: policyAssignmentPlatformDeployMdfcDefsqlAma.identity.principalId
    principalType: 'ServicePrincipal'
  }
}

// Deploy-MDFC-DefSQL-AMA may do there what it deploys
// landing-zone.yaml:7
resource policyRolePlatformDeployMdfcDefsqlAma9980e02cC2be4d73_94e8_173b1dc7cf3c 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: 'b39ab021-d292-569c-ab9f-c17fa9f3d6dc'
  properties: {
    roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/9980e02c-c2be-4d73-94e8-173b1dc7cf3c'
    principalId: policyAssignmentPlatformDeployMdfcDefsqlAma.identity.principalId
    principalType: 'ServicePrincipal'
  }
}

// Deploy-MDFC-DefSQL-AMA may do there what it deploys
// landing-zone.yaml:7
resource policyRolePlatformDeployMdfcDefsqlAmaB24988ac6180_42a0Ab88_20f7382dd24c 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: '06932897-bb54-5547-86c8-19bfd05c7d22'
  properties: {
    roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/b24988ac-6180-42a0-ab88-20f7382dd24c'
    principalId: policyAssignmentPlatformDeployMdfcDefsqlAma.identity.principalId
    principalType: 'ServicePrincipal'
  }
}

// Deploy-MDFC-DefSQL-AMA may do there what it deploys
// landing-zone.yaml:7
resource policyRolePlatformDeployMdfcDefsqlAmaCd570a14E51a42adBac8Bafd67325302 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: 'e8d41d11-d638-5721-8225-196a22ded7a6'
  properties: {
    roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/cd570a14-e51a-42ad-bac8-bafd67325302'
    principalId: policyAssignmentPlatformDeployMdfcDefsqlAma.identity.principalId
    principalType: 'ServicePrincipal'
  }
}

// Deploy-VM-ChangeTrack may do there what it deploys
// landing-zone.yaml:7
resource policyRolePlatformDeployVmChangetrack18d7d88dD35e4fb5A5c3_7773c20a72d9 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: '7a0e9b18-f1d4-5e29-ba69-c484fe2b24aa'
  properties: {
    roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/18d7d88d-d35e-4fb5-a5c3-7773c20a72d9'
    principalId: policyAssignmentPlatformDeployVmChangetrack.identity.principalId
    principalType: 'ServicePrincipal'
  }
}

// Deploy-VM-ChangeTrack may do there what it deploys
// landing-zone.yaml:7
resource policyRolePlatformDeployVmChangetrack749f88d5Cbae40b8BcfcE573ddc772fa 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: '13ee5279-9f0d-5c3a-9717-9e037c0bacf6'
  properties: {
    roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/749f88d5-cbae-40b8-bcfc-e573ddc772fa'
    principalId: policyAssignmentPlatformDeployVmChangetrack.identity.principalId
    principalType: 'ServicePrincipal'
  }
}

// Deploy-VM-ChangeTrack may do there what it deploys
// landing-zone.yaml:7
resource policyRolePlatformDeployVmChangetrack92aaf0da9dab42b6_94a3D43ce8d16293 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: 'c4f73f9a-085a-545d-8c9c-1935cbf2d00c'
  properties: {
    roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/92aaf0da-9dab-42b6-94a3-d43ce8d16293'
    principalId: policyAssignmentPlatformDeployVmChangetrack.identity.principalId
    principalType: 'ServicePrincipal'
  }
}

// Deploy-VM-ChangeTrack may do there what it deploys
// landing-zone.yaml:7
resource policyRolePlatformDeployVmChangetrack9980e02cC2be4d73_94e8_173b1dc7cf3c 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: 'e67d0b4e-af51-5e0e-85ba-e257742d1685'
  properties: {
    roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/9980e02c-c2be-4d73-94e8-173b1dc7cf3c'
    principalId: policyAssignmentPlatformDeployVmChangetrack.identity.principalId
    principalType: 'ServicePrincipal'
  }
}

// Deploy-VM-ChangeTrack may do there what it deploys
// landing-zone.yaml:7
resource policyRolePlatformDeployVmChangetrackB24988ac6180_42a0Ab88_20f7382dd24c 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: '67ace23e-801b-5584-90ff-8baa83b6aabd'
  properties: {
    roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/b24988ac-6180-42a0-ab88-20f7382dd24c'
    principalId: policyAssignmentPlatformDeployVmChangetrack.identity.principalId
    principalType: 'ServicePrincipal'
  }
}

// Deploy-VM-Monitoring may do there what it deploys
// landing-zone.yaml:7
resource policyRolePlatformDeployVmMonitoring18d7d88dD35e4fb5A5c3_7773c20a72d9 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: '083f83f5-6192-5e39-abf5-51896c42a203'
  properties: {
    roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/18d7d88d-d35e-4fb5-a5c3-7773c20a72d9'
    principalId: policyAssignmentPlatformDeployVmMonitoring.identity.principalId
    principalType: 'ServicePrincipal'
  }
}

// Deploy-VM-Monitoring may do there what it deploys
// landing-zone.yaml:7
resource policyRolePlatformDeployVmMonitoring749f88d5Cbae40b8BcfcE573ddc772fa 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: '04555575-cc49-5dcf-a838-7e9d7a9d365d'
  properties: {
    roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/749f88d5-cbae-40b8-bcfc-e573ddc772fa'
    principalId: policyAssignmentPlatformDeployVmMonitoring.identity.principalId
    principalType: 'ServicePrincipal'
  }
}

// Deploy-VM-Monitoring may do there what it deploys
// landing-zone.yaml:7
resource policyRolePlatformDeployVmMonitoring92aaf0da9dab42b6_94a3D43ce8d16293 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: '7c64d3d2-b773-5710-abb3-779ea65bc37c'
  properties: {
    roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/92aaf0da-9dab-42b6-94a3-d43ce8d16293'
    principalId: policyAssignmentPlatformDeployVmMonitoring.identity.principalId
    principalType: 'ServicePrincipal'
  }
}

// Deploy-VM-Monitoring may do there what it deploys
// landing-zone.yaml:7
resource policyRolePlatformDeployVmMonitoring9980e02cC2be4d73_94e8_173b1dc7cf3c 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: 'de3fb7a9-9a52-5c39-be99-4d7a25120b15'
  properties: {
    roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/9980e02c-c2be-4d73-94e8-173b1dc7cf3c'
    principalId: policyAssignmentPlatformDeployVmMonitoring.identity.principalId
    principalType: 'ServicePrincipal'
  }
}

// Deploy-VM-Monitoring may do there what it deploys
// landing-zone.yaml:7
resource policyRolePlatformDeployVmMonitoringB24988ac6180_42a0Ab88_20f7382dd24c 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: 'c73665d4-c9da-548a-8bae-0d94b3dd9688'
  properties: {
    roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/b24988ac-6180-42a0-ab88-20f7382dd24c'
    principalId: policyAssignmentPlatformDeployVmMonitoring.identity.principalId
    principalType: 'ServicePrincipal'
  }
}

// Deploy-vmArc-ChangeTrack may do there what it deploys
// landing-zone.yaml:7
resource policyRolePlatformDeployVmarcChangetrack749f88d5Cbae40b8BcfcE573ddc772fa 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: 'a4356b53-2bfd-548c-a73d-aee4c227d107'
  properties: {
    roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/749f88d5-cbae-40b8-bcfc-e573ddc772fa'
    principalId: policyAssignmentPlatformDeployVmarcChangetrack.identity.principalId
    principalType: 'ServicePrincipal'
  }
}

// Deploy-vmArc-ChangeTrack may do there what it deploys
// landing-zone.yaml:7
resource policyRolePlatformDeployVmarcChangetrack92aaf0da9dab42b6_94a3D43ce8d16293 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: '510c81f0-64dc-5cbc-a7ec-2a84be932992'
  properties: {
    roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/92aaf0da-9dab-42b6-94a3-d43ce8d16293'
    principalId: policyAssignmentPlatformDeployVmarcChangetrack.identity.principalId
    principalType: 'ServicePrincipal'
  }
}

// Deploy-vmArc-ChangeTrack may do there what it deploys
// landing-zone.yaml:7
resource policyRolePlatformDeployVmarcChangetrackCd570a14E51a42adBac8Bafd67325302 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: '644507dd-c810-5856-9a6a-319ee268ba6f'
  properties: {
    roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/cd570a14-e51a-42ad-bac8-bafd67325302'
    principalId: policyAssignmentPlatformDeployVmarcChangetrack.identity.principalId
    principalType: 'ServicePrincipal'
  }
}

// Deploy-vmHybr-Monitoring may do there what it deploys
// landing-zone.yaml:7
resource policyRolePlatformDeployVmhybrMonitoring749f88d5Cbae40b8BcfcE573ddc772fa 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: '31e7f81e-3cd9-5915-b084-0fe6772dc380'
  properties: {
    roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/749f88d5-cbae-40b8-bcfc-e573ddc772fa'
    principalId: policyAssignmentPlatformDeployVmhybrMonitoring.identity.principalId
    principalType: 'ServicePrincipal'
  }
}

// Deploy-vmHybr-Monitoring may do there what it deploys
// landing-zone.yaml:7
resource policyRolePlatformDeployVmhybrMonitoring92aaf0da9dab42b6_94a3D43ce8d16293 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: '8f5133e8-0bd8-5d30-b3af-e10f3bdc6c52'
  properties: {
    roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/92aaf0da-9dab-42b6-94a3-d43ce8d16293'
    principalId: policyAssignmentPlatformDeployVmhybrMonitoring.identity.principalId
    principalType: 'ServicePrincipal'
  }
}

// Deploy-vmHybr-Monitoring may do there what it deploys
// landing-zone.yaml:7
resource policyRolePlatformDeployVmhybrMonitoringCd570a14E51a42adBac8Bafd67325302 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: '79532f71-cf3d-5945-ba2e-43a269513272'
  properties: {
    roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/cd570a14-e51a-42ad-bac8-bafd67325302'
    principalId: policyAssignmentPlatformDeployVmhybrMonitoring.identity.principalId
    principalType: 'ServicePrincipal'
  }
}

// Deploy-VMSS-ChangeTrack may do there what it deploys
// landing-zone.yaml:7
resource policyRolePlatformDeployVmssChangetrack18d7d88dD35e4fb5A5c3_7773c20a72d9 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: 'e3b76cdf-8864-5fab-9cb1-c36c7d1f61f5'
  properties: {
    roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/18d7d88d-d35e-4fb5-a5c3-7773c20a72d9'
    principalId: policyAssignmentPlatformDeployVmssChangetrack.identity.principalId
    principalType: 'ServicePrincipal'
  }
}

// Deploy-VMSS-ChangeTrack may do there what it deploys
// landing-zone.yaml:7
resource policyRolePlatformDeployVmssChangetrack749f88d5Cbae40b8BcfcE573ddc772fa 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: 'abe8893d-e4e4-5d19-a036-a42f4bea597a'
  properties: {
    roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/749f88d5-cbae-40b8-bcfc-e573ddc772fa'
    principalId: policyAssignmentPlatformDeployVmssChangetrack.identity.principalId
    principalType: 'ServicePrincipal'
  }
}

// Deploy-VMSS-ChangeTrack may do there what it deploys
// landing-zone.yaml:7
resource policyRolePlatformDeployVmssChangetrack92aaf0da9dab42b6_94a3D43ce8d16293 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: 'b479ef9d-2b9b-55f7-bbf3-5400ed0fdf00'
  properties: {
    roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/92aaf0da-9dab-42b6-94a3-d43ce8d16293'
    principalId: policyAssignmentPlatformDeployVmssChangetrack.identity.principalId
    principalType: 'ServicePrincipal'
  }
}

// Deploy-VMSS-ChangeTrack may do there what it deploys
// landing-zone.yaml:7
resource policyRolePlatformDeployVmssChangetrack9980e02cC2be4d73_94e8_173b1dc7cf3c 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: '67f6bb82-9d0a-5141-8f7c-974c1fbff3d5'
  properties: {
    roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/9980e02c-c2be-4d73-94e8-173b1dc7cf3c'
    principalId: policyAssignmentPlatformDeployVmssChangetrack.identity.principalId
    principalType: 'ServicePrincipal'
  }
}

// Deploy-VMSS-ChangeTrack may do there what it deploys
// landing-zone.yaml:7
resource policyRolePlatformDeployVmssChangetrackB24988ac6180_42a0Ab88_20f7382dd24c 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: 'bce077e6-11c4-5556-9246-7120c08b86bf'
  properties: {
    roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/b24988ac-6180-42a0-ab88-20f7382dd24c'
    principalId: policyAssignmentPlatformDeployVmssChangetrack.identity.principalId
    principalType: 'ServicePrincipal'
  }
}

// Deploy-VMSS-Monitoring may do there what it deploys
// landing-zone.yaml:7
resource policyRolePlatformDeployVmssMonitoring18d7d88dD35e4fb5A5c3_7773c20a72d9 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: 'bd39b380-853d-5fd5-9346-a9c8400439e8'
  properties: {
    roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/18d7d88d-d35e-4fb5-a5c3-7773c20a72d9'
    principalId: policyAssignmentPlatformDeployVmssMonitoring.identity.principalId
    principalType: 'ServicePrincipal'
  }
}

// Deploy-VMSS-Monitoring may do there what it deploys
// landing-zone.yaml:7
resource policyRolePlatformDeployVmssMonitoring749f88d5Cbae40b8BcfcE573ddc772fa 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: '3941646f-86eb-5b0c-94d2-6f5ca07a1760'
  properties: {
    roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/749f88d5-cbae-40b8-bcfc-e573ddc772fa'
    principalId: policyAssignmentPlatformDeployVmssMonitoring.identity.principalId
    principalType: 'ServicePrincipal'
  }
}

// Deploy-VMSS-Monitoring may do there what it deploys
// landing-zone.yaml:7
resource policyRolePlatformDeployVmssMonitoring92aaf0da9dab42b6_94a3D43ce8d16293 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: '439a320c-93db-5973-88dd-09b4b182323b'
  properties: {
    roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/92aaf0da-9dab-42b6-94a3-d43ce8d16293'
    principalId: policyAssignmentPlatformDeployVmssMonitoring.identity.principalId
    principalType: 'ServicePrincipal'
  }
}

// Deploy-VMSS-Monitoring may do there what it deploys
// landing-zone.yaml:7
resource policyRolePlatformDeployVmssMonitoring9980e02cC2be4d73_94e8_173b1dc7cf3c 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: 'a58232b1-b3f5-541a-8e1f-a5aed8ca459c'
  properties: {
    roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/9980e02c-c2be-4d73-94e8-173b1dc7cf3c'
    principalId: policyAssignmentPlatformDeployVmssMonitoring.identity.principalId
    principalType: 'ServicePrincipal'
  }
}

// Deploy-VMSS-Monitoring may do there what it deploys
// landing-zone.yaml:7
resource policyRolePlatformDeployVmssMonitoringB24988ac6180_42a0Ab88_20f7382dd24c 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: '25d9306e-b50c-547e-81f8-add3a62be026'
  properties: {
    roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/b24988ac-6180-42a0-ab88-20f7382dd24c'
    principalId: policyAssignmentPlatformDeployVmssMonitoring.identity.principalId
    principalType: 'ServicePrincipal'
  }
}

module rgManagementSdc 'rg-management-sdc.bicep' = {
  name: 'platform-rg-management-sdc'
  scope: resourceGroup(subscriptionSubManagement, 'rg-management-sdc')
  params: {
    policyAssignmentPlatformDeployMdfcDefsqlAmaIdentityPrincipalId: policyAssignmentPlatformDeployMdfcDefsqlAma.identity.principalId
    policyAssignmentPlatformDeployVmChangetrackIdentityPrincipalId: policyAssignmentPlatformDeployVmChangetrack.identity.principalId
    policyAssignmentPlatformDeployVmMonitoringIdentityPrincipalId: policyAssignmentPlatformDeployVmMonitoring.identity.principalId
    policyAssignmentPlatformDeployVmarcChangetrackIdentityPrincipalId: policyAssignmentPlatformDeployVmarcChangetrack.identity.principalId
    policyAssignmentPlatformDeployVmhybrMonitoringIdentityPrincipalId: policyAssignmentPlatformDeployVmhybrMonitoring.identity.principalId
    policyAssignmentPlatformDeployVmssChangetrackIdentityPrincipalId: policyAssignmentPlatformDeployVmssChangetrack.identity.principalId
    policyAssignmentPlatformDeployVmssMonitoringIdentityPrincipalId: policyAssignmentPlatformDeployVmssMonitoring.identity.principalId
  }
}
