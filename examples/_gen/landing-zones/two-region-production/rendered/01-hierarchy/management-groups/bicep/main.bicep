// Management groups
// Makes the tree of management groups, by which policies and roles are inherited, and puts the subscriptions of the platform into it.
// Written by Fairway from the estate: change the estate, not this file.
targetScope = 'tenant'

// the topmost group of the landing zone
// landing-zone.yaml:7
resource mgNorthl 'Microsoft.Management/managementGroups@2023-04-01' = {
  name: 'northl'
  properties: {
    displayName: 'northl'
  }
}

// Landing zones: landing_zones
// landing-zone.yaml:7
resource mgLandingzones 'Microsoft.Management/managementGroups@2023-04-01' = {
  name: 'landingzones'
  properties: {
    displayName: 'Landing zones'
    details: {
      parent: {
        id: mgNorthl.id
      }
    }
  }
}

// Corp: corp
// landing-zone.yaml:7
resource mgCorp 'Microsoft.Management/managementGroups@2023-04-01' = {
  name: 'corp'
  properties: {
    displayName: 'Corp'
    details: {
      parent: {
        id: mgLandingzones.id
      }
    }
  }
}

// AI corp: ai_corp
// landing-zone.yaml:7
resource mgAiCorp 'Microsoft.Management/managementGroups@2023-04-01' = {
  name: 'ai-corp'
  properties: {
    displayName: 'AI corp'
    details: {
      parent: {
        id: mgCorp.id
      }
    }
  }
}

// Online: online
// landing-zone.yaml:7
resource mgOnline 'Microsoft.Management/managementGroups@2023-04-01' = {
  name: 'online'
  properties: {
    displayName: 'Online'
    details: {
      parent: {
        id: mgLandingzones.id
      }
    }
  }
}

// AI online: ai_online
// landing-zone.yaml:7
resource mgAiOnline 'Microsoft.Management/managementGroups@2023-04-01' = {
  name: 'ai-online'
  properties: {
    displayName: 'AI online'
    details: {
      parent: {
        id: mgOnline.id
      }
    }
  }
}

// Platform: platform
// landing-zone.yaml:7
resource mgPlatform 'Microsoft.Management/managementGroups@2023-04-01' = {
  name: 'platform'
  properties: {
    displayName: 'Platform'
    details: {
      parent: {
        id: mgNorthl.id
      }
    }
  }
}

// Connectivity: connectivity
// landing-zone.yaml:7
resource mgConnectivity 'Microsoft.Management/managementGroups@2023-04-01' = {
  name: 'connectivity'
  properties: {
    displayName: 'Connectivity'
    details: {
      parent: {
        id: mgPlatform.id
      }
    }
  }
}

// sub-connectivity inherits the policies of Connectivity
// landing-zone.yaml:23
resource mgConnectivitySubscriptionSubConnectivity 'Microsoft.Management/managementGroups/subscriptions@2023-04-01' = {
  parent: mgConnectivity
  name: '4f0c5d1e-0000-4000-8000-000000000002'
}

// Decommissioned: decommissioned
// landing-zone.yaml:7
resource mgDecommissioned 'Microsoft.Management/managementGroups@2023-04-01' = {
  name: 'decommissioned'
  properties: {
    displayName: 'Decommissioned'
    details: {
      parent: {
        id: mgNorthl.id
      }
    }
  }
}

// Identity: identity
// landing-zone.yaml:7
resource mgIdentity 'Microsoft.Management/managementGroups@2023-04-01' = {
  name: 'identity'
  properties: {
    displayName: 'Identity'
    details: {
      parent: {
        id: mgPlatform.id
      }
    }
  }
}

// Local: local
// landing-zone.yaml:7
resource mgLocal 'Microsoft.Management/managementGroups@2023-04-01' = {
  name: 'local'
  properties: {
    displayName: 'Local'
    details: {
      parent: {
        id: mgLandingzones.id
      }
    }
  }
}

// Management: management
// landing-zone.yaml:7
resource mgManagement 'Microsoft.Management/managementGroups@2023-04-01' = {
  name: 'management'
  properties: {
    displayName: 'Management'
    details: {
      parent: {
        id: mgPlatform.id
      }
    }
  }
}

// sub-management inherits the policies of Management
// landing-zone.yaml:22
resource mgManagementSubscriptionSubManagement 'Microsoft.Management/managementGroups/subscriptions@2023-04-01' = {
  parent: mgManagement
  name: '4f0c5d1e-0000-4000-8000-000000000001'
}

// Sandbox: sandbox
// landing-zone.yaml:7
resource mgSandbox 'Microsoft.Management/managementGroups@2023-04-01' = {
  name: 'sandbox'
  properties: {
    displayName: 'Sandbox'
    details: {
      parent: {
        id: mgNorthl.id
      }
    }
  }
}

// Security: security
// landing-zone.yaml:7
resource mgSecurity 'Microsoft.Management/managementGroups@2023-04-01' = {
  name: 'security'
  properties: {
    displayName: 'Security'
    details: {
      parent: {
        id: mgPlatform.id
      }
    }
  }
}

@description('id of managementGroups ai-corp')
output mgAiCorpId string = mgAiCorp.id

@description('id of managementGroups ai-online')
output mgAiOnlineId string = mgAiOnline.id
