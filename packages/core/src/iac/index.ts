export type { DeclaredResource, IacCoverage, IacStatus, IacVerdict, ObservedDeclaration } from './declared-resource.ts'
export { iacCoverage } from './iac-coverage.ts'
