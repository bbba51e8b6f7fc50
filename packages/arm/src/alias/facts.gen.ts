// Generated from data/azure-aliases.json and data/azure-types.json by scripts/gen-alias-facts.ts. Do not edit.
/**
 * Sources:
 * - Azure policy linter, src/PolicyLinter.Core/ResourceTypesAndAliases (MIT, d714d7a76462c42c8036464bb5de67340922537b): paths by API version and whether modify may change them, of CognitiveServices accounts, Search and HybridCompute
 * - regorus, tests/azure_policy/aliases (MIT, 39f535e): aliases that several types share, paths by API version, whether modify may change them, in Azure's own listing's shape
 * - Azure Policy built-in definitions (MIT, f4a50ba): names of the aliases of the namespace Microsoft.CognitiveServices.Data; no listing has their paths, so that Fairway chooses them for its projection
 * - Azure policy linter, src/PolicyLinter.Core/ResourceTypesAndAliases/*.types.json (MIT, d714d7a76462c42c8036464bb5de67340922537b): capabilities of every type of the namespaces below; some files of commit 29b2a288b517f27ca7bf12172bfd69f318b8bec8
 * - Azure template reference (CC-BY-4.0, not recorded): defaults that providers store when a request leaves a property out
 * - Azure/azure-policy README, known issues (MIT, f4a50ba): properties that requests do not carry: roleAssignments principalType, osDisk.osType, private endpoint connections
 */

/** Aliases that several types share: alias, type, path. */
export const sharedAliases: readonly (readonly [string, string, string])[] = [
  ['microsoft.compute/imageid', 'microsoft.compute/virtualmachines', 'properties.storageProfile.imageReference.id'],
  ['microsoft.compute/imageid', 'microsoft.compute/virtualmachinescalesets', 'properties.virtualMachineProfile.storageProfile.imageReference.id'],
  ['microsoft.compute/imageoffer', 'microsoft.compute/virtualmachines', 'properties.storageProfile.imageReference.offer'],
  ['microsoft.compute/imageoffer', 'microsoft.compute/virtualmachinescalesets', 'properties.virtualMachineProfile.storageProfile.imageReference.offer'],
  ['microsoft.compute/imagepublisher', 'microsoft.compute/virtualmachines', 'properties.storageProfile.imageReference.publisher'],
  ['microsoft.compute/imagepublisher', 'microsoft.compute/virtualmachinescalesets', 'properties.virtualMachineProfile.storageProfile.imageReference.publisher'],
  ['microsoft.compute/imagesku', 'microsoft.compute/virtualmachines', 'properties.storageProfile.imageReference.sku'],
  ['microsoft.compute/imagesku', 'microsoft.compute/virtualmachinescalesets', 'properties.virtualMachineProfile.storageProfile.imageReference.sku'],
  ['microsoft.compute/imageversion', 'microsoft.compute/virtualmachines', 'properties.storageProfile.imageReference.version'],
  ['microsoft.compute/imageversion', 'microsoft.compute/virtualmachinescalesets', 'properties.virtualMachineProfile.storageProfile.imageReference.version'],
  ['microsoft.compute/licensetype', 'microsoft.compute/virtualmachines', 'properties.licenseType'],
  ['microsoft.compute/licensetype', 'microsoft.compute/virtualmachinescalesets', 'properties.virtualMachineProfile.licenseType'],
  ['microsoft.hybridcompute/imageoffer', 'microsoft.hybridcompute/machines', 'properties.osName'],
  ['microsoft.hybridcompute/imagesku', 'microsoft.hybridcompute/machines', 'properties.osVersion'],
  ['microsoft.sql/auditingsettings.state', 'microsoft.sql/servers/auditingsettings', 'properties.state'],
  ['microsoft.sql/auditingsettings.state', 'microsoft.sql/servers/databases/auditingsettings', 'properties.state'],
  ['microsoft.sql/automatictuning.state', 'microsoft.sql/servers/automatictuning', 'properties.state'],
  ['microsoft.sql/automatictuning.state', 'microsoft.sql/servers/databases/automatictuning', 'properties.state'],
  ['microsoft.sql/securityalertpolicies.disabledalerts', 'microsoft.sql/servers/securityalertpolicies', 'properties.disabledAlerts'],
  ['microsoft.sql/securityalertpolicies.disabledalerts', 'microsoft.sql/servers/databases/securityalertpolicies', 'properties.disabledAlerts'],
  ['microsoft.sql/securityalertpolicies.disabledalerts', 'microsoft.sql/managedinstances/securityalertpolicies', 'properties.disabledAlerts'],
  ['microsoft.sql/securityalertpolicies.emailaccountadmins', 'microsoft.sql/servers/securityalertpolicies', 'properties.emailAccountAdmins'],
  ['microsoft.sql/securityalertpolicies.emailaccountadmins', 'microsoft.sql/servers/databases/securityalertpolicies', 'properties.emailAccountAdmins'],
  ['microsoft.sql/securityalertpolicies.emailaccountadmins', 'microsoft.sql/managedinstances/securityalertpolicies', 'properties.emailAccountAdmins'],
  ['microsoft.sql/securityalertpolicies.state', 'microsoft.sql/servers/securityalertpolicies', 'properties.state'],
  ['microsoft.sql/securityalertpolicies.state', 'microsoft.sql/servers/databases/securityalertpolicies', 'properties.state'],
  ['microsoft.sql/securityalertpolicies.state', 'microsoft.sql/managedinstances/securityalertpolicies', 'properties.state'],
  ['microsoft.sql/transparentdataencryption.status', 'microsoft.sql/servers/databases/transparentdataencryption', 'properties.status'],
  ['microsoft.sql/transparentdataencryption.status', 'microsoft.sql/managedinstances/databases/transparentdataencryption', 'properties.status'],
]

/** Paths of single API versions: alias, path, versions. */
export const versionedAliases: readonly (readonly [string, string, string])[] = [
  ['microsoft.storage/storageaccounts/accounttype', 'sku.name', '2018-11-01 2018-11-09 2018-07-01 2018-03-01-preview 2018-02-01 2017-10-01 2017-06-01 2016-12-01 2016-05-01 2016-01-01'],
  ['microsoft.storage/storageaccounts/sku.name', 'properties.accountType', '2015-06-15 2015-05-01-preview'],
  ['microsoft.search/searchservices/sku.name', 'properties.sku.name', '2015-02-28 2014-07-31-preview'],
  ['microsoft.web/sites/siteconfig.numberofworkers', 'properties.siteConfig.properties.numberOfWorkers', '2014-04-01 2014-04-01-preview 2014-06-01 2014-11-01 2015-01-01 2015-02-01 2015-04-01 2015-05-01 2015-06-01 2015-07-01 2015-08-01 2015-08-01-preview'],
  ['microsoft.web/sites/siteconfig.defaultdocuments', 'properties.siteConfig.properties.defaultDocuments', '2014-04-01 2014-04-01-preview 2014-06-01 2014-11-01 2015-01-01 2015-02-01 2015-04-01 2015-05-01 2015-06-01 2015-07-01 2015-08-01 2015-08-01-preview'],
  ['microsoft.web/sites/siteconfig.defaultdocuments[*]', 'properties.siteConfig.properties.defaultDocuments[*]', '2014-04-01 2014-04-01-preview 2014-06-01 2014-11-01 2015-01-01 2015-02-01 2015-04-01 2015-05-01 2015-06-01 2015-07-01 2015-08-01 2015-08-01-preview'],
]

/** Aliases of data planes, which read the projection that stands below properties: type, aliases. */
export const dataPlaneAliases: readonly (readonly [string, string])[] = [
  ['microsoft.cognitiveservices.data/accounts/deployments', 'model model.name model.version model.format model.publisher model.assetId raiPolicy raiPolicy.name raiPolicy.mode raiPolicy.contentFilters raiPolicy.contentFilters[*] raiPolicy.contentFilters[*].name raiPolicy.contentFilters[*].source raiPolicy.contentFilters[*].enabled raiPolicy.contentFilters[*].blocking raiPolicy.contentFilters[*].severityThreshold'],
]

/** Aliases that modify may change, and the API versions at which it may not. */
export const modifiableAliases: readonly (readonly [string, string])[] = [
  ['microsoft.cognitiveservices/accounts/a365loggingenabled', '2026-07-01 2026-05-15-preview 2026-05-01 2026-03-15-preview 2026-03-01 2026-01-15-preview 2025-12-01 2025-10-01-preview 2025-09-01 2025-07-01-preview 2025-06-01 2025-04-01-preview 2024-10-01 2024-06-01-preview 2024-04-01-preview 2023-10-01-preview 2023-05-01 2022-12-01 2022-10-01 2022-03-01 2021-10-01 2021-04-30 2017-04-18 2016-02-01-preview'],
  ['microsoft.cognitiveservices/accounts/disablelocalauth', '2017-04-18 2016-02-01-preview'],
  ['microsoft.cognitiveservices/accounts/networkacls.bypass', '2023-05-01 2022-12-01 2022-10-01 2022-03-01 2021-10-01 2021-04-30 2017-04-18 2016-02-01-preview'],
  ['microsoft.cognitiveservices/accounts/networkacls.defaultaction', '2016-02-01-preview'],
  ['microsoft.cognitiveservices/accounts/networkacls.iprules', '2016-02-01-preview'],
  ['microsoft.cognitiveservices/accounts/networkacls.iprules[*]', '2016-02-01-preview'],
  ['microsoft.cognitiveservices/accounts/networkacls.iprules[*].value', '2016-02-01-preview'],
  ['microsoft.cognitiveservices/accounts/networkacls.virtualnetworkrules[*]', '2016-02-01-preview'],
  ['microsoft.cognitiveservices/accounts/publicnetworkaccess', '2016-02-01-preview'],
  ['microsoft.cognitiveservices/accounts/restrictoutboundnetworkaccess', '2017-04-18 2016-02-01-preview'],
  ['microsoft.hybridcompute/machines/agentupgrade.enableautomaticupgrade', '2022-11-10 2022-08-11-preview 2022-05-10-preview 2022-03-10 2021-12-10-preview 2021-06-10-preview 2021-05-20 2021-05-17-preview 2021-04-22-preview 2021-03-25-preview 2021-01-28-preview 2020-08-15-preview 2020-08-02 2020-07-30-preview 2019-12-12 2019-08-02-preview 2019-03-18-preview'],
  ['microsoft.search/searchservices/authoptions', '2020-08-01 2020-08-01-preview 2020-03-13 2019-10-01-preview 2015-08-19'],
  ['microsoft.search/searchservices/disablelocalauth', '2020-08-01 2020-08-01-preview 2020-03-13 2019-10-01-preview 2015-08-19'],
  ['microsoft.search/searchservices/hostingmode', '2019-10-01-preview 2015-02-28 2014-07-31-preview'],
  ['microsoft.search/searchservices/networkruleset', '2015-08-19'],
  ['microsoft.search/searchservices/networkruleset.iprules', '2015-08-19'],
  ['microsoft.search/searchservices/networkruleset.iprules[*]', '2015-08-19'],
  ['microsoft.search/searchservices/networkruleset.iprules[*].value', '2015-08-19'],
  ['microsoft.search/searchservices/partitioncount', '2019-10-01-preview 2015-02-28 2014-07-31-preview'],
  ['microsoft.search/searchservices/publicnetworkaccess', '2019-10-01-preview 2015-08-19'],
  ['microsoft.search/searchservices/replicacount', '2019-10-01-preview 2015-02-28 2014-07-31-preview'],
  ['microsoft.search/searchservices/sku', ''],
  ['microsoft.search/searchservices/sharedprivatelinkresources/groupid', ''],
  ['microsoft.search/searchservices/sharedprivatelinkresources/privatelinkresourceid', ''],
  ['microsoft.search/searchservices/sharedprivatelinkresources/provisioningstate', ''],
  ['microsoft.search/searchservices/sharedprivatelinkresources/requestmessage', ''],
  ['microsoft.search/searchservices/sharedprivatelinkresources/resourceregion', ''],
  ['microsoft.search/searchservices/sharedprivatelinkresources/status', ''],
  ['microsoft.storage/storageaccounts/supportshttpstrafficonly', ''],
  ['microsoft.storage/storageaccounts/networkacls.defaultaction', ''],
  ['microsoft.storage/storageaccounts/minimumtlsversion', ''],
  ['microsoft.storage/storageaccounts/networkacls.bypass', ''],
  ['microsoft.storage/storageaccounts/allowblobpublicaccess', ''],
  ['microsoft.sql/servers/minimaltlsversion', ''],
  ['microsoft.compute/virtualmachines/osprofile.windowsconfiguration.patchsettings.assessmentmode', ''],
  ['microsoft.compute/virtualmachines/osprofile.linuxconfiguration.patchsettings.assessmentmode', ''],
  ['microsoft.web/sites/httpsonly', ''],
  ['microsoft.documentdb/databaseaccounts/publicnetworkaccess', ''],
  ['microsoft.network/virtualnetworks/enableddosprotection', ''],
  ['microsoft.network/virtualnetworks/ddosprotectionplan.id', ''],
  ['microsoft.signalrservice/signalr/publicnetworkaccess', ''],
  ['microsoft.signalrservice/signalr/networkacls.defaultaction', ''],
]

/** Types of which every alias that modify may change is listed above. */
export const wholeTypes: readonly string[] = [
  'microsoft.cognitiveservices/accounts',
  'microsoft.search/searchservices',
  'microsoft.search/searchservices/networksecurityperimeterconfigurations',
  'microsoft.search/searchservices/privateendpointconnections',
  'microsoft.search/searchservices/sharedprivatelinkresources',
]

/** Namespaces of which every type is known, and their types with tags and location. */
export const indexedTypes: readonly (readonly [string, string])[] = [
  ['microsoft.apimanagement', 'aigateways gateways service'],
  ['microsoft.app', 'agents agentsessions agentspaces appgroups artifactapps artifacts builders connectedenvironments connectedenvironments/certificates containerapps jobs managedenvironments managedenvironments/certificates managedenvironments/managedcertificates sandboxgroups sessionpools'],
  ['microsoft.authorization', 'resourcemanagementprivatelinks'],
  ['microsoft.botservice', 'botservices'],
  ['microsoft.cognitiveservices', 'accounts accounts/projects commitmentplans'],
  ['microsoft.compute', 'availabilitysets capacityreservationgroups capacityreservationgroups/capacityreservations cloudservices diskaccesses diskencryptionsets disks galleries galleries/applications galleries/applications/versions galleries/images galleries/images/versions galleries/instanceprofiles galleries/instanceprofiles/versions galleries/invmaccesscontrolprofiles galleries/invmaccesscontrolprofiles/versions galleries/remotecontainerimages galleries/scripts galleries/scripts/versions galleries/serviceartifacts hostgroups hostgroups/hosts images interconnectblocks proximityplacementgroups restorepointcollections sharedvmextensions sharedvmextensions/versions sharedvmimages sharedvmimages/versions snapshots sshpublickeys virtualmachines virtualmachines/diagnosticruncommands virtualmachines/extensions virtualmachines/runcommands virtualmachines/vmapplications virtualmachinescalesets'],
  ['microsoft.containerregistry', 'registries registries/agentpools registries/replications registries/tasks registries/webhooks'],
  ['microsoft.containerservice', 'aimanagers fleets fleets/managednamespaces maintenancewindows managedclusters managedclusters/managednamespaces managedclustersnapshots nodecustomizations preparedimagespecifications snapshots'],
  ['microsoft.documentdb', 'cassandraclusters databaseaccounts fleets garnetclusters managedresources mongoclusters throughputpools'],
  ['microsoft.eventhub', 'clusters namespaces'],
  ['microsoft.keyvault', 'hsmpools managedhsms vaults'],
  ['microsoft.machinelearningservices', 'capacityreservationgroups inferencemodels registries virtualclusters workspaces workspaces/batchendpoints workspaces/batchendpoints/deployments workspaces/inferencepools workspaces/inferencepools/endpoints workspaces/inferencepools/groups workspaces/onlineendpoints workspaces/onlineendpoints/deployments workspaces/serverlessendpoints'],
  ['microsoft.managedidentity', 'userassignedidentities'],
  ['microsoft.network', 'applicationgateways applicationgatewaywebapplicationfirewallpolicies applicationsecuritygroups authenticationpolicies authorizationpolicies azurefirewalls azureserviceconnectioncontrollers bastionhosts connections customipprefixes ddoscustompolicies ddosprotectionplans dnsforwardingrulesets dnsresolverdomainlists dnsresolverpolicies dnsresolverpolicies/dnssecurityrules dnsresolverpolicies/virtualnetworklinks dnsresolvers dnsresolvers/inboundendpoints dnsresolvers/outboundendpoints dnszones dscpconfigurations expressroutecircuits expressroutecrossconnections expressroutegateways expressroutelags expressrouteports firewallpolicies firstpartyservicetags frontdoors frontdoorwebapplicationfirewallpolicies gatewayloadbalanceraliases interconnectgroups ipallocations ipgroups loadbalancers localnetworkgateways natgateways networkexperimentprofiles networkintentpolicies networkinterfaces networkmanagers networkmanagers/ipampools networkmanagers/verifierworkspaces networkprofiles networksecuritygroups networksecurityperimeters networkvirtualappliances networkwatchers networkwatchers/agents networkwatchers/connectionanalyzers networkwatchers/connectionmonitors networkwatchers/flowlogs networkwatchers/lenses networkwatchers/pingmeshes neuroshields p2svpngateways privatednszones privatednszones/virtualnetworklinks privateendpointredirectmaps privateendpoints privatelinkservices privatetrafficmanagerprofiles probinggateways publicipaddresses publicipprefixes routefilters routetables securitypartnerproviders serviceendpointpolicies servicegateways topologymaps trafficmanagerprofiles virtualhubs virtualnetworkappliances virtualnetworkgateways virtualnetworks virtualnetworktaps virtualrouters virtualwans vpngateways vpnserverconfigurations vpnsites'],
  ['microsoft.operationalinsights', 'clusters querypacks workspaces'],
  ['microsoft.resources', 'deploymentscripts mobobrokers regionalmovecontainers resourcegroups subscriptions/resourcegroups templatespecs templatespecs/versions'],
  ['microsoft.search', 'searchservices'],
  ['microsoft.servicebus', 'namespaces'],
  ['microsoft.sql', 'instancepools managedinstances managedinstances/databases servers servers/databases servers/elasticpools servers/jobaccounts servers/jobagents virtualclusters'],
  ['microsoft.storage', 'contextcaches storageaccounts storageaccounts/blobaccesspointconfigurations storageaccounts/connectors storageaccounts/datashares storagetasks'],
  ['microsoft.web', 'aigateways certificates connectiongateways connections connectorgateways containerapps customapis hostingenvironments kubeenvironments serverfarms sites sites/premieraddons sites/slots staticsites workerapps'],
]

/** What every provider fills in. */
export const filledAnywhere = 'etag id identity.principalid identity.tenantid name properties.privateendpointconnections properties.provisioningstate systemdata type'

/** What the provider of a type fills in by default. */
export const filledProperties: readonly (readonly [string, string])[] = [
  ['microsoft.apimanagement/service', 'properties.disablegateway properties.publicnetworkaccess properties.virtualnetworktype'],
  ['microsoft.app/containerapps', 'properties.configuration.activerevisionsmode properties.configuration.ingress.allowinsecure properties.configuration.ingress.fqdn properties.configuration.ingress.transport properties.workloadprofilename'],
  ['microsoft.app/managedenvironments', 'properties.publicnetworkaccess properties.zoneredundant'],
  ['microsoft.authorization/roleassignments', 'properties.principaltype properties.scope'],
  ['microsoft.botservice/botservices', 'properties.disablelocalauth properties.isstreamingsupported properties.publicnetworkaccess'],
  ['microsoft.cache/redis', 'properties.disableaccesskeyauthentication properties.enablenonsslport properties.minimumtlsversion properties.publicnetworkaccess properties.redisversion'],
  ['microsoft.cognitiveservices/accounts', 'properties.allowprojectmanagement properties.disablelocalauth properties.dynamicthrottlingenabled properties.encryption.keysource properties.networkacls.bypass properties.networkacls.defaultaction properties.publicnetworkaccess properties.restrictoutboundnetworkaccess'],
  ['microsoft.cognitiveservices/accounts/deployments', 'properties.model.version properties.raipolicyname properties.versionupgradeoption sku.capacity'],
  ['microsoft.cognitiveservices/accounts/raipolicies', 'properties.mode'],
  ['microsoft.compute/disks', 'properties.disksizegb properties.encryption.type properties.networkaccesspolicy properties.ostype properties.publicnetworkaccess properties.tier'],
  ['microsoft.compute/virtualmachines', 'properties.osprofile.allowextensionoperations properties.osprofile.linuxconfiguration.patchsettings.assessmentmode properties.osprofile.linuxconfiguration.patchsettings.patchmode properties.osprofile.linuxconfiguration.provisionvmagent properties.osprofile.windowsconfiguration.enableautomaticupdates properties.osprofile.windowsconfiguration.patchsettings.assessmentmode properties.osprofile.windowsconfiguration.patchsettings.patchmode properties.osprofile.windowsconfiguration.provisionvmagent properties.storageprofile.datadisks.disksizegb properties.storageprofile.datadisks.manageddisk properties.storageprofile.datadisks.name properties.storageprofile.imagereference.exactversion properties.storageprofile.osdisk.caching properties.storageprofile.osdisk.disksizegb properties.storageprofile.osdisk.manageddisk properties.storageprofile.osdisk.name properties.storageprofile.osdisk.ostype'],
  ['microsoft.compute/virtualmachinescalesets', 'properties.virtualmachineprofile.osprofile.windowsconfiguration.enableautomaticupdates properties.virtualmachineprofile.storageprofile.osdisk.caching properties.virtualmachineprofile.storageprofile.osdisk.disksizegb properties.virtualmachineprofile.storageprofile.osdisk.manageddisk properties.virtualmachineprofile.storageprofile.osdisk.ostype'],
  ['microsoft.containerregistry/registries', 'properties.adminuserenabled properties.anonymouspullenabled properties.dataendpointenabled properties.encryption.status properties.networkrulebypassoptions properties.networkruleset.defaultaction properties.policies properties.publicnetworkaccess properties.zoneredundancy'],
  ['microsoft.containerservice/managedclusters', 'properties.agentpoolprofiles.maxpods properties.agentpoolprofiles.mode properties.agentpoolprofiles.orchestratorversion properties.agentpoolprofiles.osdisksizegb properties.agentpoolprofiles.osdisktype properties.agentpoolprofiles.ossku properties.agentpoolprofiles.ostype properties.agentpoolprofiles.type properties.autoupgradeprofile.nodeosupgradechannel properties.disablelocalaccounts properties.enablerbac properties.kubernetesversion properties.networkprofile.dnsserviceip properties.networkprofile.loadbalancersku properties.networkprofile.networkplugin properties.networkprofile.outboundtype properties.networkprofile.podcidr properties.networkprofile.servicecidr properties.noderesourcegroup'],
  ['microsoft.containerservice/managedclusters/agentpools', 'properties.maxpods properties.mode properties.orchestratorversion properties.osdisksizegb properties.osdisktype properties.ossku properties.ostype properties.type'],
  ['microsoft.databricks/workspaces', 'properties.publicnetworkaccess properties.requirednsgrules'],
  ['microsoft.documentdb/databaseaccounts', 'properties.backuppolicy properties.consistencypolicy properties.disablekeybasedmetadatawriteaccess properties.disablelocalauth properties.enableautomaticfailover properties.isvirtualnetworkfilterenabled properties.minimaltlsversion properties.networkaclbypass properties.publicnetworkaccess'],
  ['microsoft.eventhub/namespaces', 'properties.disablelocalauth properties.isautoinflateenabled properties.minimumtlsversion properties.publicnetworkaccess properties.zoneredundant'],
  ['microsoft.insights/components', 'properties.disablelocalauth properties.ingestionmode properties.publicnetworkaccessforingestion properties.publicnetworkaccessforquery properties.retentionindays'],
  ['microsoft.keyvault/vaults', 'properties.enabledfordeployment properties.enablerbacauthorization properties.enablesoftdelete properties.publicnetworkaccess properties.softdeleteretentionindays properties.vaulturi'],
  ['microsoft.machinelearningservices/workspaces', 'properties.allowpublicaccesswhenbehindvnet properties.enabledataisolation properties.hbiworkspace properties.managednetwork.isolationmode properties.publicnetworkaccess properties.systemdatastoresauthmode properties.v1legacymode'],
  ['microsoft.machinelearningservices/workspaces/computes', 'properties.computelocation properties.disablelocalauth properties.isattachedcompute properties.properties.applicationsharingpolicy properties.properties.computeinstanceauthorizationtype properties.properties.enablenodepublicip properties.properties.osimagemetadata properties.properties.ostype properties.properties.remoteloginportpublicaccess properties.properties.sshsettings.sshpublicaccess properties.properties.vmpriority'],
  ['microsoft.machinelearningservices/workspaces/onlineendpoints', 'properties.publicnetworkaccess properties.scoringuri properties.swaggeruri'],
  ['microsoft.machinelearningservices/workspaces/onlineendpoints/deployments', 'properties.appinsightsenabled properties.egresspublicnetworkaccess'],
  ['microsoft.network/networkinterfaces', 'properties.enableacceleratednetworking properties.enableipforwarding properties.ipconfigurations.properties.primary properties.ipconfigurations.properties.privateipaddress properties.ipconfigurations.properties.privateipallocationmethod'],
  ['microsoft.network/networksecuritygroups', 'properties.defaultsecurityrules'],
  ['microsoft.network/privateendpoints', 'properties.customdnsconfigs properties.networkinterfaces properties.privatelinkserviceconnections.properties.privatelinkserviceconnectionstate'],
  ['microsoft.network/publicipaddresses', 'properties.ipaddress properties.publicipaddressversion properties.publicipallocationmethod'],
  ['microsoft.network/virtualnetworks', 'properties.enableddosprotection properties.subnets.properties.privateendpointnetworkpolicies properties.subnets.properties.privatelinkservicenetworkpolicies'],
  ['microsoft.network/virtualnetworks/subnets', 'properties.privateendpointnetworkpolicies properties.privatelinkservicenetworkpolicies'],
  ['microsoft.operationalinsights/workspaces', 'properties.features properties.publicnetworkaccessforingestion properties.publicnetworkaccessforquery properties.retentionindays properties.sku.name'],
  ['microsoft.search/searchservices', 'properties.authoptions properties.disablelocalauth properties.encryptionwithcmk.enforcement properties.hostingmode properties.networkruleset.bypass properties.partitioncount properties.publicnetworkaccess properties.replicacount properties.semanticsearch'],
  ['microsoft.servicebus/namespaces', 'properties.disablelocalauth properties.minimumtlsversion properties.publicnetworkaccess properties.zoneredundant'],
  ['microsoft.sql/servers', 'properties.minimaltlsversion properties.publicnetworkaccess properties.restrictoutboundnetworkaccess properties.version'],
  ['microsoft.sql/servers/databases', 'properties.collation properties.currentbackupstorageredundancy properties.requestedbackupstorageredundancy properties.zoneredundant sku.name sku.tier'],
  ['microsoft.storage/storageaccounts', 'properties.accesstier properties.allowblobpublicaccess properties.encryption.keysource properties.encryption.services properties.minimumtlsversion properties.networkacls.bypass properties.networkacls.defaultaction properties.supportshttpstrafficonly'],
  ['microsoft.web/sites', 'properties.clientcertenabled properties.clientcertmode properties.hostnamesslstates properties.httpsonly properties.publicnetworkaccess properties.redundancymode properties.siteconfig.ftpsstate properties.siteconfig.http20enabled properties.siteconfig.mintlsversion properties.siteconfig.remotedebuggingenabled'],
  ['microsoft.web/sites/config', 'properties.ftpsstate properties.http20enabled properties.mintlsversion properties.remotedebuggingenabled'],
  ['microsoft.web/sites/slots', 'properties.clientcertenabled properties.clientcertmode properties.httpsonly properties.publicnetworkaccess'],
]
