import type { Assessment } from '../../engine/index.ts'
import { html, type Html } from '../escape/html.ts'
import type { ReportView } from '../view.ts'
import { checklistPart } from './checklist.ts'
import { findingsPart } from './findings.ts'
import { blockingPart, pathPart, phasesPart } from './phases.ts'
import { backlogPart, coveragePart, nextPart } from './plan.ts'
import { scorecardPart } from './scorecard.ts'
import { style } from './style.ts'

/**
 * The report as one HTML file: opens from disk, prints well, runs no script and asks nobody for anything (its own policy
 * forbids it). Lists are cut and say by how much, so that the file stays small with any number of findings.
 */
export function renderHtml(assessment: Assessment, view: ReportView): string {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <meta
          http-equiv="Content-Security-Policy"
          content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
        />
        <meta name="referrer" content="no-referrer" />
        <meta name="generator" content="Fairway" />
        <title>${view.title}: AI adoption as of ${view.asOf.slice(0, 10)}</title>
        <style>
          ${{ html: style }}
        </style>
      </head>
      <body>
        <header>
          <h1>${view.title}</h1>
          <p class="soft">Where AI adoption stands as of <time datetime="${view.asOf}">${momentText(view.asOf)}</time></p>
          ${countsPart(view)}
        </header>
        <main>
          <h2>Six phases</h2>
          ${pathPart(view)} ${blockingPart(view)} ${nextPart(view)} ${checklistPart(assessment.checklist, view)}
          ${scorecardPart(assessment.scorecard)} ${findingsPart(view)} ${backlogPart(assessment)} ${phasesPart(view)}
          ${coveragePart(assessment, view)}
        </main>
        <footer>
          Made by Fairway from observed facts and the declared estate. The same facts, estate and moment give the same report.
        </footer>
      </body>
    </html> `.html
}

const countsPart = ({ counts }: ReportView): Html =>
  html`<ul class="counts">
    ${(
      [
        ['fail', 'failing'],
        ['unknown', 'unknown'],
        ['waived', 'waived'],
        ['pass', 'passing'],
        ['not-applicable', 'not applicable'],
      ] as const
    ).map(([status, name]) => html`<li><b>${counts[status]}</b>${name}</li>`)}
  </ul>`

/** `2026-11-21 08:30 UTC`. */
const momentText = (asOf: string): string => `${asOf.slice(0, 10)} ${asOf.slice(11, 16)} UTC`
