# Connectivity in swedencentral
# The hub of swedencentral: its network, what leaves through it, the way to machines and to on-premises.
# Written by Fairway from the estate: change the estate, not this file.

# What may pass inside; everything else between networks is denied.
# network.yaml:18
resource "azapi_resource" "hub_swedencentral_firewall_rules_internal" {
  type      = "Microsoft.Network/firewallPolicies/ruleCollectionGroups@2025-09-01"
  parent_id = azapi_resource.hub_swedencentral_firewall_policy.id
  name      = "internal"

  body = {
    properties = {
      priority = 150
      ruleCollections = [
        {
          ruleCollectionType = "FirewallPolicyFilterRuleCollection"
          name               = "allow-internal-network"
          priority           = 150
          action = {
            type = "Allow"
          }
          rules = [
            {
              ruleType             = "NetworkRule"
              name                 = "on-premises-to-private-endpoints"
              description          = "People and systems on-premises use private endpoints."
              sourceAddresses      = ["10.0.0.0/10", "172.20.0.0/14"]
              destinationAddresses = ["10.64.228.0/26", "10.64.232.0/26", "10.64.236.0/26"]
              ipProtocols          = ["TCP"]
              destinationPorts     = ["443"]
            },
            {
              ruleType             = "NetworkRule"
              name                 = "claims-prod-to-other-regions"
              description          = "The application calls itself in another region."
              sourceAddresses      = ["10.64.228.0/22"]
              destinationAddresses = ["10.65.4.0/22"]
              ipProtocols          = ["TCP"]
              destinationPorts     = ["443"]
            },
            {
              ruleType             = "NetworkRule"
              name                 = "claims-prod-from-other-regions"
              description          = "The application is called by itself from another region."
              sourceAddresses      = ["10.65.4.0/22"]
              destinationAddresses = ["10.64.228.0/22"]
              ipProtocols          = ["TCP"]
              destinationPorts     = ["443"]
            },
            {
              ruleType             = "NetworkRule"
              name                 = "gpu-prod-to-other-regions"
              description          = "The application calls itself in another region."
              sourceAddresses      = ["10.64.232.0/22"]
              destinationAddresses = ["10.65.8.0/22"]
              ipProtocols          = ["TCP"]
              destinationPorts     = ["443"]
            },
            {
              ruleType             = "NetworkRule"
              name                 = "gpu-prod-from-other-regions"
              description          = "The application is called by itself from another region."
              sourceAddresses      = ["10.65.8.0/22"]
              destinationAddresses = ["10.64.232.0/22"]
              ipProtocols          = ["TCP"]
              destinationPorts     = ["443"]
            },
          ]
        },
      ]
    }
  }

  depends_on = [
    azapi_resource.hub_swedencentral_firewall,
  ]
}

# What platform has to reach.
# network.yaml:18
resource "azapi_resource" "hub_swedencentral_firewall_rules_platform" {
  type      = "Microsoft.Network/firewallPolicies/ruleCollectionGroups@2025-09-01"
  parent_id = azapi_resource.hub_swedencentral_firewall_policy.id
  name      = "platform"

  body = {
    properties = {
      priority = 200
      ruleCollections = [
        {
          ruleCollectionType = "FirewallPolicyFilterRuleCollection"
          name               = "allow-platform-network"
          priority           = 200
          action = {
            type = "Allow"
          }
          rules = [
            {
              ruleType             = "NetworkRule"
              name                 = "entra"
              description          = "Sign-in and tokens of identities."
              sourceIpGroups       = [azapi_resource.hub_swedencentral_ip_group_spokes.id]
              ipProtocols          = ["TCP"]
              destinationPorts     = ["443"]
              destinationAddresses = ["AzureActiveDirectory"]
            },
            {
              ruleType             = "NetworkRule"
              name                 = "resource-manager"
              description          = "Calls to Azure itself."
              sourceIpGroups       = [azapi_resource.hub_swedencentral_ip_group_spokes.id]
              ipProtocols          = ["TCP"]
              destinationPorts     = ["443"]
              destinationAddresses = ["AzureResourceManager"]
            },
            {
              ruleType             = "NetworkRule"
              name                 = "monitor"
              description          = "Logs and metrics that do not take a private link."
              sourceIpGroups       = [azapi_resource.hub_swedencentral_ip_group_spokes.id]
              ipProtocols          = ["TCP"]
              destinationPorts     = ["443"]
              destinationAddresses = ["AzureMonitor"]
            },
            {
              ruleType    = "NetworkRule"
              name        = "time"
              description = "Time of Linux machines."
              sourceIpGroups = [
                azapi_resource.hub_swedencentral_ip_group_gpu_nodes.id,
                azapi_resource.hub_swedencentral_ip_group_aks_nodes.id,
              ]
              ipProtocols      = ["UDP"]
              destinationPorts = ["123"]
              destinationFqdns = ["ntp.ubuntu.com"]
            },
          ]
        },
        {
          ruleCollectionType = "FirewallPolicyFilterRuleCollection"
          name               = "allow-platform-application"
          priority           = 201
          action = {
            type = "Allow"
          }
          rules = [
            {
              ruleType       = "ApplicationRule"
              name           = "identity-names"
              description    = "Tokens of managed identities."
              sourceIpGroups = [azapi_resource.hub_swedencentral_ip_group_spokes.id]
              protocols = [
                {
                  protocolType = "Https"
                  port         = 443
                },
              ]
              targetFqdns = [
                "*.identity.azure.net",
                "login.microsoftonline.com",
                "*.login.microsoftonline.com",
                "*.login.microsoft.com",
                "login.microsoft.com",
              ]
              terminateTLS = false
            },
          ]
        },
      ]
    }
  }

  depends_on = [
    azapi_resource.hub_swedencentral_firewall,
    azapi_resource.hub_swedencentral_firewall_rules_internal,
  ]
}

# What linux has to reach.
# network.yaml:18
resource "azapi_resource" "hub_swedencentral_firewall_rules_linux" {
  type      = "Microsoft.Network/firewallPolicies/ruleCollectionGroups@2025-09-01"
  parent_id = azapi_resource.hub_swedencentral_firewall_policy.id
  name      = "linux"

  body = {
    properties = {
      priority = 300
      ruleCollections = [
        {
          ruleCollectionType = "FirewallPolicyFilterRuleCollection"
          name               = "allow-linux-application"
          priority           = 301
          action = {
            type = "Allow"
          }
          rules = [
            {
              ruleType    = "ApplicationRule"
              name        = "ubuntu"
              description = "Packages and security updates of Ubuntu."
              sourceIpGroups = [
                azapi_resource.hub_swedencentral_ip_group_gpu_nodes.id,
                azapi_resource.hub_swedencentral_ip_group_aks_nodes.id,
              ]
              protocols = [
                {
                  protocolType = "Https"
                  port         = 443
                },
              ]
              targetFqdns = [
                "azure.archive.ubuntu.com",
                "archive.ubuntu.com",
                "security.ubuntu.com",
                "changelogs.ubuntu.com",
                "snapshot.ubuntu.com",
                "esm.ubuntu.com",
              ]
              terminateTLS = false
            },
            {
              ruleType    = "ApplicationRule"
              name        = "ubuntu-http"
              description = "The same archives, which sign their packages and speak HTTP."
              sourceIpGroups = [
                azapi_resource.hub_swedencentral_ip_group_gpu_nodes.id,
                azapi_resource.hub_swedencentral_ip_group_aks_nodes.id,
              ]
              protocols = [
                {
                  protocolType = "Http"
                  port         = 80
                },
              ]
              targetFqdns = [
                "azure.archive.ubuntu.com",
                "archive.ubuntu.com",
                "security.ubuntu.com",
                "changelogs.ubuntu.com",
              ]
              terminateTLS = false
            },
            {
              ruleType    = "ApplicationRule"
              name        = "microsoft-packages"
              description = "Packages of Microsoft for Linux."
              sourceIpGroups = [
                azapi_resource.hub_swedencentral_ip_group_gpu_nodes.id,
                azapi_resource.hub_swedencentral_ip_group_aks_nodes.id,
              ]
              protocols = [
                {
                  protocolType = "Https"
                  port         = 443
                },
              ]
              targetFqdns  = ["packages.microsoft.com"]
              terminateTLS = false
            },
            {
              ruleType       = "ApplicationRule"
              name           = "monitor-agent"
              description    = "The Azure Monitor agent."
              sourceIpGroups = [azapi_resource.hub_swedencentral_ip_group_gpu_nodes.id]
              protocols = [
                {
                  protocolType = "Https"
                  port         = 443
                },
              ]
              targetFqdns = [
                "global.handler.control.monitor.azure.com",
                "swedencentral.handler.control.monitor.azure.com",
                "*.ods.opinsights.azure.com",
                "*.ingest.monitor.azure.com",
              ]
              terminateTLS = false
            },
          ]
        },
      ]
    }
  }

  depends_on = [
    azapi_resource.hub_swedencentral_firewall,
    azapi_resource.hub_swedencentral_firewall_rules_platform,
  ]
}

# What nvidia has to reach.
# network.yaml:18
resource "azapi_resource" "hub_swedencentral_firewall_rules_nvidia" {
  type      = "Microsoft.Network/firewallPolicies/ruleCollectionGroups@2025-09-01"
  parent_id = azapi_resource.hub_swedencentral_firewall_policy.id
  name      = "nvidia"

  body = {
    properties = {
      priority = 350
      ruleCollections = [
        {
          ruleCollectionType = "FirewallPolicyFilterRuleCollection"
          name               = "allow-nvidia-application"
          priority           = 351
          action = {
            type = "Allow"
          }
          rules = [
            {
              ruleType    = "ApplicationRule"
              name        = "drivers"
              description = "GPU drivers and the container toolkit."
              sourceIpGroups = [
                azapi_resource.hub_swedencentral_ip_group_gpu_nodes.id,
                azapi_resource.hub_swedencentral_ip_group_aks_nodes.id,
              ]
              protocols = [
                {
                  protocolType = "Https"
                  port         = 443
                },
              ]
              targetFqdns  = ["nvidia.github.io", "us.download.nvidia.com", "download.docker.com"]
              terminateTLS = false
            },
            {
              ruleType       = "ApplicationRule"
              name           = "cuda"
              description    = "The CUDA repository and drivers of the extension."
              sourceIpGroups = [azapi_resource.hub_swedencentral_ip_group_gpu_nodes.id]
              protocols = [
                {
                  protocolType = "Https"
                  port         = 443
                },
              ]
              targetFqdns  = ["developer.download.nvidia.com", "download.microsoft.com", "go.microsoft.com"]
              terminateTLS = false
            },
            {
              ruleType    = "ApplicationRule"
              name        = "nvidia-registry"
              description = "Images of the GPU operator and DCGM."
              sourceIpGroups = [
                azapi_resource.hub_swedencentral_ip_group_aks_nodes.id,
                azapi_resource.hub_swedencentral_ip_group_gpu_nodes.id,
              ]
              protocols = [
                {
                  protocolType = "Https"
                  port         = 443
                },
              ]
              targetFqdns  = ["nvcr.io", "*.nvcr.io", "helm.ngc.nvidia.com"]
              terminateTLS = false
            },
          ]
        },
      ]
    }
  }

  depends_on = [
    azapi_resource.hub_swedencentral_firewall,
    azapi_resource.hub_swedencentral_firewall_rules_linux,
  ]
}

# What aks has to reach.
# network.yaml:18
resource "azapi_resource" "hub_swedencentral_firewall_rules_aks" {
  type      = "Microsoft.Network/firewallPolicies/ruleCollectionGroups@2025-09-01"
  parent_id = azapi_resource.hub_swedencentral_firewall_policy.id
  name      = "aks"

  body = {
    properties = {
      priority = 400
      ruleCollections = [
        {
          ruleCollectionType = "FirewallPolicyFilterRuleCollection"
          name               = "allow-aks-application"
          priority           = 401
          action = {
            type = "Allow"
          }
          rules = [
            {
              ruleType    = "ApplicationRule"
              name        = "aks"
              description = "The names that AKS itself keeps under its tag."
              sourceIpGroups = [
                azapi_resource.hub_swedencentral_ip_group_aks_nodes.id,
                azapi_resource.hub_swedencentral_ip_group_gpu_nodes.id,
              ]
              protocols = [
                {
                  protocolType = "Https"
                  port         = 443
                },
              ]
              fqdnTags = ["AzureKubernetesService"]
            },
            {
              ruleType    = "ApplicationRule"
              name        = "registry"
              description = "Images of the system."
              sourceIpGroups = [
                azapi_resource.hub_swedencentral_ip_group_aks_nodes.id,
                azapi_resource.hub_swedencentral_ip_group_gpu_nodes.id,
              ]
              protocols = [
                {
                  protocolType = "Https"
                  port         = 443
                },
              ]
              targetFqdns  = ["mcr.microsoft.com", "*.data.mcr.microsoft.com", "mcr-0001.mcr-msedge.net"]
              terminateTLS = false
            },
            {
              ruleType    = "ApplicationRule"
              name        = "binaries"
              description = "Kubernetes and network binaries."
              sourceIpGroups = [
                azapi_resource.hub_swedencentral_ip_group_aks_nodes.id,
                azapi_resource.hub_swedencentral_ip_group_gpu_nodes.id,
              ]
              protocols = [
                {
                  protocolType = "Https"
                  port         = 443
                },
              ]
              targetFqdns = [
                "acs-mirror.azureedge.net",
                "packages.aks.azure.com",
                "management.azure.com",
                "login.microsoftonline.com",
              ]
              terminateTLS = false
            },
            {
              ruleType    = "ApplicationRule"
              name        = "monitoring"
              description = "Managed Prometheus and container logs."
              sourceIpGroups = [
                azapi_resource.hub_swedencentral_ip_group_aks_nodes.id,
                azapi_resource.hub_swedencentral_ip_group_gpu_nodes.id,
              ]
              protocols = [
                {
                  protocolType = "Https"
                  port         = 443
                },
              ]
              targetFqdns = [
                "dc.services.visualstudio.com",
                "*.ods.opinsights.azure.com",
                "*.oms.opinsights.azure.com",
                "*.monitoring.azure.com",
                "swedencentral.ingest.monitor.azure.com",
                "swedencentral.handler.control.monitor.azure.com",
                "global.handler.control.monitor.azure.com",
              ]
              terminateTLS = false
            },
            {
              ruleType    = "ApplicationRule"
              name        = "defender"
              description = "The sensor of Microsoft Defender in clusters."
              sourceIpGroups = [
                azapi_resource.hub_swedencentral_ip_group_aks_nodes.id,
                azapi_resource.hub_swedencentral_ip_group_gpu_nodes.id,
              ]
              protocols = [
                {
                  protocolType = "Https"
                  port         = 443
                },
              ]
              targetFqdns  = ["*.cloud.defender.microsoft.com"]
              terminateTLS = false
            },
            {
              ruleType    = "ApplicationRule"
              name        = "policy"
              description = "Azure Policy in clusters."
              sourceIpGroups = [
                azapi_resource.hub_swedencentral_ip_group_aks_nodes.id,
                azapi_resource.hub_swedencentral_ip_group_gpu_nodes.id,
              ]
              protocols = [
                {
                  protocolType = "Https"
                  port         = 443
                },
              ]
              targetFqdns  = ["data.policy.core.windows.net", "store.policy.core.windows.net"]
              terminateTLS = false
            },
            {
              ruleType    = "ApplicationRule"
              name        = "extensions"
              description = "Cluster extensions."
              sourceIpGroups = [
                azapi_resource.hub_swedencentral_ip_group_aks_nodes.id,
                azapi_resource.hub_swedencentral_ip_group_gpu_nodes.id,
              ]
              protocols = [
                {
                  protocolType = "Https"
                  port         = 443
                },
              ]
              targetFqdns  = ["swedencentral.dp.kubernetesconfiguration.azure.com"]
              terminateTLS = false
            },
          ]
        },
      ]
    }
  }

  depends_on = [
    azapi_resource.hub_swedencentral_firewall,
    azapi_resource.hub_swedencentral_firewall_rules_nvidia,
  ]
}

# What api-management has to reach.
# network.yaml:18
resource "azapi_resource" "hub_swedencentral_firewall_rules_api_management" {
  type      = "Microsoft.Network/firewallPolicies/ruleCollectionGroups@2025-09-01"
  parent_id = azapi_resource.hub_swedencentral_firewall_policy.id
  name      = "api-management"

  body = {
    properties = {
      priority = 650
      ruleCollections = [
        {
          ruleCollectionType = "FirewallPolicyFilterRuleCollection"
          name               = "allow-api-management-network"
          priority           = 650
          action = {
            type = "Allow"
          }
          rules = [
            {
              ruleType             = "NetworkRule"
              name                 = "api-management"
              description          = "Configuration, secrets and reports of API Management."
              sourceIpGroups       = [azapi_resource.hub_swedencentral_ip_group_api_management.id]
              ipProtocols          = ["TCP"]
              destinationPorts     = ["443", "1433"]
              destinationAddresses = ["Storage", "Sql", "AzureKeyVault"]
            },
            {
              ruleType             = "NetworkRule"
              name                 = "api-management-monitor"
              description          = "Metrics of API Management."
              sourceIpGroups       = [azapi_resource.hub_swedencentral_ip_group_api_management.id]
              ipProtocols          = ["TCP"]
              destinationPorts     = ["443", "1886"]
              destinationAddresses = ["AzureMonitor"]
            },
          ]
        },
      ]
    }
  }

  depends_on = [
    azapi_resource.hub_swedencentral_firewall,
    azapi_resource.hub_swedencentral_firewall_rules_aks,
  ]
}

# What the Network lets out beside what services need.
# network.yaml:18
resource "azapi_resource" "hub_swedencentral_firewall_rules_declared" {
  type      = "Microsoft.Network/firewallPolicies/ruleCollectionGroups@2025-09-01"
  parent_id = azapi_resource.hub_swedencentral_firewall_policy.id
  name      = "declared"

  body = {
    properties = {
      priority = 1000
      ruleCollections = [
        {
          ruleCollectionType = "FirewallPolicyFilterRuleCollection"
          name               = "allow-declared-application"
          priority           = 1001
          action = {
            type = "Allow"
          }
          rules = [
            {
              ruleType        = "ApplicationRule"
              name            = "model-hub"
              description     = "Training reads public weights."
              sourceAddresses = ["10.64.232.0/22", "10.64.236.0/22"]
              protocols = [
                {
                  protocolType = "Https"
                  port         = 443
                },
              ]
              targetFqdns  = ["huggingface.co", "*.huggingface.co", "*.hf.co"]
              terminateTLS = false
            },
          ]
        },
      ]
    }
  }

  depends_on = [
    azapi_resource.hub_swedencentral_firewall,
    azapi_resource.hub_swedencentral_firewall_rules_api_management,
  ]
}
