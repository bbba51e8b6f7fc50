# gpu-platform
# Kubernetes with GPUs for platform, in GPU platform.
# Written by Fairway from the estate: change the estate, not this file.

# Who is called when GPUs, queues or measurements fail
# requests/gpu-platform.yaml:3
resource "azapi_resource" "swedencentral_cluster_rules" {
  type      = "Microsoft.AlertsManagement/prometheusRuleGroups@2023-03-01"
  parent_id = azapi_resource.group_rg_gpu_platform_prod_sdc.id
  name      = "prg-gpu-platform-prod-sdc-cluster-rules"
  location  = "swedencentral"
  tags      = local.tags

  body = {
    properties = {
      description = "Who is called when GPUs, queues or measurements fail"
      enabled     = true
      interval    = "PT1M"
      scopes      = [azapi_resource.swedencentral_metrics.id]
      rules = [
        {
          alert      = "GpuHot"
          enabled    = true
          expression = "max by (Hostname, gpu) (DCGM_FI_DEV_GPU_TEMP) > 83"
          "for"      = "PT5M"
          severity   = 1
          annotations = {
            description = "A GPU is so hot that it slows down."
          }
          actions = [
            {
              actionGroupId = var.management_action_group_id
            },
          ]
          resolveConfiguration = {
            autoResolved  = true
            timeToResolve = "PT10M"
          }
        },
        {
          alert      = "GpuMemoryFull"
          enabled    = true
          expression = "max by (Hostname, gpu) (DCGM_FI_DEV_FB_USED / (DCGM_FI_DEV_FB_USED + DCGM_FI_DEV_FB_FREE)) > 0.95"
          "for"      = "PT10M"
          severity   = 2
          annotations = {
            description = "A GPU has hardly any memory left: the next allocation may fail."
          }
          actions = [
            {
              actionGroupId = var.management_action_group_id
            },
          ]
          resolveConfiguration = {
            autoResolved  = true
            timeToResolve = "PT10M"
          }
        },
        {
          alert      = "GpuBroken"
          enabled    = true
          expression = "max by (Hostname, gpu, xid) (DCGM_EXP_XID_ERRORS_COUNT{xid=~\"48|64|74|79|95|119|120|140|143\"}) > 0"
          "for"      = "PT1M"
          severity   = 1
          annotations = {
            description = "A GPU reported an error after which it, or its node, has to be reset."
          }
          actions = [
            {
              actionGroupId = var.management_action_group_id
            },
          ]
          resolveConfiguration = {
            autoResolved  = true
            timeToResolve = "PT10M"
          }
        },
        {
          alert      = "GpuIdle"
          enabled    = true
          expression = "max by (Hostname, gpu, pod) (max_over_time(DCGM_FI_PROF_GR_ENGINE_ACTIVE{pod!=\"\"}[1h])) < 0.2"
          "for"      = "PT1H"
          severity   = 3
          annotations = {
            description = "A GPU is held by a pod and hardly used."
          }
          actions = [
            {
              actionGroupId = var.management_action_group_id
            },
          ]
          resolveConfiguration = {
            autoResolved  = true
            timeToResolve = "PT10M"
          }
        },
        {
          alert      = "GpuMetricsLost"
          enabled    = true
          expression = "count(kube_node_status_allocatable{resource=\"nvidia_com_gpu\"} > 0) > 0 unless on () count(DCGM_FI_DEV_GPU_TEMP) > 0"
          "for"      = "PT10M"
          severity   = 2
          annotations = {
            description = "Nodes have GPUs and none of them is measured: whatever scales by measurements holds still."
          }
          actions = [
            {
              actionGroupId = var.management_action_group_id
            },
          ]
          resolveConfiguration = {
            autoResolved  = true
            timeToResolve = "PT10M"
          }
        },
        {
          alert      = "GpuPoolFull"
          enabled    = true
          expression = "sum(kube_pod_container_resource_requests{resource=\"nvidia_com_gpu\"}) / sum(kube_node_status_allocatable{resource=\"nvidia_com_gpu\"}) > 0.85"
          "for"      = "PT30M"
          severity   = 3
          annotations = {
            description = "More than 85 % of the GPUs of the nodes that run are taken."
          }
          actions = [
            {
              actionGroupId = var.management_action_group_id
            },
          ]
          resolveConfiguration = {
            autoResolved  = true
            timeToResolve = "PT10M"
          }
        },
        {
          alert      = "QueueLong"
          enabled    = true
          expression = "sum by (cluster_queue) (kueue_pending_workloads) > 50"
          "for"      = "PT30M"
          severity   = 3
          annotations = {
            description = "More than 50 jobs wait in a queue."
          }
          actions = [
            {
              actionGroupId = var.management_action_group_id
            },
          ]
          resolveConfiguration = {
            autoResolved  = true
            timeToResolve = "PT10M"
          }
        },
        {
          alert      = "GpuPodPending"
          enabled    = true
          expression = "count by (namespace, pod) (kube_pod_status_phase{phase=\"Pending\"} == 1 and on (namespace, pod) kube_pod_container_resource_requests{resource=\"nvidia_com_gpu\"}) > 0"
          "for"      = "PT15M"
          severity   = 2
          annotations = {
            description = "A pod that wants GPUs was admitted and finds no node: quota, taint or device plugin."
          }
          actions = [
            {
              actionGroupId = var.management_action_group_id
            },
          ]
          resolveConfiguration = {
            autoResolved  = true
            timeToResolve = "PT10M"
          }
        },
      ]
    }
  }
}
