export type { DeclaredResource, IacCoverage, IacStatus, IacVerdict, ObservedDeclaration } from './declared-resource.ts'
