// Values for Management groups
// Written by Fairway from the estate: change the estate, not this file.
using 'main.bicep'

// id of managementGroups mp-corp
param mgMpCorpId = '/providers/Microsoft.Management/managementGroups/mp-corp'
