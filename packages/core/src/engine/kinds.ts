import { landingZoneLockKind } from '../address/index.ts'
import type { Kind } from '../estate/index.ts'
import { goldenPathKind, workloadRequestKind } from '../golden-path/index.ts'
import { sourceKind } from '../inventory/index.ts'
import { landingZoneKind } from '../landing-zone/index.ts'
import { namingConventionKind, tagStandardKind } from '../naming/index.ts'
import { networkKind } from '../network/index.ts'
import { environmentKind, organizationKind, subscriptionKind, teamKind, workloadKind } from '../organization/index.ts'
import { policyAssignmentKind, policyDefinitionKind, policyExemptionKind, policyInitiativeKind } from '../policy/index.ts'
import { approvalKind } from '../program/index.ts'
import { controlOverrideKind, selfAssessmentKind, skillsMatrixKind, waiverKind } from '../readiness/index.ts'
import { modelDeploymentKind, placementPolicyKind, regionKind } from '../region/index.ts'

/** Every kind of document that an estate may hold. A new kind is one line here. */
export const allKinds: readonly Kind[] = [
  organizationKind,
  teamKind,
  environmentKind,
  subscriptionKind,
  workloadKind,
  sourceKind,
  skillsMatrixKind,
  selfAssessmentKind,
  approvalKind,
  waiverKind,
  controlOverrideKind,
  policyDefinitionKind,
  policyInitiativeKind,
  policyAssignmentKind,
  policyExemptionKind,
  regionKind,
  modelDeploymentKind,
  placementPolicyKind,
  landingZoneKind,
  networkKind,
  landingZoneLockKind,
  goldenPathKind,
  workloadRequestKind,
  namingConventionKind,
  tagStandardKind,
]
