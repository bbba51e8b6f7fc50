output "policy_definition_fairway_ai_account_outbound_id" {
  description = "id of policyDefinitions fairway-ai-account-outbound"
  value       = azapi_resource.policy_definition_fairway_ai_account_outbound.id
}

output "policy_definition_fairway_ai_gpu_allowed_sizes_id" {
  description = "id of policyDefinitions fairway-ai-gpu-allowed-sizes"
  value       = azapi_resource.policy_definition_fairway_ai_gpu_allowed_sizes.id
}

output "policy_definition_fairway_ai_gpu_cost_tags_id" {
  description = "id of policyDefinitions fairway-ai-gpu-cost-tags"
  value       = azapi_resource.policy_definition_fairway_ai_gpu_cost_tags.id
}

output "policy_definition_fairway_ai_gpu_pool_cost_tags_id" {
  description = "id of policyDefinitions fairway-ai-gpu-pool-cost-tags"
  value       = azapi_resource.policy_definition_fairway_ai_gpu_pool_cost_tags.id
}

output "policy_definition_fairway_deploy_foundry_dns_id" {
  description = "id of policyDefinitions fairway-deploy-foundry-dns"
  value       = azapi_resource.policy_definition_fairway_deploy_foundry_dns.id
}

output "policy_set_fairway_endpoint_dns_id" {
  description = "id of policySetDefinitions fairway-endpoint-dns"
  value       = azapi_resource.policy_set_fairway_endpoint_dns.id
}
