export { openWorkspace } from './workspace/open.ts'
export { openApiDocument } from './api/openapi.ts'
export { endpoints } from './endpoints/index.ts'
export { startServer, type RunningServer, type ServerOptions } from './server.ts'
export { readServerAccess, type ServerAccess } from './sign-in/server-file.ts'
export type {
  Evaluated,
  LoadedEstate,
  ScanOptions,
  ScanOutcome,
  ScanStep,
  Workspace,
  WorkspaceOptions,
} from './workspace/workspace.ts'
