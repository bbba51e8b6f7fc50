# gpu-platform
# Kubernetes with GPUs for platform, in GPU platform.
# Written by Fairway from the estate: change the estate, not this file.

# Secrets, keys and certificates of gpu-platform: soft delete and purge protection are its backup
# requests/gpu-platform.yaml:3
resource "azapi_resource" "workload_gpu_platform_swedencentral_key_vault" {
  type      = "Microsoft.KeyVault/vaults@2026-02-01"
  parent_id = azapi_resource.group_sub_gpu_prod_rg_gpu_platform_prod_sdc.id
  name      = "kv-gpu-pl-prod-sdc-zlkru"
  location  = "swedencentral"

  tags = {
    team        = "platform"
    environment = "prod"
    cost-center = "CC-1000"
    workload    = "gpu-platform"
    managed-by  = "fairway"
    golden-path = "aks-gpu"
  }

  body = {
    properties = {
      tenantId = var.tenant_id
      sku = {
        family = "A"
        name   = "standard"
      }
      enableRbacAuthorization      = true
      enableSoftDelete             = true
      softDeleteRetentionInDays    = 90
      enablePurgeProtection        = true
      enabledForDeployment         = false
      enabledForDiskEncryption     = false
      enabledForTemplateDeployment = false
      publicNetworkAccess          = "Disabled"
      networkAcls = {
        defaultAction       = "Deny"
        bypass              = "None"
        ipRules             = []
        virtualNetworkRules = []
      }
    }
  }
}
