import type { PolicyAssignment } from './assignment.ts'
import { concerns, dependsOnLocation, inForce } from './override.ts'

/** A version of what an assignment assigns, with the locations at which it is in force. */
export interface Edition {
  /** `1.*.*`; `undefined`: the newest. */
  readonly version: string | undefined
  /** `undefined`: everywhere. */
  readonly isAt: ((location: string) => boolean) | undefined
}

/** The versions that an assignment puts in force: one, unless overrides roll out another by location. */
export function editionsOf(assignment: PolicyAssignment): readonly Edition[] {
  const overrides = assignment.overrides.filter((one) => one.kind === 'policyVersion' && concerns(one, ''))
  const versionAt = (location: string): string | undefined =>
    inForce(overrides, 'policyVersion', location)?.value ?? assignment.definitionVersion
  if (!overrides.some(dependsOnLocation)) return [{ version: versionAt(''), isAt: undefined }]
  const named = overrides.flatMap((one) => one.selectors.flatMap(({ values }) => [...values]))
  // The empty location stands for every place that nobody names.
  const versions = new Set(['', ...named].map(versionAt))
  return [...versions].map((version) => ({ version, isAt: (location) => versionAt(location) === version }))
}
