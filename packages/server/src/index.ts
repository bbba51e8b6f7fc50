export type { Evaluated, LoadedEstate, ScanOptions, ScanOutcome, ScanStep, Workspace, WorkspaceOptions } from './workspace/workspace.ts'
export { readServerAccess, type ServerAccess } from './sign-in/server-file.ts'
