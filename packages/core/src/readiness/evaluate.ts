import { declaredOne } from '../estate/index.ts'
import { byText } from '../kernel/index.ts'
import { organizationKind } from '../organization/index.ts'
import { attestationVerdict } from './attestation.ts'
import { controls } from './catalogue/index.ts'
import type { Control, Verdict, World } from './control.ts'
import { fitControls, type FittedControl } from './overrides.ts'
import { aboutOrganization, estateRef, notApplicable } from './rules/judgement.ts'

/** A control, fitted to the organisation, with its verdicts in the order of their subjects. */
export interface ControlResult {
  readonly control: Control
  readonly verdicts: readonly Verdict[]
}

/**
 * Judges a world by every control of the catalogue, in the order of their ids. ControlOverrides are applied (so
 * `control.severity` and `control.parameters` are the organisation's own), and what only enterprises are asked does not
 * apply to a startup. Every control gives at least one verdict, and at most one for a subject.
 */
export const evaluateControls = (world: World, catalogue: readonly Control[] = controls): readonly ControlResult[] =>
  fitControls(catalogue, world.estate).map((fitted) => ({
    control: fitted.control,
    verdicts: verdictsOf(world, fitted).toSorted((a, b) => byText(a.subject, b.subject)),
  }))

function verdictsOf(world: World, { control, appliesNowhere }: FittedControl): readonly Verdict[] {
  if (appliesNowhere !== undefined) {
    const { reason, document } = appliesNowhere
    return [aboutOrganization(world, notApplicable('OverriddenAsNotApplicable', reason, { evidence: [estateRef(world, document)] }))]
  }
  const organization = declaredOne(world.estate, organizationKind)
  if (control.profile === 'enterprise' && organization?.spec.profile === 'startup') {
    return [aboutOrganization(world, notApplicable('NotAskedOfStartups', 'only enterprises are asked this'))]
  }
  const { evaluation } = control
  if (evaluation.kind === 'attestation') return [attestationVerdict(world, control.id, evaluation.validDays)]
  return evaluation.evaluate(world, control.parameters ?? {})
}
