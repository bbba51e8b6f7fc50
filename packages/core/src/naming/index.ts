export type { NameRequest, Namer } from './namer.ts'
