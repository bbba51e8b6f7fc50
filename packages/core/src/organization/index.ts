export { environmentKind, organizationKind, stakeholderRoles, subscriptionKind, teamKind, workloadKind } from './kinds.ts'
