# gpu-platform
# Kubernetes with GPUs for platform, in GPU platform.
# Written by Fairway from the estate: change the estate, not this file.

# What gpu-platform (cluster) signs in with: no password, no key
# requests/gpu-platform.yaml:3
resource "azapi_resource" "swedencentral_identity_cluster" {
  type      = "Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30"
  parent_id = azapi_resource.group_rg_gpu_platform_prod_sdc.id
  name      = "id-gpu-platform-prod-sdc-cluster"
  location  = "swedencentral"
  tags      = local.tags

  response_export_values = ["properties.principalId"]
}

# What gpu-platform (nodes) signs in with: no password, no key
# requests/gpu-platform.yaml:3
resource "azapi_resource" "swedencentral_identity_nodes" {
  type      = "Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30"
  parent_id = azapi_resource.group_rg_gpu_platform_prod_sdc.id
  name      = "id-gpu-platform-prod-sdc-nodes"
  location  = "swedencentral"
  tags      = local.tags

  response_export_values = ["properties.clientId", "properties.principalId"]
}

# The cluster puts nodes and internal load balancers into the network
# requests/gpu-platform.yaml:3
resource "azapi_resource" "swedencentral_role_network_contributor_swedencentral_identity_cluster_spoke_gpu_prod_swedencentral_vnet" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = var.spoke_gpu_prod_swedencentral_vnet_id
  name      = "d86011a1-8a08-55d4-b177-91ababc9467a"

  body = {
    properties = {
      roleDefinitionId = "/subscriptions/${var.subscription_sub_gpu_prod}/providers/Microsoft.Authorization/roleDefinitions/4d97b98b-1d4f-4787-a291-c67834d212e7"
      principalId      = azapi_resource.swedencentral_identity_cluster.output.properties.principalId
      principalType    = "ServicePrincipal"
      description      = "The cluster puts nodes and internal load balancers into the network"
    }
  }
}

# The cluster names its private API server
# requests/gpu-platform.yaml:3
resource "azapi_resource" "swedencentral_role_private_dns_zone_contributor_swedencentral_identity_cluster_dns_privatelink_swedencentral_azmk8s_io" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = var.dns_privatelink_swedencentral_azmk8s_io_id
  name      = "9b60d0b7-29c2-5bd9-8aea-2bb5508d38fb"

  body = {
    properties = {
      roleDefinitionId = "/subscriptions/${var.subscription_sub_gpu_prod}/providers/Microsoft.Authorization/roleDefinitions/b12aa53e-6015-4669-85d0-8515ebb3ae7f"
      principalId      = azapi_resource.swedencentral_identity_cluster.output.properties.principalId
      principalType    = "ServicePrincipal"
      description      = "The cluster names its private API server"
    }
  }
}

# The cluster hands its nodes their identity
# requests/gpu-platform.yaml:3
resource "azapi_resource" "swedencentral_identity_nodes_role_managed_identity_operator_swedencentral_identity_cluster" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.swedencentral_identity_nodes.id
  name      = "10e9e336-d2eb-5f1e-abc3-525eef5e2d8b"

  body = {
    properties = {
      roleDefinitionId = "/subscriptions/${var.subscription_sub_gpu_prod}/providers/Microsoft.Authorization/roleDefinitions/f1a07417-d97a-45cb-824c-7a7467783830"
      principalId      = azapi_resource.swedencentral_identity_cluster.output.properties.principalId
      principalType    = "ServicePrincipal"
      description      = "The cluster hands its nodes their identity"
    }
  }
}

# What Prometheus measures on the cluster; eighteen months of it are kept
# requests/gpu-platform.yaml:3
resource "azapi_resource" "swedencentral_metrics" {
  type      = "Microsoft.Monitor/accounts@2025-10-03"
  parent_id = azapi_resource.group_rg_gpu_platform_prod_sdc.id
  name      = "amw-gpu-platform-prod-sdc"
  location  = "swedencentral"
  tags      = local.tags

  body = {
    properties = {
      publicNetworkAccess = "Disabled"
    }
  }
}

# Secrets, keys and certificates of gpu-platform: soft delete and purge protection are its backup
# requests/gpu-platform.yaml:3
resource "azapi_resource" "swedencentral_key_vault" {
  type      = "Microsoft.KeyVault/vaults@2026-02-01"
  parent_id = azapi_resource.group_rg_gpu_platform_prod_sdc.id
  name      = "kv-gpu-pl-prod-sdc-zlkru"
  location  = "swedencentral"
  tags      = local.tags

  body = {
    properties = {
      tenantId = var.tenant_id
      sku = {
        family = "A"
        name   = "standard"
      }
      enableRbacAuthorization      = true
      enableSoftDelete             = true
      softDeleteRetentionInDays    = 90
      enablePurgeProtection        = true
      enabledForDeployment         = false
      enabledForDiskEncryption     = false
      enabledForTemplateDeployment = false
      publicNetworkAccess          = "Disabled"
      networkAcls = {
        defaultAction       = "Deny"
        bypass              = "None"
        ipRules             = []
        virtualNetworkRules = []
      }
    }
  }
}

# The private way to kv-gpu-pl-prod-sdc-zlkru
# requests/gpu-platform.yaml:3
resource "azapi_resource" "swedencentral_endpoint_key_vault_vault" {
  type      = "Microsoft.Network/privateEndpoints@2025-09-01"
  parent_id = azapi_resource.group_rg_gpu_platform_prod_sdc.id
  name      = "pep-gpu-platform-prod-sdc-key-vault-vault"
  location  = "swedencentral"
  tags      = local.tags

  body = {
    properties = {
      subnet = {
        id = "${var.spoke_gpu_prod_swedencentral_vnet_id}/subnets/snet-private-endpoints"
      }
      customNetworkInterfaceName = "nic-gpu-platform-prod-sdc-pe-key-vault-vault"
      privateLinkServiceConnections = [
        {
          name = "vault"
          properties = {
            privateLinkServiceId = azapi_resource.swedencentral_key_vault.id
            groupIds             = ["vault"]
          }
        },
      ]
    }
  }
}

# Every name under which kv-gpu-pl-prod-sdc-zlkru is found
# requests/gpu-platform.yaml:3
resource "azapi_resource" "swedencentral_endpoint_key_vault_vault_zones" {
  type      = "Microsoft.Network/privateEndpoints/privateDnsZoneGroups@2025-09-01"
  parent_id = azapi_resource.swedencentral_endpoint_key_vault_vault.id
  name      = "default"

  body = {
    properties = {
      privateDnsZoneConfigs = [
        {
          name = "privatelink-vaultcore-azure-net"
          properties = {
            privateDnsZoneId = var.dns_privatelink_vaultcore_azure_net_id
          }
        },
      ]
    }
  }
}

# The private way to amw-gpu-platform-prod-sdc
# requests/gpu-platform.yaml:3
resource "azapi_resource" "swedencentral_endpoint_metrics_prometheusmetrics" {
  type      = "Microsoft.Network/privateEndpoints@2025-09-01"
  parent_id = azapi_resource.group_rg_gpu_platform_prod_sdc.id
  name      = "pep-gpu-platform-prod-sdc-metrics-prometheusmetrics"
  location  = "swedencentral"
  tags      = local.tags

  body = {
    properties = {
      subnet = {
        id = "${var.spoke_gpu_prod_swedencentral_vnet_id}/subnets/snet-private-endpoints"
      }
      customNetworkInterfaceName = "nic-gpu-platform-prod-sdc-pe-metrics-prometheusmetrics"
      privateLinkServiceConnections = [
        {
          name = "prometheusMetrics"
          properties = {
            privateLinkServiceId = azapi_resource.swedencentral_metrics.id
            groupIds             = ["prometheusMetrics"]
          }
        },
      ]
    }
  }
}

# Every name under which amw-gpu-platform-prod-sdc is found
# requests/gpu-platform.yaml:3
resource "azapi_resource" "swedencentral_endpoint_metrics_prometheusmetrics_zones" {
  type      = "Microsoft.Network/privateEndpoints/privateDnsZoneGroups@2025-09-01"
  parent_id = azapi_resource.swedencentral_endpoint_metrics_prometheusmetrics.id
  name      = "default"

  body = {
    properties = {
      privateDnsZoneConfigs = [
        {
          name = "privatelink-swedencentral-prometheus-monitor-azure-com"
          properties = {
            privateDnsZoneId = var.dns_privatelink_swedencentral_prometheus_monitor_azure_com_id
          }
        },
      ]
    }
  }
}

# Images of gpu-platform
# requests/gpu-platform.yaml:3
resource "azapi_resource" "swedencentral_registry" {
  type      = "Microsoft.ContainerRegistry/registries@2025-11-01"
  parent_id = azapi_resource.group_rg_gpu_platform_prod_sdc.id
  name      = "crgpuplatformprodsdcd7q4a"
  location  = "swedencentral"
  tags      = local.tags

  identity {
    type = "SystemAssigned"
  }

  body = {
    sku = {
      name = "Premium"
    }
    properties = {
      adminUserEnabled         = false
      anonymousPullEnabled     = false
      dataEndpointEnabled      = true
      publicNetworkAccess      = "Disabled"
      networkRuleBypassOptions = "None"
      networkRuleSet = {
        defaultAction = "Deny"
        ipRules       = []
      }
      zoneRedundancy = "Enabled"
      policies = {
        azureADAuthenticationAsArmPolicy = {
          status = "disabled"
        }
        exportPolicy = {
          status = "disabled"
        }
        quarantinePolicy = {
          status = "disabled"
        }
        trustPolicy = {
          status = "disabled"
          type   = "Notary"
        }
      }
    }
  }
}

# The private way to crgpuplatformprodsdcd7q4a
# requests/gpu-platform.yaml:3
resource "azapi_resource" "swedencentral_endpoint_registry_registry" {
  type      = "Microsoft.Network/privateEndpoints@2025-09-01"
  parent_id = azapi_resource.group_rg_gpu_platform_prod_sdc.id
  name      = "pep-gpu-platform-prod-sdc-registry-registry"
  location  = "swedencentral"
  tags      = local.tags

  body = {
    properties = {
      subnet = {
        id = "${var.spoke_gpu_prod_swedencentral_vnet_id}/subnets/snet-private-endpoints"
      }
      customNetworkInterfaceName = "nic-gpu-platform-prod-sdc-pe-registry-registry"
      privateLinkServiceConnections = [
        {
          name = "registry"
          properties = {
            privateLinkServiceId = azapi_resource.swedencentral_registry.id
            groupIds             = ["registry"]
          }
        },
      ]
    }
  }
}

# Every name under which crgpuplatformprodsdcd7q4a is found
# requests/gpu-platform.yaml:3
resource "azapi_resource" "swedencentral_endpoint_registry_registry_zones" {
  type      = "Microsoft.Network/privateEndpoints/privateDnsZoneGroups@2025-09-01"
  parent_id = azapi_resource.swedencentral_endpoint_registry_registry.id
  name      = "default"

  body = {
    properties = {
      privateDnsZoneConfigs = [
        {
          name = "privatelink-azurecr-io"
          properties = {
            privateDnsZoneId = var.dns_privatelink_azurecr_io_id
          }
        },
      ]
    }
  }
}

# Nodes of the cluster pull images
# requests/gpu-platform.yaml:3
resource "azapi_resource" "swedencentral_registry_role_acr_pull_swedencentral_identity_nodes" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.swedencentral_registry.id
  name      = "24cb462b-9335-543d-a23e-9930e7a902e0"

  body = {
    properties = {
      roleDefinitionId = "/subscriptions/${var.subscription_sub_gpu_prod}/providers/Microsoft.Authorization/roleDefinitions/7f951dda-4ed3-4680-a7ca-43fe172d538d"
      principalId      = azapi_resource.swedencentral_identity_nodes.output.properties.principalId
      principalType    = "ServicePrincipal"
      description      = "Nodes of the cluster pull images"
    }
  }
}
