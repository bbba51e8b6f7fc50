// Values for Policies of Local
// Written by Fairway from the estate: change the estate, not this file.
using 'main.bicep'
