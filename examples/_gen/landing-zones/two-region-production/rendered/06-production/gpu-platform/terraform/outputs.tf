output "workload_gpu_platform_germanywestcentral_cluster_ingress_profile_web_app_routing_identity_object_id" {
  description = "properties.ingressProfile.webAppRouting.identity.objectId of managedClusters aks-gpu-platform-prod-gwc"
  value       = azapi_resource.workload_gpu_platform_germanywestcentral_cluster.output.properties.ingressProfile.webAppRouting.identity.objectId
}

output "workload_gpu_platform_germanywestcentral_cluster_oidc_issuer_profile_issuer_url" {
  description = "properties.oidcIssuerProfile.issuerURL of managedClusters aks-gpu-platform-prod-gwc"
  value       = azapi_resource.workload_gpu_platform_germanywestcentral_cluster.output.properties.oidcIssuerProfile.issuerURL
}

output "workload_gpu_platform_germanywestcentral_metrics_id" {
  description = "id of accounts amw-gpu-platform-prod-gwc"
  value       = azapi_resource.workload_gpu_platform_germanywestcentral_metrics.id
}

output "workload_gpu_platform_swedencentral_cluster_ingress_profile_web_app_routing_identity_object_id" {
  description = "properties.ingressProfile.webAppRouting.identity.objectId of managedClusters aks-gpu-platform-prod-sdc"
  value       = azapi_resource.workload_gpu_platform_swedencentral_cluster.output.properties.ingressProfile.webAppRouting.identity.objectId
}

output "workload_gpu_platform_swedencentral_cluster_oidc_issuer_profile_issuer_url" {
  description = "properties.oidcIssuerProfile.issuerURL of managedClusters aks-gpu-platform-prod-sdc"
  value       = azapi_resource.workload_gpu_platform_swedencentral_cluster.output.properties.oidcIssuerProfile.issuerURL
}

output "workload_gpu_platform_swedencentral_metrics_id" {
  description = "id of accounts amw-gpu-platform-prod-sdc"
  value       = azapi_resource.workload_gpu_platform_swedencentral_metrics.id
}
