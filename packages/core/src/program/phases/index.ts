import type { PhaseDefinition } from '../definition.ts'
import { assessmentPhase } from './p1-assessment.ts'
import { enablementPhase } from './p2-enablement.ts'
import { infrastructurePreparationPhase } from './p3-infrastructure-preparation.ts'
import { experimentationPhase } from './p4-experimentation.ts'
import { scaleAndGovernancePhase } from './p5-scale-and-governance.ts'
import { continuousAdoptionPhase } from './p6-continuous-adoption.ts'

/** The six phases in their order. */
export const phases: readonly PhaseDefinition[] = [
  assessmentPhase,
  enablementPhase,
  infrastructurePreparationPhase,
  experimentationPhase,
  scaleAndGovernancePhase,
  continuousAdoptionPhase,
]
