# Policies of AI corp
# Assigns what holds in the management group ai-corp and below it, with the roles that its identities need.
# Written by Fairway from the estate: change the estate, not this file.

# AI accounts keep logs: AuditIfNotExists
# landing-zone.yaml:7
resource "azapi_resource" "policy_assignment_ai_corp_audit_ai_logs" {
  type      = "Microsoft.Authorization/policyAssignments@2026-07-01"
  parent_id = "/providers/Microsoft.Management/managementGroups/ai-corp"
  name      = "Audit-AI-Logs"

  body = {
    properties = {
      displayName = "AI accounts keep logs"
      description = "Afterwards it can be told who asked what."
      metadata = {
        assignedBy = "Fairway"
        archetype  = "ai_corp"
      }
      policyDefinitionId = "/providers/Microsoft.Authorization/policyDefinitions/1b4d1c4e-934c-4703-944c-27c82c06bebb"
      definitionVersion  = "1.*.*"
      enforcementMode    = "Default"
      parameters = {
        effect = {
          value = "AuditIfNotExists"
        }
      }
      nonComplianceMessages = [
        {
          message = "AI accounts keep logs. Afterwards it can be told who asked what."
        },
      ]
    }
  }

  # This API version is newer than the schemas in azapi 2.13.0; the body was checked when it was written.
  schema_validation_enabled = false
}

# Deployments have content filters: by member
# landing-zone.yaml:7
resource "azapi_resource" "policy_assignment_ai_corp_audit_content_filters" {
  type      = "Microsoft.Authorization/policyAssignments@2026-07-01"
  parent_id = "/providers/Microsoft.Management/managementGroups/ai-corp"
  name      = "Audit-Content-Filters"

  body = {
    properties = {
      displayName = "Deployments have content filters"
      description = "Filters stand between models and people. A preview that cannot stop anything yet."
      metadata = {
        assignedBy = "Fairway"
        archetype  = "ai_corp"
      }
      policyDefinitionId = "/providers/Microsoft.Authorization/policySetDefinitions/5207647b-3e83-4e28-b836-c382cb5e2a2e"
      definitionVersion  = "1.*.*-preview"
      enforcementMode    = "Default"
      nonComplianceMessages = [
        {
          message = "Deployments have content filters. Filters stand between models and people. A preview that cannot stop anything yet."
        },
      ]
    }
  }

  # This API version is newer than the schemas in azapi 2.13.0; the body was checked when it was written.
  schema_validation_enabled = false
}

# AI Search keeps logs: AuditIfNotExists
# landing-zone.yaml:7
resource "azapi_resource" "policy_assignment_ai_corp_audit_search_logs" {
  type      = "Microsoft.Authorization/policyAssignments@2026-07-01"
  parent_id = "/providers/Microsoft.Management/managementGroups/ai-corp"
  name      = "Audit-Search-Logs"

  body = {
    properties = {
      displayName = "AI Search keeps logs"
      description = "Afterwards it can be told who looked for what."
      metadata = {
        assignedBy = "Fairway"
        archetype  = "ai_corp"
      }
      policyDefinitionId = "/providers/Microsoft.Authorization/policyDefinitions/b4330a05-a843-4bc8-bf9a-cacce50c67f4"
      definitionVersion  = "5.*.*"
      enforcementMode    = "Default"
      parameters = {
        effect = {
          value = "AuditIfNotExists"
        }
      }
      nonComplianceMessages = [
        {
          message = "AI Search keeps logs. Afterwards it can be told who looked for what."
        },
      ]
    }
  }

  # This API version is newer than the schemas in azapi 2.13.0; the body was checked when it was written.
  schema_validation_enabled = false
}

# AI accounts take no keys: Audit; Deny from 2027-02-01
# landing-zone.yaml:7
resource "azapi_resource" "policy_assignment_ai_corp_deny_ai_keys" {
  type      = "Microsoft.Authorization/policyAssignments@2026-07-01"
  parent_id = "/providers/Microsoft.Management/managementGroups/ai-corp"
  name      = "Deny-AI-Keys"

  body = {
    properties = {
      displayName = "AI accounts take no keys"
      description = "A key says nothing of who calls, and is copied. Callers sign in with Microsoft Entra."
      metadata = {
        assignedBy = "Fairway"
        archetype  = "ai_corp"
      }
      policyDefinitionId = "/providers/Microsoft.Authorization/policyDefinitions/71ef260a-8f18-47b7-abcb-62d0673d94dc"
      definitionVersion  = "1.*.*"
      enforcementMode    = "Default"
      parameters = {
        effect = {
          value = "Audit"
        }
      }
      nonComplianceMessages = [
        {
          message = "AI accounts take no keys. A key says nothing of who calls, and is copied. Callers sign in with Microsoft Entra."
        },
      ]
    }
  }

  # This API version is newer than the schemas in azapi 2.13.0; the body was checked when it was written.
  schema_validation_enabled = false
}

# AI accounts have an identity: Audit; Deny from 2027-02-01
# landing-zone.yaml:7
resource "azapi_resource" "policy_assignment_ai_corp_deny_ai_no_identity" {
  type      = "Microsoft.Authorization/policyAssignments@2026-07-01"
  parent_id = "/providers/Microsoft.Management/managementGroups/ai-corp"
  name      = "Deny-AI-No-Identity"

  body = {
    properties = {
      displayName = "AI accounts have an identity"
      description = "Without one an account reaches storage and vaults by keys."
      metadata = {
        assignedBy = "Fairway"
        archetype  = "ai_corp"
      }
      policyDefinitionId = "/providers/Microsoft.Authorization/policyDefinitions/fe3fd216-4f83-4fc1-8984-2bbec80a3418"
      definitionVersion  = "1.*.*"
      enforcementMode    = "Default"
      parameters = {
        effect = {
          value = "Audit"
        }
      }
      nonComplianceMessages = [
        {
          message = "AI accounts have an identity. Without one an account reaches storage and vaults by keys."
        },
      ]
    }
  }

  # This API version is newer than the schemas in azapi 2.13.0; the body was checked when it was written.
  schema_validation_enabled = false
}

# AI accounts are not open to every network: Audit; Deny from 2027-02-01
# landing-zone.yaml:7
resource "azapi_resource" "policy_assignment_ai_corp_deny_ai_open_network" {
  type      = "Microsoft.Authorization/policyAssignments@2026-07-01"
  parent_id = "/providers/Microsoft.Management/managementGroups/ai-corp"
  name      = "Deny-AI-Open-Network"

  body = {
    properties = {
      displayName = "AI accounts are not open to every network"
      description = "Who can reach a model can try to misuse it. Groups that serve the internet are told, not stopped."
      metadata = {
        assignedBy = "Fairway"
        archetype  = "ai_corp"
      }
      policyDefinitionId = "/providers/Microsoft.Authorization/policyDefinitions/037eea7a-bd0a-46c5-9a66-03aea78705d3"
      definitionVersion  = "3.*.*"
      enforcementMode    = "Default"
      parameters = {
        effect = {
          value = "Audit"
        }
      }
      nonComplianceMessages = [
        {
          message = "AI accounts are not open to every network. Who can reach a model can try to misuse it. Groups that serve the internet are told, not stopped."
        },
      ]
    }
  }

  # This API version is newer than the schemas in azapi 2.13.0; the body was checked when it was written.
  schema_validation_enabled = false
}

# AI accounts call only whom they name: Audit; Deny from 2027-02-01
# landing-zone.yaml:7
resource "azapi_resource" "policy_assignment_ai_corp_deny_ai_outbound" {
  type      = "Microsoft.Authorization/policyAssignments@2026-07-01"
  parent_id = "/providers/Microsoft.Management/managementGroups/ai-corp"
  name      = "Deny-AI-Outbound"

  body = {
    properties = {
      displayName = "AI accounts call only whom they name"
      description = "An account that may call any address can carry data out."
      metadata = {
        assignedBy = "Fairway"
        archetype  = "ai_corp"
      }
      policyDefinitionId = var.policy_definition_fairway_ai_account_outbound_id
      enforcementMode    = "Default"
      parameters = {
        effect = {
          value = "Audit"
        }
      }
      nonComplianceMessages = [
        {
          message = "AI accounts call only whom they name. An account that may call any address can carry data out."
        },
      ]
    }
  }

  # This API version is newer than the schemas in azapi 2.13.0; the body was checked when it was written.
  schema_validation_enabled = false
}

# Compute takes no passwords and no SSH keys: Audit; Deny from 2027-02-01
# landing-zone.yaml:7
resource "azapi_resource" "policy_assignment_ai_corp_deny_aml_compute_keys" {
  type      = "Microsoft.Authorization/policyAssignments@2026-07-01"
  parent_id = "/providers/Microsoft.Management/managementGroups/ai-corp"
  name      = "Deny-AML-Compute-Keys"

  body = {
    properties = {
      displayName = "Compute takes no passwords and no SSH keys"
      description = "People sign in as themselves."
      metadata = {
        assignedBy = "Fairway"
        archetype  = "ai_corp"
      }
      policyDefinitionId = "/providers/Microsoft.Authorization/policyDefinitions/e96a9a5f-07ca-471b-9bc5-6a0f33cbd68f"
      definitionVersion  = "2.*.*"
      enforcementMode    = "Default"
      parameters = {
        effect = {
          value = "Audit"
        }
      }
      nonComplianceMessages = [
        {
          message = "Compute takes no passwords and no SSH keys. People sign in as themselves."
        },
      ]
    }
  }

  # This API version is newer than the schemas in azapi 2.13.0; the body was checked when it was written.
  schema_validation_enabled = false
}

# Compute instances stop when nobody uses them: Audit; Deny from 2027-02-01
# landing-zone.yaml:7
resource "azapi_resource" "policy_assignment_ai_corp_deny_aml_idle" {
  type      = "Microsoft.Authorization/policyAssignments@2026-07-01"
  parent_id = "/providers/Microsoft.Management/managementGroups/ai-corp"
  name      = "Deny-AML-Idle"

  body = {
    properties = {
      displayName = "Compute instances stop when nobody uses them"
      description = "A forgotten instance costs as much as one that is used."
      metadata = {
        assignedBy = "Fairway"
        archetype  = "ai_corp"
      }
      policyDefinitionId = "/providers/Microsoft.Authorization/policyDefinitions/679ddf89-ab8f-48a5-9029-e76054077449"
      definitionVersion  = "1.*.*"
      enforcementMode    = "Default"
      parameters = {
        effect = {
          value = "Audit"
        }
      }
      nonComplianceMessages = [
        {
          message = "Compute instances stop when nobody uses them. A forgotten instance costs as much as one that is used."
        },
      ]
    }
  }

  # This API version is newer than the schemas in azapi 2.13.0; the body was checked when it was written.
  schema_validation_enabled = false
}

# Workspaces reach only what was approved: Audit; Deny from 2027-02-01
# landing-zone.yaml:7
resource "azapi_resource" "policy_assignment_ai_corp_deny_aml_outbound" {
  type      = "Microsoft.Authorization/policyAssignments@2026-07-01"
  parent_id = "/providers/Microsoft.Management/managementGroups/ai-corp"
  name      = "Deny-AML-Outbound"

  body = {
    properties = {
      displayName = "Workspaces reach only what was approved"
      description = "A managed network that lets everything out is none."
      metadata = {
        assignedBy = "Fairway"
        archetype  = "ai_corp"
      }
      policyDefinitionId = "/providers/Microsoft.Authorization/policyDefinitions/6ddb1705-c8cf-450e-aa4b-19ad6703c440"
      definitionVersion  = "1.*.*"
      enforcementMode    = "Default"
      parameters = {
        effect = {
          value = "Audit"
        }
        isolationMode = {
          value = "AllowOnlyApprovedOutbound"
        }
      }
      nonComplianceMessages = [
        {
          message = "Workspaces reach only what was approved. A managed network that lets everything out is none."
        },
      ]
    }
  }

  # This API version is newer than the schemas in azapi 2.13.0; the body was checked when it was written.
  schema_validation_enabled = false
}

# Machine Learning workspaces are closed to the internet: Audit; Deny from 2027-02-01
# landing-zone.yaml:7
resource "azapi_resource" "policy_assignment_ai_corp_deny_aml_public" {
  type      = "Microsoft.Authorization/policyAssignments@2026-07-01"
  parent_id = "/providers/Microsoft.Management/managementGroups/ai-corp"
  name      = "Deny-AML-Public"

  body = {
    properties = {
      displayName = "Machine Learning workspaces are closed to the internet"
      description = "A workspace reaches data, code and compute."
      metadata = {
        assignedBy = "Fairway"
        archetype  = "ai_corp"
      }
      policyDefinitionId = "/providers/Microsoft.Authorization/policyDefinitions/438c38d2-3772-465a-a9cc-7a6666a275ce"
      definitionVersion  = "2.*.*"
      enforcementMode    = "Default"
      parameters = {
        effect = {
          value = "Audit"
        }
      }
      nonComplianceMessages = [
        {
          message = "Machine Learning workspaces are closed to the internet. A workspace reaches data, code and compute."
        },
      ]
    }
  }

  # This API version is newer than the schemas in azapi 2.13.0; the body was checked when it was written.
  schema_validation_enabled = false
}

# Machines with GPUs say who pays: Audit; Deny from 2027-02-01
# landing-zone.yaml:7
resource "azapi_resource" "policy_assignment_ai_corp_deny_gpu_no_cost_tag" {
  type      = "Microsoft.Authorization/policyAssignments@2026-07-01"
  parent_id = "/providers/Microsoft.Management/managementGroups/ai-corp"
  name      = "Deny-GPU-No-Cost-Tag"

  body = {
    properties = {
      displayName = "Machines with GPUs say who pays"
      description = "A GPU without an owner runs until somebody reads the bill."
      metadata = {
        assignedBy = "Fairway"
        archetype  = "ai_corp"
      }
      policyDefinitionId = var.policy_definition_fairway_ai_gpu_cost_tags_id
      enforcementMode    = "Default"
      parameters = {
        effect = {
          value = "Audit"
        }
        gpuTags = {
          value = ["team", "cost-center"]
        }
      }
      nonComplianceMessages = [
        {
          message = "Machines with GPUs say who pays. A GPU without an owner runs until somebody reads the bill."
        },
      ]
    }
  }

  # This API version is newer than the schemas in azapi 2.13.0; the body was checked when it was written.
  schema_validation_enabled = false
}

# GPU pools of clusters say who pays: Audit; Deny from 2027-02-01
# landing-zone.yaml:7
resource "azapi_resource" "policy_assignment_ai_corp_deny_gpu_pool_no_tag" {
  type      = "Microsoft.Authorization/policyAssignments@2026-07-01"
  parent_id = "/providers/Microsoft.Management/managementGroups/ai-corp"
  name      = "Deny-GPU-Pool-No-Tag"

  body = {
    properties = {
      displayName = "GPU pools of clusters say who pays"
      description = "The tags of a pool go to its machines, and from there to the bill."
      metadata = {
        assignedBy = "Fairway"
        archetype  = "ai_corp"
      }
      policyDefinitionId = var.policy_definition_fairway_ai_gpu_pool_cost_tags_id
      enforcementMode    = "Default"
      parameters = {
        effect = {
          value = "Audit"
        }
        gpuTags = {
          value = ["team", "cost-center"]
        }
      }
      nonComplianceMessages = [
        {
          message = "GPU pools of clusters say who pays. The tags of a pool go to its machines, and from there to the bill."
        },
      ]
    }
  }

  # This API version is newer than the schemas in azapi 2.13.0; the body was checked when it was written.
  schema_validation_enabled = false
}

# Only approved GPU sizes are used: Audit; Deny from 2027-02-01
# landing-zone.yaml:7
resource "azapi_resource" "policy_assignment_ai_corp_deny_gpu_sizes" {
  type      = "Microsoft.Authorization/policyAssignments@2026-07-01"
  parent_id = "/providers/Microsoft.Management/managementGroups/ai-corp"
  name      = "Deny-GPU-Sizes"

  body = {
    properties = {
      displayName = "Only approved GPU sizes are used"
      description = "Old generations are being retired, others have no quota."
      metadata = {
        assignedBy = "Fairway"
        archetype  = "ai_corp"
      }
      policyDefinitionId = var.policy_definition_fairway_ai_gpu_allowed_sizes_id
      enforcementMode    = "Default"
      parameters = {
        effect = {
          value = "Audit"
        }
      }
      nonComplianceMessages = [
        {
          message = "Only approved GPU sizes are used. Old generations are being retired, others have no quota."
        },
      ]
    }
  }

  # This API version is newer than the schemas in azapi 2.13.0; the body was checked when it was written.
  schema_validation_enabled = false
}

# Containers gain privileges only where GPU drivers need it: Audit; Deny from 2027-02-01
# landing-zone.yaml:7
resource "azapi_resource" "policy_assignment_ai_corp_deny_priv_esc_ai" {
  type      = "Microsoft.Authorization/policyAssignments@2026-07-01"
  parent_id = "/providers/Microsoft.Management/managementGroups/ai-corp"
  name      = "Deny-Priv-Esc-AI"

  body = {
    properties = {
      displayName = "Containers gain privileges only where GPU drivers need it"
      description = "As above, for privileges that a container takes while it runs."
      metadata = {
        assignedBy = "Fairway"
        archetype  = "ai_corp"
      }
      policyDefinitionId = "/providers/Microsoft.Authorization/policyDefinitions/1c6e92c9-99f0-4e55-9cf2-0c234dc48f99"
      definitionVersion  = "8.*.*"
      enforcementMode    = "Default"
      parameters = {
        effect = {
          value = "Audit"
        }
        excludedNamespaces = {
          value = [
            "kube-system",
            "gatekeeper-system",
            "azure-arc",
            "azure-extensions-usage-system",
            "gpu-operator",
          ]
        }
      }
    }
  }

  # This API version is newer than the schemas in azapi 2.13.0; the body was checked when it was written.
  schema_validation_enabled = false
}

# Containers are privileged only where GPU drivers need it: Audit; Deny from 2027-02-01
# landing-zone.yaml:7
resource "azapi_resource" "policy_assignment_ai_corp_deny_privileged_ai" {
  type      = "Microsoft.Authorization/policyAssignments@2026-07-01"
  parent_id = "/providers/Microsoft.Management/managementGroups/ai-corp"
  name      = "Deny-Privileged-AI"

  body = {
    properties = {
      displayName = "Containers are privileged only where GPU drivers need it"
      description = "Operators of GPU drivers run with privileges, in namespaces of their own; everybody else does not."
      metadata = {
        assignedBy = "Fairway"
        archetype  = "ai_corp"
      }
      policyDefinitionId = "/providers/Microsoft.Authorization/policyDefinitions/95edb821-ddaf-4404-9732-666045e056b4"
      definitionVersion  = "9.*.*"
      enforcementMode    = "Default"
      parameters = {
        effect = {
          value = "Audit"
        }
        excludedNamespaces = {
          value = [
            "kube-system",
            "gatekeeper-system",
            "azure-arc",
            "azure-extensions-usage-system",
            "gpu-operator",
          ]
        }
      }
    }
  }

  # This API version is newer than the schemas in azapi 2.13.0; the body was checked when it was written.
  schema_validation_enabled = false
}

# AI Search takes no keys: Audit; Deny from 2027-02-01
# landing-zone.yaml:7
resource "azapi_resource" "policy_assignment_ai_corp_deny_search_keys" {
  type      = "Microsoft.Authorization/policyAssignments@2026-07-01"
  parent_id = "/providers/Microsoft.Management/managementGroups/ai-corp"
  name      = "Deny-Search-Keys"

  body = {
    properties = {
      displayName = "AI Search takes no keys"
      description = "An index holds what the documents hold: who reads it must be known."
      metadata = {
        assignedBy = "Fairway"
        archetype  = "ai_corp"
      }
      policyDefinitionId = "/providers/Microsoft.Authorization/policyDefinitions/6300012e-e9a4-4649-b41f-a85f5c43be91"
      definitionVersion  = "1.*.*"
      enforcementMode    = "Default"
      parameters = {
        effect = {
          value = "Audit"
        }
      }
      nonComplianceMessages = [
        {
          message = "AI Search takes no keys. An index holds what the documents hold: who reads it must be known."
        },
      ]
    }
  }

  # This API version is newer than the schemas in azapi 2.13.0; the body was checked when it was written.
  schema_validation_enabled = false
}

# AI Search is closed to the internet: Audit; Deny from 2027-02-01
# landing-zone.yaml:7
resource "azapi_resource" "policy_assignment_ai_corp_deny_search_public" {
  type      = "Microsoft.Authorization/policyAssignments@2026-07-01"
  parent_id = "/providers/Microsoft.Management/managementGroups/ai-corp"
  name      = "Deny-Search-Public"

  body = {
    properties = {
      displayName = "AI Search is closed to the internet"
      description = "What an index answers is internal."
      metadata = {
        assignedBy = "Fairway"
        archetype  = "ai_corp"
      }
      policyDefinitionId = "/providers/Microsoft.Authorization/policyDefinitions/ee980b6d-0eca-4501-8d54-f6290fd512c3"
      definitionVersion  = "1.*.*"
      enforcementMode    = "Default"
      parameters = {
        effect = {
          value = "Audit"
        }
      }
      nonComplianceMessages = [
        {
          message = "AI Search is closed to the internet. What an index answers is internal."
        },
      ]
    }
  }

  # This API version is newer than the schemas in azapi 2.13.0; the body was checked when it was written.
  schema_validation_enabled = false
}

# Private endpoints of workspaces are in their zones: DeployIfNotExists
# landing-zone.yaml:7
resource "azapi_resource" "policy_assignment_ai_corp_deploy_aml_dns" {
  type      = "Microsoft.Authorization/policyAssignments@2026-07-01"
  parent_id = "/providers/Microsoft.Management/managementGroups/ai-corp"
  name      = "Deploy-AML-DNS"
  location  = "swedencentral"

  identity {
    type = "SystemAssigned"
  }

  body = {
    properties = {
      displayName = "Private endpoints of workspaces are in their zones"
      description = "Names of workspaces and notebooks resolve inside the network."
      metadata = {
        assignedBy = "Fairway"
        archetype  = "ai_corp"
      }
      policyDefinitionId = "/providers/Microsoft.Authorization/policyDefinitions/ee40564d-486e-4f68-a5ca-7a621edae0fb"
      definitionVersion  = "1.*.*"
      enforcementMode    = "Default"
      parameters = {
        effect = {
          value = "DeployIfNotExists"
        }
        privateDnsZoneId = {
          value = var.dns_privatelink_api_azureml_ms_id
        }
        secondPrivateDnsZoneId = {
          value = var.dns_privatelink_notebooks_azure_net_id
        }
      }
      nonComplianceMessages = [
        {
          message = "Private endpoints of workspaces are in their zones. Names of workspaces and notebooks resolve inside the network."
        },
      ]
    }
  }

  # This API version is newer than the schemas in azapi 2.13.0; the body was checked when it was written.
  schema_validation_enabled = false
}

# Logs of workspaces go to the platform: DeployIfNotExists
# landing-zone.yaml:7
resource "azapi_resource" "policy_assignment_ai_corp_deploy_aml_logs" {
  type      = "Microsoft.Authorization/policyAssignments@2026-07-01"
  parent_id = "/providers/Microsoft.Management/managementGroups/ai-corp"
  name      = "Deploy-AML-Logs"
  location  = "swedencentral"

  identity {
    type = "SystemAssigned"
  }

  body = {
    properties = {
      displayName = "Logs of workspaces go to the platform"
      description = "Jobs, models and endpoints are seen where everything is seen."
      metadata = {
        assignedBy = "Fairway"
        archetype  = "ai_corp"
      }
      policyDefinitionId = "/providers/Microsoft.Authorization/policyDefinitions/f59276f0-5740-4aaf-821d-45d185aa210e"
      definitionVersion  = "1.*.*"
      enforcementMode    = "Default"
      parameters = {
        effect = {
          value = "DeployIfNotExists"
        }
        logAnalytics = {
          value = var.management_log_analytics_id
        }
      }
      nonComplianceMessages = [
        {
          message = "Logs of workspaces go to the platform. Jobs, models and endpoints are seen where everything is seen."
        },
      ]
    }
  }

  # This API version is newer than the schemas in azapi 2.13.0; the body was checked when it was written.
  schema_validation_enabled = false
}

# Private endpoints of AI Search are in their zone: DeployIfNotExists
# landing-zone.yaml:7
resource "azapi_resource" "policy_assignment_ai_corp_deploy_search_dns" {
  type      = "Microsoft.Authorization/policyAssignments@2026-07-01"
  parent_id = "/providers/Microsoft.Management/managementGroups/ai-corp"
  name      = "Deploy-Search-DNS"
  location  = "swedencentral"

  identity {
    type = "SystemAssigned"
  }

  body = {
    properties = {
      displayName = "Private endpoints of AI Search are in their zone"
      description = "Names of search services resolve inside the network."
      metadata = {
        assignedBy = "Fairway"
        archetype  = "ai_corp"
      }
      policyDefinitionId = "/providers/Microsoft.Authorization/policyDefinitions/fbc14a67-53e4-4932-abcc-2049c6706009"
      definitionVersion  = "1.*.*"
      enforcementMode    = "Default"
      parameters = {
        effect = {
          value = "DeployIfNotExists"
        }
        privateDnsZoneId = {
          value = var.dns_privatelink_search_windows_net_id
        }
      }
      nonComplianceMessages = [
        {
          message = "Private endpoints of AI Search are in their zone. Names of search services resolve inside the network."
        },
      ]
    }
  }

  # This API version is newer than the schemas in azapi 2.13.0; the body was checked when it was written.
  schema_validation_enabled = false
}

# AI accounts are closed to the internet: Modify, not enforced; Modify from 2027-02-01
# landing-zone.yaml:7
resource "azapi_resource" "policy_assignment_ai_corp_modify_ai_public_off" {
  type      = "Microsoft.Authorization/policyAssignments@2026-07-01"
  parent_id = "/providers/Microsoft.Management/managementGroups/ai-corp"
  name      = "Modify-AI-Public-Off"
  location  = "swedencentral"

  identity {
    type = "SystemAssigned"
  }

  body = {
    properties = {
      displayName = "AI accounts are closed to the internet"
      description = "Sets what most people forget, so that fewer requests fail."
      metadata = {
        assignedBy = "Fairway"
        archetype  = "ai_corp"
      }
      policyDefinitionId = "/providers/Microsoft.Authorization/policyDefinitions/47ba1dd7-28d9-4b07-a8d5-9813bed64e0c"
      definitionVersion  = "3.*.*"
      enforcementMode    = "DoNotEnforce"
      parameters = {
        effect = {
          value = "Modify"
        }
      }
      nonComplianceMessages = [
        {
          message = "AI accounts are closed to the internet. Sets what most people forget, so that fewer requests fail."
        },
      ]
    }
  }

  # This API version is newer than the schemas in azapi 2.13.0; the body was checked when it was written.
  schema_validation_enabled = false
}
