import type { AreaScore, Scorecard } from '../../readiness/index.ts'
import { html, type Html } from '../escape/html.ts'
import { brief, plural, prose, table, tag } from './parts.ts'

const BLOCKERS = 4

/** The ratings from evidence beside the self-ratings, one table for each questionnaire. */
export const scorecardPart = ({ areas }: Scorecard): Html =>
  html`<h2>Scorecard</h2>
    <p class="soft">
      Filled: the rating that the evidence bears out. Outlined: what people said. A level counts when every control up to it passes; missing
      evidence holds a level back.
    </p>
    ${frameworkPart('Readiness', areas, 'readiness')}${frameworkPart('AI readiness', areas, 'ai-readiness')}`

function frameworkPart(name: string, areas: readonly AreaScore[], framework: AreaScore['framework']): Html {
  const own = areas.filter((area) => area.framework === framework)
  if (own.length === 0) return html``
  const head = ['Area', 'Evidence and self-rating', 'Held back by', 'Fail', 'Unknown', 'Pass']
  return html`<h3>${name}</h3>
    ${table(head, own.map(areaRow))}`
}

const areaRow = (area: AreaScore): Html =>
  html`<th scope="row">${area.name}</th>
    <td>${scaleOf(area)}${area.gap === undefined ? html`` : html`<p class="soft small">${prose(area.gap)}</p>`}</td>
    <td class="small">${blockersOf(area)}</td>
    <td class="number">${area.findings.fail}</td>
    <td class="number">${area.findings.unknown}</td>
    <td class="number">${area.findings.pass}</td>`

function scaleOf({ rating, selfRating }: AreaScore): Html {
  const steps = [1, 2, 3, 4, 5].map((step) => {
    const filled = rating !== null && step <= rating ? (rating < 3 ? 'low' : 'on') : ''
    return html`<i class="${filled}${step === selfRating ? ' self' : ''}"></i>`
  })
  return html`<span class="scale" aria-hidden="true">${steps}</span
    ><span class="rating">${rating === null ? 'not rated' : `${rating} of 5`}</span>
    <span class="soft small">${selfRating === null ? 'no self-rating' : `self-rating ${selfRating}`}</span>`
}

function blockersOf({ blockedBy }: AreaScore): Html {
  if (blockedBy.length === 0) return html`<span class="soft">nothing</span>`
  const shown = blockedBy.slice(0, BLOCKERS)
  const rest = blockedBy.length - shown.length
  return html`${shown.map(
    (one) =>
      html`<div>
        ${tag(one.status, one.status)} ${one.title}
        <span class="soft"
          >(level ${one.level},
          ${plural(one.subjects, 'subject')}${one.settledBy === undefined ? '' : `; settled by ${brief(one.settledBy, 160)}`})</span
        >
      </div>`,
  )}${rest > 0 ? html`<div class="soft">and ${rest} more</div>` : html``}`
}
