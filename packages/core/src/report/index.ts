export { renderJson } from './json.ts'
export { renderAssessment, reportFormats, type RenderOptions, type ReportFormat } from './render.ts'
