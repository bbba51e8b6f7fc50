# gpu-platform
# Kubernetes with GPUs for platform, in GPU platform.
# Written by Fairway from the estate: change the estate, not this file.

# Whatever needs no GPU: queues, gateways, measurements
# requests/gpu-platform.yaml:3
resource "azapi_resource" "workload_gpu_platform_germanywestcentral_cluster_pool_general" {
  type      = "Microsoft.ContainerService/managedClusters/agentPools@2026-05-01"
  parent_id = azapi_resource.workload_gpu_platform_germanywestcentral_cluster.id
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
}

# Nodes of Standard_NC4as_T4_v3 for inference, 1 to 4
# requests/gpu-platform.yaml:3
resource "azapi_resource" "workload_gpu_platform_germanywestcentral_cluster_pool_serving" {
  type      = "Microsoft.ContainerService/managedClusters/agentPools@2026-05-01"
  parent_id = azapi_resource.workload_gpu_platform_germanywestcentral_cluster.id
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
}

# Nodes of Standard_NC24ads_A100_v4 for training, 0 to 4
# requests/gpu-platform.yaml:3
resource "azapi_resource" "workload_gpu_platform_germanywestcentral_cluster_pool_training" {
  type      = "Microsoft.ContainerService/managedClusters/agentPools@2026-05-01"
  parent_id = azapi_resource.workload_gpu_platform_germanywestcentral_cluster.id
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
}
