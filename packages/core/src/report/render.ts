import type { Assessment } from '../engine/index.ts'
import { builtInCatalogue } from './catalogue.ts'
import { renderHtml } from './html/render.ts'
import { renderJson } from './json.ts'
import { renderJunit } from './junit.ts'
import { renderMarkdown } from './markdown.ts'
import { renderSarif } from './sarif.ts'
import { paintFor, renderText } from './text/render.ts'
import { viewOf } from './view.ts'

/** The formats an assessment can be told in. */
export const reportFormats = ['text', 'json', 'markdown', 'html', 'sarif', 'junit'] as const

/** A format an assessment can be told in. */
export type ReportFormat = (typeof reportFormats)[number]

/** How a report is shown. */
export interface RenderOptions {
  /** Colours for a terminal (`text` only). Default: none. */
  readonly color?: boolean
  /** Characters in a line (`text` only). Default: 120. */
  readonly width?: number
}

const WIDTH = 120

/** The assessment as one text. The same assessment and options, the same bytes. Large JSON is better streamed with `renderJson`. */
export const renderAssessment = (assessment: Assessment, format: ReportFormat, options: RenderOptions = {}): string =>
  renderers[format](assessment, options)

const view = (assessment: Assessment) => viewOf(assessment, builtInCatalogue)

const renderers: Readonly<Record<ReportFormat, (assessment: Assessment, options: RenderOptions) => string>> = {
  text: (assessment, { color = false, width = WIDTH }) => renderText(assessment, view(assessment), paintFor(color), width),
  json: (assessment) => [...renderJson(assessment)].join(''),
  markdown: (assessment) => renderMarkdown(assessment, view(assessment)),
  html: (assessment) => renderHtml(assessment, view(assessment)),
  sarif: (assessment) => renderSarif(assessment, builtInCatalogue),
  junit: (assessment) => renderJunit(assessment, builtInCatalogue),
}
