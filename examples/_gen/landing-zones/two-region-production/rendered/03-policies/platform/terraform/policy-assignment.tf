# Policies of Platform
# Assigns what holds in the management group platform and below it, with the roles that its identities need.
# Written by Fairway from the estate: change the estate, not this file.

# Configure prerequisites to enable Guest Attestation on Trusted Launch enabled VMs: by member, not enforced; by member from 2027-02-01
# landing-zone.yaml:7
resource "azapi_resource" "policy_assignment_platform_deploy_guestattest" {
  type      = "Microsoft.Authorization/policyAssignments@2026-07-01"
  parent_id = "/providers/Microsoft.Management/managementGroups/platform"
  name      = "Deploy-GuestAttest"
  location  = "swedencentral"

  identity {
    type = "SystemAssigned"
  }

  body = {
    properties = {
      displayName = "Configure prerequisites to enable Guest Attestation on Trusted Launch enabled VMs"
      description = "The landing zone library assigns it to platform."
      metadata = {
        assignedBy = "Fairway"
        archetype  = "platform"
      }
      policyDefinitionId = "/providers/Microsoft.Authorization/policySetDefinitions/281d9e47-d14d-4f05-b8eb-18f2c4a034ff"
      definitionVersion  = "3.*.*-preview"
      enforcementMode    = "DoNotEnforce"
      parameters = {
        attestationEndpoint = {
          value = ""
        }
      }
      nonComplianceMessages = [
        {
          message = "Configure prerequisites to enable Guest Attestation on Trusted Launch enabled VMs"
        },
      ]
    }
  }

  # This API version is newer than the schemas in azapi 2.13.0; the body was checked when it was written.
  schema_validation_enabled = false
}

# Enable Defender for SQL on SQL VMs and Arc-enabled SQL Servers: by member
# landing-zone.yaml:7
resource "azapi_resource" "policy_assignment_platform_deploy_mdfc_defsql_ama" {
  type      = "Microsoft.Authorization/policyAssignments@2026-07-01"
  parent_id = "/providers/Microsoft.Management/managementGroups/platform"
  name      = "Deploy-MDFC-DefSQL-AMA"
  location  = "swedencentral"

  identity {
    type = "SystemAssigned"
  }

  body = {
    properties = {
      displayName = "Enable Defender for SQL on SQL VMs and Arc-enabled SQL Servers"
      description = "The landing zone library assigns it to platform."
      metadata = {
        assignedBy = "Fairway"
        archetype  = "platform"
      }
      policyDefinitionId = "/providers/Microsoft.Authorization/policySetDefinitions/de01d381-bae9-4670-8870-786f89f49e26"
      definitionVersion  = "1.*.*"
      enforcementMode    = "Default"
      parameters = {
        bringYourOwnDcr = {
          value = true
        }
        bringYourOwnUserAssignedManagedIdentity = {
          value = true
        }
        dcrResourceId = {
          value = var.management_data_collection_rule_defender_sql_id
        }
        enableCollectionOfSqlQueriesForSecurityResearch = {
          value = false
        }
        userAssignedIdentityResourceId = {
          value = var.management_identity_id
        }
        userWorkspaceResourceId = {
          value = var.management_log_analytics_id
        }
        workspaceRegion = {
          value = "swedencentral"
        }
      }
      nonComplianceMessages = [
        {
          message = "Enable Defender for SQL on SQL VMs and Arc-enabled SQL Servers"
        },
      ]
    }
  }

  # This API version is newer than the schemas in azapi 2.13.0; the body was checked when it was written.
  schema_validation_enabled = false
}

# Enable ChangeTracking and Inventory for virtual machines: by member
# landing-zone.yaml:7
resource "azapi_resource" "policy_assignment_platform_deploy_vm_changetrack" {
  type      = "Microsoft.Authorization/policyAssignments@2026-07-01"
  parent_id = "/providers/Microsoft.Management/managementGroups/platform"
  name      = "Deploy-VM-ChangeTrack"
  location  = "swedencentral"

  identity {
    type = "SystemAssigned"
  }

  body = {
    properties = {
      displayName = "Enable ChangeTracking and Inventory for virtual machines"
      description = "The landing zone library assigns it to platform."
      metadata = {
        assignedBy = "Fairway"
        archetype  = "platform"
      }
      policyDefinitionId = "/providers/Microsoft.Authorization/policySetDefinitions/92a36f05-ebc9-4bba-9128-b47ad2ea3354"
      definitionVersion  = "1.*.*"
      enforcementMode    = "Default"
      parameters = {
        bringYourOwnUserAssignedManagedIdentity = {
          value = true
        }
        dcrResourceId = {
          value = var.management_data_collection_rule_change_tracking_id
        }
        effect = {
          value = "DeployIfNotExists"
        }
        restrictBringYourOwnUserAssignedIdentityToSubscription = {
          value = false
        }
        userAssignedIdentityResourceId = {
          value = var.management_identity_id
        }
      }
      nonComplianceMessages = [
        {
          message = "Enable ChangeTracking and Inventory for virtual machines"
        },
      ]
    }
  }

  # This API version is newer than the schemas in azapi 2.13.0; the body was checked when it was written.
  schema_validation_enabled = false
}

# Enable Azure Monitor for VMs: by member
# landing-zone.yaml:7
resource "azapi_resource" "policy_assignment_platform_deploy_vm_monitoring" {
  type      = "Microsoft.Authorization/policyAssignments@2026-07-01"
  parent_id = "/providers/Microsoft.Management/managementGroups/platform"
  name      = "Deploy-VM-Monitoring"
  location  = "swedencentral"

  identity {
    type = "SystemAssigned"
  }

  body = {
    properties = {
      displayName = "Enable Azure Monitor for VMs"
      description = "The landing zone library assigns it to platform."
      metadata = {
        assignedBy = "Fairway"
        archetype  = "platform"
      }
      policyDefinitionId = "/providers/Microsoft.Authorization/policySetDefinitions/924bfe3a-762f-40e7-86dd-5c8b95eb09e6"
      definitionVersion  = "1.*.*"
      enforcementMode    = "Default"
      parameters = {
        bringYourOwnUserAssignedManagedIdentity = {
          value = true
        }
        dcrResourceId = {
          value = var.management_data_collection_rule_vm_insights_id
        }
        enableProcessesAndDependencies = {
          value = true
        }
        restrictBringYourOwnUserAssignedIdentityToSubscription = {
          value = false
        }
        scopeToSupportedImages = {
          value = false
        }
        userAssignedIdentityResourceId = {
          value = var.management_identity_id
        }
      }
      nonComplianceMessages = [
        {
          message = "Enable Azure Monitor for VMs"
        },
      ]
    }
  }

  # This API version is newer than the schemas in azapi 2.13.0; the body was checked when it was written.
  schema_validation_enabled = false
}

# Enable ChangeTracking and Inventory for Arc-enabled virtual machines: by member
# landing-zone.yaml:7
resource "azapi_resource" "policy_assignment_platform_deploy_vmarc_changetrack" {
  type      = "Microsoft.Authorization/policyAssignments@2026-07-01"
  parent_id = "/providers/Microsoft.Management/managementGroups/platform"
  name      = "Deploy-vmArc-ChangeTrack"
  location  = "swedencentral"

  identity {
    type = "SystemAssigned"
  }

  body = {
    properties = {
      displayName = "Enable ChangeTracking and Inventory for Arc-enabled virtual machines"
      description = "The landing zone library assigns it to platform."
      metadata = {
        assignedBy = "Fairway"
        archetype  = "platform"
      }
      policyDefinitionId = "/providers/Microsoft.Authorization/policySetDefinitions/53448c70-089b-4f52-8f38-89196d7f2de1"
      definitionVersion  = "1.*.*"
      enforcementMode    = "Default"
      parameters = {
        dcrResourceId = {
          value = var.management_data_collection_rule_change_tracking_id
        }
        effect = {
          value = "DeployIfNotExists"
        }
      }
      nonComplianceMessages = [
        {
          message = "Enable ChangeTracking and Inventory for Arc-enabled virtual machines"
        },
      ]
    }
  }

  # This API version is newer than the schemas in azapi 2.13.0; the body was checked when it was written.
  schema_validation_enabled = false
}

# Enable Azure Monitor for Hybrid Virtual Machines: by member
# landing-zone.yaml:7
resource "azapi_resource" "policy_assignment_platform_deploy_vmhybr_monitoring" {
  type      = "Microsoft.Authorization/policyAssignments@2026-07-01"
  parent_id = "/providers/Microsoft.Management/managementGroups/platform"
  name      = "Deploy-vmHybr-Monitoring"
  location  = "swedencentral"

  identity {
    type = "SystemAssigned"
  }

  body = {
    properties = {
      displayName = "Enable Azure Monitor for Hybrid Virtual Machines"
      description = "The landing zone library assigns it to platform."
      metadata = {
        assignedBy = "Fairway"
        archetype  = "platform"
      }
      policyDefinitionId = "/providers/Microsoft.Authorization/policySetDefinitions/2b00397d-c309-49c4-aa5a-f0b2c5bc6321"
      definitionVersion  = "1.*.*"
      enforcementMode    = "Default"
      parameters = {
        dcrResourceId = {
          value = var.management_data_collection_rule_vm_insights_id
        }
        enableProcessesAndDependencies = {
          value = true
        }
      }
      nonComplianceMessages = [
        {
          message = "Enable Azure Monitor for Hybrid Virtual Machines"
        },
      ]
    }
  }

  # This API version is newer than the schemas in azapi 2.13.0; the body was checked when it was written.
  schema_validation_enabled = false
}

# Enable ChangeTracking and Inventory for virtual machine scale sets: by member
# landing-zone.yaml:7
resource "azapi_resource" "policy_assignment_platform_deploy_vmss_changetrack" {
  type      = "Microsoft.Authorization/policyAssignments@2026-07-01"
  parent_id = "/providers/Microsoft.Management/managementGroups/platform"
  name      = "Deploy-VMSS-ChangeTrack"
  location  = "swedencentral"

  identity {
    type = "SystemAssigned"
  }

  body = {
    properties = {
      displayName = "Enable ChangeTracking and Inventory for virtual machine scale sets"
      description = "The landing zone library assigns it to platform."
      metadata = {
        assignedBy = "Fairway"
        archetype  = "platform"
      }
      policyDefinitionId = "/providers/Microsoft.Authorization/policySetDefinitions/c4a70814-96be-461c-889f-2b27429120dc"
      definitionVersion  = "1.*.*"
      enforcementMode    = "Default"
      parameters = {
        bringYourOwnUserAssignedManagedIdentity = {
          value = true
        }
        dcrResourceId = {
          value = var.management_data_collection_rule_change_tracking_id
        }
        effect = {
          value = "DeployIfNotExists"
        }
        restrictBringYourOwnUserAssignedIdentityToSubscription = {
          value = false
        }
        userAssignedIdentityResourceId = {
          value = var.management_identity_id
        }
      }
      nonComplianceMessages = [
        {
          message = "Enable ChangeTracking and Inventory for virtual machine scale sets"
        },
      ]
    }
  }

  # This API version is newer than the schemas in azapi 2.13.0; the body was checked when it was written.
  schema_validation_enabled = false
}

# Enable Azure Monitor for Virtual Machine Scale Sets: by member
# landing-zone.yaml:7
resource "azapi_resource" "policy_assignment_platform_deploy_vmss_monitoring" {
  type      = "Microsoft.Authorization/policyAssignments@2026-07-01"
  parent_id = "/providers/Microsoft.Management/managementGroups/platform"
  name      = "Deploy-VMSS-Monitoring"
  location  = "swedencentral"

  identity {
    type = "SystemAssigned"
  }

  body = {
    properties = {
      displayName = "Enable Azure Monitor for Virtual Machine Scale Sets"
      description = "The landing zone library assigns it to platform."
      metadata = {
        assignedBy = "Fairway"
        archetype  = "platform"
      }
      policyDefinitionId = "/providers/Microsoft.Authorization/policySetDefinitions/f5bf694c-cca7-4033-b883-3a23327d5485"
      definitionVersion  = "1.*.*"
      enforcementMode    = "Default"
      parameters = {
        bringYourOwnUserAssignedManagedIdentity = {
          value = true
        }
        dcrResourceId = {
          value = var.management_data_collection_rule_vm_insights_id
        }
        enableProcessesAndDependencies = {
          value = true
        }
        restrictBringYourOwnUserAssignedIdentityToSubscription = {
          value = false
        }
        scopeToSupportedImages = {
          value = false
        }
        userAssignedIdentityResourceId = {
          value = var.management_identity_id
        }
      }
      nonComplianceMessages = [
        {
          message = "Enable Azure Monitor for Virtual Machine Scale Sets"
        },
      ]
    }
  }

  # This API version is newer than the schemas in azapi 2.13.0; the body was checked when it was written.
  schema_validation_enabled = false
}

# Subnets should be private: Audit
# landing-zone.yaml:7
resource "azapi_resource" "policy_assignment_platform_enforce_subnet_private" {
  type      = "Microsoft.Authorization/policyAssignments@2026-07-01"
  parent_id = "/providers/Microsoft.Management/managementGroups/platform"
  name      = "Enforce-Subnet-Private"

  body = {
    properties = {
      displayName = "Subnets should be private"
      description = "The landing zone library assigns it to platform."
      metadata = {
        assignedBy = "Fairway"
        archetype  = "platform"
      }
      policyDefinitionId = "/providers/Microsoft.Authorization/policyDefinitions/7bca8353-aa3b-429b-904a-9229c4385837"
      definitionVersion  = "1.*.*"
      enforcementMode    = "Default"
      parameters = {
        effect = {
          value = "Audit"
        }
      }
      nonComplianceMessages = [
        {
          message = "Subnets should be private"
        },
      ]
    }
  }

  # This API version is newer than the schemas in azapi 2.13.0; the body was checked when it was written.
  schema_validation_enabled = false
}
