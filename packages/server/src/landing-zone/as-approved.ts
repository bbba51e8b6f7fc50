import type { Estate } from '@fairway/core/estate'
import { workloadRequestKind, type ApprovalNeed, type WorkloadRequestSpec } from '@fairway/core/golden-path'
import type { Instant } from '@fairway/core/kernel'
import { checkOwnPolicies, compileLandingZone, type Compilation, type Deployed, type LandingZone } from '@fairway/core/landing-zone'
import { policiesOf, sourced, type PolicyShelf, type ResourcesCheck } from '@fairway/core/policy'
import type { World } from '@fairway/core/readiness'
import type { ObservedCapacity } from '@fairway/core/region'
import { onlyNodes } from './sight.ts'

/** What is compiled, and with what at hand. */
export interface CompileWith {
  readonly estate: Estate
  readonly now: Instant
  readonly inventory?: World['inventory']
  readonly locked?: readonly { readonly key: string; readonly prefix: string }[]
  /** What was seen of quotas, sizes and models, and what of the landing zone is there already where no inventory is given. */
  readonly observed?: ObservedCapacity
  readonly deployed?: readonly Deployed[]
  readonly shelf?: PolicyShelf
}

/**
 * The landing zone as it would be if everybody who must agree to a request had done so: with its network, its addresses and the exemptions that
 * it brings. Nothing of it is ever kept.
 */
export function compileAsApproved(name: string, need: ApprovalNeed, input: CompileWith): Compilation {
  const documents = input.estate.documents.map((one) =>
    one.kind === workloadRequestKind.name && one.name === name
      ? { ...one, spec: approved(workloadRequestKind.schema.parse(one.spec), need, input.now) }
      : one,
  )
  return compileLandingZone({ ...input, estate: { documents } })
}

/** Somebody who is nobody: whoever decides is never the one who asked. */
export const ASKING = 'whoever asks'

/** Everybody who may have to agree. */
export const agreedBy = ({ approvers, approvals }: ApprovalNeed): readonly string[] =>
  approvers.length > 0 ? approvers.slice(0, 100) : Array.from({ length: approvals }, (_none, index) => `approver ${index + 1}`)

const approved = (spec: WorkloadRequestSpec, need: ApprovalNeed, at: Instant): WorkloadRequestSpec => ({
  ...spec,
  requestedBy: ASKING,
  decisions: agreedBy(need).map((person) => ({ person, decision: 'approved', at })),
})

/** What the own policies would do to one workload; `undefined` where it is not built. */
export function policiesOn(
  name: string,
  { graph, tree, guardrails, built }: LandingZone,
  { estate, now, shelf }: CompileWith,
): ResourcesCheck | undefined {
  const found = built.find(({ workload }) => workload.name === name)
  if (found === undefined) return undefined
  const keys = new Set(found.output.parts.nodes.map(({ key }) => key))
  return checkOwnPolicies({
    graph: onlyNodes(graph, keys),
    tree,
    later: guardrails.later,
    documents: sourced(policiesOf(estate), 'estate'),
    now,
    ...(shelf === undefined ? {} : { shelf }),
  })
}
