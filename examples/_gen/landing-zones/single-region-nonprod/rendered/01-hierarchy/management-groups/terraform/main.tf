# Management groups
# Makes the tree of management groups, by which policies and roles are inherited, and puts the subscriptions of the platform into it.
# Written by Fairway from the estate: change the estate, not this file.

# the topmost group of the landing zone
# landing-zone.yaml:7
resource "azapi_resource" "mg_kelp" {
  type      = "Microsoft.Management/managementGroups@2023-04-01"
  parent_id = "/"
  name      = "kelp"

  body = {
    properties = {
      displayName = "kelp"
    }
  }
}

# Landing zones: landing_zones
# landing-zone.yaml:7
resource "azapi_resource" "mg_landingzones" {
  type      = "Microsoft.Management/managementGroups@2023-04-01"
  parent_id = "/"
  name      = "landingzones"

  body = {
    properties = {
      displayName = "Landing zones"
      details = {
        parent = {
          id = azapi_resource.mg_kelp.id
        }
      }
    }
  }
}

# Corp: corp
# landing-zone.yaml:7
resource "azapi_resource" "mg_corp" {
  type      = "Microsoft.Management/managementGroups@2023-04-01"
  parent_id = "/"
  name      = "corp"

  body = {
    properties = {
      displayName = "Corp"
      details = {
        parent = {
          id = azapi_resource.mg_landingzones.id
        }
      }
    }
  }
}

# AI corp: ai_corp
# landing-zone.yaml:7
resource "azapi_resource" "mg_ai_corp" {
  type      = "Microsoft.Management/managementGroups@2023-04-01"
  parent_id = "/"
  name      = "ai-corp"

  body = {
    properties = {
      displayName = "AI corp"
      details = {
        parent = {
          id = azapi_resource.mg_corp.id
        }
      }
    }
  }
}

# Online: online
# landing-zone.yaml:7
resource "azapi_resource" "mg_online" {
  type      = "Microsoft.Management/managementGroups@2023-04-01"
  parent_id = "/"
  name      = "online"

  body = {
    properties = {
      displayName = "Online"
      details = {
        parent = {
          id = azapi_resource.mg_landingzones.id
        }
      }
    }
  }
}

# AI online: ai_online
# landing-zone.yaml:7
resource "azapi_resource" "mg_ai_online" {
  type      = "Microsoft.Management/managementGroups@2023-04-01"
  parent_id = "/"
  name      = "ai-online"

  body = {
    properties = {
      displayName = "AI online"
      details = {
        parent = {
          id = azapi_resource.mg_online.id
        }
      }
    }
  }
}

# Platform: platform
# landing-zone.yaml:7
resource "azapi_resource" "mg_platform" {
  type      = "Microsoft.Management/managementGroups@2023-04-01"
  parent_id = "/"
  name      = "platform"

  body = {
    properties = {
      displayName = "Platform"
      details = {
        parent = {
          id = azapi_resource.mg_kelp.id
        }
      }
    }
  }
}

# Connectivity: connectivity
# landing-zone.yaml:7
resource "azapi_resource" "mg_connectivity" {
  type      = "Microsoft.Management/managementGroups@2023-04-01"
  parent_id = "/"
  name      = "connectivity"

  body = {
    properties = {
      displayName = "Connectivity"
      details = {
        parent = {
          id = azapi_resource.mg_platform.id
        }
      }
    }
  }
}

# sub-platform inherits the policies of Connectivity
# landing-zone.yaml:19
resource "azapi_resource" "mg_connectivity_subscription_sub_platform" {
  type      = "Microsoft.Management/managementGroups/subscriptions@2023-04-01"
  parent_id = azapi_resource.mg_connectivity.id
  name      = "2b8e4c10-0000-4000-8000-000000000001"
}

# Decommissioned: decommissioned
# landing-zone.yaml:7
resource "azapi_resource" "mg_decommissioned" {
  type      = "Microsoft.Management/managementGroups@2023-04-01"
  parent_id = "/"
  name      = "decommissioned"

  body = {
    properties = {
      displayName = "Decommissioned"
      details = {
        parent = {
          id = azapi_resource.mg_kelp.id
        }
      }
    }
  }
}

# Identity: identity
# landing-zone.yaml:7
resource "azapi_resource" "mg_identity" {
  type      = "Microsoft.Management/managementGroups@2023-04-01"
  parent_id = "/"
  name      = "identity"

  body = {
    properties = {
      displayName = "Identity"
      details = {
        parent = {
          id = azapi_resource.mg_platform.id
        }
      }
    }
  }
}

# Local: local
# landing-zone.yaml:7
resource "azapi_resource" "mg_local" {
  type      = "Microsoft.Management/managementGroups@2023-04-01"
  parent_id = "/"
  name      = "local"

  body = {
    properties = {
      displayName = "Local"
      details = {
        parent = {
          id = azapi_resource.mg_landingzones.id
        }
      }
    }
  }
}

# Management: management
# landing-zone.yaml:7
resource "azapi_resource" "mg_management" {
  type      = "Microsoft.Management/managementGroups@2023-04-01"
  parent_id = "/"
  name      = "management"

  body = {
    properties = {
      displayName = "Management"
      details = {
        parent = {
          id = azapi_resource.mg_platform.id
        }
      }
    }
  }
}

# Sandbox: sandbox
# landing-zone.yaml:7
resource "azapi_resource" "mg_sandbox" {
  type      = "Microsoft.Management/managementGroups@2023-04-01"
  parent_id = "/"
  name      = "sandbox"

  body = {
    properties = {
      displayName = "Sandbox"
      details = {
        parent = {
          id = azapi_resource.mg_kelp.id
        }
      }
    }
  }
}

# Security: security
# landing-zone.yaml:7
resource "azapi_resource" "mg_security" {
  type      = "Microsoft.Management/managementGroups@2023-04-01"
  parent_id = "/"
  name      = "security"

  body = {
    properties = {
      displayName = "Security"
      details = {
        parent = {
          id = azapi_resource.mg_platform.id
        }
      }
    }
  }
}
