import type { DriftReport, LandingZoneChanges, LandingZonePlan } from '../../landing-zone/index.ts'
import { printable } from '../../kernel/index.ts'
import type { RenderOptions } from '../render.ts'
import { line, wrapped } from '../text/columns.ts'
import { paintFor } from '../text/render.ts'
import { changesMarkdown, planMarkdown } from './markdown.ts'
import { planText } from './plan-text.ts'

const WIDTH = 120

/** The formats a plan can be told in. */
export const planFormats = ['text', 'json', 'markdown'] as const

/** A format a plan can be told in. */
export type PlanFormat = (typeof planFormats)[number]

const asJson = (value: object): string => `${JSON.stringify(value, undefined, 2)}\n`

/** The plan of a landing zone as one text. */
export function renderPlan(plan: LandingZonePlan, format: PlanFormat, { color = false, width = WIDTH }: RenderOptions = {}): string {
  if (format === 'json') return asJson(plan)
  return format === 'markdown' ? planMarkdown(plan) : planText(plan, paintFor(color), width)
}

/** What leads from one state of a landing zone to another, as one text. */
export function renderChanges(
  changes: LandingZoneChanges,
  format: PlanFormat,
  { color = false, width = WIDTH }: RenderOptions = {},
): string {
  if (format === 'json') return asJson(changes)
  if (format === 'markdown') return changesMarkdown(changes)
  const { counts, words } = changes
  const head = `${counts.added} added, ${counts.changed} changed, ${counts.replaced} built anew, ${counts.removed} removed`
  return `${paintFor(color).bold(head)}\n${words.flatMap((one) => wrapped(one, width, 2)).join('\n')}\n`
}

const SHOWN = 100

/** What was declared held against what was observed, as one text. */
export function renderDrift(report: DriftReport, format: PlanFormat, { color = false, width = WIDTH }: RenderOptions = {}): string {
  if (format === 'json') return asJson(report)
  const { counts, entries } = report
  const paint = paintFor(color)
  const told = (['different', 'missing', 'unexpected'] as const).flatMap((one) => entries.filter(({ status }) => status === one))
  const head = `${counts.same} as declared, ${counts.different} different, ${counts.missing} missing, ${counts.unexpected} unexpected, ${counts.unknown} not known`
  const partly = entries.filter(({ unseen }) => unseen !== undefined)
  const lines = told
    .slice(0, SHOWN)
    .flatMap((entry) => [
      `  ${entry.status.padEnd(10)}  ${line(entry.type)} ${paint.bold(line(entry.name))}${entry.at === undefined ? '' : paint.dim(`  ${printable(entry.at.file)}:${entry.at.line}`)}`,
      ...entry.differences
        .slice(0, 10)
        .flatMap(({ path, declared, observed }) =>
          wrapped(`${path}: ${valueText(declared)} declared, ${valueText(observed)} found`, width, 14),
        ),
    ])
  const more = told.length > SHOWN ? [`  and ${told.length - SHOWN} more: -o json has them all`] : []
  return `${[paint.bold(head), ...unknownLines(counts.unknown, partly, width), ...lines, ...more].join('\n')}\n`
}

/** Enough of a value to know it by: a list of subnets would fill the page. */
const LONG = 160

function valueText(value: unknown): string {
  if (value === undefined) return 'nothing'
  const text = JSON.stringify(value)
  return text.length <= LONG ? text : `${text.slice(0, LONG).toWellFormed()}… (${text.length} characters)`
}

/** Why something is not known, and what would tell. */
function unknownLines(unknown: number, partly: DriftReport['entries'], width: number): readonly string[] {
  const what = [...new Set(partly.flatMap(({ unseen = [] }) => unseen))].join(', ')
  const unlisted = unknown - partly.length
  return [
    ...(partly.length === 0 ? [] : wrapped(`${partly.length} were seen without ${what}: export them in full, by Resource Graph`, width, 2)),
    ...(unlisted === 0
      ? []
      : wrapped(`${unlisted} were not looked at: no export lists their types there, and no plan their root`, width, 2)),
  ]
}
