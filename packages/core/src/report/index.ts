export { escapeMarkdown } from './escape/markdown.ts'
export { renderJson } from './json.ts'
export { renderAssessment, reportFormats, type RenderOptions, type ReportFormat } from './render.ts'
export { checkFormats, complianceFormats, renderCheck, renderCompliance, renderExplanation } from './policy/render.ts'
