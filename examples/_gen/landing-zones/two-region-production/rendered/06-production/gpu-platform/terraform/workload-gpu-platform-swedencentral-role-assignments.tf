# gpu-platform
# Kubernetes with GPUs for platform, in GPU platform.
# Written by Fairway from the estate: change the estate, not this file.

# The cluster puts nodes and internal load balancers into the network
# requests/gpu-platform.yaml:3
resource "azapi_resource" "workload_gpu_platform_swedencentral_role_network_contributor_workload_gpu_platform_swedencentral_identity_cluster_spoke_gpu_prod_swedencentral_vnet" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = var.spoke_gpu_prod_swedencentral_vnet_id
  name      = "d86011a1-8a08-55d4-b177-91ababc9467a"

  body = {
    properties = {
      roleDefinitionId = "/subscriptions/${var.subscription_sub_gpu_prod}/providers/Microsoft.Authorization/roleDefinitions/4d97b98b-1d4f-4787-a291-c67834d212e7"
      principalId      = azapi_resource.workload_gpu_platform_swedencentral_identity_cluster.output.properties.principalId
      principalType    = "ServicePrincipal"
      description      = "The cluster puts nodes and internal load balancers into the network"
    }
  }
}

# The cluster names its private API server
# requests/gpu-platform.yaml:3
resource "azapi_resource" "workload_gpu_platform_swedencentral_role_private_dns_zone_contributor_workload_gpu_platform_swedencentral_identity_cluster_dns_privatelink_swedencentral_azmk8s_io" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = var.dns_privatelink_swedencentral_azmk8s_io_id
  name      = "9b60d0b7-29c2-5bd9-8aea-2bb5508d38fb"

  body = {
    properties = {
      roleDefinitionId = "/subscriptions/${var.subscription_sub_gpu_prod}/providers/Microsoft.Authorization/roleDefinitions/b12aa53e-6015-4669-85d0-8515ebb3ae7f"
      principalId      = azapi_resource.workload_gpu_platform_swedencentral_identity_cluster.output.properties.principalId
      principalType    = "ServicePrincipal"
      description      = "The cluster names its private API server"
    }
  }
}

# The cluster hands its nodes their identity
# requests/gpu-platform.yaml:3
resource "azapi_resource" "workload_gpu_platform_swedencentral_identity_nodes_role_managed_identity_operator_workload_gpu_platform_swedencentral_identity_cluster" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.workload_gpu_platform_swedencentral_identity_nodes.id
  name      = "10e9e336-d2eb-5f1e-abc3-525eef5e2d8b"

  body = {
    properties = {
      roleDefinitionId = "/subscriptions/${var.subscription_sub_gpu_prod}/providers/Microsoft.Authorization/roleDefinitions/f1a07417-d97a-45cb-824c-7a7467783830"
      principalId      = azapi_resource.workload_gpu_platform_swedencentral_identity_cluster.output.properties.principalId
      principalType    = "ServicePrincipal"
      description      = "The cluster hands its nodes their identity"
    }
  }
}

# Administrators get the settings of the cluster
# requests/gpu-platform.yaml:3
resource "azapi_resource" "workload_gpu_platform_swedencentral_cluster_role_aks_cluster_user_4f0c5d1e_0000_4000_8000_00000000b001" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.workload_gpu_platform_swedencentral_cluster.id
  name      = "1834d684-3b35-59cd-aeb5-9faaf0d76cd9"

  body = {
    properties = {
      roleDefinitionId = "/subscriptions/${var.subscription_sub_gpu_prod}/providers/Microsoft.Authorization/roleDefinitions/4abbcc35-e782-43d8-92c5-2d3f1bd2253f"
      principalId      = "4f0c5d1e-0000-4000-8000-00000000b001"
      principalType    = "Group"
      description      = "Administrators get the settings of the cluster"
    }
  }
}

# Nodes of the cluster pull images
# requests/gpu-platform.yaml:3
resource "azapi_resource" "workload_gpu_platform_swedencentral_registry_role_acr_pull_workload_gpu_platform_swedencentral_identity_nodes" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.workload_gpu_platform_swedencentral_registry.id
  name      = "24cb462b-9335-543d-a23e-9930e7a902e0"

  body = {
    properties = {
      roleDefinitionId = "/subscriptions/${var.subscription_sub_gpu_prod}/providers/Microsoft.Authorization/roleDefinitions/7f951dda-4ed3-4680-a7ca-43fe172d538d"
      principalId      = azapi_resource.workload_gpu_platform_swedencentral_identity_nodes.output.properties.principalId
      principalType    = "ServicePrincipal"
      description      = "Nodes of the cluster pull images"
    }
  }
}
