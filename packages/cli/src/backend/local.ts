import { DiagnosticError, type Diagnostic, type Instant, type Result } from '@fairway/core/kernel'
import { driftOf } from '@fairway/core/landing-zone'
import { explanationOf } from '@fairway/core/policy'
import { compileWorld, complianceFor, judgeWorld, openWorkspace, type JudgedWorld, type Workspace } from '@fairway/server'
import { systemClock } from '../clock.ts'
import type { locate } from '../options.ts'
import type { Backend, ScanRequest } from './backend.ts'

/** Does the work in this process, which then owns the data directory. */
export async function openLocal(where: ReturnType<typeof locate>): Promise<Backend> {
  const workspace = unwrap(await openWorkspace({ ...where, clock: systemClock, oneShot: true }))
  return {
    server: undefined,
    warnings: workspace.store.warnings,
    scan: async (request) => scan(workspace, request),
    assess: async (asOf, signal) => unwrap(await workspace.assess({ signal, ...(asOf === undefined ? {} : { asOf }) })),
    compliance: async ({ asOf, ...request }) => {
      const { judged, ownerOf, diagnostics } = await judgedAt(workspace, asOf)
      const report = complianceFor({ judged, ownerOf }, request)
      return { ...report, diagnostics: [...diagnostics, ...report.diagnostics] }
    },
    explainPair: async (id, asOf) => {
      const { judged, ownerOf } = await judgedAt(workspace, asOf)
      return explanationOf(judged, id, ownerOf)
    },
    landingZonePlan: async (asOf) => {
      const { world } = unwrap(await workspace.world(asOf === undefined ? {} : { asOf }))
      const { plan, landingZone } = compileWorld(world, workspace.dataDir)
      const observed = world.capacity ?? { quotas: [], sizes: [], models: [], listings: [] }
      return plan === undefined ? undefined : { plan, observed, deployed: landingZone?.capacity.deployed ?? [] }
    },
    landingZoneDrift: async (asOf) => {
      const { world } = unwrap(await workspace.world(asOf === undefined ? {} : { asOf }))
      const { landingZone } = compileWorld(world, workspace.dataDir)
      return landingZone === undefined ? undefined : driftOf(landingZone.graph, world.inventory)
    },
    findings: async (query, page) => {
      await ensureAssessed(workspace)
      return workspace.store.assessments.findings(query, page)
    },
    resources: async (query, page) => {
      await ensureAssessed(workspace)
      return workspace.store.assessments.resources(query, page)
    },
    close: async () => workspace.close(),
  }
}

async function scan(workspace: Workspace, request: ScanRequest): ReturnType<Backend['scan']> {
  const outcome = unwrap(
    await workspace.scan({
      signal: request.signal,
      onProgress: request.onStep,
      ...(request.sources.length === 0 ? {} : { sources: request.sources }),
      ...(request.files.length === 0 ? {} : { files: request.files }),
      ...(request.of === undefined ? {} : { of: request.of }),
    }),
  )
  request.onStep({ step: 'evaluating', done: 0 })
  const refreshed = await workspace.refresh({ signal: request.signal })
  const diagnostics = refreshed.ok ? [] : refreshed.error
  return { changes: outcome.changes, diagnostics: unique([...workspace.store.warnings, ...outcome.diagnostics, ...diagnostics]) }
}

async function judgedAt(
  workspace: Workspace,
  asOf: Instant | undefined,
): Promise<JudgedWorld & { readonly diagnostics: readonly Diagnostic[] }> {
  const observed = unwrap(await workspace.world(asOf === undefined ? {} : { asOf }))
  return { ...judgeWorld(observed.world, workspace.dataDir), diagnostics: observed.diagnostics }
}

async function ensureAssessed(workspace: Workspace): Promise<void> {
  if ((await workspace.store.assessments.latest()) === undefined) unwrap(await workspace.refresh())
}

/** The same mistake found by the scan and by the evaluation is told once. */
function unique(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return [...new Map(diagnostics.map((one) => [JSON.stringify(one), one])).values()]
}

function unwrap<Value>(result: Result<Value, readonly Diagnostic[]>): Value {
  if (!result.ok) throw new DiagnosticError(result.error)
  return result.value
}
