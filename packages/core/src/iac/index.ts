export type { DeclaredResource, IacCoverage, IacStatus, IacVerdict, ObservedDeclaration } from './declared-resource.ts'
export { iacCoverage } from './iac-coverage.ts'
export { managedGroups, type ManagedGroups } from './managed-groups.ts'
export { platformMade } from './platform-made.ts'
