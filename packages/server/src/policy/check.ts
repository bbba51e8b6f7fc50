import type { CheckRequest } from '@fairway/core/api'
import { diagnostic, type Diagnostic } from '@fairway/core/kernel'
import {
  armResourcesOf,
  checkFileOf,
  checkFiles,
  policyPlan,
  readJsonText,
  scopesFor,
  type CheckFile,
  type CheckReport,
  type CheckUnit,
  type JudgedPolicies,
} from '@fairway/core/policy'
import { problemOf, Refusal } from '../http/problem.ts'
import { policySourcesOf } from './judged.ts'
import { scopeNamed } from './report.ts'
import type { World } from '@fairway/core/readiness'

/** What a check is made in. */
export interface CheckSurroundings {
  readonly judged: JudgedPolicies
  readonly dataDir: string
  /** Whether related resources are looked up in the inventory: for those who may read all of it. */
  readonly beside: boolean
}

/** Checks what somebody dropped, by the policies that hold. Nothing is written. */
export function checkDropped(request: CheckRequest, world: World, { judged, dataDir, beside }: CheckSurroundings): CheckReport {
  const at = request.scope === undefined || request.scope === '' ? undefined : scopeNamed(judged, request.scope)
  const { sources, close } = policySourcesOf(world, dataDir)
  try {
    const plan = policyPlan({ ...sources, scopes: scopesFor(sources.scopes, at) }, { everywhere: at === undefined })
    return checkFiles({
      units: [unitOf(request)],
      plan,
      now: world.now,
      ...(at === undefined ? {} : { at }),
      ...(at === undefined || !beside
        ? {}
        : { existing: armResourcesOf(world.inventory), isListed: (type, scope) => world.inventory.enumerated(type, scope) }),
    })
  } finally {
    close()
  }
}

function unitOf({ name, content, parameters }: CheckRequest): CheckUnit {
  const { file, diagnostic: problem } = checkFileOf(name, content)
  if (file === undefined || file.kind === 'parameters')
    throw notToCheck(problem ?? diagnostic('FW7014', 'this is no template, no plan and no resource'))
  if (parameters === undefined || parameters.trim() === '') return { file }
  const read = readJsonText(parameters)
  if (!read.ok) throw notToCheck(diagnostic('FW7009', `the parameters: ${read.message}`, { at: { file: 'parameters', ...read.place } }))
  const given: CheckFile = { path: 'parameters', text: parameters, value: read.value, kind: 'parameters' }
  return { file, parameters: given }
}

const notToCheck = (problem: Diagnostic): Refusal => new Refusal(problemOf(422, [problem]))
