import type { CheckReport, ComplianceReport, PairExplanation } from '../../policy/index.ts'
import type { RenderOptions } from '../render.ts'
import { paintFor } from '../text/render.ts'
import { renderCheckGithub, renderCheckJunit, renderCheckMarkdown, renderCheckSarif } from './check-machines.ts'
import { renderCheckText } from './check-text.ts'
import { renderComplianceMarkdown, renderComplianceText, renderExplanationText } from './compliance.ts'

const WIDTH = 120

/** The formats a check can be told in. */
export const checkFormats = ['text', 'json', 'sarif', 'junit', 'github', 'markdown'] as const

/** The formats compliance can be told in. */
export const complianceFormats = ['text', 'json', 'markdown'] as const

/** A check as one text. The same report and options, the same bytes. */
export const renderCheck = (report: CheckReport, format: (typeof checkFormats)[number], options: RenderOptions = {}): string =>
  checkRenderers[format](report, options)

type CheckRenderer = (report: CheckReport, options: RenderOptions) => string

const checkRenderers: Readonly<Record<(typeof checkFormats)[number], CheckRenderer>> = {
  text: (report, { color = false, width = WIDTH }) => renderCheckText(report, paintFor(color), width),
  json: (report) => `${JSON.stringify(report, undefined, 2)}\n`,
  sarif: (report) => renderCheckSarif(report),
  junit: (report) => renderCheckJunit(report),
  github: (report) => renderCheckGithub(report),
  markdown: (report) => renderCheckMarkdown(report),
}

/** Compliance as one text. */
export function renderCompliance(
  report: ComplianceReport,
  format: (typeof complianceFormats)[number],
  options: RenderOptions = {},
): string {
  if (format === 'json') return `${JSON.stringify(report, undefined, 2)}\n`
  if (format === 'markdown') return renderComplianceMarkdown(report)
  return renderComplianceText(report, paintFor(options.color ?? false), options.width ?? WIDTH)
}

/** Why a pair stands as it does, as one text. */
export const renderExplanation = (explanation: PairExplanation, format: 'text' | 'json', options: RenderOptions = {}): string =>
  format === 'json'
    ? `${JSON.stringify(explanation, undefined, 2)}\n`
    : renderExplanationText(explanation, paintFor(options.color ?? false), options.width ?? WIDTH)
