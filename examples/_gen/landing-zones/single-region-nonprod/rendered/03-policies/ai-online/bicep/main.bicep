// Policies of AI online
// Assigns what holds in the management group ai-online and below it, with the roles that its identities need.
// Written by Fairway from the estate: change the estate, not this file.
targetScope = 'managementGroup'

@description('id of workspaces log-platform-sdc')
param managementLogAnalyticsId string

@description('id of policyDefinitions fairway-ai-account-outbound')
param policyDefinitionFairwayAiAccountOutboundId string

@description('id of policyDefinitions fairway-ai-gpu-allowed-sizes')
param policyDefinitionFairwayAiGpuAllowedSizesId string

@description('id of policyDefinitions fairway-ai-gpu-cost-tags')
param policyDefinitionFairwayAiGpuCostTagsId string

@description('id of policyDefinitions fairway-ai-gpu-pool-cost-tags')
param policyDefinitionFairwayAiGpuPoolCostTagsId string

@description('Id of the subscription sub-platform')
@minLength(36)
@maxLength(36)
param subscriptionSubPlatform string

// AI accounts keep logs: AuditIfNotExists
// landing-zone.yaml:7
resource policyAssignmentAiOnlineAuditAiLogs 'Microsoft.Authorization/policyAssignments@2026-07-01' = {
  name: 'Audit-AI-Logs'
  properties: {
    displayName: 'AI accounts keep logs'
    description: 'Afterwards it can be told who asked what.'
    metadata: {
      assignedBy: 'Fairway'
      archetype: 'ai_online'
    }
    policyDefinitionId: '/providers/Microsoft.Authorization/policyDefinitions/1b4d1c4e-934c-4703-944c-27c82c06bebb'
    definitionVersion: '1.*.*'
    enforcementMode: 'Default'
    parameters: {
      effect: {
        value: 'AuditIfNotExists'
      }
    }
    nonComplianceMessages: [
      {
        message: 'AI accounts keep logs. Afterwards it can be told who asked what.'
      }
    ]
  }
}

// Deployments have content filters: by member
// landing-zone.yaml:7
resource policyAssignmentAiOnlineAuditContentFilters 'Microsoft.Authorization/policyAssignments@2026-07-01' = {
  name: 'Audit-Content-Filters'
  properties: {
    displayName: 'Deployments have content filters'
    description: 'Filters stand between models and people. A preview that cannot stop anything yet.'
    metadata: {
      assignedBy: 'Fairway'
      archetype: 'ai_online'
    }
    policyDefinitionId: '/providers/Microsoft.Authorization/policySetDefinitions/5207647b-3e83-4e28-b836-c382cb5e2a2e'
    definitionVersion: '1.*.*-preview'
    enforcementMode: 'Default'
    nonComplianceMessages: [
      {
        message: 'Deployments have content filters. Filters stand between models and people. A preview that cannot stop anything yet.'
      }
    ]
  }
}

// AI Search keeps logs: AuditIfNotExists
// landing-zone.yaml:7
resource policyAssignmentAiOnlineAuditSearchLogs 'Microsoft.Authorization/policyAssignments@2026-07-01' = {
  name: 'Audit-Search-Logs'
  properties: {
    displayName: 'AI Search keeps logs'
    description: 'Afterwards it can be told who looked for what.'
    metadata: {
      assignedBy: 'Fairway'
      archetype: 'ai_online'
    }
    policyDefinitionId: '/providers/Microsoft.Authorization/policyDefinitions/b4330a05-a843-4bc8-bf9a-cacce50c67f4'
    definitionVersion: '5.*.*'
    enforcementMode: 'Default'
    parameters: {
      effect: {
        value: 'AuditIfNotExists'
      }
    }
    nonComplianceMessages: [
      {
        message: 'AI Search keeps logs. Afterwards it can be told who looked for what.'
      }
    ]
  }
}

// AI accounts take no keys: Audit; Deny from 2027-02-01
// landing-zone.yaml:7
resource policyAssignmentAiOnlineDenyAiKeys 'Microsoft.Authorization/policyAssignments@2026-07-01' = {
  name: 'Deny-AI-Keys'
  properties: {
    displayName: 'AI accounts take no keys'
    description: 'A key says nothing of who calls, and is copied. Callers sign in with Microsoft Entra.'
    metadata: {
      assignedBy: 'Fairway'
      archetype: 'ai_online'
    }
    policyDefinitionId: '/providers/Microsoft.Authorization/policyDefinitions/71ef260a-8f18-47b7-abcb-62d0673d94dc'
    definitionVersion: '1.*.*'
    enforcementMode: 'Default'
    parameters: {
      effect: {
        value: 'Audit'
      }
    }
    nonComplianceMessages: [
      {
        message: 'AI accounts take no keys. A key says nothing of who calls, and is copied. Callers sign in with Microsoft Entra.'
      }
    ]
  }
}

// AI accounts have an identity: Audit; Deny from 2027-02-01
// landing-zone.yaml:7
resource policyAssignmentAiOnlineDenyAiNoIdentity 'Microsoft.Authorization/policyAssignments@2026-07-01' = {
  name: 'Deny-AI-No-Identity'
  properties: {
    displayName: 'AI accounts have an identity'
    description: 'Without one an account reaches storage and vaults by keys.'
    metadata: {
      assignedBy: 'Fairway'
      archetype: 'ai_online'
    }
    policyDefinitionId: '/providers/Microsoft.Authorization/policyDefinitions/fe3fd216-4f83-4fc1-8984-2bbec80a3418'
    definitionVersion: '1.*.*'
    enforcementMode: 'Default'
    parameters: {
      effect: {
        value: 'Audit'
      }
    }
    nonComplianceMessages: [
      {
        message: 'AI accounts have an identity. Without one an account reaches storage and vaults by keys.'
      }
    ]
  }
}

// AI accounts are not open to every network: Audit
// landing-zone.yaml:7
resource policyAssignmentAiOnlineDenyAiOpenNetwork 'Microsoft.Authorization/policyAssignments@2026-07-01' = {
  name: 'Deny-AI-Open-Network'
  properties: {
    displayName: 'AI accounts are not open to every network'
    description: 'Who can reach a model can try to misuse it. Groups that serve the internet are told, not stopped.'
    metadata: {
      assignedBy: 'Fairway'
      archetype: 'ai_online'
    }
    policyDefinitionId: '/providers/Microsoft.Authorization/policyDefinitions/037eea7a-bd0a-46c5-9a66-03aea78705d3'
    definitionVersion: '3.*.*'
    enforcementMode: 'Default'
    parameters: {
      effect: {
        value: 'Audit'
      }
    }
    nonComplianceMessages: [
      {
        message: 'AI accounts are not open to every network. Who can reach a model can try to misuse it. Groups that serve the internet are told, not stopped.'
      }
    ]
  }
}

// AI accounts call only whom they name: Audit; Deny from 2027-02-01
// landing-zone.yaml:7
resource policyAssignmentAiOnlineDenyAiOutbound 'Microsoft.Authorization/policyAssignments@2026-07-01' = {
  name: 'Deny-AI-Outbound'
  properties: {
    displayName: 'AI accounts call only whom they name'
    description: 'An account that may call any address can carry data out.'
    metadata: {
      assignedBy: 'Fairway'
      archetype: 'ai_online'
    }
    policyDefinitionId: policyDefinitionFairwayAiAccountOutboundId
    enforcementMode: 'Default'
    parameters: {
      effect: {
        value: 'Audit'
      }
    }
    nonComplianceMessages: [
      {
        message: 'AI accounts call only whom they name. An account that may call any address can carry data out.'
      }
    ]
  }
}

// Compute takes no passwords and no SSH keys: Audit; Deny from 2027-02-01
// landing-zone.yaml:7
resource policyAssignmentAiOnlineDenyAmlComputeKeys 'Microsoft.Authorization/policyAssignments@2026-07-01' = {
  name: 'Deny-AML-Compute-Keys'
  properties: {
    displayName: 'Compute takes no passwords and no SSH keys'
    description: 'People sign in as themselves.'
    metadata: {
      assignedBy: 'Fairway'
      archetype: 'ai_online'
    }
    policyDefinitionId: '/providers/Microsoft.Authorization/policyDefinitions/e96a9a5f-07ca-471b-9bc5-6a0f33cbd68f'
    definitionVersion: '2.*.*'
    enforcementMode: 'Default'
    parameters: {
      effect: {
        value: 'Audit'
      }
    }
    nonComplianceMessages: [
      {
        message: 'Compute takes no passwords and no SSH keys. People sign in as themselves.'
      }
    ]
  }
}

// Compute instances stop when nobody uses them: Audit; Deny from 2027-02-01
// landing-zone.yaml:7
resource policyAssignmentAiOnlineDenyAmlIdle 'Microsoft.Authorization/policyAssignments@2026-07-01' = {
  name: 'Deny-AML-Idle'
  properties: {
    displayName: 'Compute instances stop when nobody uses them'
    description: 'A forgotten instance costs as much as one that is used.'
    metadata: {
      assignedBy: 'Fairway'
      archetype: 'ai_online'
    }
    policyDefinitionId: '/providers/Microsoft.Authorization/policyDefinitions/679ddf89-ab8f-48a5-9029-e76054077449'
    definitionVersion: '1.*.*'
    enforcementMode: 'Default'
    parameters: {
      effect: {
        value: 'Audit'
      }
    }
    nonComplianceMessages: [
      {
        message: 'Compute instances stop when nobody uses them. A forgotten instance costs as much as one that is used.'
      }
    ]
  }
}

// Workspaces reach only what was approved: Audit
// landing-zone.yaml:7
resource policyAssignmentAiOnlineDenyAmlOutbound 'Microsoft.Authorization/policyAssignments@2026-07-01' = {
  name: 'Deny-AML-Outbound'
  properties: {
    displayName: 'Workspaces reach only what was approved'
    description: 'A managed network that lets everything out is none.'
    metadata: {
      assignedBy: 'Fairway'
      archetype: 'ai_online'
    }
    policyDefinitionId: '/providers/Microsoft.Authorization/policyDefinitions/6ddb1705-c8cf-450e-aa4b-19ad6703c440'
    definitionVersion: '1.*.*'
    enforcementMode: 'Default'
    parameters: {
      effect: {
        value: 'Audit'
      }
      isolationMode: {
        value: 'AllowOnlyApprovedOutbound'
      }
    }
    nonComplianceMessages: [
      {
        message: 'Workspaces reach only what was approved. A managed network that lets everything out is none.'
      }
    ]
  }
}

// Machines with GPUs say who pays: Audit; Deny from 2027-02-01
// landing-zone.yaml:7
resource policyAssignmentAiOnlineDenyGpuNoCostTag 'Microsoft.Authorization/policyAssignments@2026-07-01' = {
  name: 'Deny-GPU-No-Cost-Tag'
  properties: {
    displayName: 'Machines with GPUs say who pays'
    description: 'A GPU without an owner runs until somebody reads the bill.'
    metadata: {
      assignedBy: 'Fairway'
      archetype: 'ai_online'
    }
    policyDefinitionId: policyDefinitionFairwayAiGpuCostTagsId
    enforcementMode: 'Default'
    parameters: {
      effect: {
        value: 'Audit'
      }
      gpuTags: {
        value: ['team', 'cost-center']
      }
    }
    nonComplianceMessages: [
      {
        message: 'Machines with GPUs say who pays. A GPU without an owner runs until somebody reads the bill.'
      }
    ]
  }
}

// GPU pools of clusters say who pays: Audit; Deny from 2027-02-01
// landing-zone.yaml:7
resource policyAssignmentAiOnlineDenyGpuPoolNoTag 'Microsoft.Authorization/policyAssignments@2026-07-01' = {
  name: 'Deny-GPU-Pool-No-Tag'
  properties: {
    displayName: 'GPU pools of clusters say who pays'
    description: 'The tags of a pool go to its machines, and from there to the bill.'
    metadata: {
      assignedBy: 'Fairway'
      archetype: 'ai_online'
    }
    policyDefinitionId: policyDefinitionFairwayAiGpuPoolCostTagsId
    enforcementMode: 'Default'
    parameters: {
      effect: {
        value: 'Audit'
      }
      gpuTags: {
        value: ['team', 'cost-center']
      }
    }
    nonComplianceMessages: [
      {
        message: 'GPU pools of clusters say who pays. The tags of a pool go to its machines, and from there to the bill.'
      }
    ]
  }
}

// Only approved GPU sizes are used: Audit; Deny from 2027-02-01
// landing-zone.yaml:7
resource policyAssignmentAiOnlineDenyGpuSizes 'Microsoft.Authorization/policyAssignments@2026-07-01' = {
  name: 'Deny-GPU-Sizes'
  properties: {
    displayName: 'Only approved GPU sizes are used'
    description: 'Old generations are being retired, others have no quota.'
    metadata: {
      assignedBy: 'Fairway'
      archetype: 'ai_online'
    }
    policyDefinitionId: policyDefinitionFairwayAiGpuAllowedSizesId
    enforcementMode: 'Default'
    parameters: {
      effect: {
        value: 'Audit'
      }
    }
    nonComplianceMessages: [
      {
        message: 'Only approved GPU sizes are used. Old generations are being retired, others have no quota.'
      }
    ]
  }
}

// Containers gain privileges only where GPU drivers need it: Audit; Deny from 2027-02-01
// landing-zone.yaml:7
resource policyAssignmentAiOnlineDenyPrivEscAi 'Microsoft.Authorization/policyAssignments@2026-07-01' = {
  name: 'Deny-Priv-Esc-AI'
  properties: {
    displayName: 'Containers gain privileges only where GPU drivers need it'
    description: 'As above, for privileges that a container takes while it runs.'
    metadata: {
      assignedBy: 'Fairway'
      archetype: 'ai_online'
    }
    policyDefinitionId: '/providers/Microsoft.Authorization/policyDefinitions/1c6e92c9-99f0-4e55-9cf2-0c234dc48f99'
    definitionVersion: '8.*.*'
    enforcementMode: 'Default'
    parameters: {
      effect: {
        value: 'Audit'
      }
      excludedNamespaces: {
        value: [
          'kube-system'
          'gatekeeper-system'
          'azure-arc'
          'azure-extensions-usage-system'
          'gpu-operator'
        ]
      }
    }
  }
}

// Containers are privileged only where GPU drivers need it: Audit; Deny from 2027-02-01
// landing-zone.yaml:7
resource policyAssignmentAiOnlineDenyPrivilegedAi 'Microsoft.Authorization/policyAssignments@2026-07-01' = {
  name: 'Deny-Privileged-AI'
  properties: {
    displayName: 'Containers are privileged only where GPU drivers need it'
    description: 'Operators of GPU drivers run with privileges, in namespaces of their own; everybody else does not.'
    metadata: {
      assignedBy: 'Fairway'
      archetype: 'ai_online'
    }
    policyDefinitionId: '/providers/Microsoft.Authorization/policyDefinitions/95edb821-ddaf-4404-9732-666045e056b4'
    definitionVersion: '9.*.*'
    enforcementMode: 'Default'
    parameters: {
      effect: {
        value: 'Audit'
      }
      excludedNamespaces: {
        value: [
          'kube-system'
          'gatekeeper-system'
          'azure-arc'
          'azure-extensions-usage-system'
          'gpu-operator'
        ]
      }
    }
  }
}

// AI Search takes no keys: Audit; Deny from 2027-02-01
// landing-zone.yaml:7
resource policyAssignmentAiOnlineDenySearchKeys 'Microsoft.Authorization/policyAssignments@2026-07-01' = {
  name: 'Deny-Search-Keys'
  properties: {
    displayName: 'AI Search takes no keys'
    description: 'An index holds what the documents hold: who reads it must be known.'
    metadata: {
      assignedBy: 'Fairway'
      archetype: 'ai_online'
    }
    policyDefinitionId: '/providers/Microsoft.Authorization/policyDefinitions/6300012e-e9a4-4649-b41f-a85f5c43be91'
    definitionVersion: '1.*.*'
    enforcementMode: 'Default'
    parameters: {
      effect: {
        value: 'Audit'
      }
    }
    nonComplianceMessages: [
      {
        message: 'AI Search takes no keys. An index holds what the documents hold: who reads it must be known.'
      }
    ]
  }
}

// Logs of workspaces go to the platform: DeployIfNotExists
// landing-zone.yaml:7
resource policyAssignmentAiOnlineDeployAmlLogs 'Microsoft.Authorization/policyAssignments@2026-07-01' = {
  name: 'Deploy-AML-Logs'
  location: 'swedencentral'
  identity: {
    type: 'SystemAssigned'
  }
  properties: {
    displayName: 'Logs of workspaces go to the platform'
    description: 'Jobs, models and endpoints are seen where everything is seen.'
    metadata: {
      assignedBy: 'Fairway'
      archetype: 'ai_online'
    }
    policyDefinitionId: '/providers/Microsoft.Authorization/policyDefinitions/f59276f0-5740-4aaf-821d-45d185aa210e'
    definitionVersion: '1.*.*'
    enforcementMode: 'Default'
    parameters: {
      effect: {
        value: 'DeployIfNotExists'
      }
      logAnalytics: {
        value: managementLogAnalyticsId
      }
    }
    nonComplianceMessages: [
      {
        message: 'Logs of workspaces go to the platform. Jobs, models and endpoints are seen where everything is seen.'
      }
    ]
  }
}

// Deploy-AML-Logs may do there what it deploys
// landing-zone.yaml:7
resource policyRoleAiOnlineDeployAmlLogs749f88d5Cbae40b8BcfcE573ddc772fa 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: '28c28446-f1cd-591e-b953-142987e296b0'
  properties: {
    roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/749f88d5-cbae-40b8-bcfc-e573ddc772fa'
    principalId: policyAssignmentAiOnlineDeployAmlLogs.identity.principalId
    principalType: 'ServicePrincipal'
  }
}

// Deploy-AML-Logs may do there what it deploys
// landing-zone.yaml:7
resource policyRoleAiOnlineDeployAmlLogs92aaf0da9dab42b6_94a3D43ce8d16293 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: '3cf75168-526c-5581-8629-5f3533b96d46'
  properties: {
    roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/92aaf0da-9dab-42b6-94a3-d43ce8d16293'
    principalId: policyAssignmentAiOnlineDeployAmlLogs.identity.principalId
    principalType: 'ServicePrincipal'
  }
}

module rgManagementSdc 'rg-management-sdc.bicep' = {
  name: 'ai-online-rg-management-sdc'
  scope: resourceGroup(subscriptionSubPlatform, 'rg-management-sdc')
  params: {
    policyAssignmentAiOnlineDeployAmlLogsIdentityPrincipalId: policyAssignmentAiOnlineDeployAmlLogs.identity.principalId
  }
}
