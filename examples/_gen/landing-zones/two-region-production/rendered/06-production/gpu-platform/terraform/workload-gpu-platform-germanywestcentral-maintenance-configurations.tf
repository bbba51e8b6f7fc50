# gpu-platform
# Kubernetes with GPUs for platform, in GPU platform.
# Written by Fairway from the estate: change the estate, not this file.

# When Kubernetes may be upgraded
# requests/gpu-platform.yaml:3
resource "azapi_resource" "workload_gpu_platform_germanywestcentral_cluster_aksmanagedautoupgradeschedule" {
  type      = "Microsoft.ContainerService/managedClusters/maintenanceConfigurations@2026-05-01"
  parent_id = azapi_resource.workload_gpu_platform_germanywestcentral_cluster.id
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
resource "azapi_resource" "workload_gpu_platform_germanywestcentral_cluster_aksmanagednodeosupgradeschedule" {
  type      = "Microsoft.ContainerService/managedClusters/maintenanceConfigurations@2026-05-01"
  parent_id = azapi_resource.workload_gpu_platform_germanywestcentral_cluster.id
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
