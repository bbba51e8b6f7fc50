export type { BodyProblem, BodyProblemKind } from './body-problem.ts'
import { versions } from './versions.ts'

/** The API version in which resources of a type are written, by type in any case. A type that nobody knows is a defect of the caller. */
export function apiVersionOf(type: string): string {
  const version = versions[type.toLowerCase()]
  if (version === undefined) throw new Error(`no API version is known of ${type}`)
  return version
}
