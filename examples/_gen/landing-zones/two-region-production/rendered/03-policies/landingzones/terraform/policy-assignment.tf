# Policies of Landing zones
# Assigns what holds in the management group landingzones and below it, with the roles that its identities need.
# Written by Fairway from the estate: change the estate, not this file.

# Web Application Firewall (WAF) should be enabled for Application Gateway: Audit
# landing-zone.yaml:7
resource "azapi_resource" "policy_assignment_landingzones_audit_appgw_waf" {
  type      = "Microsoft.Authorization/policyAssignments@2026-07-01"
  parent_id = "/providers/Microsoft.Management/managementGroups/landingzones"
  name      = "Audit-AppGW-WAF"

  body = {
    properties = {
      displayName = "Web Application Firewall (WAF) should be enabled for Application Gateway"
      description = "The landing zone library assigns it to landing_zones."
      metadata = {
        assignedBy = "Fairway"
        archetype  = "landing_zones"
      }
      policyDefinitionId = "/providers/Microsoft.Authorization/policyDefinitions/564feb30-bf6a-4854-b4bb-0d2d2d1e6c66"
      definitionVersion  = "2.*.*"
      enforcementMode    = "Default"
      parameters = {
        effect = {
          value = "Audit"
        }
      }
      nonComplianceMessages = [
        {
          message = "Web Application Firewall (WAF) should be enabled for Application Gateway"
        },
      ]
    }
  }

  # This API version is newer than the schemas in azapi 2.13.0; the body was checked when it was written.
  schema_validation_enabled = false
}

# Network interfaces should disable IP forwarding: Deny, not enforced; Deny from 2027-02-01
# landing-zone.yaml:7
resource "azapi_resource" "policy_assignment_landingzones_deny_ip_forwarding" {
  type      = "Microsoft.Authorization/policyAssignments@2026-07-01"
  parent_id = "/providers/Microsoft.Management/managementGroups/landingzones"
  name      = "Deny-IP-forwarding"

  body = {
    properties = {
      displayName = "Network interfaces should disable IP forwarding"
      description = "The landing zone library assigns it to landing_zones."
      metadata = {
        assignedBy = "Fairway"
        archetype  = "landing_zones"
      }
      policyDefinitionId = "/providers/Microsoft.Authorization/policyDefinitions/88c0b9da-ce96-4b03-9635-f29a937e2900"
      definitionVersion  = "1.*.*"
      enforcementMode    = "DoNotEnforce"
      nonComplianceMessages = [
        {
          message = "Network interfaces should disable IP forwarding"
        },
      ]
    }
  }

  # This API version is newer than the schemas in azapi 2.13.0; the body was checked when it was written.
  schema_validation_enabled = false
}

# Kubernetes clusters should not allow container privilege escalation: Audit; Deny from 2027-02-01
# landing-zone.yaml:7
resource "azapi_resource" "policy_assignment_landingzones_deny_priv_esc_aks" {
  type      = "Microsoft.Authorization/policyAssignments@2026-07-01"
  parent_id = "/providers/Microsoft.Management/managementGroups/landingzones"
  name      = "Deny-Priv-Esc-AKS"

  body = {
    properties = {
      displayName = "Kubernetes clusters should not allow container privilege escalation"
      description = "The landing zone library assigns it to landing_zones."
      metadata = {
        assignedBy = "Fairway"
        archetype  = "landing_zones"
      }
      policyDefinitionId = "/providers/Microsoft.Authorization/policyDefinitions/1c6e92c9-99f0-4e55-9cf2-0c234dc48f99"
      definitionVersion  = "8.*.*"
      enforcementMode    = "Default"
      parameters = {
        effect = {
          value = "Audit"
        }
      }
      notScopes = [var.mg_ai_corp_id, var.mg_ai_online_id]
    }
  }

  # This API version is newer than the schemas in azapi 2.13.0; the body was checked when it was written.
  schema_validation_enabled = false
}

# Kubernetes cluster should not allow privileged containers: Audit; Deny from 2027-02-01
# landing-zone.yaml:7
resource "azapi_resource" "policy_assignment_landingzones_deny_privileged_aks" {
  type      = "Microsoft.Authorization/policyAssignments@2026-07-01"
  parent_id = "/providers/Microsoft.Management/managementGroups/landingzones"
  name      = "Deny-Privileged-AKS"

  body = {
    properties = {
      displayName = "Kubernetes cluster should not allow privileged containers"
      description = "The landing zone library assigns it to landing_zones."
      metadata = {
        assignedBy = "Fairway"
        archetype  = "landing_zones"
      }
      policyDefinitionId = "/providers/Microsoft.Authorization/policyDefinitions/95edb821-ddaf-4404-9732-666045e056b4"
      definitionVersion  = "9.*.*"
      enforcementMode    = "Default"
      parameters = {
        effect = {
          value = "Audit"
        }
      }
      notScopes = [var.mg_ai_corp_id, var.mg_ai_online_id]
    }
  }

  # This API version is newer than the schemas in azapi 2.13.0; the body was checked when it was written.
  schema_validation_enabled = false
}

# Secure transfer to storage accounts should be enabled: Audit; Deny from 2027-02-01
# landing-zone.yaml:7
resource "azapi_resource" "policy_assignment_landingzones_deny_storage_http" {
  type      = "Microsoft.Authorization/policyAssignments@2026-07-01"
  parent_id = "/providers/Microsoft.Management/managementGroups/landingzones"
  name      = "Deny-Storage-http"

  body = {
    properties = {
      displayName = "Secure transfer to storage accounts should be enabled"
      description = "The landing zone library assigns it to landing_zones."
      metadata = {
        assignedBy = "Fairway"
        archetype  = "landing_zones"
      }
      policyDefinitionId = "/providers/Microsoft.Authorization/policyDefinitions/404c3081-a854-4457-ae30-26a93ef643f9"
      definitionVersion  = "2.*.*"
      enforcementMode    = "Default"
      parameters = {
        effect = {
          value = "Audit"
        }
      }
      nonComplianceMessages = [
        {
          message = "Secure transfer to storage accounts should be enabled"
        },
      ]
    }
  }

  # This API version is newer than the schemas in azapi 2.13.0; the body was checked when it was written.
  schema_validation_enabled = false
}

# Configure SQL servers to have auditing enabled to Log Analytics workspace: DeployIfNotExists
# landing-zone.yaml:7
resource "azapi_resource" "policy_assignment_landingzones_deploy_azsqldb_auditing" {
  type      = "Microsoft.Authorization/policyAssignments@2026-07-01"
  parent_id = "/providers/Microsoft.Management/managementGroups/landingzones"
  name      = "Deploy-AzSqlDb-Auditing"
  location  = "swedencentral"

  identity {
    type = "SystemAssigned"
  }

  body = {
    properties = {
      displayName = "Configure SQL servers to have auditing enabled to Log Analytics workspace"
      description = "The landing zone library assigns it to landing_zones."
      metadata = {
        assignedBy = "Fairway"
        archetype  = "landing_zones"
      }
      policyDefinitionId = "/providers/Microsoft.Authorization/policyDefinitions/25da7dfb-0666-4a15-a8f5-402127efd8bb"
      definitionVersion  = "1.*.*"
      enforcementMode    = "Default"
      parameters = {
        effect = {
          value = "DeployIfNotExists"
        }
        logAnalyticsWorkspaceId = {
          value = var.management_log_analytics_id
        }
      }
      nonComplianceMessages = [
        {
          message = "Configure SQL servers to have auditing enabled to Log Analytics workspace"
        },
      ]
    }
  }

  # This API version is newer than the schemas in azapi 2.13.0; the body was checked when it was written.
  schema_validation_enabled = false
}

# Configure prerequisites to enable Guest Attestation on Trusted Launch enabled VMs: by member, not enforced; by member from 2027-02-01
# landing-zone.yaml:7
resource "azapi_resource" "policy_assignment_landingzones_deploy_guestattest" {
  type      = "Microsoft.Authorization/policyAssignments@2026-07-01"
  parent_id = "/providers/Microsoft.Management/managementGroups/landingzones"
  name      = "Deploy-GuestAttest"
  location  = "swedencentral"

  identity {
    type = "SystemAssigned"
  }

  body = {
    properties = {
      displayName = "Configure prerequisites to enable Guest Attestation on Trusted Launch enabled VMs"
      description = "The landing zone library assigns it to landing_zones."
      metadata = {
        assignedBy = "Fairway"
        archetype  = "landing_zones"
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
resource "azapi_resource" "policy_assignment_landingzones_deploy_mdfc_defsql_ama" {
  type      = "Microsoft.Authorization/policyAssignments@2026-07-01"
  parent_id = "/providers/Microsoft.Management/managementGroups/landingzones"
  name      = "Deploy-MDFC-DefSQL-AMA"
  location  = "swedencentral"

  identity {
    type = "SystemAssigned"
  }

  body = {
    properties = {
      displayName = "Enable Defender for SQL on SQL VMs and Arc-enabled SQL Servers"
      description = "The landing zone library assigns it to landing_zones."
      metadata = {
        assignedBy = "Fairway"
        archetype  = "landing_zones"
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

# Deploy TDE on SQL servers: DeployIfNotExists
# landing-zone.yaml:7
resource "azapi_resource" "policy_assignment_landingzones_deploy_sql_tde" {
  type      = "Microsoft.Authorization/policyAssignments@2026-07-01"
  parent_id = "/providers/Microsoft.Management/managementGroups/landingzones"
  name      = "Deploy-SQL-TDE"
  location  = "swedencentral"

  identity {
    type = "SystemAssigned"
  }

  body = {
    properties = {
      displayName = "Deploy TDE on SQL servers"
      description = "The landing zone library assigns it to landing_zones."
      metadata = {
        assignedBy = "Fairway"
        archetype  = "landing_zones"
      }
      policyDefinitionId = "/providers/Microsoft.Authorization/policyDefinitions/86a912f6-9a06-4e26-b447-11b16ba8659f"
      definitionVersion  = "2.*.*"
      enforcementMode    = "Default"
      parameters = {
        effect = {
          value = "DeployIfNotExists"
        }
      }
      nonComplianceMessages = [
        {
          message = "Deploy TDE on SQL servers"
        },
      ]
    }
  }

  # This API version is newer than the schemas in azapi 2.13.0; the body was checked when it was written.
  schema_validation_enabled = false
}

# Deploy Threat Detection on SQL servers: DeployIfNotExists
# landing-zone.yaml:7
resource "azapi_resource" "policy_assignment_landingzones_deploy_sql_threat" {
  type      = "Microsoft.Authorization/policyAssignments@2026-07-01"
  parent_id = "/providers/Microsoft.Management/managementGroups/landingzones"
  name      = "Deploy-SQL-Threat"
  location  = "swedencentral"

  identity {
    type = "SystemAssigned"
  }

  body = {
    properties = {
      displayName = "Deploy Threat Detection on SQL servers"
      description = "The landing zone library assigns it to landing_zones."
      metadata = {
        assignedBy = "Fairway"
        archetype  = "landing_zones"
      }
      policyDefinitionId = "/providers/Microsoft.Authorization/policyDefinitions/36d49e87-48c4-4f2e-beed-ba4ed02b71f5"
      definitionVersion  = "2.*.*"
      enforcementMode    = "Default"
      nonComplianceMessages = [
        {
          message = "Deploy Threat Detection on SQL servers"
        },
      ]
    }
  }

  # This API version is newer than the schemas in azapi 2.13.0; the body was checked when it was written.
  schema_validation_enabled = false
}

# Configure backup on virtual machines without a given tag to a new recovery services vault with a default policy: DeployIfNotExists
# landing-zone.yaml:7
resource "azapi_resource" "policy_assignment_landingzones_deploy_vm_backup" {
  type      = "Microsoft.Authorization/policyAssignments@2026-07-01"
  parent_id = "/providers/Microsoft.Management/managementGroups/landingzones"
  name      = "Deploy-VM-Backup"
  location  = "swedencentral"

  identity {
    type = "SystemAssigned"
  }

  body = {
    properties = {
      displayName = "Configure backup on virtual machines without a given tag to a new recovery services vault with a default policy"
      description = "The landing zone library assigns it to landing_zones."
      metadata = {
        assignedBy = "Fairway"
        archetype  = "landing_zones"
      }
      policyDefinitionId = "/providers/Microsoft.Authorization/policyDefinitions/98d0b9f8-fd90-49c9-88e2-d3baf3b0dd86"
      definitionVersion  = "9.*.*"
      enforcementMode    = "Default"
      parameters = {
        effect = {
          value = "DeployIfNotExists"
        }
      }
      nonComplianceMessages = [
        {
          message = "Configure backup on virtual machines without a given tag to a new recovery services vault with a default policy"
        },
      ]
    }
  }

  # This API version is newer than the schemas in azapi 2.13.0; the body was checked when it was written.
  schema_validation_enabled = false
}

# Enable ChangeTracking and Inventory for virtual machines: by member
# landing-zone.yaml:7
resource "azapi_resource" "policy_assignment_landingzones_deploy_vm_changetrack" {
  type      = "Microsoft.Authorization/policyAssignments@2026-07-01"
  parent_id = "/providers/Microsoft.Management/managementGroups/landingzones"
  name      = "Deploy-VM-ChangeTrack"
  location  = "swedencentral"

  identity {
    type = "SystemAssigned"
  }

  body = {
    properties = {
      displayName = "Enable ChangeTracking and Inventory for virtual machines"
      description = "The landing zone library assigns it to landing_zones."
      metadata = {
        assignedBy = "Fairway"
        archetype  = "landing_zones"
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
resource "azapi_resource" "policy_assignment_landingzones_deploy_vm_monitoring" {
  type      = "Microsoft.Authorization/policyAssignments@2026-07-01"
  parent_id = "/providers/Microsoft.Management/managementGroups/landingzones"
  name      = "Deploy-VM-Monitoring"
  location  = "swedencentral"

  identity {
    type = "SystemAssigned"
  }

  body = {
    properties = {
      displayName = "Enable Azure Monitor for VMs"
      description = "The landing zone library assigns it to landing_zones."
      metadata = {
        assignedBy = "Fairway"
        archetype  = "landing_zones"
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
resource "azapi_resource" "policy_assignment_landingzones_deploy_vmarc_changetrack" {
  type      = "Microsoft.Authorization/policyAssignments@2026-07-01"
  parent_id = "/providers/Microsoft.Management/managementGroups/landingzones"
  name      = "Deploy-vmArc-ChangeTrack"
  location  = "swedencentral"

  identity {
    type = "SystemAssigned"
  }

  body = {
    properties = {
      displayName = "Enable ChangeTracking and Inventory for Arc-enabled virtual machines"
      description = "The landing zone library assigns it to landing_zones."
      metadata = {
        assignedBy = "Fairway"
        archetype  = "landing_zones"
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
resource "azapi_resource" "policy_assignment_landingzones_deploy_vmhybr_monitoring" {
  type      = "Microsoft.Authorization/policyAssignments@2026-07-01"
  parent_id = "/providers/Microsoft.Management/managementGroups/landingzones"
  name      = "Deploy-vmHybr-Monitoring"
  location  = "swedencentral"

  identity {
    type = "SystemAssigned"
  }

  body = {
    properties = {
      displayName = "Enable Azure Monitor for Hybrid Virtual Machines"
      description = "The landing zone library assigns it to landing_zones."
      metadata = {
        assignedBy = "Fairway"
        archetype  = "landing_zones"
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
resource "azapi_resource" "policy_assignment_landingzones_deploy_vmss_changetrack" {
  type      = "Microsoft.Authorization/policyAssignments@2026-07-01"
  parent_id = "/providers/Microsoft.Management/managementGroups/landingzones"
  name      = "Deploy-VMSS-ChangeTrack"
  location  = "swedencentral"

  identity {
    type = "SystemAssigned"
  }

  body = {
    properties = {
      displayName = "Enable ChangeTracking and Inventory for virtual machine scale sets"
      description = "The landing zone library assigns it to landing_zones."
      metadata = {
        assignedBy = "Fairway"
        archetype  = "landing_zones"
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
resource "azapi_resource" "policy_assignment_landingzones_deploy_vmss_monitoring" {
  type      = "Microsoft.Authorization/policyAssignments@2026-07-01"
  parent_id = "/providers/Microsoft.Management/managementGroups/landingzones"
  name      = "Deploy-VMSS-Monitoring"
  location  = "swedencentral"

  identity {
    type = "SystemAssigned"
  }

  body = {
    properties = {
      displayName = "Enable Azure Monitor for Virtual Machine Scale Sets"
      description = "The landing zone library assigns it to landing_zones."
      metadata = {
        assignedBy = "Fairway"
        archetype  = "landing_zones"
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

# Virtual networks should be protected by Azure DDoS Network Protection: Modify, not enforced; Modify from 2027-02-01
# landing-zone.yaml:7
resource "azapi_resource" "policy_assignment_landingzones_enable_ddos_vnet" {
  type      = "Microsoft.Authorization/policyAssignments@2026-07-01"
  parent_id = "/providers/Microsoft.Management/managementGroups/landingzones"
  name      = "Enable-DDoS-VNET"
  location  = "swedencentral"

  identity {
    type = "SystemAssigned"
  }

  body = {
    properties = {
      displayName = "Virtual networks should be protected by Azure DDoS Network Protection"
      description = "The landing zone library assigns it to landing_zones."
      metadata = {
        assignedBy = "Fairway"
        archetype  = "landing_zones"
      }
      policyDefinitionId = "/providers/Microsoft.Authorization/policyDefinitions/94de2ad3-e0c1-4caf-ad78-5d47bbc83d3d"
      definitionVersion  = "1.*.*"
      enforcementMode    = "DoNotEnforce"
      parameters = {
        ddosPlan = {
          value = var.ddos_plan_id
        }
        effect = {
          value = "Modify"
        }
      }
      nonComplianceMessages = [
        {
          message = "Virtual networks should be protected by Azure DDoS Network Protection"
        },
      ]
    }
  }

  # This API version is newer than the schemas in azapi 2.13.0; the body was checked when it was written.
  schema_validation_enabled = false
}

# Kubernetes clusters should be accessible only over HTTPS: Audit; Deny from 2027-02-01
# landing-zone.yaml:7
resource "azapi_resource" "policy_assignment_landingzones_enforce_aks_https" {
  type      = "Microsoft.Authorization/policyAssignments@2026-07-01"
  parent_id = "/providers/Microsoft.Management/managementGroups/landingzones"
  name      = "Enforce-AKS-HTTPS"

  body = {
    properties = {
      displayName = "Kubernetes clusters should be accessible only over HTTPS"
      description = "The landing zone library assigns it to landing_zones."
      metadata = {
        assignedBy = "Fairway"
        archetype  = "landing_zones"
      }
      policyDefinitionId = "/providers/Microsoft.Authorization/policyDefinitions/1a5b4dca-0b6f-4cf5-907c-56316bc1bf3d"
      definitionVersion  = "9.*.*"
      enforcementMode    = "Default"
      parameters = {
        effect = {
          value = "Audit"
        }
      }
    }
  }

  # This API version is newer than the schemas in azapi 2.13.0; the body was checked when it was written.
  schema_validation_enabled = false
}

# Subnets should be private: Audit
# landing-zone.yaml:7
resource "azapi_resource" "policy_assignment_landingzones_enforce_subnet_private" {
  type      = "Microsoft.Authorization/policyAssignments@2026-07-01"
  parent_id = "/providers/Microsoft.Management/managementGroups/landingzones"
  name      = "Enforce-Subnet-Private"

  body = {
    properties = {
      displayName = "Subnets should be private"
      description = "The landing zone library assigns it to landing_zones."
      metadata = {
        assignedBy = "Fairway"
        archetype  = "landing_zones"
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
