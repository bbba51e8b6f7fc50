# Policy definitions
# Makes the policy definitions that are not built in, where every group can assign them.
# Written by Fairway from the estate: change the estate, not this file.

# AI accounts call only whom they name
# landing-zone.yaml:7
resource "azapi_resource" "policy_definition_fairway_ai_account_outbound" {
  type      = "Microsoft.Authorization/policyDefinitions@2026-07-01"
  parent_id = "/providers/Microsoft.Management/managementGroups/northl"
  name      = "fairway-ai-account-outbound"

  body = {
    properties = {
      displayName = "AI accounts call only whom they name"
      description = "An account that may call any address can carry data out, by way of a file URL in a request or a tool of an agent."
      metadata = {
        category = "AI"
        version  = "1.0.0"
        fairway = {
          group  = "network"
          remedy = "Set `properties.restrictOutboundNetworkAccess` to `true` and name hosts in `properties.allowedFqdnList`."
          sources = [
            "https://learn.microsoft.com/azure/ai-services/cognitive-services-data-loss-prevention",
          ]
        }
      }
      mode = "Indexed"
      policyRule = {
        if = {
          allOf = [
            {
              field  = "type"
              equals = "Microsoft.CognitiveServices/accounts"
            },
            {
              field     = "Microsoft.CognitiveServices/accounts/restrictOutboundNetworkAccess"
              notEquals = true
            },
          ]
        }
        then = {
          effect = "[parameters('effect')]"
        }
      }
      parameters = {
        effect = {
          type = "String"
          metadata = {
            displayName = "Effect"
            description = "What happens to a resource that does not comply."
          }
          defaultValue  = "Audit"
          allowedValues = ["Audit", "Deny", "Disabled"]
        }
      }
      policyType = "Custom"
    }
  }

  # This API version is newer than the schemas in azapi 2.13.0; the body was checked when it was written.
  schema_validation_enabled = false
}

# Models compute where data may be processed
# landing-zone.yaml:7
resource "azapi_resource" "policy_definition_fairway_ai_allowed_deployment_types" {
  type      = "Microsoft.Authorization/policyDefinitions@2026-07-01"
  parent_id = "/providers/Microsoft.Management/managementGroups/northl"
  name      = "fairway-ai-allowed-deployment-types"

  body = {
    properties = {
      displayName = "Models compute where data may be processed"
      description = "Global deployments process prompts in any region of the world; data zone and regional ones stay within what was agreed."
      metadata = {
        category = "AI"
        version  = "1.0.0"
        fairway = {
          group  = "models"
          remedy = "Use a type of the list, such as `DataZoneStandard`, or have global processing approved for this workload."
          sources = [
            "https://learn.microsoft.com/azure/ai-foundry/foundry-models/concepts/deployment-types",
          ]
        }
      }
      mode = "All"
      policyRule = {
        if = {
          allOf = [
            {
              field  = "type"
              equals = "Microsoft.CognitiveServices/accounts/deployments"
            },
            {
              field  = "Microsoft.CognitiveServices/accounts/deployments/sku.name"
              exists = true
            },
            {
              field = "Microsoft.CognitiveServices/accounts/deployments/sku.name"
              notIn = "[parameters('allowedDeploymentTypes')]"
            },
          ]
        }
        then = {
          effect = "[parameters('effect')]"
        }
      }
      parameters = {
        effect = {
          type = "String"
          metadata = {
            displayName = "Effect"
            description = "What happens to a resource that does not comply."
          }
          defaultValue  = "Deny"
          allowedValues = ["Audit", "Deny", "Disabled"]
        }
        allowedDeploymentTypes = {
          type = "Array"
          metadata = {
            displayName = "Allowed deployment types"
            description = "Values of `sku.name` of model deployments."
          }
          defaultValue = [
            "Standard",
            "ProvisionedManaged",
            "DataZoneStandard",
            "DataZoneProvisionedManaged",
            "DataZoneBatch",
          ]
        }
      }
      policyType = "Custom"
    }
  }

  # This API version is newer than the schemas in azapi 2.13.0; the body was checked when it was written.
  schema_validation_enabled = false
}

# GPU machines say who pays
# landing-zone.yaml:7
resource "azapi_resource" "policy_definition_fairway_ai_gpu_cost_tags" {
  type      = "Microsoft.Authorization/policyDefinitions@2026-07-01"
  parent_id = "/providers/Microsoft.Management/managementGroups/northl"
  name      = "fairway-ai-gpu-cost-tags"

  body = {
    properties = {
      displayName = "GPU machines say who pays"
      description = "A GPU without an owner and a cost centre runs until somebody reads the bill, and then nobody knows whom to ask."
      metadata = {
        category = "AI"
        version  = "1.0.0"
        fairway = {
          group  = "gpu"
          remedy = "Give the resource the tags of the list."
          sources = [
            "https://learn.microsoft.com/azure/cloud-adoption-framework/ready/azure-best-practices/resource-tagging",
          ]
        }
      }
      mode = "All"
      policyRule = {
        if = {
          allOf = [
            {
              anyOf = [
                {
                  allOf = [
                    {
                      field  = "type"
                      equals = "Microsoft.Compute/virtualMachines"
                    },
                    {
                      field = "Microsoft.Compute/virtualMachines/hardwareProfile.vmSize"
                      like  = "Standard_N*"
                    },
                  ]
                },
                {
                  allOf = [
                    {
                      field  = "type"
                      equals = "Microsoft.Compute/virtualMachineScaleSets"
                    },
                    {
                      field = "Microsoft.Compute/virtualMachineScaleSets/sku.name"
                      like  = "Standard_N*"
                    },
                  ]
                },
                {
                  allOf = [
                    {
                      field  = "type"
                      equals = "Microsoft.MachineLearningServices/workspaces/computes"
                    },
                    {
                      field = "Microsoft.MachineLearningServices/workspaces/computes/vmSize"
                      like  = "Standard_N*"
                    },
                  ]
                },
              ]
            },
            {
              count = {
                value = "[parameters('gpuTags')]"
                name  = "tag"
                where = {
                  field  = "[concat('tags[', current('tag'), ']')]"
                  exists = false
                }
              }
              greater = 0
            },
          ]
        }
        then = {
          effect = "[parameters('effect')]"
        }
      }
      parameters = {
        effect = {
          type = "String"
          metadata = {
            displayName = "Effect"
            description = "What happens to a resource that does not comply."
          }
          defaultValue  = "Deny"
          allowedValues = ["Audit", "Deny", "Disabled"]
        }
        gpuTags = {
          type = "Array"
          metadata = {
            displayName = "Tags of GPU resources"
            description = "Names of tags that each resource with GPUs has to carry."
          }
          defaultValue = ["owner", "costCenter"]
        }
      }
      policyType = "Custom"
    }
  }

  # This API version is newer than the schemas in azapi 2.13.0; the body was checked when it was written.
  schema_validation_enabled = false
}

# GPU node pools say who pays
# landing-zone.yaml:7
resource "azapi_resource" "policy_definition_fairway_ai_gpu_pool_cost_tags" {
  type      = "Microsoft.Authorization/policyDefinitions@2026-07-01"
  parent_id = "/providers/Microsoft.Management/managementGroups/northl"
  name      = "fairway-ai-gpu-pool-cost-tags"

  body = {
    properties = {
      displayName = "GPU node pools say who pays"
      description = "Tags of a node pool reach its machines and the bill; those of the cluster do not tell pools apart."
      metadata = {
        category = "AI"
        version  = "1.0.0"
        fairway = {
          group   = "gpu"
          remedy  = "Give the node pool the tags of the list."
          sources = ["https://learn.microsoft.com/azure/aks/use-tags"]
        }
      }
      mode = "All"
      policyRule = {
        if = {
          anyOf = [
            {
              allOf = [
                {
                  field  = "type"
                  equals = "Microsoft.ContainerService/managedClusters/agentPools"
                },
                {
                  field = "Microsoft.ContainerService/managedClusters/agentPools/vmSize"
                  like  = "Standard_N*"
                },
                {
                  count = {
                    value = "[parameters('gpuTags')]"
                    name  = "tag"
                    where = {
                      anyOf = [
                        {
                          field  = "Microsoft.ContainerService/managedClusters/agentPools/tags"
                          exists = false
                        },
                        {
                          field          = "Microsoft.ContainerService/managedClusters/agentPools/tags"
                          notContainsKey = "[current('tag')]"
                        },
                      ]
                    }
                  }
                  greater = 0
                },
              ]
            },
            {
              allOf = [
                {
                  field  = "type"
                  equals = "Microsoft.ContainerService/managedClusters"
                },
                {
                  count = {
                    value = "[parameters('gpuTags')]"
                    name  = "tag"
                    where = {
                      count = {
                        field = "Microsoft.ContainerService/managedClusters/agentPoolProfiles[*]"
                        where = {
                          allOf = [
                            {
                              field = "Microsoft.ContainerService/managedClusters/agentPoolProfiles[*].vmSize"
                              like  = "Standard_N*"
                            },
                            {
                              anyOf = [
                                {
                                  field  = "Microsoft.ContainerService/managedClusters/agentPoolProfiles[*].tags"
                                  exists = false
                                },
                                {
                                  field          = "Microsoft.ContainerService/managedClusters/agentPoolProfiles[*].tags"
                                  notContainsKey = "[current('tag')]"
                                },
                              ]
                            },
                          ]
                        }
                      }
                      greater = 0
                    }
                  }
                  greater = 0
                },
              ]
            },
          ]
        }
        then = {
          effect = "[parameters('effect')]"
        }
      }
      parameters = {
        effect = {
          type = "String"
          metadata = {
            displayName = "Effect"
            description = "What happens to a resource that does not comply."
          }
          defaultValue  = "Deny"
          allowedValues = ["Audit", "Deny", "Disabled"]
        }
        gpuTags = {
          type = "Array"
          metadata = {
            displayName = "Tags of GPU resources"
            description = "Names of tags that each resource with GPUs has to carry."
          }
          defaultValue = ["owner", "costCenter"]
        }
      }
      policyType = "Custom"
    }
  }

  # This API version is newer than the schemas in azapi 2.13.0; the body was checked when it was written.
  schema_validation_enabled = false
}

# Only approved GPU sizes are used
# landing-zone.yaml:7
resource "azapi_resource" "policy_definition_fairway_ai_gpu_allowed_sizes" {
  type      = "Microsoft.Authorization/policyDefinitions@2026-07-01"
  parent_id = "/providers/Microsoft.Management/managementGroups/northl"
  name      = "fairway-ai-gpu-allowed-sizes"

  body = {
    properties = {
      displayName = "Only approved GPU sizes are used"
      description = "Sizes that are approved have quota, drivers and a price that somebody knows. Old generations are being retired."
      metadata = {
        category = "AI"
        version  = "1.0.0"
        fairway = {
          group  = "gpu"
          remedy = "Use a size of the list, or have another one approved and add it to the assignment."
          sources = [
            "https://learn.microsoft.com/azure/virtual-machines/sizes/overview#gpu-accelerated",
          ]
        }
      }
      mode = "All"
      policyRule = {
        if = {
          anyOf = [
            {
              allOf = [
                {
                  field  = "type"
                  equals = "Microsoft.Compute/virtualMachines"
                },
                {
                  field = "Microsoft.Compute/virtualMachines/hardwareProfile.vmSize"
                  like  = "Standard_N*"
                },
                {
                  field = "Microsoft.Compute/virtualMachines/hardwareProfile.vmSize"
                  notIn = "[parameters('allowedGpuSizes')]"
                },
              ]
            },
            {
              allOf = [
                {
                  field  = "type"
                  equals = "Microsoft.Compute/virtualMachineScaleSets"
                },
                {
                  field = "Microsoft.Compute/virtualMachineScaleSets/sku.name"
                  like  = "Standard_N*"
                },
                {
                  field = "Microsoft.Compute/virtualMachineScaleSets/sku.name"
                  notIn = "[parameters('allowedGpuSizes')]"
                },
              ]
            },
            {
              allOf = [
                {
                  field  = "type"
                  equals = "Microsoft.ContainerService/managedClusters/agentPools"
                },
                {
                  field = "Microsoft.ContainerService/managedClusters/agentPools/vmSize"
                  like  = "Standard_N*"
                },
                {
                  field = "Microsoft.ContainerService/managedClusters/agentPools/vmSize"
                  notIn = "[parameters('allowedGpuSizes')]"
                },
              ]
            },
            {
              allOf = [
                {
                  field  = "type"
                  equals = "Microsoft.MachineLearningServices/workspaces/computes"
                },
                {
                  field = "Microsoft.MachineLearningServices/workspaces/computes/vmSize"
                  like  = "Standard_N*"
                },
                {
                  field = "Microsoft.MachineLearningServices/workspaces/computes/vmSize"
                  notIn = "[parameters('allowedGpuSizes')]"
                },
              ]
            },
            {
              allOf = [
                {
                  field  = "type"
                  equals = "Microsoft.ContainerService/managedClusters"
                },
                {
                  count = {
                    field = "Microsoft.ContainerService/managedClusters/agentPoolProfiles[*]"
                    where = {
                      allOf = [
                        {
                          field = "Microsoft.ContainerService/managedClusters/agentPoolProfiles[*].vmSize"
                          like  = "Standard_N*"
                        },
                        {
                          field = "Microsoft.ContainerService/managedClusters/agentPoolProfiles[*].vmSize"
                          notIn = "[parameters('allowedGpuSizes')]"
                        },
                      ]
                    }
                  }
                  greater = 0
                },
              ]
            },
          ]
        }
        then = {
          effect = "[parameters('effect')]"
        }
      }
      parameters = {
        effect = {
          type = "String"
          metadata = {
            displayName = "Effect"
            description = "What happens to a resource that does not comply."
          }
          defaultValue  = "Deny"
          allowedValues = ["Audit", "Deny", "Disabled"]
        }
        allowedGpuSizes = {
          type = "Array"
          metadata = {
            displayName = "Allowed GPU sizes"
            description = "Sizes of the N family that may be used."
          }
          defaultValue = [
            "Standard_NC4as_T4_v3",
            "Standard_NC8as_T4_v3",
            "Standard_NC16as_T4_v3",
            "Standard_NC64as_T4_v3",
            "Standard_NV6ads_A10_v5",
            "Standard_NV12ads_A10_v5",
            "Standard_NV18ads_A10_v5",
            "Standard_NV36ads_A10_v5",
            "Standard_NV72ads_A10_v5",
            "Standard_NC24ads_A100_v4",
            "Standard_NC48ads_A100_v4",
            "Standard_NC96ads_A100_v4",
            "Standard_ND96amsr_A100_v4",
            "Standard_NC40ads_H100_v5",
            "Standard_NC80adis_H100_v5",
            "Standard_ND96isr_H100_v5",
            "Standard_ND96isr_H200_v5",
          ]
        }
      }
      policyType = "Custom"
    }
  }

  # This API version is newer than the schemas in azapi 2.13.0; the body was checked when it was written.
  schema_validation_enabled = false
}

# Only approved models are deployed
# landing-zone.yaml:7
resource "azapi_resource" "policy_definition_fairway_ai_allowed_models" {
  type      = "Microsoft.Authorization/policyDefinitions@2026-07-01"
  parent_id = "/providers/Microsoft.Management/managementGroups/northl"
  name      = "fairway-ai-allowed-models"

  body = {
    properties = {
      displayName = "Only approved models are deployed"
      description = "Each model was looked at before people get it. An empty list allows all: fill it when the register of models stands."
      metadata = {
        category = "AI"
        version  = "1.0.0"
        fairway = {
          group   = "models"
          remedy  = "Deploy a model of the list, or have this one approved and add `format/name` to the assignment."
          sources = ["https://learn.microsoft.com/azure/ai-foundry/how-to/model-deployment-policy"]
        }
      }
      mode = "All"
      policyRule = {
        if = {
          allOf = [
            {
              field  = "type"
              equals = "Microsoft.CognitiveServices/accounts/deployments"
            },
            {
              value   = "[length(parameters('allowedModels'))]"
              greater = 0
            },
            {
              value = "[concat(field('Microsoft.CognitiveServices/accounts/deployments/model.format'), '/', field('Microsoft.CognitiveServices/accounts/deployments/model.name'))]"
              notIn = "[parameters('allowedModels')]"
            },
          ]
        }
        then = {
          effect = "[parameters('effect')]"
        }
      }
      parameters = {
        effect = {
          type = "String"
          metadata = {
            displayName = "Effect"
            description = "What happens to a resource that does not comply."
          }
          defaultValue  = "Deny"
          allowedValues = ["Audit", "Deny", "Disabled"]
        }
        allowedModels = {
          type = "Array"
          metadata = {
            displayName = "Allowed models"
            description = "Format and name of models, such as `OpenAI/gpt-4.1`. Empty: all."
          }
          defaultValue = []
        }
      }
      policyType = "Custom"
    }
  }

  # This API version is newer than the schemas in azapi 2.13.0; the body was checked when it was written.
  schema_validation_enabled = false
}

# Private endpoints of AI accounts are in all three private DNS zones
# landing-zone.yaml:7
resource "azapi_resource" "policy_definition_fairway_deploy_foundry_dns" {
  type      = "Microsoft.Authorization/policyDefinitions@2026-07-01"
  parent_id = "/providers/Microsoft.Management/managementGroups/northl"
  name      = "fairway-deploy-foundry-dns"

  body = {
    properties = {
      displayName = "Private endpoints of AI accounts are in all three private DNS zones"
      description = "Accounts of Azure AI Foundry answer to names in three zones. Without all of them some clients resolve the public address and are refused."
      metadata = {
        category = "AI"
        version  = "1.0.0"
      }
      mode = "Indexed"
      policyRule = {
        if = {
          allOf = [
            {
              field  = "type"
              equals = "Microsoft.Network/privateEndpoints"
            },
            {
              count = {
                field = "Microsoft.Network/privateEndpoints/privateLinkServiceConnections[*]"
                where = {
                  allOf = [
                    {
                      field    = "Microsoft.Network/privateEndpoints/privateLinkServiceConnections[*].privateLinkServiceId"
                      contains = "Microsoft.CognitiveServices/accounts"
                    },
                    {
                      field  = "Microsoft.Network/privateEndpoints/privateLinkServiceConnections[*].groupIds[*]"
                      equals = "account"
                    },
                  ]
                }
              }
              greaterOrEquals = 1
            },
          ]
        }
        then = {
          effect = "[parameters('effect')]"
          details = {
            type = "Microsoft.Network/privateEndpoints/privateDnsZoneGroups"
            roleDefinitionIds = [
              "/providers/Microsoft.Authorization/roleDefinitions/4d97b98b-1d4f-4787-a291-c67834d212e7",
            ]
            existenceCondition = {
              allOf = [
                {
                  count = {
                    field = "Microsoft.Network/privateEndpoints/privateDnsZoneGroups/privateDnsZoneConfigs[*]"
                    where = {
                      field  = "Microsoft.Network/privateEndpoints/privateDnsZoneGroups/privateDnsZoneConfigs[*].privateDnsZoneId"
                      equals = "[parameters('cognitiveServicesZoneId')]"
                    }
                  }
                  greaterOrEquals = 1
                },
                {
                  count = {
                    field = "Microsoft.Network/privateEndpoints/privateDnsZoneGroups/privateDnsZoneConfigs[*]"
                    where = {
                      field  = "Microsoft.Network/privateEndpoints/privateDnsZoneGroups/privateDnsZoneConfigs[*].privateDnsZoneId"
                      equals = "[parameters('openAiZoneId')]"
                    }
                  }
                  greaterOrEquals = 1
                },
                {
                  count = {
                    field = "Microsoft.Network/privateEndpoints/privateDnsZoneGroups/privateDnsZoneConfigs[*]"
                    where = {
                      field  = "Microsoft.Network/privateEndpoints/privateDnsZoneGroups/privateDnsZoneConfigs[*].privateDnsZoneId"
                      equals = "[parameters('aiServicesZoneId')]"
                    }
                  }
                  greaterOrEquals = 1
                },
              ]
            }
            deployment = {
              properties = {
                mode = "incremental"
                template = {
                  "$schema"      = "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#"
                  contentVersion = "1.0.0.0"
                  parameters = {
                    endpoint = {
                      type = "string"
                    }
                    cognitiveServicesZoneId = {
                      type = "string"
                    }
                    openAiZoneId = {
                      type = "string"
                    }
                    aiServicesZoneId = {
                      type = "string"
                    }
                  }
                  resources = [
                    {
                      type       = "Microsoft.Network/privateEndpoints/privateDnsZoneGroups"
                      apiVersion = "2024-05-01"
                      name       = "[format('{0}/default', parameters('endpoint'))]"
                      properties = {
                        privateDnsZoneConfigs = [
                          {
                            name = "privatelink-cognitiveservices-azure-com"
                            properties = {
                              privateDnsZoneId = "[parameters('cognitiveServicesZoneId')]"
                            }
                          },
                          {
                            name = "privatelink-openai-azure-com"
                            properties = {
                              privateDnsZoneId = "[parameters('openAiZoneId')]"
                            }
                          },
                          {
                            name = "privatelink-services-ai-azure-com"
                            properties = {
                              privateDnsZoneId = "[parameters('aiServicesZoneId')]"
                            }
                          },
                        ]
                      }
                    },
                  ]
                }
                parameters = {
                  endpoint = {
                    value = "[field('name')]"
                  }
                  cognitiveServicesZoneId = {
                    value = "[parameters('cognitiveServicesZoneId')]"
                  }
                  openAiZoneId = {
                    value = "[parameters('openAiZoneId')]"
                  }
                  aiServicesZoneId = {
                    value = "[parameters('aiServicesZoneId')]"
                  }
                }
              }
            }
          }
        }
      }
      parameters = {
        effect = {
          type = "String"
          metadata = {
            displayName = "Effect"
            description = "Whether the zones are registered."
          }
          allowedValues = ["DeployIfNotExists", "AuditIfNotExists", "Disabled"]
          defaultValue  = "DeployIfNotExists"
        }
        cognitiveServicesZoneId = {
          type = "String"
          metadata = {
            displayName = "privatelink.cognitiveservices.azure.com"
            description = "The id of the zone privatelink.cognitiveservices.azure.com."
            strongType  = "Microsoft.Network/privateDnsZones"
          }
        }
        openAiZoneId = {
          type = "String"
          metadata = {
            displayName = "privatelink.openai.azure.com"
            description = "The id of the zone privatelink.openai.azure.com."
            strongType  = "Microsoft.Network/privateDnsZones"
          }
        }
        aiServicesZoneId = {
          type = "String"
          metadata = {
            displayName = "privatelink.services.ai.azure.com"
            description = "The id of the zone privatelink.services.ai.azure.com."
            strongType  = "Microsoft.Network/privateDnsZones"
          }
        }
      }
      policyType = "Custom"
    }
  }

  # This API version is newer than the schemas in azapi 2.13.0; the body was checked when it was written.
  schema_validation_enabled = false
}

# Private endpoints of a service are in its private DNS zones
# landing-zone.yaml:7
resource "azapi_resource" "policy_definition_fairway_deploy_endpoint_dns" {
  type      = "Microsoft.Authorization/policyDefinitions@2026-07-01"
  parent_id = "/providers/Microsoft.Management/managementGroups/northl"
  name      = "fairway-deploy-endpoint-dns"

  body = {
    properties = {
      displayName = "Private endpoints of a service are in its private DNS zones"
      description = "Without its zones a private endpoint is there and nobody finds it: clients resolve the public address and are refused."
      metadata = {
        category = "Network"
        version  = "1.0.0"
      }
      mode = "Indexed"
      policyRule = {
        if = {
          allOf = [
            {
              field  = "type"
              equals = "Microsoft.Network/privateEndpoints"
            },
            {
              anyOf = [
                {
                  value  = "[length(parameters('regions'))]"
                  equals = 0
                },
                {
                  field = "location"
                  in    = "[parameters('regions')]"
                },
              ]
            },
            {
              count = {
                field = "Microsoft.Network/privateEndpoints/privateLinkServiceConnections[*]"
                where = {
                  allOf = [
                    {
                      field    = "Microsoft.Network/privateEndpoints/privateLinkServiceConnections[*].privateLinkServiceId"
                      contains = "[concat('/', parameters('serviceType'), '/')]"
                    },
                    {
                      field = "Microsoft.Network/privateEndpoints/privateLinkServiceConnections[*].groupIds[*]"
                      in    = "[parameters('groupIds')]"
                    },
                  ]
                }
              }
              greaterOrEquals = 1
            },
          ]
        }
        then = {
          effect = "[parameters('effect')]"
          details = {
            type = "Microsoft.Network/privateEndpoints/privateDnsZoneGroups"
            roleDefinitionIds = [
              "/providers/Microsoft.Authorization/roleDefinitions/4d97b98b-1d4f-4787-a291-c67834d212e7",
            ]
            existenceCondition = {
              count = {
                field = "Microsoft.Network/privateEndpoints/privateDnsZoneGroups/privateDnsZoneConfigs[*]"
                where = {
                  allOf = [
                    {
                      field    = "Microsoft.Network/privateEndpoints/privateDnsZoneGroups/privateDnsZoneConfigs[*].privateDnsZoneId"
                      contains = "[parameters('zonePlace')]"
                    },
                    {
                      value = "[last(split(current('Microsoft.Network/privateEndpoints/privateDnsZoneGroups/privateDnsZoneConfigs[*].privateDnsZoneId'), '/'))]"
                      in    = "[split(replace(parameters('zones'), '{region}', field('location')), ',')]"
                    },
                  ]
                }
              }
              greaterOrEquals = "[length(split(parameters('zones'), ','))]"
            }
            deployment = {
              properties = {
                mode = "incremental"
                template = {
                  "$schema"      = "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#"
                  contentVersion = "1.0.0.0"
                  parameters = {
                    endpoint = {
                      type = "string"
                    }
                    zonePlace = {
                      type = "string"
                    }
                    zones = {
                      type = "array"
                    }
                  }
                  resources = [
                    {
                      type       = "Microsoft.Network/privateEndpoints/privateDnsZoneGroups"
                      apiVersion = "2024-05-01"
                      name       = "[format('{0}/default', parameters('endpoint'))]"
                      properties = {
                        copy = [
                          {
                            name  = "privateDnsZoneConfigs"
                            count = "[length(parameters('zones'))]"
                            input = {
                              name = "[replace(parameters('zones')[copyIndex('privateDnsZoneConfigs')], '.', '-')]"
                              properties = {
                                privateDnsZoneId = "[concat(parameters('zonePlace'), parameters('zones')[copyIndex('privateDnsZoneConfigs')])]"
                              }
                            }
                          },
                        ]
                      }
                    },
                  ]
                }
                parameters = {
                  endpoint = {
                    value = "[field('name')]"
                  }
                  zonePlace = {
                    value = "[parameters('zonePlace')]"
                  }
                  zones = {
                    value = "[split(replace(parameters('zones'), '{region}', field('location')), ',')]"
                  }
                }
              }
            }
          }
        }
      }
      parameters = {
        effect = {
          type = "String"
          metadata = {
            displayName = "Effect"
            description = "Whether the zones are registered."
          }
          allowedValues = ["DeployIfNotExists", "AuditIfNotExists", "Disabled"]
          defaultValue  = "DeployIfNotExists"
        }
        serviceType = {
          type = "String"
          metadata = {
            displayName = "Type of the service"
            description = "What the endpoint leads to, such as Microsoft.Sql/servers."
          }
        }
        groupIds = {
          type = "Array"
          metadata = {
            displayName = "Groups"
            description = "The groups of the service that an endpoint may lead to."
          }
        }
        zones = {
          type = "String"
          metadata = {
            displayName = "Zones"
            description = "Names of zones, with commas between; {region} stands for the region of the endpoint."
          }
        }
        zonePlace = {
          type = "String"
          metadata = {
            displayName = "Where the zones lie"
            description = "What stands in the id of a zone before its name."
          }
        }
        regions = {
          type = "Array"
          metadata = {
            displayName = "Regions"
            description = "The regions whose zones are there; none: any."
          }
          defaultValue = []
        }
      }
      policyType = "Custom"
    }
  }

  # This API version is newer than the schemas in azapi 2.13.0; the body was checked when it was written.
  schema_validation_enabled = false
}
