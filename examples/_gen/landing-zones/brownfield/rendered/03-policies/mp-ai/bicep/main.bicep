// Policies of AI
// Assigns what holds in the management group mp-ai and below it, with the roles that its identities need.
// Written by Fairway from the estate: change the estate, not this file.
targetScope = 'managementGroup'

@description('id of privateDnsZones privatelink.api.azureml.ms')
param dnsPrivatelinkApiAzuremlMsId string

@description('id of privateDnsZones privatelink.cognitiveservices.azure.com')
param dnsPrivatelinkCognitiveservicesAzureComId string

@description('id of privateDnsZones privatelink.notebooks.azure.net')
param dnsPrivatelinkNotebooksAzureNetId string

@description('id of privateDnsZones privatelink.openai.azure.com')
param dnsPrivatelinkOpenaiAzureComId string

@description('id of privateDnsZones privatelink.search.windows.net')
param dnsPrivatelinkSearchWindowsNetId string

@description('id of privateDnsZones privatelink.services.ai.azure.com')
param dnsPrivatelinkServicesAiAzureComId string

@description('id of workspaces mp-platform-weu-log')
param managementLogAnalyticsId string

@description('id of policyDefinitions fairway-ai-account-outbound')
param policyDefinitionFairwayAiAccountOutboundId string

@description('id of policyDefinitions fairway-ai-allowed-deployment-types')
param policyDefinitionFairwayAiAllowedDeploymentTypesId string

@description('id of policyDefinitions fairway-ai-gpu-allowed-sizes')
param policyDefinitionFairwayAiGpuAllowedSizesId string

@description('id of policyDefinitions fairway-ai-gpu-cost-tags')
param policyDefinitionFairwayAiGpuCostTagsId string

@description('id of policyDefinitions fairway-ai-gpu-pool-cost-tags')
param policyDefinitionFairwayAiGpuPoolCostTagsId string

@description('id of policyDefinitions fairway-deploy-foundry-dns')
param policyDefinitionFairwayDeployFoundryDnsId string

@description('id of policySetDefinitions fairway-endpoint-dns')
param policySetFairwayEndpointDnsId string

@description('Id of the subscription mp-network')
@minLength(36)
@maxLength(36)
param subscriptionMpNetwork string

// AI accounts keep logs: AuditIfNotExists
// landing-zone.yaml:19
resource policyAssignmentMpAiAuditAiLogs 'Microsoft.Authorization/policyAssignments@2026-07-01' = {
  name: 'Audit-AI-Logs'
  properties: {
    displayName: 'AI accounts keep logs'
    description: 'Afterwards it can be told who asked what.'
    metadata: {
      assignedBy: 'Fairway'
      archetype: 'ai_corp'
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
// landing-zone.yaml:19
resource policyAssignmentMpAiAuditContentFilters 'Microsoft.Authorization/policyAssignments@2026-07-01' = {
  name: 'Audit-Content-Filters'
  properties: {
    displayName: 'Deployments have content filters'
    description: 'Filters stand between models and people. A preview that cannot stop anything yet.'
    metadata: {
      assignedBy: 'Fairway'
      archetype: 'ai_corp'
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
// landing-zone.yaml:19
resource policyAssignmentMpAiAuditSearchLogs 'Microsoft.Authorization/policyAssignments@2026-07-01' = {
  name: 'Audit-Search-Logs'
  properties: {
    displayName: 'AI Search keeps logs'
    description: 'Afterwards it can be told who looked for what.'
    metadata: {
      assignedBy: 'Fairway'
      archetype: 'ai_corp'
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

// AI accounts take no keys: Audit; Deny from 2027-04-01
// landing-zone.yaml:19
resource policyAssignmentMpAiDenyAiKeys 'Microsoft.Authorization/policyAssignments@2026-07-01' = {
  name: 'Deny-AI-Keys'
  properties: {
    displayName: 'AI accounts take no keys'
    description: 'A key says nothing of who calls, and is copied. Callers sign in with Microsoft Entra.'
    metadata: {
      assignedBy: 'Fairway'
      archetype: 'ai_corp'
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

// AI accounts have an identity: Audit; Deny from 2027-04-01
// landing-zone.yaml:19
resource policyAssignmentMpAiDenyAiNoIdentity 'Microsoft.Authorization/policyAssignments@2026-07-01' = {
  name: 'Deny-AI-No-Identity'
  properties: {
    displayName: 'AI accounts have an identity'
    description: 'Without one an account reaches storage and vaults by keys.'
    metadata: {
      assignedBy: 'Fairway'
      archetype: 'ai_corp'
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

// AI accounts are not open to every network: Audit; Deny from 2027-04-01
// landing-zone.yaml:19
resource policyAssignmentMpAiDenyAiOpenNetwork 'Microsoft.Authorization/policyAssignments@2026-07-01' = {
  name: 'Deny-AI-Open-Network'
  properties: {
    displayName: 'AI accounts are not open to every network'
    description: 'Who can reach a model can try to misuse it. Groups that serve the internet are told, not stopped.'
    metadata: {
      assignedBy: 'Fairway'
      archetype: 'ai_corp'
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

// AI accounts call only whom they name: Audit; Deny from 2027-04-01
// landing-zone.yaml:19
resource policyAssignmentMpAiDenyAiOutbound 'Microsoft.Authorization/policyAssignments@2026-07-01' = {
  name: 'Deny-AI-Outbound'
  properties: {
    displayName: 'AI accounts call only whom they name'
    description: 'An account that may call any address can carry data out.'
    metadata: {
      assignedBy: 'Fairway'
      archetype: 'ai_corp'
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

// Compute takes no passwords and no SSH keys: Audit; Deny from 2027-04-01
// landing-zone.yaml:19
resource policyAssignmentMpAiDenyAmlComputeKeys 'Microsoft.Authorization/policyAssignments@2026-07-01' = {
  name: 'Deny-AML-Compute-Keys'
  properties: {
    displayName: 'Compute takes no passwords and no SSH keys'
    description: 'People sign in as themselves.'
    metadata: {
      assignedBy: 'Fairway'
      archetype: 'ai_corp'
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

// Compute instances stop when nobody uses them: Audit; Deny from 2027-04-01
// landing-zone.yaml:19
resource policyAssignmentMpAiDenyAmlIdle 'Microsoft.Authorization/policyAssignments@2026-07-01' = {
  name: 'Deny-AML-Idle'
  properties: {
    displayName: 'Compute instances stop when nobody uses them'
    description: 'A forgotten instance costs as much as one that is used.'
    metadata: {
      assignedBy: 'Fairway'
      archetype: 'ai_corp'
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

// Workspaces reach only what was approved: Audit; Deny from 2027-04-01
// landing-zone.yaml:19
resource policyAssignmentMpAiDenyAmlOutbound 'Microsoft.Authorization/policyAssignments@2026-07-01' = {
  name: 'Deny-AML-Outbound'
  properties: {
    displayName: 'Workspaces reach only what was approved'
    description: 'A managed network that lets everything out is none.'
    metadata: {
      assignedBy: 'Fairway'
      archetype: 'ai_corp'
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

// Machine Learning workspaces are closed to the internet: Audit; Deny from 2027-04-01
// landing-zone.yaml:19
resource policyAssignmentMpAiDenyAmlPublic 'Microsoft.Authorization/policyAssignments@2026-07-01' = {
  name: 'Deny-AML-Public'
  properties: {
    displayName: 'Machine Learning workspaces are closed to the internet'
    description: 'A workspace reaches data, code and compute.'
    metadata: {
      assignedBy: 'Fairway'
      archetype: 'ai_corp'
    }
    policyDefinitionId: '/providers/Microsoft.Authorization/policyDefinitions/438c38d2-3772-465a-a9cc-7a6666a275ce'
    definitionVersion: '2.*.*'
    enforcementMode: 'Default'
    parameters: {
      effect: {
        value: 'Audit'
      }
    }
    nonComplianceMessages: [
      {
        message: 'Machine Learning workspaces are closed to the internet. A workspace reaches data, code and compute.'
      }
    ]
  }
}

// Models compute where data may be processed: Audit; Deny from 2027-04-01
// landing-zone.yaml:19
resource policyAssignmentMpAiDenyDeploymentTypes 'Microsoft.Authorization/policyAssignments@2026-07-01' = {
  name: 'Deny-Deployment-Types'
  properties: {
    displayName: 'Models compute where data may be processed'
    description: 'Global deployments process prompts in any region.'
    metadata: {
      assignedBy: 'Fairway'
      archetype: 'ai_corp'
    }
    policyDefinitionId: policyDefinitionFairwayAiAllowedDeploymentTypesId
    enforcementMode: 'Default'
    parameters: {
      allowedDeploymentTypes: {
        value: ['DataZoneStandard', 'Standard']
      }
      effect: {
        value: 'Audit'
      }
    }
    nonComplianceMessages: [
      {
        message: 'Models compute where data may be processed. Global deployments process prompts in any region.'
      }
    ]
  }
}

// Machines with GPUs say who pays: Audit; Deny from 2027-04-01
// landing-zone.yaml:19
resource policyAssignmentMpAiDenyGpuNoCostTag 'Microsoft.Authorization/policyAssignments@2026-07-01' = {
  name: 'Deny-GPU-No-Cost-Tag'
  properties: {
    displayName: 'Machines with GPUs say who pays'
    description: 'A GPU without an owner runs until somebody reads the bill.'
    metadata: {
      assignedBy: 'Fairway'
      archetype: 'ai_corp'
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

// GPU pools of clusters say who pays: Audit; Deny from 2027-04-01
// landing-zone.yaml:19
resource policyAssignmentMpAiDenyGpuPoolNoTag 'Microsoft.Authorization/policyAssignments@2026-07-01' = {
  name: 'Deny-GPU-Pool-No-Tag'
  properties: {
    displayName: 'GPU pools of clusters say who pays'
    description: 'The tags of a pool go to its machines, and from there to the bill.'
    metadata: {
      assignedBy: 'Fairway'
      archetype: 'ai_corp'
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

// Only approved GPU sizes are used: Audit; Deny from 2027-04-01
// landing-zone.yaml:19
resource policyAssignmentMpAiDenyGpuSizes 'Microsoft.Authorization/policyAssignments@2026-07-01' = {
  name: 'Deny-GPU-Sizes'
  properties: {
    displayName: 'Only approved GPU sizes are used'
    description: 'Old generations are being retired, others have no quota.'
    metadata: {
      assignedBy: 'Fairway'
      archetype: 'ai_corp'
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

// Containers gain privileges only where GPU drivers need it: Audit; Deny from 2027-04-01
// landing-zone.yaml:19
resource policyAssignmentMpAiDenyPrivEscAi 'Microsoft.Authorization/policyAssignments@2026-07-01' = {
  name: 'Deny-Priv-Esc-AI'
  properties: {
    displayName: 'Containers gain privileges only where GPU drivers need it'
    description: 'As above, for privileges that a container takes while it runs.'
    metadata: {
      assignedBy: 'Fairway'
      archetype: 'ai_corp'
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

// Containers are privileged only where GPU drivers need it: Audit; Deny from 2027-04-01
// landing-zone.yaml:19
resource policyAssignmentMpAiDenyPrivilegedAi 'Microsoft.Authorization/policyAssignments@2026-07-01' = {
  name: 'Deny-Privileged-AI'
  properties: {
    displayName: 'Containers are privileged only where GPU drivers need it'
    description: 'Operators of GPU drivers run with privileges, in namespaces of their own; everybody else does not.'
    metadata: {
      assignedBy: 'Fairway'
      archetype: 'ai_corp'
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

// AI Search takes no keys: Audit; Deny from 2027-04-01
// landing-zone.yaml:19
resource policyAssignmentMpAiDenySearchKeys 'Microsoft.Authorization/policyAssignments@2026-07-01' = {
  name: 'Deny-Search-Keys'
  properties: {
    displayName: 'AI Search takes no keys'
    description: 'An index holds what the documents hold: who reads it must be known.'
    metadata: {
      assignedBy: 'Fairway'
      archetype: 'ai_corp'
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

// AI Search is closed to the internet: Audit
// landing-zone.yaml:28
resource policyAssignmentMpAiDenySearchPublic 'Microsoft.Authorization/policyAssignments@2026-07-01' = {
  name: 'Deny-Search-Public'
  properties: {
    displayName: 'AI Search is closed to the internet'
    description: 'What an index answers is internal. An index of the spare-part catalogue is public until the web shop moves in summer.'
    metadata: {
      assignedBy: 'Fairway'
      archetype: 'ai_corp'
    }
    policyDefinitionId: '/providers/Microsoft.Authorization/policyDefinitions/ee980b6d-0eca-4501-8d54-f6290fd512c3'
    definitionVersion: '1.*.*'
    enforcementMode: 'Default'
    parameters: {
      effect: {
        value: 'Audit'
      }
    }
    nonComplianceMessages: [
      {
        message: 'AI Search is closed to the internet. What an index answers is internal. An index of the spare-part catalogue is public until the web shop moves in summer.'
      }
    ]
  }
}

// Private endpoints of AI accounts are in all three zones: DeployIfNotExists
// landing-zone.yaml:19
resource policyAssignmentMpAiDeployAiDns 'Microsoft.Authorization/policyAssignments@2026-07-01' = {
  name: 'Deploy-AI-DNS'
  location: 'westeurope'
  identity: {
    type: 'SystemAssigned'
  }
  properties: {
    displayName: 'Private endpoints of AI accounts are in all three zones'
    description: 'The built-in definition registers one of the three names that an account has; clients that use another name do not reach it.'
    metadata: {
      assignedBy: 'Fairway'
      archetype: 'corp'
    }
    policyDefinitionId: policyDefinitionFairwayDeployFoundryDnsId
    enforcementMode: 'Default'
    parameters: {
      aiServicesZoneId: {
        value: dnsPrivatelinkServicesAiAzureComId
      }
      cognitiveServicesZoneId: {
        value: dnsPrivatelinkCognitiveservicesAzureComId
      }
      effect: {
        value: 'DeployIfNotExists'
      }
      openAiZoneId: {
        value: dnsPrivatelinkOpenaiAzureComId
      }
    }
    nonComplianceMessages: [
      {
        message: 'Private endpoints of AI accounts are in all three zones. The built-in definition registers one of the three names that an account has; clients that use another name do not reach it.'
      }
    ]
  }
}

// Private endpoints of workspaces are in their zones: DeployIfNotExists
// landing-zone.yaml:19
resource policyAssignmentMpAiDeployAmlDns 'Microsoft.Authorization/policyAssignments@2026-07-01' = {
  name: 'Deploy-AML-DNS'
  location: 'westeurope'
  identity: {
    type: 'SystemAssigned'
  }
  properties: {
    displayName: 'Private endpoints of workspaces are in their zones'
    description: 'Names of workspaces and notebooks resolve inside the network.'
    metadata: {
      assignedBy: 'Fairway'
      archetype: 'ai_corp'
    }
    policyDefinitionId: '/providers/Microsoft.Authorization/policyDefinitions/ee40564d-486e-4f68-a5ca-7a621edae0fb'
    definitionVersion: '1.*.*'
    enforcementMode: 'Default'
    parameters: {
      effect: {
        value: 'DeployIfNotExists'
      }
      privateDnsZoneId: {
        value: dnsPrivatelinkApiAzuremlMsId
      }
      secondPrivateDnsZoneId: {
        value: dnsPrivatelinkNotebooksAzureNetId
      }
    }
    nonComplianceMessages: [
      {
        message: 'Private endpoints of workspaces are in their zones. Names of workspaces and notebooks resolve inside the network.'
      }
    ]
  }
}

// Logs of workspaces go to the platform: DeployIfNotExists
// landing-zone.yaml:19
resource policyAssignmentMpAiDeployAmlLogs 'Microsoft.Authorization/policyAssignments@2026-07-01' = {
  name: 'Deploy-AML-Logs'
  location: 'westeurope'
  identity: {
    type: 'SystemAssigned'
  }
  properties: {
    displayName: 'Logs of workspaces go to the platform'
    description: 'Jobs, models and endpoints are seen where everything is seen.'
    metadata: {
      assignedBy: 'Fairway'
      archetype: 'ai_corp'
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

// Private endpoints of services that the library leaves out are in their zones: by member
// landing-zone.yaml:19
resource policyAssignmentMpAiDeployEndpointDns 'Microsoft.Authorization/policyAssignments@2026-07-01' = {
  name: 'Deploy-Endpoint-DNS'
  location: 'westeurope'
  identity: {
    type: 'SystemAssigned'
  }
  properties: {
    displayName: 'Private endpoints of services that the library leaves out are in their zones'
    description: 'The library registers endpoints in fifty zones. Without these, databases, gateways, Container Apps and others are resolved to addresses that refuse.'
    metadata: {
      assignedBy: 'Fairway'
      archetype: 'corp'
    }
    policyDefinitionId: policySetFairwayEndpointDnsId
    enforcementMode: 'Default'
    parameters: {
      dnsZoneResourceGroupName: {
        value: 'mp-private-dns'
      }
      dnsZoneSubscriptionId: {
        value: subscriptionMpNetwork
      }
    }
    nonComplianceMessages: [
      {
        message: 'Private endpoints of services that the library leaves out are in their zones. The library registers endpoints in fifty zones. Without these, databases, gateways, Container Apps and others are resolved to addresses that refuse.'
      }
    ]
  }
}

// Private endpoints of AI Search are in their zone: DeployIfNotExists
// landing-zone.yaml:19
resource policyAssignmentMpAiDeploySearchDns 'Microsoft.Authorization/policyAssignments@2026-07-01' = {
  name: 'Deploy-Search-DNS'
  location: 'westeurope'
  identity: {
    type: 'SystemAssigned'
  }
  properties: {
    displayName: 'Private endpoints of AI Search are in their zone'
    description: 'Names of search services resolve inside the network.'
    metadata: {
      assignedBy: 'Fairway'
      archetype: 'ai_corp'
    }
    policyDefinitionId: '/providers/Microsoft.Authorization/policyDefinitions/fbc14a67-53e4-4932-abcc-2049c6706009'
    definitionVersion: '1.*.*'
    enforcementMode: 'Default'
    parameters: {
      effect: {
        value: 'DeployIfNotExists'
      }
      privateDnsZoneId: {
        value: dnsPrivatelinkSearchWindowsNetId
      }
    }
    nonComplianceMessages: [
      {
        message: 'Private endpoints of AI Search are in their zone. Names of search services resolve inside the network.'
      }
    ]
  }
}

// AI accounts are closed to the internet: Modify, not enforced; Modify from 2027-04-01
// landing-zone.yaml:19
resource policyAssignmentMpAiModifyAiPublicOff 'Microsoft.Authorization/policyAssignments@2026-07-01' = {
  name: 'Modify-AI-Public-Off'
  location: 'westeurope'
  identity: {
    type: 'SystemAssigned'
  }
  properties: {
    displayName: 'AI accounts are closed to the internet'
    description: 'Sets what most people forget, so that fewer requests fail.'
    metadata: {
      assignedBy: 'Fairway'
      archetype: 'ai_corp'
    }
    policyDefinitionId: '/providers/Microsoft.Authorization/policyDefinitions/47ba1dd7-28d9-4b07-a8d5-9813bed64e0c'
    definitionVersion: '3.*.*'
    enforcementMode: 'DoNotEnforce'
    parameters: {
      effect: {
        value: 'Modify'
      }
    }
    nonComplianceMessages: [
      {
        message: 'AI accounts are closed to the internet. Sets what most people forget, so that fewer requests fail.'
      }
    ]
  }
}

// Deploy-AI-DNS may do there what it deploys
// landing-zone.yaml:19
resource policyRoleMpAiDeployAiDns4d97b98b1d4f4787A291C67834d212e7 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: '0049d0fa-7ed6-57e5-980a-204b741dc5e9'
  properties: {
    roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/4d97b98b-1d4f-4787-a291-c67834d212e7'
    principalId: policyAssignmentMpAiDeployAiDns.identity.principalId
    principalType: 'ServicePrincipal'
  }
}

// Deploy-AML-DNS may do there what it deploys
// landing-zone.yaml:19
resource policyRoleMpAiDeployAmlDns4d97b98b1d4f4787A291C67834d212e7 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: '4b5ff688-c2d1-5758-b1ef-9cbd914649e7'
  properties: {
    roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/4d97b98b-1d4f-4787-a291-c67834d212e7'
    principalId: policyAssignmentMpAiDeployAmlDns.identity.principalId
    principalType: 'ServicePrincipal'
  }
}

// Deploy-AML-Logs may do there what it deploys
// landing-zone.yaml:19
resource policyRoleMpAiDeployAmlLogs749f88d5Cbae40b8BcfcE573ddc772fa 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: 'cec3559b-0115-5051-9c55-8a2e71d7ce87'
  properties: {
    roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/749f88d5-cbae-40b8-bcfc-e573ddc772fa'
    principalId: policyAssignmentMpAiDeployAmlLogs.identity.principalId
    principalType: 'ServicePrincipal'
  }
}

// Deploy-AML-Logs may do there what it deploys
// landing-zone.yaml:19
resource policyRoleMpAiDeployAmlLogs92aaf0da9dab42b6_94a3D43ce8d16293 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: '8e4cedaa-47d4-5e37-ade5-1e4a869ed21a'
  properties: {
    roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/92aaf0da-9dab-42b6-94a3-d43ce8d16293'
    principalId: policyAssignmentMpAiDeployAmlLogs.identity.principalId
    principalType: 'ServicePrincipal'
  }
}

// Deploy-Endpoint-DNS may do there what it deploys
// landing-zone.yaml:19
resource policyRoleMpAiDeployEndpointDns4d97b98b1d4f4787A291C67834d212e7 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: '6cd045ec-fce6-5d1d-92b3-7c82869e8ef4'
  properties: {
    roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/4d97b98b-1d4f-4787-a291-c67834d212e7'
    principalId: policyAssignmentMpAiDeployEndpointDns.identity.principalId
    principalType: 'ServicePrincipal'
  }
}

// Deploy-Search-DNS may do there what it deploys
// landing-zone.yaml:19
resource policyRoleMpAiDeploySearchDns4d97b98b1d4f4787A291C67834d212e7 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: '816d2088-1bd7-5380-85f1-b3266e72fcbe'
  properties: {
    roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/4d97b98b-1d4f-4787-a291-c67834d212e7'
    principalId: policyAssignmentMpAiDeploySearchDns.identity.principalId
    principalType: 'ServicePrincipal'
  }
}

// Modify-AI-Public-Off may do there what it deploys
// landing-zone.yaml:19
resource policyRoleMpAiModifyAiPublicOffB24988ac6180_42a0Ab88_20f7382dd24c 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: '8cff51bc-30c9-56ac-b8e6-9240251544af'
  properties: {
    roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/b24988ac-6180-42a0-ab88-20f7382dd24c'
    principalId: policyAssignmentMpAiModifyAiPublicOff.identity.principalId
    principalType: 'ServicePrincipal'
  }
}

module mpPrivateDns 'mp-private-dns.bicep' = {
  name: 'mp-ai-mp-private-dns'
  scope: resourceGroup(subscriptionMpNetwork, 'mp-private-dns')
  params: {
    policyAssignmentMpAiDeployAiDnsIdentityPrincipalId: policyAssignmentMpAiDeployAiDns.identity.principalId
    policyAssignmentMpAiDeployAmlDnsIdentityPrincipalId: policyAssignmentMpAiDeployAmlDns.identity.principalId
    policyAssignmentMpAiDeployEndpointDnsIdentityPrincipalId: policyAssignmentMpAiDeployEndpointDns.identity.principalId
    policyAssignmentMpAiDeploySearchDnsIdentityPrincipalId: policyAssignmentMpAiDeploySearchDns.identity.principalId
  }
}

module mpLogs 'mp-logs.bicep' = {
  name: 'mp-ai-mp-logs'
  scope: resourceGroup('9c3d7a20-0000-4000-8000-000000000001', 'mp-logs')
  params: {
    policyAssignmentMpAiDeployAmlLogsIdentityPrincipalId: policyAssignmentMpAiDeployAmlLogs.identity.principalId
  }
}
