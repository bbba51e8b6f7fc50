# gpu-platform
# Kubernetes with GPUs for platform, in GPU platform.
# Written by Fairway from the estate: change the estate, not this file.

# Kubernetes with GPUs: private, without local accounts
# requests/gpu-platform.yaml:3
resource "azapi_resource" "germanywestcentral_cluster" {
  type      = "Microsoft.ContainerService/managedClusters@2026-05-01"
  parent_id = azapi_resource.group_rg_gpu_platform_prod_gwc.id
  name      = "aks-gpu-platform-prod-gwc"
  location  = "germanywestcentral"
  tags      = local.tags

  identity {
    type         = "UserAssigned"
    identity_ids = [azapi_resource.germanywestcentral_identity_cluster.id]
  }

  body = {
    sku = {
      name = "Base"
      tier = "Standard"
    }
    properties = {
      dnsPrefix         = "aks-gpu-platform-prod-gwc"
      nodeResourceGroup = "rg-gpu-platform-prod-gwc-nodes"
      nodeResourceGroupProfile = {
        restrictionLevel = "ReadOnly"
      }
      enableRBAC           = true
      disableLocalAccounts = true
      publicNetworkAccess  = "Disabled"
      aadProfile = {
        managed             = true
        enableAzureRBAC     = true
        adminGroupObjectIDs = ["4f0c5d1e-0000-4000-8000-00000000b001"]
        tenantID            = var.tenant_id
      }
      apiServerAccessProfile = {
        enablePrivateCluster           = true
        enablePrivateClusterPublicFQDN = false
        privateDNSZone                 = var.dns_privatelink_germanywestcentral_azmk8s_io_id
        disableRunCommand              = true
      }
      identityProfile = {
        kubeletidentity = {
          resourceId = azapi_resource.germanywestcentral_identity_nodes.id
          clientId   = azapi_resource.germanywestcentral_identity_nodes.output.properties.clientId
          objectId   = azapi_resource.germanywestcentral_identity_nodes.output.properties.principalId
        }
      }
      agentPoolProfiles = [
        {
          name              = "system"
          mode              = "System"
          vmSize            = "Standard_D4ds_v5"
          count             = 3
          minCount          = 3
          maxCount          = 5
          osDiskType        = "Managed"
          osSKU             = "AzureLinux"
          maxPods           = 110
          availabilityZones = ["1", "2", "3"]
          nodeTaints        = ["CriticalAddonsOnly=true:NoSchedule"]
          upgradeSettings = {
            maxSurge              = "33%"
            drainTimeoutInMinutes = 30
          }
          tags = {
            team        = "platform"
            environment = "prod"
            cost-center = "CC-1000"
            workload    = "gpu-platform"
            managed-by  = "fairway"
            golden-path = "aks-gpu"
          }
          type                   = "VirtualMachineScaleSets"
          osType                 = "Linux"
          vnetSubnetID           = "${var.spoke_gpu_prod_germanywestcentral_vnet_id}/subnets/snet-aks-nodes"
          enableEncryptionAtHost = true
          enableNodePublicIP     = false
          enableAutoScaling      = true
          securityProfile = {
            sshAccess = "Disabled"
          }
        },
      ]
      networkProfile = {
        networkPlugin     = "azure"
        networkPluginMode = "overlay"
        networkDataplane  = "cilium"
        networkPolicy     = "cilium"
        podCidr           = "100.64.0.0/16"
        serviceCidr       = "100.65.0.0/20"
        dnsServiceIP      = "100.65.0.10"
        loadBalancerSku   = "standard"
        outboundType      = "userDefinedRouting"
      }
      oidcIssuerProfile = {
        enabled = true
      }
      securityProfile = {
        workloadIdentity = {
          enabled = true
        }
        imageCleaner = {
          enabled       = true
          intervalHours = 168
        }
        defender = {
          logAnalyticsWorkspaceResourceId = var.management_log_analytics_id
          securityMonitoring = {
            enabled = true
          }
        }
      }
      addonProfiles = {
        azurepolicy = {
          enabled = true
        }
        azureKeyvaultSecretsProvider = {
          enabled = true
          config = {
            enableSecretRotation = "true"
            rotationPollInterval = "2m"
          }
        }
        omsagent = {
          enabled = true
          config = {
            logAnalyticsWorkspaceResourceID = var.management_log_analytics_id
            useAADAuth                      = "true"
          }
        }
      }
      azureMonitorProfile = {
        metrics = {
          enabled = true
          kubeStateMetrics = {
            metricLabelsAllowlist = "nodes=[fairway.dev/pool],namespaces=[fairway.dev/team]"
          }
        }
      }
      workloadAutoScalerProfile = {
        keda = {
          enabled = true
        }
        verticalPodAutoscaler = {
          enabled = false
        }
      }
      ingressProfile = {
        gatewayAPI = {
          installation = "Standard"
        }
        webAppRouting = {
          enabled = true
          nginx = {
            defaultIngressControllerType = "None"
          }
          gatewayAPIImplementations = {
            appRoutingIstio = {
              mode = "Enabled"
            }
          }
        }
      }
      storageProfile = {
        blobCSIDriver = {
          enabled = true
        }
        diskCSIDriver = {
          enabled = true
        }
        fileCSIDriver = {
          enabled = true
        }
        snapshotController = {
          enabled = true
        }
      }
      autoUpgradeProfile = {
        upgradeChannel       = "patch"
        nodeOSUpgradeChannel = "NodeImage"
      }
      autoScalerProfile = {
        expander                         = "least-waste"
        balance-similar-node-groups      = "false"
        scale-down-unneeded-time         = "10m"
        scale-down-delay-after-add       = "10m"
        scale-down-utilization-threshold = "0.5"
        max-node-provision-time          = "20m"
        ignore-daemonsets-utilization    = true
        skip-nodes-with-local-storage    = "false"
        skip-nodes-with-system-pods      = "true"
      }
    }
  }

  response_export_values = ["properties.oidcIssuerProfile.issuerURL"]

  timeouts {
    create = "90m"
    update = "90m"
    delete = "90m"
  }

  depends_on = [
    azapi_resource.germanywestcentral_identity_nodes_role_managed_identity_operator_germanywestcentral_identity_cluster,
    azapi_resource.germanywestcentral_role_network_contributor_germanywestcentral_identity_cluster_spoke_gpu_prod_germanywestcentral_vnet,
    azapi_resource.germanywestcentral_role_private_dns_zone_contributor_germanywestcentral_identity_cluster_dns_privatelink_germanywestcentral_azmk8s_io,
  ]

  # Azure scales it: the number here is the one that it begins with.
  lifecycle {
    ignore_changes = [body.properties.agentPoolProfiles[0].count]
  }
}
