# gpu-platform
# Kubernetes with GPUs for platform, in GPU platform.
# Written by Fairway from the estate: change the estate, not this file.

# When Kubernetes may be upgraded
# requests/gpu-platform.yaml:3
resource "azapi_resource" "germanywestcentral_cluster_aksmanagedautoupgradeschedule" {
  type      = "Microsoft.ContainerService/managedClusters/maintenanceConfigurations@2026-05-01"
  parent_id = azapi_resource.germanywestcentral_cluster.id
  name      = "aksManagedAutoUpgradeSchedule"

  body = {
    properties = {
      maintenanceWindow = {
        schedule = {
          weekly = {
            intervalWeeks = 1
            dayOfWeek     = "Sunday"
          }
        }
        startDate     = "2026-10-28"
        startTime     = "01:00"
        utcOffset     = "+01:00"
        durationHours = 4
      }
    }
  }
}

# When nodes may get new images
# requests/gpu-platform.yaml:3
resource "azapi_resource" "germanywestcentral_cluster_aksmanagednodeosupgradeschedule" {
  type      = "Microsoft.ContainerService/managedClusters/maintenanceConfigurations@2026-05-01"
  parent_id = azapi_resource.germanywestcentral_cluster.id
  name      = "aksManagedNodeOSUpgradeSchedule"

  body = {
    properties = {
      maintenanceWindow = {
        schedule = {
          weekly = {
            intervalWeeks = 1
            dayOfWeek     = "Sunday"
          }
        }
        startDate     = "2026-10-28"
        startTime     = "01:00"
        utcOffset     = "+01:00"
        durationHours = 4
      }
    }
  }
}

# The cluster hands its measurements in there
# requests/gpu-platform.yaml:3
resource "azapi_resource" "germanywestcentral_cluster_collection_configurationaccessendpoint" {
  type      = "Microsoft.Insights/dataCollectionRuleAssociations@2024-03-11"
  parent_id = azapi_resource.germanywestcentral_cluster.id
  name      = "configurationAccessEndpoint"

  body = {
    properties = {
      dataCollectionEndpointId = azapi_resource.germanywestcentral_collection_endpoint.id
    }
  }
}

# The cluster hands its measurements in there
# requests/gpu-platform.yaml:3
resource "azapi_resource" "germanywestcentral_cluster_collection_containers" {
  type      = "Microsoft.Insights/dataCollectionRuleAssociations@2024-03-11"
  parent_id = azapi_resource.germanywestcentral_cluster.id
  name      = "containers"

  body = {
    properties = {
      dataCollectionRuleId = azapi_resource.germanywestcentral_collection_containers.id
    }
  }
}

# The cluster hands its measurements in there
# requests/gpu-platform.yaml:3
resource "azapi_resource" "germanywestcentral_cluster_collection_prometheus" {
  type      = "Microsoft.Insights/dataCollectionRuleAssociations@2024-03-11"
  parent_id = azapi_resource.germanywestcentral_cluster.id
  name      = "prometheus"

  body = {
    properties = {
      dataCollectionRuleId = azapi_resource.germanywestcentral_collection_prometheus.id
    }
  }
}

# Every log and metric goes to the Log Analytics workspace of the landing zone
# requests/gpu-platform.yaml:3
resource "azapi_resource" "germanywestcentral_cluster_diagnostics" {
  type      = "Microsoft.Insights/diagnosticSettings@2021-05-01-preview"
  parent_id = azapi_resource.germanywestcentral_cluster.id
  name      = "to-log-analytics"

  body = {
    properties = {
      workspaceId = var.management_log_analytics_id
      logs = [
        {
          categoryGroup = "allLogs"
          enabled       = true
        },
      ]
      metrics = [
        {
          category = "AllMetrics"
          enabled  = true
        },
      ]
    }
  }
}

# Whatever needs no GPU: queues, gateways, measurements
# requests/gpu-platform.yaml:3
resource "azapi_resource" "germanywestcentral_cluster_pool_general" {
  type      = "Microsoft.ContainerService/managedClusters/agentPools@2026-05-01"
  parent_id = azapi_resource.germanywestcentral_cluster.id
  name      = "general"

  body = {
    properties = {
      mode              = "User"
      vmSize            = "Standard_D4ds_v5"
      count             = 1
      minCount          = 1
      maxCount          = 5
      osDiskType        = "Managed"
      osSKU             = "AzureLinux"
      maxPods           = 110
      availabilityZones = ["1", "2", "3"]
      nodeLabels = {
        "fairway.dev/pool" = "general"
      }
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
    }
  }

  timeouts {
    create = "60m"
    update = "60m"
    delete = "60m"
  }

  # Azure scales it: the number here is the one that it begins with.
  lifecycle {
    ignore_changes = [body.properties.count]
  }
}

# Nodes of Standard_NC4as_T4_v3 for inference, 1 to 4
# requests/gpu-platform.yaml:3
resource "azapi_resource" "germanywestcentral_cluster_pool_serving" {
  type      = "Microsoft.ContainerService/managedClusters/agentPools@2026-05-01"
  parent_id = azapi_resource.germanywestcentral_cluster.id
  name      = "serving"

  body = {
    properties = {
      mode         = "User"
      vmSize       = "Standard_NC4as_T4_v3"
      count        = 1
      minCount     = 1
      maxCount     = 4
      osDiskType   = "Managed"
      osDiskSizeGB = 256
      osSKU        = "Ubuntu"
      gpuProfile = {
        driver = "Install"
      }
      scaleSetPriority = "Regular"
      scaleDownMode    = "Delete"
      nodeLabels = {
        "fairway.dev/pool"       = "serving"
        "fairway.dev/gpu-vendor" = "nvidia"
        "fairway.dev/purpose"    = "inference"
      }
      nodeTaints = ["sku=gpu:NoSchedule"]
      upgradeSettings = {
        maxSurge              = "0"
        maxUnavailable        = "1"
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
      vnetSubnetID           = "${var.spoke_gpu_prod_germanywestcentral_vnet_id}/subnets/snet-gpu-nodes"
      enableEncryptionAtHost = true
      enableNodePublicIP     = false
      enableAutoScaling      = true
      securityProfile = {
        sshAccess = "Disabled"
      }
    }
  }

  timeouts {
    create = "60m"
    update = "60m"
    delete = "60m"
  }

  # Azure scales it: the number here is the one that it begins with.
  lifecycle {
    ignore_changes = [body.properties.count]
  }
}

# Nodes of Standard_NC24ads_A100_v4 for training, 0 to 4
# requests/gpu-platform.yaml:3
resource "azapi_resource" "germanywestcentral_cluster_pool_training" {
  type      = "Microsoft.ContainerService/managedClusters/agentPools@2026-05-01"
  parent_id = azapi_resource.germanywestcentral_cluster.id
  name      = "training"

  body = {
    properties = {
      mode         = "User"
      vmSize       = "Standard_NC24ads_A100_v4"
      count        = 0
      minCount     = 0
      maxCount     = 4
      osDiskType   = "Managed"
      osDiskSizeGB = 256
      osSKU        = "Ubuntu"
      gpuProfile = {
        driver = "Install"
      }
      scaleSetPriority = "Regular"
      scaleDownMode    = "Delete"
      nodeLabels = {
        "fairway.dev/pool"       = "training"
        "fairway.dev/gpu-vendor" = "nvidia"
        "fairway.dev/purpose"    = "training"
      }
      nodeTaints = ["sku=gpu:NoSchedule"]
      upgradeSettings = {
        maxSurge              = "0"
        maxUnavailable        = "1"
        drainTimeoutInMinutes = 1440
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
      vnetSubnetID           = "${var.spoke_gpu_prod_germanywestcentral_vnet_id}/subnets/snet-gpu-nodes"
      enableEncryptionAtHost = true
      enableNodePublicIP     = false
      enableAutoScaling      = true
      securityProfile = {
        sshAccess = "Disabled"
      }
    }
  }

  timeouts {
    create = "60m"
    update = "60m"
    delete = "60m"
  }

  # Azure scales it: the number here is the one that it begins with.
  lifecycle {
    ignore_changes = [body.properties.count]
  }
}

# Administrators get the settings of the cluster
# requests/gpu-platform.yaml:3
resource "azapi_resource" "germanywestcentral_cluster_role_aks_cluster_user_4f0c5d1e_0000_4000_8000_00000000b001" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.germanywestcentral_cluster.id
  name      = "3d4fdc0a-543f-52c4-8ac2-3649158ffc92"

  body = {
    properties = {
      roleDefinitionId = "/subscriptions/${var.subscription_sub_gpu_prod}/providers/Microsoft.Authorization/roleDefinitions/4abbcc35-e782-43d8-92c5-2d3f1bd2253f"
      principalId      = "4f0c5d1e-0000-4000-8000-00000000b001"
      principalType    = "Group"
      description      = "Administrators get the settings of the cluster"
    }
  }
}
