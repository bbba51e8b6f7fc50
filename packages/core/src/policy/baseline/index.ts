import { initiativeOf } from './initiative.ts'
import type { BaselineDefinition, BaselineRule } from './rule.ts'
import { contentFilterRules } from './rules/content-filters.ts'
import { dataProtectionRules } from './rules/data-protection.ts'
import { diagnosticsRules } from './rules/diagnostics.ts'
import { gpuRules } from './rules/gpu.ts'
import { identityRules } from './rules/identity.ts'
import { idleRules } from './rules/idle.ts'
import { localAuthRules } from './rules/local-auth.ts'
import { modelRules } from './rules/models.ts'
import { networkRules } from './rules/network.ts'
import { placementRules } from './rules/placement.ts'
import { privateEndpointRules } from './rules/private-endpoints.ts'

export type { BaselineInitiative } from './initiative.ts'
export type { BaselineDefinition, BaselineEffect, BaselineExample, BaselineGroup, BaselineParameter, BaselineRule } from './rule.ts'

/** Every rule of the baseline with the examples that prove it, by topic. */
export const baselineRules: readonly BaselineRule[] = [
  ...identityRules,
  ...localAuthRules,
  ...networkRules,
  ...privateEndpointRules,
  ...diagnosticsRules,
  ...modelRules,
  ...contentFilterRules,
  ...gpuRules,
  ...idleRules,
  ...dataProtectionRules,
  ...placementRules,
]

/** Fairway's own policy definitions for AI, in Azure's shape: what is judged when an estate declares and pulls nothing. */
export const baselineDefinitions: readonly BaselineDefinition[] = baselineRules.map((one) => one.definition)

/** The initiative `fairway-ai-baseline` over all of them, with a parameter for each effect and each list. */
export const baselineInitiative = initiativeOf(baselineDefinitions)
