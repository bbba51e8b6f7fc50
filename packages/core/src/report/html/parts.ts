import { shortened } from '../escape/shortened.ts'
import { html, type Html } from '../escape/html.ts'

/** What one cell may hold at most: enough for a sentence, whatever the facts hold. */
const CELL = 400

/** A text cut to what a cell should hold. */
export const brief = (text: string, length = CELL): string => shortened(text, length)

/** A sentence cut to what a cell should hold; what stands in backticks is shown as code. */
export const prose = (text: string, length = CELL): Html =>
  html`${brief(text, length)
    .split('`')
    .map((part, index, parts) =>
      index % 2 === 1 && index < parts.length - 1 ? html`<code>${part}</code>` : html`${index % 2 === 1 ? '`' : ''}${part}`,
    )}`

/** A word in a box; `kind` chooses the colour and is one of the closed lists of states, never free text. */
export const tag = (kind: string, text: string): Html => html`<span class="tag ${kind}">${text}</span>`

/** A table with a head; every row is made of finished cells. It may be wider than a small screen: the keyboard can reach and scroll it. */
export const table = (head: readonly string[], rows: readonly Html[]): Html =>
  html`<div class="wide" tabindex="0">
    <table>
      <thead>
        <tr>
          ${head.map((text) => html`<th scope="col">${text}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) =>
            html`<tr>
              ${row}
            </tr> `,
        )}
      </tbody>
    </table>
  </div>`

/** Says how many of a list are left out and where they are; nothing when all are there. */
export const moreText = (all: number, shown: number, what: string): Html =>
  all <= shown
    ? html``
    : html`<p class="soft small">and ${String(all - shown)} more ${what}; all of them: <code>fairway assess -o json</code></p>`

/** `1 finding`, `2 findings`. */
export const plural = (count: number, one: string): string => `${count} ${count === 1 ? one : `${one}s`}`
