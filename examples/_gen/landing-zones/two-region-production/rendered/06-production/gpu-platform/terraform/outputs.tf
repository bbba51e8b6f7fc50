output "workload_gpu_platform_germanywestcentral_cluster_oidc_issuer_profile_issuer_url" {
  description = "properties.oidcIssuerProfile.issuerURL of managedClusters aks-gpu-platform-prod-gwc"
  value       = azapi_resource.germanywestcentral_cluster.output.properties.oidcIssuerProfile.issuerURL
}

output "workload_gpu_platform_germanywestcentral_metrics_id" {
  description = "id of accounts amw-gpu-platform-prod-gwc"
  value       = azapi_resource.germanywestcentral_metrics.id
}

output "workload_gpu_platform_swedencentral_cluster_oidc_issuer_profile_issuer_url" {
  description = "properties.oidcIssuerProfile.issuerURL of managedClusters aks-gpu-platform-prod-sdc"
  value       = azapi_resource.swedencentral_cluster.output.properties.oidcIssuerProfile.issuerURL
}

output "workload_gpu_platform_swedencentral_metrics_id" {
  description = "id of accounts amw-gpu-platform-prod-sdc"
  value       = azapi_resource.swedencentral_metrics.id
}
