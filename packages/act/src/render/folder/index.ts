export { renderFormats, type RenderableLandingZone, type RenderFormat, type RenderInput } from './input.ts'
export { renderLandingZone } from './render-landing-zone.ts'
