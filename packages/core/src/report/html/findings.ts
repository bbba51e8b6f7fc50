import type { Finding } from '../../kernel/index.ts'
import { html, type Html } from '../escape/html.ts'
import type { ControlRow, ReportView } from '../view.ts'
import { brief, moreText, plural, prose, table, tag } from './parts.ts'

/** Listed for each control: the page stays small however large the estate is. */
const LISTED = 12
const OWNERS = 5

/** Controls with something open, failing ones first; each with its first findings, its reason and its remedy. */
export function findingsPart({ controls, counts }: ReportView): Html {
  const failing = controls.filter((control) => control.counts.fail > 0)
  const others = controls.filter((control) => control.counts.fail === 0)
  return html`<h2>Findings by control</h2>
    <p class="soft">
      ${plural(failing.length, 'control')} failing, ${others.length} with unknown or waived findings only; ${plural(counts.pass, 'finding')}
      passed and ${counts['not-applicable']} did not apply.
    </p>
    ${failing.map(controlPart)}${
      others.length === 0
        ? html``
        : html`<h3>Unknown or waived only</h3>
            ${others.map(controlPart)}`
    }`
}

const controlPart = (control: ControlRow): Html =>
  html`<details>
    <summary>
      ${tag(control.severity, control.severity)}<span class="title">${control.text.title}</span>
      <span class="small">${countTags(control)}</span><code class="soft">${control.id}</code>
    </summary>
    <div>
      ${control.text.rationale === '' ? html`` : html`<p>${control.text.rationale}</p>`}
      ${control.remedy === undefined ? html`` : html`<p><b>Remedy.</b> ${prose(control.remedy, 1200)}${linkOf(control)}</p>`}
      ${ownersText(control)} ${table(['Status', 'Subject', 'Found', 'Owner'], control.open.slice(0, LISTED).map(findingRow))}
      ${moreText(control.open.length, LISTED, 'findings of this control')}
    </div>
  </details> `

const countTags = ({ counts }: ControlRow): readonly Html[] =>
  (['fail', 'unknown', 'waived'] as const).flatMap((status) =>
    counts[status] === 0 ? [] : [tag(status, `${counts[status]} ${status}`), html``],
  )

/** Only plain web addresses become links. */
const linkOf = ({ text: { link } }: ControlRow): Html =>
  link === undefined || !/^https:\/\/[^\s]+$/.test(link) ? html`` : html` <a href="${link}" rel="noreferrer">More</a>`

function ownersText({ owners }: ControlRow): Html {
  if (owners.length === 0) return html``
  const shown = owners.slice(0, OWNERS).map((owner) => `${owner.name} (${owner.count})`)
  const rest = owners.length - shown.length
  return html`<p class="soft small">Owned by ${shown.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}</p>`
}

const findingRow = (finding: Finding): Html =>
  html`<td>${tag(finding.status, finding.status)}</td>
    <th scope="row">${brief(finding.subjectName, 120)}<br /><code class="soft">${brief(finding.subject, 300)}</code></th>
    <td>${prose(finding.message)}${finding.waiver === undefined ? '' : ` (waiver ${brief(finding.waiver, 120)})`}</td>
    <td>${finding.owner === undefined ? 'nobody' : brief(finding.owner, 120)}</td>`
