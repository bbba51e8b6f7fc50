import type { openApiDocument } from './api/openapi.ts'
import type { commitDecision as decide, commitRequest as propose } from './landing-zone/commit.ts'
import type { startServer as start } from './server.ts'

export { compileWorld, type CompiledLandingZone, type ObservedForPlan } from './landing-zone/compiled.ts'
export { checkDraft, type DraftSurroundings } from './landing-zone/check-draft.ts'
export type { CommitIn } from './landing-zone/commit.ts'
export { decidedFile, decisionOf, decisionProblems } from './landing-zone/decision.ts'
export { judgedDetail } from './landing-zone/detail.ts'
export { requestsOf, type FoundRequest, type RequestSources } from './landing-zone/requests.ts'
export { judgeWorld, type JudgedWorld } from './policy/judged.ts'
export { complianceFor, pairQueryOf, scopeNamed, type AskedCompliance } from './policy/report.ts'
export { pulledShelf } from './policy/shelf.ts'
export { openWorkspace } from './workspace/open.ts'
export { readServerAccess, type ServerAccess } from './sign-in/server-file.ts'
export type { RunningServer, ServerOptions } from './server.ts'
export type { Evaluated, LoadedEstate, ScanOptions, ScanOutcome, ScanStep, Workspace, WorkspaceOptions } from './workspace/workspace.ts'

// Commands that serve and write nothing begin half a second sooner without the HTTP side and the writers, so those are loaded when asked for.

/** Serves the API and the console at a loopback address; see `server.ts`. */
export const startServer: typeof start = async (options) => (await import('./server.ts')).startServer(options)

/** Commits a checked draft on a branch of its own; see `landing-zone/commit.ts`. */
export const commitRequest: typeof propose = async (...of) => (await import('./landing-zone/commit.ts')).commitRequest(...of)

/** Commits a decision on a branch of its own; see `landing-zone/commit.ts`. */
export const commitDecision: typeof decide = async (...of) => (await import('./landing-zone/commit.ts')).commitDecision(...of)

/** The OpenAPI document of every route. */
export async function apiDocument(): Promise<ReturnType<typeof openApiDocument>> {
  const [api, routes] = await Promise.all([import('./api/openapi.ts'), import('./endpoints/index.ts')])
  return api.openApiDocument(routes.endpoints)
}
