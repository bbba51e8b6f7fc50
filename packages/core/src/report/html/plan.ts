import type { Assessment } from '../../engine/index.ts'
import { dayOf, type Coverage } from '../../kernel/index.ts'
import type { BacklogItem } from '../../readiness/index.ts'
import { html, type Html } from '../escape/html.ts'
import type { ReportView } from '../view.ts'
import { brief, moreText, plural, prose, table, tag } from './parts.ts'

const BACKLOG = 40
const COVERAGE = 100

/** The few things to do next. */
export const nextPart = ({ next }: ReportView): Html =>
  next.length === 0
    ? html``
    : html`<h2>Do next</h2>
        <ol class="next">
          ${next.map((action) => html`<li><b>${brief(action.title)}</b><br />${prose(action.how, 800)}</li>`)}
        </ol>`

/** The work that lifts ratings, most effect first. */
export function backlogPart({ backlog, scorecard }: Assessment): Html {
  if (backlog.length === 0)
    return html`<h2>Enablement backlog</h2>
      <p class="soft">Empty: no area is rated below 3.</p>`
  const names = new Map<string, string>(scorecard.areas.map((area) => [area.id, area.name]))
  const rows = backlog.slice(0, BACKLOG).map((item) => backlogRow(item, names.get(item.area) ?? item.area))
  return html`<h2>Enablement backlog</h2>
    <p class="soft">What lifts the areas rated below 3, most effect on the rating first.</p>
    ${table(['Area', 'Work', 'Why', 'Rating', 'Owners'], rows)}${moreText(backlog.length, BACKLOG, 'pieces of work')}`
}

const backlogRow = (item: BacklogItem, area: string): Html =>
  html`<th scope="row">${area}</th>
    <td>${item.title}<br /><span class="soft small">${prose(item.remedy)}</span></td>
    <td>${tag(item.status, item.status)} <span class="small">${plural(item.subjects, 'subject')}</span></td>
    <td class="number">+${item.effect}</td>
    <td class="small">${brief(item.owners.slice(0, 5).join(', '))}</td>`

/** What was looked at and what could not be seen; what is not complete comes first. */
export function coveragePart({ coverage }: Assessment, { gaps }: ReportView): Html {
  if (coverage.length === 0)
    return html`<h2>Coverage</h2>
      <p>No source was read: nothing is known about what runs.</p>`
  const ordered = [...gaps, ...coverage.filter((one) => one.status === 'complete')]
  return html`<h2>Coverage</h2>
    <p class="soft">
      ${plural(coverage.length, 'scope')} read, ${gaps.length} of them not in full. What nobody looked at is unknown, not clean.
    </p>
    ${table(['Status', 'Source', 'Scope', 'Facts', 'Read on', 'Note'], ordered.slice(0, COVERAGE).map(coverageRow))}${moreText(ordered.length, COVERAGE, 'scopes')}`
}

const coverageRow = (one: Coverage): Html =>
  html`<td>${tag(one.status, one.status)}</td>
    <th scope="row">${brief(one.source, 120)}</th>
    <td><code>${brief(one.scope, 300)}</code></td>
    <td class="number">${one.count}</td>
    <td>${dayOf(one.observedAt)}</td>
    <td>${prose(one.detail ?? '')}</td>`
