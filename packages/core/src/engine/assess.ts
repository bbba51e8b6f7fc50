import { declaredOne } from '../estate/index.ts'
import { ownershipOf } from '../inventory/index.ts'
import { organizationKind } from '../organization/index.ts'
import { judgeChecklist, judgePhases } from '../program/index.ts'
import { backlogOf, controls, evaluateControls, scorecardOf, type Control, type World } from '../readiness/index.ts'
import type { Assessment, AssessmentInput } from './assessment.ts'
import { findingsOf } from './findings.ts'
import { ownersOf } from './owners.ts'
import { waiversOf } from './waivers.ts'
import { worldOf } from './world.ts'

/** Judges everything: findings, scorecard, backlog, phases, checklist. The same input, in whatever order, gives the same bytes. */
export const assess = (input: AssessmentInput): Assessment => assessWorld(worldOf(input))

/** Judges a world that was prepared before, by a catalogue of controls. */
export function assessWorld(world: World, catalogue: readonly Control[] = controls): Assessment {
  const { estate, inventory, now } = world
  const owners = ownersOf(estate, inventory, ownershipOf(estate))
  const findings = findingsOf(evaluateControls(world, catalogue), {
    ownerOf: (subject) => world.policies?.ownerOf(subject) ?? owners(subject),
    waiverOn: waiversOf(estate, now),
  })
  const scorecard = scorecardOf(world, findings, catalogue)
  const backlog = backlogOf(scorecard, findings, catalogue)
  const evidence = { estate, inventory, iac: world.iac, findings, scorecard, backlog, controls: catalogue, now }
  return {
    schemaVersion: 1,
    asOf: now,
    organization: declaredOne(estate, organizationKind)?.spec.displayName ?? null,
    scorecard,
    phases: judgePhases(evidence),
    checklist: judgeChecklist(evidence),
    findings,
    coverage: inventory.coverage,
    backlog,
  }
}
