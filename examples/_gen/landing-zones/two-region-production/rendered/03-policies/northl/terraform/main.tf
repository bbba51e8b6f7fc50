# Policies of northl
# Assigns what holds in the management group northl and below it, with the roles that its identities need.
# Written by Fairway from the estate: change the estate, not this file.

# Resource Group and Resource locations should match: Audit
# landing-zone.yaml:7
resource "azapi_resource" "policy_assignment_northl_audit_resourcerglocation" {
  type      = "Microsoft.Authorization/policyAssignments@2026-07-01"
  parent_id = "/providers/Microsoft.Management/managementGroups/northl"
  name      = "Audit-ResourceRGLocation"

  body = {
    properties = {
      displayName = "Resource Group and Resource locations should match"
      description = "The landing zone library assigns it to root."
      metadata = {
        assignedBy = "Fairway"
        archetype  = "root"
      }
      policyDefinitionId = "/providers/Microsoft.Authorization/policyDefinitions/0a914e76-4921-4c19-b460-a2d36003525a"
      definitionVersion  = "2.*.*"
      enforcementMode    = "Default"
      parameters = {
        effect = {
          value = "Audit"
        }
      }
      nonComplianceMessages = [
        {
          message = "Resource Group and Resource locations should match"
        },
      ]
    }
  }

  # This API version is newer than the schemas in azapi 2.13.0; the body was checked when it was written.
  schema_validation_enabled = false
}

# Resources should be Zone Resilient: by member
# landing-zone.yaml:7
resource "azapi_resource" "policy_assignment_northl_audit_zoneresiliency" {
  type      = "Microsoft.Authorization/policyAssignments@2026-07-01"
  parent_id = "/providers/Microsoft.Management/managementGroups/northl"
  name      = "Audit-ZoneResiliency"

  body = {
    properties = {
      displayName = "Resources should be Zone Resilient"
      description = "The landing zone library assigns it to root."
      metadata = {
        assignedBy = "Fairway"
        archetype  = "root"
      }
      policyDefinitionId = "/providers/Microsoft.Authorization/policySetDefinitions/130fb88f-0fc9-4678-bfe1-31022d71c7d5"
      definitionVersion  = "1.*.*-preview"
      enforcementMode    = "Default"
      parameters = {
        allow = {
          value = "Both"
        }
        effect = {
          value = "Audit"
        }
      }
      nonComplianceMessages = [
        {
          message = "Resources should be Zone Resilient"
        },
      ]
    }
  }

  # This API version is newer than the schemas in azapi 2.13.0; the body was checked when it was written.
  schema_validation_enabled = false
}

# Deny the deployment of classic resources: Audit; Deny from 2027-02-01
# landing-zone.yaml:7
resource "azapi_resource" "policy_assignment_northl_deny_classic_resources" {
  type      = "Microsoft.Authorization/policyAssignments@2026-07-01"
  parent_id = "/providers/Microsoft.Management/managementGroups/northl"
  name      = "Deny-Classic-Resources"

  body = {
    properties = {
      displayName = "Deny the deployment of classic resources"
      description = "The landing zone library assigns it to root."
      metadata = {
        assignedBy = "Fairway"
        archetype  = "root"
      }
      policyDefinitionId = "/providers/Microsoft.Authorization/policyDefinitions/6c112d4e-5bc7-47ae-a041-ea2d9dccd749"
      definitionVersion  = "2.*.*"
      enforcementMode    = "Default"
      parameters = {
        effect = {
          value = "Audit"
        }
        listOfResourceTypesNotAllowed = {
          value = [
            "Microsoft.ClassicCompute/capabilities",
            "Microsoft.ClassicCompute/checkDomainNameAvailability",
            "Microsoft.ClassicCompute/domainNames",
            "Microsoft.ClassicCompute/domainNames/capabilities",
            "Microsoft.ClassicCompute/domainNames/internalLoadBalancers",
            "Microsoft.ClassicCompute/domainNames/serviceCertificates",
            "Microsoft.ClassicCompute/domainNames/slots",
            "Microsoft.ClassicCompute/domainNames/slots/roles",
            "Microsoft.ClassicCompute/domainNames/slots/roles/metricDefinitions",
            "Microsoft.ClassicCompute/domainNames/slots/roles/metrics",
            "Microsoft.ClassicCompute/moveSubscriptionResources",
            "Microsoft.ClassicCompute/operatingSystemFamilies",
            "Microsoft.ClassicCompute/operatingSystems",
            "Microsoft.ClassicCompute/operations",
            "Microsoft.ClassicCompute/operationStatuses",
            "Microsoft.ClassicCompute/quotas",
            "Microsoft.ClassicCompute/resourceTypes",
            "Microsoft.ClassicCompute/validateSubscriptionMoveAvailability",
            "Microsoft.ClassicCompute/virtualMachines",
            "Microsoft.ClassicCompute/virtualMachines/diagnosticSettings",
            "Microsoft.ClassicCompute/virtualMachines/metricDefinitions",
            "Microsoft.ClassicCompute/virtualMachines/metrics",
            "Microsoft.ClassicInfrastructureMigrate/classicInfrastructureResources",
            "Microsoft.ClassicNetwork/capabilities",
            "Microsoft.ClassicNetwork/expressRouteCrossConnections",
            "Microsoft.ClassicNetwork/expressRouteCrossConnections/peerings",
            "Microsoft.ClassicNetwork/gatewaySupportedDevices",
            "Microsoft.ClassicNetwork/networkSecurityGroups",
            "Microsoft.ClassicNetwork/operations",
            "Microsoft.ClassicNetwork/quotas",
            "Microsoft.ClassicNetwork/reservedIps",
            "Microsoft.ClassicNetwork/virtualNetworks",
            "Microsoft.ClassicNetwork/virtualNetworks/remoteVirtualNetworkPeeringProxies",
            "Microsoft.ClassicNetwork/virtualNetworks/virtualNetworkPeerings",
            "Microsoft.ClassicStorage/capabilities",
            "Microsoft.ClassicStorage/checkStorageAccountAvailability",
            "Microsoft.ClassicStorage/disks",
            "Microsoft.ClassicStorage/images",
            "Microsoft.ClassicStorage/operations",
            "Microsoft.ClassicStorage/osImages",
            "Microsoft.ClassicStorage/osPlatformImages",
            "Microsoft.ClassicStorage/publicImages",
            "Microsoft.ClassicStorage/quotas",
            "Microsoft.ClassicStorage/storageAccounts",
            "Microsoft.ClassicStorage/storageAccounts/blobServices",
            "Microsoft.ClassicStorage/storageAccounts/fileServices",
            "Microsoft.ClassicStorage/storageAccounts/metricDefinitions",
            "Microsoft.ClassicStorage/storageAccounts/metrics",
            "Microsoft.ClassicStorage/storageAccounts/queueServices",
            "Microsoft.ClassicStorage/storageAccounts/services",
            "Microsoft.ClassicStorage/storageAccounts/services/diagnosticSettings",
            "Microsoft.ClassicStorage/storageAccounts/services/metricDefinitions",
            "Microsoft.ClassicStorage/storageAccounts/services/metrics",
            "Microsoft.ClassicStorage/storageAccounts/tableServices",
            "Microsoft.ClassicStorage/storageAccounts/vmImages",
            "Microsoft.ClassicStorage/vmImages",
            "Microsoft.ClassicSubscription/operations",
          ]
        }
      }
      nonComplianceMessages = [
        {
          message = "Deny the deployment of classic resources"
        },
      ]
    }
  }

  # This API version is newer than the schemas in azapi 2.13.0; the body was checked when it was written.
  schema_validation_enabled = false
}

# Deny virtual machines and virtual machine scale sets that do not use managed disk: Audit; Deny from 2027-02-01
# landing-zone.yaml:7
resource "azapi_resource" "policy_assignment_northl_deny_unmanageddisk" {
  type      = "Microsoft.Authorization/policyAssignments@2026-07-01"
  parent_id = "/providers/Microsoft.Management/managementGroups/northl"
  name      = "Deny-UnmanagedDisk"

  body = {
    properties = {
      displayName = "Deny virtual machines and virtual machine scale sets that do not use managed disk"
      description = "The landing zone library assigns it to root."
      metadata = {
        assignedBy = "Fairway"
        archetype  = "root"
      }
      policyDefinitionId = "/providers/Microsoft.Authorization/policyDefinitions/06a78e20-9358-41c9-923c-fb736d382a4d"
      definitionVersion  = "1.*.*"
      enforcementMode    = "Default"
      nonComplianceMessages = [
        {
          message = "Deny virtual machines and virtual machine scale sets that do not use managed disk"
        },
      ]
    }
  }

  # This API version is newer than the schemas in azapi 2.13.0; the body was checked when it was written.
  schema_validation_enabled = false
}

# Microsoft Cloud Security Benchmark: by member
# landing-zone.yaml:7
resource "azapi_resource" "policy_assignment_northl_deploy_asc_monitoring" {
  type      = "Microsoft.Authorization/policyAssignments@2026-07-01"
  parent_id = "/providers/Microsoft.Management/managementGroups/northl"
  name      = "Deploy-ASC-Monitoring"

  body = {
    properties = {
      displayName = "Microsoft Cloud Security Benchmark"
      description = "The landing zone library assigns it to root."
      metadata = {
        assignedBy = "Fairway"
        archetype  = "root"
      }
      policyDefinitionId = "/providers/Microsoft.Authorization/policySetDefinitions/1f3afdf9-d0c9-4c3d-847f-89da613e70a8"
      definitionVersion  = "57.*.*"
      enforcementMode    = "Default"
      nonComplianceMessages = [
        {
          message = "Microsoft Cloud Security Benchmark"
        },
      ]
    }
  }

  # This API version is newer than the schemas in azapi 2.13.0; the body was checked when it was written.
  schema_validation_enabled = false
}

# Configure Azure Activity logs to stream to specified Log Analytics workspace: DeployIfNotExists
# landing-zone.yaml:7
resource "azapi_resource" "policy_assignment_northl_deploy_azactivity_log" {
  type      = "Microsoft.Authorization/policyAssignments@2026-07-01"
  parent_id = "/providers/Microsoft.Management/managementGroups/northl"
  name      = "Deploy-AzActivity-Log"
  location  = "swedencentral"

  identity {
    type = "SystemAssigned"
  }

  body = {
    properties = {
      displayName = "Configure Azure Activity logs to stream to specified Log Analytics workspace"
      description = "The landing zone library assigns it to root."
      metadata = {
        assignedBy = "Fairway"
        archetype  = "root"
      }
      policyDefinitionId = "/providers/Microsoft.Authorization/policyDefinitions/2465583e-4e78-4c15-b6be-a36cbc7c8b0f"
      definitionVersion  = "1.*.*"
      enforcementMode    = "Default"
      parameters = {
        effect = {
          value = "DeployIfNotExists"
        }
        logAnalytics = {
          value = var.management_log_analytics_id
        }
        logsEnabled = {
          value = "True"
        }
      }
      nonComplianceMessages = [
        {
          message = "Configure Azure Activity logs to stream to specified Log Analytics workspace"
        },
      ]
    }
  }

  # This API version is newer than the schemas in azapi 2.13.0; the body was checked when it was written.
  schema_validation_enabled = false
}

# Enable category group resource logging for supported resources to Log Analytics: by member
# landing-zone.yaml:7
resource "azapi_resource" "policy_assignment_northl_deploy_diag_logscat" {
  type      = "Microsoft.Authorization/policyAssignments@2026-07-01"
  parent_id = "/providers/Microsoft.Management/managementGroups/northl"
  name      = "Deploy-Diag-LogsCat"
  location  = "swedencentral"

  identity {
    type = "SystemAssigned"
  }

  body = {
    properties = {
      displayName = "Enable category group resource logging for supported resources to Log Analytics"
      description = "The landing zone library assigns it to root."
      metadata = {
        assignedBy = "Fairway"
        archetype  = "root"
      }
      policyDefinitionId = "/providers/Microsoft.Authorization/policySetDefinitions/f5b29bc4-feca-4cc6-a58a-772dd5e290a5"
      definitionVersion  = "1.*.*"
      enforcementMode    = "Default"
      parameters = {
        logAnalytics = {
          value = var.management_log_analytics_id
        }
      }
      nonComplianceMessages = [
        {
          message = "Enable category group resource logging for supported resources to Log Analytics"
        },
      ]
    }
  }

  # This API version is newer than the schemas in azapi 2.13.0; the body was checked when it was written.
  schema_validation_enabled = false
}

# Microsoft Cloud Security Benchmark v2: by member, not enforced; by member from 2027-02-01
# landing-zone.yaml:7
resource "azapi_resource" "policy_assignment_northl_deploy_mcsb2_monitoring" {
  type      = "Microsoft.Authorization/policyAssignments@2026-07-01"
  parent_id = "/providers/Microsoft.Management/managementGroups/northl"
  name      = "Deploy-MCSB2-Monitoring"
  location  = "swedencentral"

  identity {
    type = "SystemAssigned"
  }

  body = {
    properties = {
      displayName = "Microsoft Cloud Security Benchmark v2"
      description = "The landing zone library assigns it to root."
      metadata = {
        assignedBy = "Fairway"
        archetype  = "root"
      }
      policyDefinitionId = "/providers/Microsoft.Authorization/policySetDefinitions/e3ec7e09-768c-4b64-882c-fcada3772047"
      definitionVersion  = "1.*.*-preview"
      enforcementMode    = "DoNotEnforce"
      nonComplianceMessages = [
        {
          message = "Microsoft Cloud Security Benchmark v2"
        },
      ]
    }
  }

  # This API version is newer than the schemas in azapi 2.13.0; the body was checked when it was written.
  schema_validation_enabled = false
}

# [Preview]: Deploy Microsoft Defender for Endpoint agent: by member
# landing-zone.yaml:7
resource "azapi_resource" "policy_assignment_northl_deploy_mdendpoints" {
  type      = "Microsoft.Authorization/policyAssignments@2026-07-01"
  parent_id = "/providers/Microsoft.Management/managementGroups/northl"
  name      = "Deploy-MDEndpoints"
  location  = "swedencentral"

  identity {
    type = "SystemAssigned"
  }

  body = {
    properties = {
      displayName = "[Preview]: Deploy Microsoft Defender for Endpoint agent"
      description = "The landing zone library assigns it to root."
      metadata = {
        assignedBy = "Fairway"
        archetype  = "root"
      }
      policyDefinitionId = "/providers/Microsoft.Authorization/policySetDefinitions/e20d08c5-6d64-656d-6465-ce9e37fd0ebc"
      definitionVersion  = "1.*.*-preview"
      enforcementMode    = "Default"
      parameters = {
        microsoftDefenderForEndpointLinuxArcAgentDeployEffect = {
          value = "DeployIfNotExists"
        }
        microsoftDefenderForEndpointLinuxVmAgentDeployEffect = {
          value = "DeployIfNotExists"
        }
        microsoftDefenderForEndpointWindowsArcAgentDeployEffect = {
          value = "DeployIfNotExists"
        }
        microsoftDefenderForEndpointWindowsVmAgentDeployEffect = {
          value = "DeployIfNotExists"
        }
      }
      nonComplianceMessages = [
        {
          message = "[Preview]: Deploy Microsoft Defender for Endpoint agent"
        },
      ]
    }
  }

  # This API version is newer than the schemas in azapi 2.13.0; the body was checked when it was written.
  schema_validation_enabled = false
}

# Configure multiple Microsoft Defender for Endpoint integration settings with Microsoft Defender for Cloud: by member
# landing-zone.yaml:7
resource "azapi_resource" "policy_assignment_northl_deploy_mdendpointsama" {
  type      = "Microsoft.Authorization/policyAssignments@2026-07-01"
  parent_id = "/providers/Microsoft.Management/managementGroups/northl"
  name      = "Deploy-MDEndpointsAMA"
  location  = "swedencentral"

  identity {
    type = "SystemAssigned"
  }

  body = {
    properties = {
      displayName = "Configure multiple Microsoft Defender for Endpoint integration settings with Microsoft Defender for Cloud"
      description = "The landing zone library assigns it to root."
      metadata = {
        assignedBy = "Fairway"
        archetype  = "root"
      }
      policyDefinitionId = "/providers/Microsoft.Authorization/policySetDefinitions/77b391e3-2d5d-40c3-83bf-65c846b3c6a3"
      definitionVersion  = "1.*.*"
      enforcementMode    = "Default"
      nonComplianceMessages = [
        {
          message = "Configure multiple Microsoft Defender for Endpoint integration settings with Microsoft Defender for Cloud"
        },
      ]
    }
  }

  # This API version is newer than the schemas in azapi 2.13.0; the body was checked when it was written.
  schema_validation_enabled = false
}

# Configure Advanced Threat Protection to be enabled on open-source relational databases: by member
# landing-zone.yaml:7
resource "azapi_resource" "policy_assignment_northl_deploy_mdfc_ossdb" {
  type      = "Microsoft.Authorization/policyAssignments@2026-07-01"
  parent_id = "/providers/Microsoft.Management/managementGroups/northl"
  name      = "Deploy-MDFC-OssDb"
  location  = "swedencentral"

  identity {
    type = "SystemAssigned"
  }

  body = {
    properties = {
      displayName = "Configure Advanced Threat Protection to be enabled on open-source relational databases"
      description = "The landing zone library assigns it to root."
      metadata = {
        assignedBy = "Fairway"
        archetype  = "root"
      }
      policyDefinitionId = "/providers/Microsoft.Authorization/policySetDefinitions/e77fc0b3-f7e9-4c58-bc13-cb753ed8e46e"
      definitionVersion  = "1.*.*"
      enforcementMode    = "Default"
      nonComplianceMessages = [
        {
          message = "Configure Advanced Threat Protection to be enabled on open-source relational databases"
        },
      ]
    }
  }

  # This API version is newer than the schemas in azapi 2.13.0; the body was checked when it was written.
  schema_validation_enabled = false
}

# Configure Azure Defender to be enabled on SQL Servers and SQL Managed Instances: by member
# landing-zone.yaml:7
resource "azapi_resource" "policy_assignment_northl_deploy_mdfc_sqlatp" {
  type      = "Microsoft.Authorization/policyAssignments@2026-07-01"
  parent_id = "/providers/Microsoft.Management/managementGroups/northl"
  name      = "Deploy-MDFC-SqlAtp"
  location  = "swedencentral"

  identity {
    type = "SystemAssigned"
  }

  body = {
    properties = {
      displayName = "Configure Azure Defender to be enabled on SQL Servers and SQL Managed Instances"
      description = "The landing zone library assigns it to root."
      metadata = {
        assignedBy = "Fairway"
        archetype  = "root"
      }
      policyDefinitionId = "/providers/Microsoft.Authorization/policySetDefinitions/9cb3cc7a-b39b-4b82-bc89-e5a5d9ff7b97"
      definitionVersion  = "3.*.*"
      enforcementMode    = "Default"
      nonComplianceMessages = [
        {
          message = "Configure Azure Defender to be enabled on SQL Servers and SQL Managed Instances"
        },
      ]
    }
  }

  # This API version is newer than the schemas in azapi 2.13.0; the body was checked when it was written.
  schema_validation_enabled = false
}

# Configure subscriptions to enable service health alert monitoring rule: DeployIfNotExists
# landing-zone.yaml:7
resource "azapi_resource" "policy_assignment_northl_deploy_svchealth_builtin" {
  type      = "Microsoft.Authorization/policyAssignments@2026-07-01"
  parent_id = "/providers/Microsoft.Management/managementGroups/northl"
  name      = "Deploy-SvcHealth-BuiltIn"
  location  = "swedencentral"

  identity {
    type = "SystemAssigned"
  }

  body = {
    properties = {
      displayName = "Configure subscriptions to enable service health alert monitoring rule"
      description = "The landing zone library assigns it to root."
      metadata = {
        assignedBy = "Fairway"
        archetype  = "root"
      }
      policyDefinitionId = "/providers/Microsoft.Authorization/policyDefinitions/98903777-a9f6-47f5-90a9-acaf62ab01a8"
      definitionVersion  = "1.*.*"
      enforcementMode    = "Default"
      parameters = {
        actionGroupResources = {
          value = {
            actionGroupEmail    = []
            webhookServiceUri   = []
            logicappResourceId  = ""
            logicappCallbackUrl = ""
            eventHubResourceId  = []
            functionResourceId  = ""
            functionTriggerUrl  = ""
          }
        }
        actionGroupRoleIds = {
          value = ["Owner"]
        }
        effect = {
          value = "DeployIfNotExists"
        }
        resourceGroupLocation = {
          value = "swedencentral"
        }
        resourceGroupName = {
          value = "rg-serviceHealthAlert"
        }
      }
      nonComplianceMessages = [
        {
          message = "Configure subscriptions to enable service health alert monitoring rule"
        },
      ]
    }
  }

  # This API version is newer than the schemas in azapi 2.13.0; the body was checked when it was written.
  schema_validation_enabled = false
}

# Deploy-AzActivity-Log may do there what it deploys
# landing-zone.yaml:7
resource "azapi_resource" "policy_role_northl_deploy_azactivity_log_749f88d5_cbae_40b8_bcfc_e573ddc772fa" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = "/providers/Microsoft.Management/managementGroups/northl"
  name      = "54e07fc5-8bd7-5c28-a9dc-e783910a23f4"

  body = {
    properties = {
      roleDefinitionId = "/providers/Microsoft.Authorization/roleDefinitions/749f88d5-cbae-40b8-bcfc-e573ddc772fa"
      principalId      = azapi_resource.policy_assignment_northl_deploy_azactivity_log.identity[0].principal_id
      principalType    = "ServicePrincipal"
    }
  }
}

# Deploy-AzActivity-Log may do there what it deploys
# landing-zone.yaml:7
resource "azapi_resource" "policy_role_northl_deploy_azactivity_log_92aaf0da_9dab_42b6_94a3_d43ce8d16293" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = "/providers/Microsoft.Management/managementGroups/northl"
  name      = "4c99fad5-15f8-542e-8c00-6563e20438bc"

  body = {
    properties = {
      roleDefinitionId = "/providers/Microsoft.Authorization/roleDefinitions/92aaf0da-9dab-42b6-94a3-d43ce8d16293"
      principalId      = azapi_resource.policy_assignment_northl_deploy_azactivity_log.identity[0].principal_id
      principalType    = "ServicePrincipal"
    }
  }
}

# Deploy-AzActivity-Log may do there what it deploys
# landing-zone.yaml:7
resource "azapi_resource" "policy_role_northl_deploy_azactivity_log_92aaf0da_9dab_42b6_94a3_d43ce8d16293_management_log_analytics_fbefb496" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = var.management_log_analytics_id
  name      = "d253fb43-bc21-5d7d-8f33-1f9b449cfb5b"

  body = {
    properties = {
      roleDefinitionId = "/providers/Microsoft.Authorization/roleDefinitions/92aaf0da-9dab-42b6-94a3-d43ce8d16293"
      principalId      = azapi_resource.policy_assignment_northl_deploy_azactivity_log.identity[0].principal_id
      principalType    = "ServicePrincipal"
    }
  }
}

# Deploy-Diag-LogsCat may do there what it deploys
# landing-zone.yaml:7
resource "azapi_resource" "policy_role_northl_deploy_diag_logscat_92aaf0da_9dab_42b6_94a3_d43ce8d16293" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = "/providers/Microsoft.Management/managementGroups/northl"
  name      = "049f8fef-67d1-5eeb-9713-44027ebf1bd2"

  body = {
    properties = {
      roleDefinitionId = "/providers/Microsoft.Authorization/roleDefinitions/92aaf0da-9dab-42b6-94a3-d43ce8d16293"
      principalId      = azapi_resource.policy_assignment_northl_deploy_diag_logscat.identity[0].principal_id
      principalType    = "ServicePrincipal"
    }
  }
}

# Deploy-Diag-LogsCat may do there what it deploys
# landing-zone.yaml:7
resource "azapi_resource" "policy_role_northl_deploy_diag_logscat_92aaf0da_9dab_42b6_94a3_d43ce8d16293_management_log_analytics_fbefb496" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = var.management_log_analytics_id
  name      = "45171653-d40f-5081-ab16-ddfec40dbe54"

  body = {
    properties = {
      roleDefinitionId = "/providers/Microsoft.Authorization/roleDefinitions/92aaf0da-9dab-42b6-94a3-d43ce8d16293"
      principalId      = azapi_resource.policy_assignment_northl_deploy_diag_logscat.identity[0].principal_id
      principalType    = "ServicePrincipal"
    }
  }
}

# Deploy-MCSB2-Monitoring may do there what it deploys
# landing-zone.yaml:7
resource "azapi_resource" "policy_role_northl_deploy_mcsb2_monitoring_25fbc0a9_bd7c_42a3_aa1a_3b75d497ee68" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = "/providers/Microsoft.Management/managementGroups/northl"
  name      = "0d00917f-71a0-506e-8f8f-8c7737754299"

  body = {
    properties = {
      roleDefinitionId = "/providers/Microsoft.Authorization/roleDefinitions/25fbc0a9-bd7c-42a3-aa1a-3b75d497ee68"
      principalId      = azapi_resource.policy_assignment_northl_deploy_mcsb2_monitoring.identity[0].principal_id
      principalType    = "ServicePrincipal"
    }
  }
}

# Deploy-MCSB2-Monitoring may do there what it deploys
# landing-zone.yaml:7
resource "azapi_resource" "policy_role_northl_deploy_mcsb2_monitoring_4d97b98b_1d4f_4787_a291_c67834d212e7" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = "/providers/Microsoft.Management/managementGroups/northl"
  name      = "ac78fba1-59eb-521c-abdf-c07ac3e5e197"

  body = {
    properties = {
      roleDefinitionId = "/providers/Microsoft.Authorization/roleDefinitions/4d97b98b-1d4f-4787-a291-c67834d212e7"
      principalId      = azapi_resource.policy_assignment_northl_deploy_mcsb2_monitoring.identity[0].principal_id
      principalType    = "ServicePrincipal"
    }
  }
}

# Deploy-MCSB2-Monitoring may do there what it deploys
# landing-zone.yaml:7
resource "azapi_resource" "policy_role_northl_deploy_mcsb2_monitoring_a001fd3d_188f_4b5d_821b_7da978bf7442" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = "/providers/Microsoft.Management/managementGroups/northl"
  name      = "0c590bef-7626-53f4-b07b-f12983cfc25e"

  body = {
    properties = {
      roleDefinitionId = "/providers/Microsoft.Authorization/roleDefinitions/a001fd3d-188f-4b5d-821b-7da978bf7442"
      principalId      = azapi_resource.policy_assignment_northl_deploy_mcsb2_monitoring.identity[0].principal_id
      principalType    = "ServicePrincipal"
    }
  }
}

# Deploy-MDEndpoints may do there what it deploys
# landing-zone.yaml:7
resource "azapi_resource" "policy_role_northl_deploy_mdendpoints_b24988ac_6180_42a0_ab88_20f7382dd24c" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = "/providers/Microsoft.Management/managementGroups/northl"
  name      = "e023412e-46a0-5811-b31b-6a8f380b1028"

  body = {
    properties = {
      roleDefinitionId = "/providers/Microsoft.Authorization/roleDefinitions/b24988ac-6180-42a0-ab88-20f7382dd24c"
      principalId      = azapi_resource.policy_assignment_northl_deploy_mdendpoints.identity[0].principal_id
      principalType    = "ServicePrincipal"
    }
  }
}

# Deploy-MDEndpointsAMA may do there what it deploys
# landing-zone.yaml:7
resource "azapi_resource" "policy_role_northl_deploy_mdendpointsama_fb1c8493_542b_48eb_b624_b4c8fea62acd" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = "/providers/Microsoft.Management/managementGroups/northl"
  name      = "9d39aade-0c6e-5f10-82d7-5a72b7a3e13a"

  body = {
    properties = {
      roleDefinitionId = "/providers/Microsoft.Authorization/roleDefinitions/fb1c8493-542b-48eb-b624-b4c8fea62acd"
      principalId      = azapi_resource.policy_assignment_northl_deploy_mdendpointsama.identity[0].principal_id
      principalType    = "ServicePrincipal"
    }
  }
}

# Deploy-MDFC-OssDb may do there what it deploys
# landing-zone.yaml:7
resource "azapi_resource" "policy_role_northl_deploy_mdfc_ossdb_b24988ac_6180_42a0_ab88_20f7382dd24c" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = "/providers/Microsoft.Management/managementGroups/northl"
  name      = "28bff24d-c1ca-5049-be63-d178d69a5bbf"

  body = {
    properties = {
      roleDefinitionId = "/providers/Microsoft.Authorization/roleDefinitions/b24988ac-6180-42a0-ab88-20f7382dd24c"
      principalId      = azapi_resource.policy_assignment_northl_deploy_mdfc_ossdb.identity[0].principal_id
      principalType    = "ServicePrincipal"
    }
  }
}

# Deploy-MDFC-SqlAtp may do there what it deploys
# landing-zone.yaml:7
resource "azapi_resource" "policy_role_northl_deploy_mdfc_sqlatp_056cd41c_7e88_42e1_933e_88ba6a50c9c3" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = "/providers/Microsoft.Management/managementGroups/northl"
  name      = "02557361-884a-5471-a5f2-f19d44e9510f"

  body = {
    properties = {
      roleDefinitionId = "/providers/Microsoft.Authorization/roleDefinitions/056cd41c-7e88-42e1-933e-88ba6a50c9c3"
      principalId      = azapi_resource.policy_assignment_northl_deploy_mdfc_sqlatp.identity[0].principal_id
      principalType    = "ServicePrincipal"
    }
  }
}

# Deploy-SvcHealth-BuiltIn may do there what it deploys
# landing-zone.yaml:7
resource "azapi_resource" "policy_role_northl_deploy_svchealth_builtin_47be4a87_7950_4631_9daf_b664a405f074" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = "/providers/Microsoft.Management/managementGroups/northl"
  name      = "9faadb1b-d1a4-5996-970c-77dd8669b1de"

  body = {
    properties = {
      roleDefinitionId = "/providers/Microsoft.Authorization/roleDefinitions/47be4a87-7950-4631-9daf-b664a405f074"
      principalId      = azapi_resource.policy_assignment_northl_deploy_svchealth_builtin.identity[0].principal_id
      principalType    = "ServicePrincipal"
    }
  }
}
