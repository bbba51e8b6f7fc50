import type { PhaseEvent, PhaseResult } from '../../program/index.ts'
import { html, type Html } from '../escape/html.ts'
import { answerNames, stateNames, type ReportView } from '../view.ts'
import { moreText, prose, table, tag } from './parts.ts'

const HISTORY = 50

const metOf = (phase: PhaseResult): number => phase.criteria.filter((criterion) => criterion.status === 'met').length

/** The six phases as a path, each leading to its details. */
export const pathPart = ({ phases }: ReportView): Html =>
  html`<section class="card" aria-label="The six phases">
    <ol class="path">
      ${phases.map(
        (phase) =>
          html`<li class="${phase.state}">
            <span class="dot" aria-hidden="true">${phase.state === 'passed' ? '✓' : phase.id.slice(1)}</span>
            <a href="#${phase.id}">${phase.name}</a><span class="small">${stateNames[phase.state]}</span><br /><span class="soft small"
              >${metOf(phase)} of ${phase.criteria.length} criteria</span
            >
          </li> `,
      )}
    </ol>
  </section>`

/** What keeps the current gate shut, not met before unknown. */
export function blockingPart({ current, blocking }: ReportView): Html {
  if (current === undefined)
    return html`<h2>Gates</h2>
      <p>Every gate is passed.</p>`
  const rows = blocking.map(
    (one) =>
      html`<td>${tag(one.status, answerNames[one.status])}</td>
        <th scope="row">${one.title}</th>
        <td>${prose(one.message)}</td>`,
  )
  return html`<h2>What keeps gate ${current.id} (${current.name}) shut</h2>
    <p class="soft">${prose(current.reason, 600)}</p>
    ${rows.length === 0 ? html`` : table(['Answer', 'Criterion', 'Found'], rows)}`
}

/** Every phase with its criteria, approvals and history; the current one is open. */
export const phasesPart = ({ phases, current }: ReportView): Html =>
  html`<h2>Phases and gates</h2>
    ${phases.map((phase) => phasePart(phase, phase === current))}`

const phasePart = (phase: PhaseResult, open: boolean): Html =>
  html`<details id="${phase.id}" ${open ? html` open` : html``}>
    <summary>
      <span class="title">${phase.id} ${phase.name}</span>${tag(phase.state, stateNames[phase.state])}<span class="soft small"
        >${metOf(phase)} of ${phase.criteria.length} criteria met</span
      >
    </summary>
    <div>
      <p>${phase.goal}</p>
      <p class="soft">${prose(phase.reason, 600)}</p>
      ${table(['Answer', 'Criterion', 'Found'], phase.criteria.map(criterionRow))} ${approvalsPart(phase)}
      <h3>Deliverables</h3>
      <ul>
        ${phase.deliverables.map((one) => html`<li>${one.title}</li>`)}
      </ul>
      ${historyPart(phase.history)}
    </div>
  </details> `

const criterionRow = (one: PhaseResult['criteria'][number]): Html =>
  html`<td>${tag(one.status, answerNames[one.status])}</td>
    <th scope="row">${one.title}</th>
    <td>${prose(one.message)}</td>`

const approvalsPart = ({ approvals }: PhaseResult): Html =>
  approvals.length === 0
    ? html``
    : html`<h3>Approvals</h3>
        ${table(
          ['Role', 'Decision', 'Person', 'When', 'Note'],
          approvals.map(
            (row) =>
              html`<th scope="row">${row.role}</th>
                <td>${tag(row.status, row.status)}</td>
                <td>${row.person}</td>
                <td>${row.at?.slice(0, 10)}</td>
                <td>${prose(row.message ?? '')}</td>`,
          ),
        )}`

function historyPart(history: readonly PhaseEvent[]): Html {
  if (history.length === 0) return html``
  const shown = history.slice(-HISTORY)
  const rows = shown.map(
    (event) =>
      html`<td>${event.at.slice(0, 10)}</td>
        <th scope="row">${event.event}</th>
        <td>${event.by}${event.role === undefined ? '' : ` (${event.role})`}</td>
        <td>${prose(event.reason)}</td>`,
  )
  return html`<h3>History</h3>
    ${table(['When', 'What', 'Who', 'Why'], rows)}${moreText(history.length, shown.length, 'events before these')}`
}
