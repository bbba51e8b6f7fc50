# Private DNS
# Private DNS zones of Azure services, linked to every hub, so that private endpoints are found by their usual names.
# Written by Fairway from the estate: change the estate, not this file.

# Names of private endpoints: privatelink.adf.azure.com.
# network.yaml:7
resource "azapi_resource" "dns_privatelink_adf_azure_com" {
  type      = "Microsoft.Network/privateDnsZones@2024-06-01"
  parent_id = azapi_resource.group_rg_dns_sdc.id
  name      = "privatelink.adf.azure.com"
  location  = "global"
  tags      = local.tags
}

# Names of private endpoints: privatelink.agentsvc.azure-automation.net.
# network.yaml:7
resource "azapi_resource" "dns_privatelink_agentsvc_azure_automation_net" {
  type      = "Microsoft.Network/privateDnsZones@2024-06-01"
  parent_id = azapi_resource.group_rg_dns_sdc.id
  name      = "privatelink.agentsvc.azure-automation.net"
  location  = "global"
  tags      = local.tags
}

# Names of private endpoints: privatelink.api.azureml.ms.
# network.yaml:7
resource "azapi_resource" "dns_privatelink_api_azureml_ms" {
  type      = "Microsoft.Network/privateDnsZones@2024-06-01"
  parent_id = azapi_resource.group_rg_dns_sdc.id
  name      = "privatelink.api.azureml.ms"
  location  = "global"
  tags      = local.tags
}

# Names of private endpoints: privatelink.azconfig.io.
# network.yaml:7
resource "azapi_resource" "dns_privatelink_azconfig_io" {
  type      = "Microsoft.Network/privateDnsZones@2024-06-01"
  parent_id = azapi_resource.group_rg_dns_sdc.id
  name      = "privatelink.azconfig.io"
  location  = "global"
  tags      = local.tags
}

# Names of private endpoints: privatelink.azure-api.net.
# network.yaml:7
resource "azapi_resource" "dns_privatelink_azure_api_net" {
  type      = "Microsoft.Network/privateDnsZones@2024-06-01"
  parent_id = azapi_resource.group_rg_dns_sdc.id
  name      = "privatelink.azure-api.net"
  location  = "global"
  tags      = local.tags
}

# Names of private endpoints: privatelink.azurecr.io.
# network.yaml:7
resource "azapi_resource" "dns_privatelink_azurecr_io" {
  type      = "Microsoft.Network/privateDnsZones@2024-06-01"
  parent_id = azapi_resource.group_rg_dns_sdc.id
  name      = "privatelink.azurecr.io"
  location  = "global"
  tags      = local.tags
}

# Names of private endpoints: privatelink.azuredatabricks.net.
# network.yaml:7
resource "azapi_resource" "dns_privatelink_azuredatabricks_net" {
  type      = "Microsoft.Network/privateDnsZones@2024-06-01"
  parent_id = azapi_resource.group_rg_dns_sdc.id
  name      = "privatelink.azuredatabricks.net"
  location  = "global"
  tags      = local.tags
}

# Names of private endpoints: privatelink.blob.core.windows.net.
# network.yaml:7
resource "azapi_resource" "dns_privatelink_blob_core_windows_net" {
  type      = "Microsoft.Network/privateDnsZones@2024-06-01"
  parent_id = azapi_resource.group_rg_dns_sdc.id
  name      = "privatelink.blob.core.windows.net"
  location  = "global"
  tags      = local.tags
}

# Names of private endpoints: privatelink.cassandra.cosmos.azure.com.
# network.yaml:7
resource "azapi_resource" "dns_privatelink_cassandra_cosmos_azure_com" {
  type      = "Microsoft.Network/privateDnsZones@2024-06-01"
  parent_id = azapi_resource.group_rg_dns_sdc.id
  name      = "privatelink.cassandra.cosmos.azure.com"
  location  = "global"
  tags      = local.tags
}

# Names of private endpoints: privatelink.cognitiveservices.azure.com.
# network.yaml:7
resource "azapi_resource" "dns_privatelink_cognitiveservices_azure_com" {
  type      = "Microsoft.Network/privateDnsZones@2024-06-01"
  parent_id = azapi_resource.group_rg_dns_sdc.id
  name      = "privatelink.cognitiveservices.azure.com"
  location  = "global"
  tags      = local.tags
}

# Names of private endpoints: privatelink.database.windows.net.
# network.yaml:7
resource "azapi_resource" "dns_privatelink_database_windows_net" {
  type      = "Microsoft.Network/privateDnsZones@2024-06-01"
  parent_id = azapi_resource.group_rg_dns_sdc.id
  name      = "privatelink.database.windows.net"
  location  = "global"
  tags      = local.tags
}

# Names of private endpoints: privatelink.datafactory.azure.net.
# network.yaml:7
resource "azapi_resource" "dns_privatelink_datafactory_azure_net" {
  type      = "Microsoft.Network/privateDnsZones@2024-06-01"
  parent_id = azapi_resource.group_rg_dns_sdc.id
  name      = "privatelink.datafactory.azure.net"
  location  = "global"
  tags      = local.tags
}

# Names of private endpoints: privatelink.dfs.core.windows.net.
# network.yaml:7
resource "azapi_resource" "dns_privatelink_dfs_core_windows_net" {
  type      = "Microsoft.Network/privateDnsZones@2024-06-01"
  parent_id = azapi_resource.group_rg_dns_sdc.id
  name      = "privatelink.dfs.core.windows.net"
  location  = "global"
  tags      = local.tags
}

# Names of private endpoints: privatelink.documents.azure.com.
# network.yaml:7
resource "azapi_resource" "dns_privatelink_documents_azure_com" {
  type      = "Microsoft.Network/privateDnsZones@2024-06-01"
  parent_id = azapi_resource.group_rg_dns_sdc.id
  name      = "privatelink.documents.azure.com"
  location  = "global"
  tags      = local.tags
}

# Names of private endpoints: privatelink.eventgrid.azure.net.
# network.yaml:7
resource "azapi_resource" "dns_privatelink_eventgrid_azure_net" {
  type      = "Microsoft.Network/privateDnsZones@2024-06-01"
  parent_id = azapi_resource.group_rg_dns_sdc.id
  name      = "privatelink.eventgrid.azure.net"
  location  = "global"
  tags      = local.tags
}

# Names of private endpoints: privatelink.fabric.microsoft.com.
# network.yaml:7
resource "azapi_resource" "dns_privatelink_fabric_microsoft_com" {
  type      = "Microsoft.Network/privateDnsZones@2024-06-01"
  parent_id = azapi_resource.group_rg_dns_sdc.id
  name      = "privatelink.fabric.microsoft.com"
  location  = "global"
  tags      = local.tags
}

# Names of private endpoints: privatelink.file.core.windows.net.
# network.yaml:7
resource "azapi_resource" "dns_privatelink_file_core_windows_net" {
  type      = "Microsoft.Network/privateDnsZones@2024-06-01"
  parent_id = azapi_resource.group_rg_dns_sdc.id
  name      = "privatelink.file.core.windows.net"
  location  = "global"
  tags      = local.tags
}

# Names of private endpoints: privatelink.germanywestcentral.azmk8s.io.
# network.yaml:7
resource "azapi_resource" "dns_privatelink_germanywestcentral_azmk8s_io" {
  type      = "Microsoft.Network/privateDnsZones@2024-06-01"
  parent_id = azapi_resource.group_rg_dns_sdc.id
  name      = "privatelink.germanywestcentral.azmk8s.io"
  location  = "global"
  tags      = local.tags
}

# Names of private endpoints: privatelink.germanywestcentral.azurecontainerapps.io.
# network.yaml:7
resource "azapi_resource" "dns_privatelink_germanywestcentral_azurecontainerapps_io" {
  type      = "Microsoft.Network/privateDnsZones@2024-06-01"
  parent_id = azapi_resource.group_rg_dns_sdc.id
  name      = "privatelink.germanywestcentral.azurecontainerapps.io"
  location  = "global"
  tags      = local.tags
}

# Names of private endpoints: privatelink.germanywestcentral.prometheus.monitor.azure.com.
# network.yaml:7
resource "azapi_resource" "dns_privatelink_germanywestcentral_prometheus_monitor_azure_com" {
  type      = "Microsoft.Network/privateDnsZones@2024-06-01"
  parent_id = azapi_resource.group_rg_dns_sdc.id
  name      = "privatelink.germanywestcentral.prometheus.monitor.azure.com"
  location  = "global"
  tags      = local.tags
}

# Names of private endpoints: privatelink.grafana.azure.com.
# network.yaml:7
resource "azapi_resource" "dns_privatelink_grafana_azure_com" {
  type      = "Microsoft.Network/privateDnsZones@2024-06-01"
  parent_id = azapi_resource.group_rg_dns_sdc.id
  name      = "privatelink.grafana.azure.com"
  location  = "global"
  tags      = local.tags
}

# Names of private endpoints: privatelink.gremlin.cosmos.azure.com.
# network.yaml:7
resource "azapi_resource" "dns_privatelink_gremlin_cosmos_azure_com" {
  type      = "Microsoft.Network/privateDnsZones@2024-06-01"
  parent_id = azapi_resource.group_rg_dns_sdc.id
  name      = "privatelink.gremlin.cosmos.azure.com"
  location  = "global"
  tags      = local.tags
}

# Names of private endpoints: privatelink.gwc.backup.windowsazure.com.
# network.yaml:7
resource "azapi_resource" "dns_privatelink_gwc_backup_windowsazure_com" {
  type      = "Microsoft.Network/privateDnsZones@2024-06-01"
  parent_id = azapi_resource.group_rg_dns_sdc.id
  name      = "privatelink.gwc.backup.windowsazure.com"
  location  = "global"
  tags      = local.tags
}

# Names of private endpoints: privatelink.managedhsm.azure.net.
# network.yaml:7
resource "azapi_resource" "dns_privatelink_managedhsm_azure_net" {
  type      = "Microsoft.Network/privateDnsZones@2024-06-01"
  parent_id = azapi_resource.group_rg_dns_sdc.id
  name      = "privatelink.managedhsm.azure.net"
  location  = "global"
  tags      = local.tags
}

# Names of private endpoints: privatelink.mongo.cosmos.azure.com.
# network.yaml:7
resource "azapi_resource" "dns_privatelink_mongo_cosmos_azure_com" {
  type      = "Microsoft.Network/privateDnsZones@2024-06-01"
  parent_id = azapi_resource.group_rg_dns_sdc.id
  name      = "privatelink.mongo.cosmos.azure.com"
  location  = "global"
  tags      = local.tags
}

# Names of private endpoints: privatelink.mongocluster.cosmos.azure.com.
# network.yaml:7
resource "azapi_resource" "dns_privatelink_mongocluster_cosmos_azure_com" {
  type      = "Microsoft.Network/privateDnsZones@2024-06-01"
  parent_id = azapi_resource.group_rg_dns_sdc.id
  name      = "privatelink.mongocluster.cosmos.azure.com"
  location  = "global"
  tags      = local.tags
}

# Names of private endpoints: privatelink.monitor.azure.com.
# network.yaml:7
resource "azapi_resource" "dns_privatelink_monitor_azure_com" {
  type      = "Microsoft.Network/privateDnsZones@2024-06-01"
  parent_id = azapi_resource.group_rg_dns_sdc.id
  name      = "privatelink.monitor.azure.com"
  location  = "global"
  tags      = local.tags
}

# Names of private endpoints: privatelink.notebooks.azure.net.
# network.yaml:7
resource "azapi_resource" "dns_privatelink_notebooks_azure_net" {
  type      = "Microsoft.Network/privateDnsZones@2024-06-01"
  parent_id = azapi_resource.group_rg_dns_sdc.id
  name      = "privatelink.notebooks.azure.net"
  location  = "global"
  tags      = local.tags
}

# Names of private endpoints: privatelink.ods.opinsights.azure.com.
# network.yaml:7
resource "azapi_resource" "dns_privatelink_ods_opinsights_azure_com" {
  type      = "Microsoft.Network/privateDnsZones@2024-06-01"
  parent_id = azapi_resource.group_rg_dns_sdc.id
  name      = "privatelink.ods.opinsights.azure.com"
  location  = "global"
  tags      = local.tags
}

# Names of private endpoints: privatelink.oms.opinsights.azure.com.
# network.yaml:7
resource "azapi_resource" "dns_privatelink_oms_opinsights_azure_com" {
  type      = "Microsoft.Network/privateDnsZones@2024-06-01"
  parent_id = azapi_resource.group_rg_dns_sdc.id
  name      = "privatelink.oms.opinsights.azure.com"
  location  = "global"
  tags      = local.tags
}

# Names of private endpoints: privatelink.openai.azure.com.
# network.yaml:7
resource "azapi_resource" "dns_privatelink_openai_azure_com" {
  type      = "Microsoft.Network/privateDnsZones@2024-06-01"
  parent_id = azapi_resource.group_rg_dns_sdc.id
  name      = "privatelink.openai.azure.com"
  location  = "global"
  tags      = local.tags
}

# Names of private endpoints: privatelink.postgres.cosmos.azure.com.
# network.yaml:7
resource "azapi_resource" "dns_privatelink_postgres_cosmos_azure_com" {
  type      = "Microsoft.Network/privateDnsZones@2024-06-01"
  parent_id = azapi_resource.group_rg_dns_sdc.id
  name      = "privatelink.postgres.cosmos.azure.com"
  location  = "global"
  tags      = local.tags
}

# Names of private endpoints: privatelink.postgres.database.azure.com.
# network.yaml:7
resource "azapi_resource" "dns_privatelink_postgres_database_azure_com" {
  type      = "Microsoft.Network/privateDnsZones@2024-06-01"
  parent_id = azapi_resource.group_rg_dns_sdc.id
  name      = "privatelink.postgres.database.azure.com"
  location  = "global"
  tags      = local.tags
}

# Names of private endpoints: privatelink.queue.core.windows.net.
# network.yaml:7
resource "azapi_resource" "dns_privatelink_queue_core_windows_net" {
  type      = "Microsoft.Network/privateDnsZones@2024-06-01"
  parent_id = azapi_resource.group_rg_dns_sdc.id
  name      = "privatelink.queue.core.windows.net"
  location  = "global"
  tags      = local.tags
}

# Names of private endpoints: privatelink.redis.azure.net.
# network.yaml:7
resource "azapi_resource" "dns_privatelink_redis_azure_net" {
  type      = "Microsoft.Network/privateDnsZones@2024-06-01"
  parent_id = azapi_resource.group_rg_dns_sdc.id
  name      = "privatelink.redis.azure.net"
  location  = "global"
  tags      = local.tags
}

# Names of private endpoints: privatelink.redis.cache.windows.net.
# network.yaml:7
resource "azapi_resource" "dns_privatelink_redis_cache_windows_net" {
  type      = "Microsoft.Network/privateDnsZones@2024-06-01"
  parent_id = azapi_resource.group_rg_dns_sdc.id
  name      = "privatelink.redis.cache.windows.net"
  location  = "global"
  tags      = local.tags
}

# Names of private endpoints: privatelink.redisenterprise.cache.azure.net.
# network.yaml:7
resource "azapi_resource" "dns_privatelink_redisenterprise_cache_azure_net" {
  type      = "Microsoft.Network/privateDnsZones@2024-06-01"
  parent_id = azapi_resource.group_rg_dns_sdc.id
  name      = "privatelink.redisenterprise.cache.azure.net"
  location  = "global"
  tags      = local.tags
}

# Names of private endpoints: privatelink.sdc.backup.windowsazure.com.
# network.yaml:7
resource "azapi_resource" "dns_privatelink_sdc_backup_windowsazure_com" {
  type      = "Microsoft.Network/privateDnsZones@2024-06-01"
  parent_id = azapi_resource.group_rg_dns_sdc.id
  name      = "privatelink.sdc.backup.windowsazure.com"
  location  = "global"
  tags      = local.tags
}

# Names of private endpoints: privatelink.search.windows.net.
# network.yaml:7
resource "azapi_resource" "dns_privatelink_search_windows_net" {
  type      = "Microsoft.Network/privateDnsZones@2024-06-01"
  parent_id = azapi_resource.group_rg_dns_sdc.id
  name      = "privatelink.search.windows.net"
  location  = "global"
  tags      = local.tags
}

# Names of private endpoints: privatelink.servicebus.windows.net.
# network.yaml:7
resource "azapi_resource" "dns_privatelink_servicebus_windows_net" {
  type      = "Microsoft.Network/privateDnsZones@2024-06-01"
  parent_id = azapi_resource.group_rg_dns_sdc.id
  name      = "privatelink.servicebus.windows.net"
  location  = "global"
  tags      = local.tags
}

# Names of private endpoints: privatelink.services.ai.azure.com.
# network.yaml:7
resource "azapi_resource" "dns_privatelink_services_ai_azure_com" {
  type      = "Microsoft.Network/privateDnsZones@2024-06-01"
  parent_id = azapi_resource.group_rg_dns_sdc.id
  name      = "privatelink.services.ai.azure.com"
  location  = "global"
  tags      = local.tags
}

# Names of private endpoints: privatelink.swedencentral.azmk8s.io.
# network.yaml:7
resource "azapi_resource" "dns_privatelink_swedencentral_azmk8s_io" {
  type      = "Microsoft.Network/privateDnsZones@2024-06-01"
  parent_id = azapi_resource.group_rg_dns_sdc.id
  name      = "privatelink.swedencentral.azmk8s.io"
  location  = "global"
  tags      = local.tags
}

# Names of private endpoints: privatelink.swedencentral.azurecontainerapps.io.
# network.yaml:7
resource "azapi_resource" "dns_privatelink_swedencentral_azurecontainerapps_io" {
  type      = "Microsoft.Network/privateDnsZones@2024-06-01"
  parent_id = azapi_resource.group_rg_dns_sdc.id
  name      = "privatelink.swedencentral.azurecontainerapps.io"
  location  = "global"
  tags      = local.tags
}

# Names of private endpoints: privatelink.swedencentral.prometheus.monitor.azure.com.
# network.yaml:7
resource "azapi_resource" "dns_privatelink_swedencentral_prometheus_monitor_azure_com" {
  type      = "Microsoft.Network/privateDnsZones@2024-06-01"
  parent_id = azapi_resource.group_rg_dns_sdc.id
  name      = "privatelink.swedencentral.prometheus.monitor.azure.com"
  location  = "global"
  tags      = local.tags
}

# Names of private endpoints: privatelink.table.core.windows.net.
# network.yaml:7
resource "azapi_resource" "dns_privatelink_table_core_windows_net" {
  type      = "Microsoft.Network/privateDnsZones@2024-06-01"
  parent_id = azapi_resource.group_rg_dns_sdc.id
  name      = "privatelink.table.core.windows.net"
  location  = "global"
  tags      = local.tags
}

# Names of private endpoints: privatelink.table.cosmos.azure.com.
# network.yaml:7
resource "azapi_resource" "dns_privatelink_table_cosmos_azure_com" {
  type      = "Microsoft.Network/privateDnsZones@2024-06-01"
  parent_id = azapi_resource.group_rg_dns_sdc.id
  name      = "privatelink.table.cosmos.azure.com"
  location  = "global"
  tags      = local.tags
}

# Names of private endpoints: privatelink.ts.eventgrid.azure.net.
# network.yaml:7
resource "azapi_resource" "dns_privatelink_ts_eventgrid_azure_net" {
  type      = "Microsoft.Network/privateDnsZones@2024-06-01"
  parent_id = azapi_resource.group_rg_dns_sdc.id
  name      = "privatelink.ts.eventgrid.azure.net"
  location  = "global"
  tags      = local.tags
}

# Names of private endpoints: privatelink.vaultcore.azure.net.
# network.yaml:7
resource "azapi_resource" "dns_privatelink_vaultcore_azure_net" {
  type      = "Microsoft.Network/privateDnsZones@2024-06-01"
  parent_id = azapi_resource.group_rg_dns_sdc.id
  name      = "privatelink.vaultcore.azure.net"
  location  = "global"
  tags      = local.tags
}
