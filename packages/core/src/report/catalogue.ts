import { controlById } from '../readiness/index.ts'

/** What a report tells of a control beyond its findings. */
export interface ControlText {
  readonly title: string
  readonly rationale: string
  readonly area: string
  readonly phase: string
  readonly link?: string
}

/** Looks a control up for a report. */
export type Catalogue = (control: string) => ControlText | undefined

/** The texts of the built-in catalogue. */
export function builtInCatalogue(id: string): ControlText | undefined {
  const control = controlById(id)
  if (control === undefined) return undefined
  const link = control.remedy.link ?? control.source.url
  const text = { title: control.title, rationale: control.rationale, area: control.areas[0], phase: control.phase }
  return link === undefined ? text : { ...text, link }
}
