import type { ChecklistItem } from '../../program/index.ts'
import { html, type Html } from '../escape/html.ts'
import { ownerText, type PeriodRow, type ReportView } from '../view.ts'
import { brief, prose, table, tag } from './parts.ts'

/** What is to be done in the first days: how far each period is, what is overdue with who answers for it, and the rest folded away. */
export function checklistPart(items: readonly ChecklistItem[], { periods, overdue }: ReportView): Html {
  if (periods.length === 0) return html``
  const rest = (['open', 'done'] as const).flatMap((state) => items.filter((item) => item.state === state))
  return html`<h2>Checklist of the first days</h2>
    ${table(['Period', 'Due on', 'Overdue', 'Open', 'Done'], periods.map(periodRow))}
    ${
      overdue.length === 0
        ? html`<p class="soft">Nothing is overdue.</p>`
        : html`<h3>Overdue</h3>
            ${table(HEAD, overdue.map(itemRow))}`
    }
    ${
      rest.length === 0
        ? html``
        : html`<details>
            <summary><span class="title">Open and done</span></summary>
            <div>${table(HEAD, rest.map(itemRow))}</div>
          </details>`
    }`
}

const HEAD = ['State', 'What', 'Found', 'Due on', 'Who answers']

const periodRow = ({ name, dueOn, counts }: PeriodRow): Html =>
  html`<th scope="row">${name}</th>
    <td>${dueOn}</td>
    <td class="number">${counts.overdue}</td>
    <td class="number">${counts.open}</td>
    <td class="number">${counts.done}</td>`

const itemRow = (item: ChecklistItem): Html =>
  html`<td>${tag(item.state, item.state)}</td>
    <th scope="row">${item.title}</th>
    <td>${prose(item.message)}</td>
    <td>${item.dueOn}</td>
    <td class="small">${brief(ownerText(item.owner))}</td>`
