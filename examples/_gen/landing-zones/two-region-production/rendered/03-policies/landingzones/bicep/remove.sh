#!/usr/bin/env bash
# Takes 03-policies/landingzones away for good. Written by Fairway from the estate.
set -euo pipefail

# Whether a message says that something is not there.
gone() { case $1 in *[Nn]ot[Ff]ound* | *"not found"* | *"Not Found"* | *"not be found"*) ;; *) return 1 ;; esac; }

# Runs a command; that what it is about is gone already is no mistake.
once() {
  local said
  if said=$("$@" 2>&1 </dev/null); then return; fi
  if gone "$said"; then echo "gone already: $*"; else echo "$said" >&2; return 1; fi
}

# Deletes a resource and waits until it is gone: it can be read no more, or there is no right to any more.
remove() {
  local said
  once az rest --method delete --url "$1?api-version=$2" --output none
  for _ in $(seq 90); do
    if ! said=$(az rest --method get --url "$1?api-version=$2" --output none 2>&1); then
      if gone "$said" || [[ $said == *AuthorizationFailed* ]]; then return; fi
    fi
    sleep 10
  done
  echo "$1 is still there" >&2
  return 1
}

# What was built last goes first.
remove /subscriptions/4f0c5d1e-0000-4000-8000-000000000002/resourceGroups/rg-connectivity-sdc/providers/Microsoft.Network/ddosProtectionPlans/ddos-hub-sdc/providers/Microsoft.Authorization/roleAssignments/6cc4028b-e7de-5671-a4cb-f70034b5ba3b 2022-04-01
remove /providers/Microsoft.Management/managementGroups/landingzones/providers/Microsoft.Authorization/roleAssignments/ad80db10-a98e-5d16-add0-d8f5b9022d6b 2022-04-01
remove /subscriptions/4f0c5d1e-0000-4000-8000-000000000001/resourceGroups/rg-management-sdc/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id-platform-sdc/providers/Microsoft.Authorization/roleAssignments/078dd481-9888-5929-93d1-1ad69610d4f5 2022-04-01
remove /providers/Microsoft.Management/managementGroups/landingzones/providers/Microsoft.Authorization/roleAssignments/b5779217-65e5-5cfe-9482-6f1b9cd75653 2022-04-01
remove /providers/Microsoft.Management/managementGroups/landingzones/providers/Microsoft.Authorization/roleAssignments/50cabc4a-4726-59ac-94b0-b561dec1ac94 2022-04-01
remove /providers/Microsoft.Management/managementGroups/landingzones/providers/Microsoft.Authorization/roleAssignments/90fe100e-7b4f-5d0f-878c-1c4b462063aa 2022-04-01
remove /subscriptions/4f0c5d1e-0000-4000-8000-000000000001/resourceGroups/rg-management-sdc/providers/Microsoft.Insights/dataCollectionRules/dcr-platform-sdc-vm-insights/providers/Microsoft.Authorization/roleAssignments/eadc6318-b89e-5adf-a0aa-067e3881688f 2022-04-01
remove /providers/Microsoft.Management/managementGroups/landingzones/providers/Microsoft.Authorization/roleAssignments/b14b612e-1dc4-55a0-bc81-2526ae77e2ca 2022-04-01
remove /providers/Microsoft.Management/managementGroups/landingzones/providers/Microsoft.Authorization/roleAssignments/effd31da-26ae-5c4d-af75-7a48961558c3 2022-04-01
remove /subscriptions/4f0c5d1e-0000-4000-8000-000000000001/resourceGroups/rg-management-sdc/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id-platform-sdc/providers/Microsoft.Authorization/roleAssignments/7dab2c41-dc07-5e68-a645-451cecaecb78 2022-04-01
remove /providers/Microsoft.Management/managementGroups/landingzones/providers/Microsoft.Authorization/roleAssignments/493c757f-ea67-5791-a20d-0994621241eb 2022-04-01
remove /providers/Microsoft.Management/managementGroups/landingzones/providers/Microsoft.Authorization/roleAssignments/bcde5d03-b84f-5d95-8e4f-affb7200b52c 2022-04-01
remove /providers/Microsoft.Management/managementGroups/landingzones/providers/Microsoft.Authorization/roleAssignments/5ff1ebcc-a57b-53d0-a62a-5a73d54783aa 2022-04-01
remove /subscriptions/4f0c5d1e-0000-4000-8000-000000000001/resourceGroups/rg-management-sdc/providers/Microsoft.Insights/dataCollectionRules/dcr-platform-sdc-change-tracking/providers/Microsoft.Authorization/roleAssignments/3bbe796b-f8bb-5758-ad4f-8a2b9dee4579 2022-04-01
remove /providers/Microsoft.Management/managementGroups/landingzones/providers/Microsoft.Authorization/roleAssignments/429275cf-9a8d-57e8-86d6-0abef86fe991 2022-04-01
remove /providers/Microsoft.Management/managementGroups/landingzones/providers/Microsoft.Authorization/roleAssignments/25357ad4-95bc-52c5-9de1-c20fc81daeeb 2022-04-01
remove /providers/Microsoft.Management/managementGroups/landingzones/providers/Microsoft.Authorization/roleAssignments/2950cac9-5b90-525f-a8e1-9479100708c2 2022-04-01
remove /providers/Microsoft.Management/managementGroups/landingzones/providers/Microsoft.Authorization/roleAssignments/5bea9cd4-7338-5bb2-a2a2-136489bf18a5 2022-04-01
remove /subscriptions/4f0c5d1e-0000-4000-8000-000000000001/resourceGroups/rg-management-sdc/providers/Microsoft.Insights/dataCollectionRules/dcr-platform-sdc-vm-insights/providers/Microsoft.Authorization/roleAssignments/fcb2d77a-5e22-57a8-bb25-2bbecede607e 2022-04-01
remove /providers/Microsoft.Management/managementGroups/landingzones/providers/Microsoft.Authorization/roleAssignments/c97842bd-35e6-5eab-a17a-b523da47895d 2022-04-01
remove /providers/Microsoft.Management/managementGroups/landingzones/providers/Microsoft.Authorization/roleAssignments/b6299c9d-13ec-50de-80cd-0e766a57b8be 2022-04-01
remove /providers/Microsoft.Management/managementGroups/landingzones/providers/Microsoft.Authorization/roleAssignments/2de95d53-4d1a-5405-bc91-9f5d710194e7 2022-04-01
remove /subscriptions/4f0c5d1e-0000-4000-8000-000000000001/resourceGroups/rg-management-sdc/providers/Microsoft.Insights/dataCollectionRules/dcr-platform-sdc-change-tracking/providers/Microsoft.Authorization/roleAssignments/a7ef57b0-d464-57c3-84ff-5da0abda695b 2022-04-01
remove /providers/Microsoft.Management/managementGroups/landingzones/providers/Microsoft.Authorization/roleAssignments/150d191d-7e73-51c9-94ca-6de01db54654 2022-04-01
remove /subscriptions/4f0c5d1e-0000-4000-8000-000000000001/resourceGroups/rg-management-sdc/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id-platform-sdc/providers/Microsoft.Authorization/roleAssignments/c21586c9-f735-5863-90a6-60ee5ba9ae32 2022-04-01
remove /providers/Microsoft.Management/managementGroups/landingzones/providers/Microsoft.Authorization/roleAssignments/2b3ec07f-96fb-53fe-bacb-ccf58343e169 2022-04-01
remove /providers/Microsoft.Management/managementGroups/landingzones/providers/Microsoft.Authorization/roleAssignments/4a276f54-0f8c-507a-aa81-229940984157 2022-04-01
remove /providers/Microsoft.Management/managementGroups/landingzones/providers/Microsoft.Authorization/roleAssignments/9716eb92-6f21-5daf-8ade-4becf9880e9c 2022-04-01
remove /subscriptions/4f0c5d1e-0000-4000-8000-000000000001/resourceGroups/rg-management-sdc/providers/Microsoft.Insights/dataCollectionRules/dcr-platform-sdc-vm-insights/providers/Microsoft.Authorization/roleAssignments/ec90fc6f-8d74-5440-99c6-190448a19118 2022-04-01
remove /providers/Microsoft.Management/managementGroups/landingzones/providers/Microsoft.Authorization/roleAssignments/a33c3c9e-76ad-57dd-a505-25889d5ecb2b 2022-04-01
remove /providers/Microsoft.Management/managementGroups/landingzones/providers/Microsoft.Authorization/roleAssignments/e52b8bf9-0c59-58a8-acfb-93394e111134 2022-04-01
remove /subscriptions/4f0c5d1e-0000-4000-8000-000000000001/resourceGroups/rg-management-sdc/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id-platform-sdc/providers/Microsoft.Authorization/roleAssignments/b79768a5-99ea-54fc-8229-a8d0289fc9a9 2022-04-01
remove /providers/Microsoft.Management/managementGroups/landingzones/providers/Microsoft.Authorization/roleAssignments/c0ee89a8-4106-594f-8c67-2195ce8c066a 2022-04-01
remove /providers/Microsoft.Management/managementGroups/landingzones/providers/Microsoft.Authorization/roleAssignments/b64004c7-2c45-524a-bf50-076d3acdd057 2022-04-01
remove /providers/Microsoft.Management/managementGroups/landingzones/providers/Microsoft.Authorization/roleAssignments/142cffbf-958f-5640-b567-7201592097a3 2022-04-01
remove /subscriptions/4f0c5d1e-0000-4000-8000-000000000001/resourceGroups/rg-management-sdc/providers/Microsoft.Insights/dataCollectionRules/dcr-platform-sdc-change-tracking/providers/Microsoft.Authorization/roleAssignments/f5fe3ff1-73b6-5e30-820b-fe49da3aabdc 2022-04-01
remove /providers/Microsoft.Management/managementGroups/landingzones/providers/Microsoft.Authorization/roleAssignments/9099b6ec-ccf8-5c43-b1ae-1c1283daf6c7 2022-04-01
remove /providers/Microsoft.Management/managementGroups/landingzones/providers/Microsoft.Authorization/roleAssignments/4d87af50-9ec0-57c6-a8c8-7b8e41e9e3ad 2022-04-01
remove /providers/Microsoft.Management/managementGroups/landingzones/providers/Microsoft.Authorization/roleAssignments/ca0ade74-3adf-5891-b443-7d021e5fbf09 2022-04-01
remove /providers/Microsoft.Management/managementGroups/landingzones/providers/Microsoft.Authorization/roleAssignments/3bb9fc9a-a157-580e-b302-ef8acb9e4f25 2022-04-01
remove /providers/Microsoft.Management/managementGroups/landingzones/providers/Microsoft.Authorization/roleAssignments/413c9eb9-93f3-5aff-aff5-ca20e7616cfe 2022-04-01
remove /providers/Microsoft.Management/managementGroups/landingzones/providers/Microsoft.Authorization/roleAssignments/4e6e2dcf-3c76-5f33-a2c4-e7a7850520f1 2022-04-01
remove /subscriptions/4f0c5d1e-0000-4000-8000-000000000001/resourceGroups/rg-management-sdc/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id-platform-sdc/providers/Microsoft.Authorization/roleAssignments/4db9d6bb-37f3-5673-9a97-daf325b21455 2022-04-01
remove /providers/Microsoft.Management/managementGroups/landingzones/providers/Microsoft.Authorization/roleAssignments/ed772d8c-1cf6-52ab-9c9e-a14610ea156c 2022-04-01
remove /providers/Microsoft.Management/managementGroups/landingzones/providers/Microsoft.Authorization/roleAssignments/f71f63d3-6a26-5396-9327-d29c77c000f0 2022-04-01
remove /providers/Microsoft.Management/managementGroups/landingzones/providers/Microsoft.Authorization/roleAssignments/2c631b71-521b-5cab-8d16-ebbbf13daa07 2022-04-01
remove /subscriptions/4f0c5d1e-0000-4000-8000-000000000001/resourceGroups/rg-management-sdc/providers/Microsoft.OperationalInsights/workspaces/log-platform-sdc/providers/Microsoft.Authorization/roleAssignments/c7a70656-f774-5e8c-b0db-ef6616fd707a 2022-04-01
remove /providers/Microsoft.Management/managementGroups/landingzones/providers/Microsoft.Authorization/roleAssignments/35679d67-8b19-5d86-9fbc-8f7b643a9e7f 2022-04-01
remove /subscriptions/4f0c5d1e-0000-4000-8000-000000000001/resourceGroups/rg-management-sdc/providers/Microsoft.Insights/dataCollectionRules/dcr-platform-sdc-defender-sql/providers/Microsoft.Authorization/roleAssignments/25e1cc74-cf07-5e47-b2dc-7db24b8963cb 2022-04-01
remove /providers/Microsoft.Management/managementGroups/landingzones/providers/Microsoft.Authorization/roleAssignments/b317dcbc-cbc5-59e2-b016-fe301c993dd0 2022-04-01
remove /providers/Microsoft.Management/managementGroups/landingzones/providers/Microsoft.Authorization/roleAssignments/e2d7e9ed-855d-5d97-95c3-929f2f65b584 2022-04-01
remove /providers/Microsoft.Management/managementGroups/landingzones/providers/Microsoft.Authorization/roleAssignments/72ec3f8c-61ba-5bf2-84eb-f1c2faaf9af0 2022-04-01
remove /providers/Microsoft.Management/managementGroups/landingzones/providers/Microsoft.Authorization/roleAssignments/b9ad736a-05cc-5238-b13c-7812def1f70a 2022-04-01
remove /providers/Microsoft.Management/managementGroups/landingzones/providers/Microsoft.Authorization/roleAssignments/5aea0e3f-29c6-5946-adc9-07b871acede2 2022-04-01
remove /subscriptions/4f0c5d1e-0000-4000-8000-000000000001/resourceGroups/rg-management-sdc/providers/Microsoft.OperationalInsights/workspaces/log-platform-sdc/providers/Microsoft.Authorization/roleAssignments/223a4111-acb3-5c72-a04f-57d9c3c292c1 2022-04-01
remove /providers/Microsoft.Management/managementGroups/landingzones/providers/Microsoft.Authorization/roleAssignments/514dd35c-0bb7-54d1-88ea-e932950ca4a2 2022-04-01
remove /providers/Microsoft.Management/managementGroups/landingzones/providers/Microsoft.Authorization/roleAssignments/84fe8848-65f3-5eff-a8cc-a032cbd0c44e 2022-04-01
remove /providers/Microsoft.Management/managementGroups/landingzones/providers/Microsoft.Authorization/policyAssignments/Enforce-Subnet-Private 2026-07-01
remove /providers/Microsoft.Management/managementGroups/landingzones/providers/Microsoft.Authorization/policyAssignments/Enforce-AKS-HTTPS 2026-07-01
remove /providers/Microsoft.Management/managementGroups/landingzones/providers/Microsoft.Authorization/policyAssignments/Enable-DDoS-VNET 2026-07-01
remove /providers/Microsoft.Management/managementGroups/landingzones/providers/Microsoft.Authorization/policyAssignments/Deploy-VMSS-Monitoring 2026-07-01
remove /providers/Microsoft.Management/managementGroups/landingzones/providers/Microsoft.Authorization/policyAssignments/Deploy-VMSS-ChangeTrack 2026-07-01
remove /providers/Microsoft.Management/managementGroups/landingzones/providers/Microsoft.Authorization/policyAssignments/Deploy-vmHybr-Monitoring 2026-07-01
remove /providers/Microsoft.Management/managementGroups/landingzones/providers/Microsoft.Authorization/policyAssignments/Deploy-vmArc-ChangeTrack 2026-07-01
remove /providers/Microsoft.Management/managementGroups/landingzones/providers/Microsoft.Authorization/policyAssignments/Deploy-VM-Monitoring 2026-07-01
remove /providers/Microsoft.Management/managementGroups/landingzones/providers/Microsoft.Authorization/policyAssignments/Deploy-VM-ChangeTrack 2026-07-01
remove /providers/Microsoft.Management/managementGroups/landingzones/providers/Microsoft.Authorization/policyAssignments/Deploy-VM-Backup 2026-07-01
remove /providers/Microsoft.Management/managementGroups/landingzones/providers/Microsoft.Authorization/policyAssignments/Deploy-SQL-Threat 2026-07-01
remove /providers/Microsoft.Management/managementGroups/landingzones/providers/Microsoft.Authorization/policyAssignments/Deploy-SQL-TDE 2026-07-01
remove /providers/Microsoft.Management/managementGroups/landingzones/providers/Microsoft.Authorization/policyAssignments/Deploy-MDFC-DefSQL-AMA 2026-07-01
remove /providers/Microsoft.Management/managementGroups/landingzones/providers/Microsoft.Authorization/policyAssignments/Deploy-GuestAttest 2026-07-01
remove /providers/Microsoft.Management/managementGroups/landingzones/providers/Microsoft.Authorization/policyAssignments/Deploy-AzSqlDb-Auditing 2026-07-01
remove /providers/Microsoft.Management/managementGroups/landingzones/providers/Microsoft.Authorization/policyAssignments/Deny-Storage-http 2026-07-01
remove /providers/Microsoft.Management/managementGroups/landingzones/providers/Microsoft.Authorization/policyAssignments/Deny-Privileged-AKS 2026-07-01
remove /providers/Microsoft.Management/managementGroups/landingzones/providers/Microsoft.Authorization/policyAssignments/Deny-Priv-Esc-AKS 2026-07-01
remove /providers/Microsoft.Management/managementGroups/landingzones/providers/Microsoft.Authorization/policyAssignments/Deny-IP-forwarding 2026-07-01
remove /providers/Microsoft.Management/managementGroups/landingzones/providers/Microsoft.Authorization/policyAssignments/Audit-AppGW-WAF 2026-07-01
