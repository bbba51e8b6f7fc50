import type { NotChecked } from '@fairway/core/policy'
import { useMemo, useState } from 'react'
import { Badge } from '../components/badge.tsx'
import { Button } from '../components/button.tsx'
import { Callout } from '../components/callout.tsx'
import { EmptyState } from '../components/empty-state.tsx'
import { ErrorState } from '../components/error-state.tsx'
import { Select } from '../components/field.tsx'
import { count, counted, safe, sentence } from '../components/format.ts'
import { Panel } from '../components/panel.tsx'
import { Prose } from '../components/prose.tsx'
import { ViewTabs } from '../components/view-tabs.tsx'
import { OutcomeIcon, outcomeMeanings, outcomeNames } from './outcome.tsx'
import { ResultItem } from './result.tsx'
import { outcomes, type CheckSearch } from './search.ts'
import type { CheckAnswer } from './session.ts'
import { countsOf, groupsOf, mayRefuse, refuses, resultsOf, type ResultGroup } from './summary.ts'

const FIRST_GROUPS = 40

/** What the check says: the verdict, then results by resource or by policy, then what was not judged. */
export function Results({
  answers,
  search,
  change,
}: {
  readonly answers: readonly CheckAnswer[]
  readonly search: CheckSearch
  readonly change: (next: CheckSearch) => void
}) {
  const results = useMemo(() => resultsOf(answers), [answers])
  const counts = useMemo(() => countsOf(results), [results])
  const by = search.by ?? 'resource'
  const groups = useMemo(
    () =>
      groupsOf(
        results.filter((one) => search.outcome === undefined || one.outcome === search.outcome),
        by,
      ),
    [results, search.outcome, by],
  )
  const notChecked = answers.flatMap((one) => one.report?.notChecked ?? [])
  return (
    <>
      <Verdict answers={answers} />
      {answers.map((one) => one.error !== undefined && <FailedFile key={one.name} name={one.name} error={one.error} />)}
      <Diagnostics answers={answers} />
      {results.length > 0 && (
        <Panel
          title="Results"
          hint="The address keeps how you look at them, not the files."
          aside={
            <Select
              label="By"
              value={by}
              onChange={(next) => {
                const { by: _by, ...rest } = search
                change(next === 'resource' ? rest : { ...rest, by: next })
              }}
              choices={[
                { value: 'resource', label: 'Resource' },
                { value: 'policy', label: 'Policy' },
              ]}
            />
          }
          flush
        >
          <div className="border-b border-line px-4 py-2">
            <ViewTabs
              label="Outcome"
              value={search.outcome ?? 'all'}
              onChange={(next) => {
                const { outcome: _outcome, ...rest } = search
                change(next === 'all' ? rest : { ...rest, outcome: next })
              }}
              tabs={[
                { value: 'all', label: 'All', count: count(results.length) },
                ...outcomes
                  .filter((outcome) => (counts.get(outcome) ?? 0) > 0 || outcome === search.outcome)
                  .map((outcome) => ({ value: outcome, label: outcomeNames[outcome], count: count(counts.get(outcome) ?? 0) })),
              ]}
            />
            {search.outcome !== undefined && <p className="mt-1.5 text-xs text-muted">{outcomeMeanings[search.outcome]}</p>}
          </div>
          <Groups groups={groups} by={by} />
        </Panel>
      )}
      {notChecked.length > 0 && <NotJudged rows={notChecked} />}
    </>
  )
}

/** The answer in a sentence: would it be refused, and how sure is that. */
function Verdict({ answers }: { readonly answers: readonly CheckAnswer[] }) {
  const reports = answers.flatMap((one) => one.report ?? [])
  const results = resultsOf(answers)
  const denied = results.filter(refuses)
  const undecided = results.filter(mayRefuse).length
  const judged = reports.reduce((sum, one) => sum + one.counts.resources, 0)
  const notChecked = reports.reduce((sum, one) => sum + one.counts.notChecked, 0)
  const policies = new Set(denied.map((one) => one.policy.definition)).size
  if (reports.length === 0) return null
  return (
    <output className="block">
      <Callout tone={denied.length > 0 ? 'error' : undecided > 0 || notChecked > 0 || judged === 0 ? 'warning' : 'info'}>
        <p className="text-[0.9375rem] font-semibold">{verdictText(denied.length, policies, undecided, judged)}</p>
        <p className="text-muted">
          {counted(judged, 'resource was', 'resources were')} judged
          {notChecked > 0 && `, ${counted(notChecked, 'was', 'were')} not`}
          {`, by policies from ${originText(reports)}.`}
          {undecided > 0 &&
            denied.length > 0 &&
            ` ${counted(undecided, 'more answer depends', 'more answers depend')} on what is known only at deployment.`}
        </p>
      </Callout>
    </output>
  )
}

function verdictText(denied: number, policies: number, undecided: number, judged: number): string {
  if (denied > 0)
    return `Azure would refuse this: ${counted(policies, 'policy denies', 'policies deny')} it${denied > policies ? `, ${count(denied)} times` : ''}.`
  if (judged === 0) return 'No resource was found that a policy could judge.'
  if (undecided > 0) return `Nothing is surely denied, but ${counted(undecided, 'answer is', 'answers are')} known only at deployment.`
  return 'No policy denies this.'
}

const originNames = {
  estate: 'the estate',
  inventory: 'the export from Azure',
  folder: 'a folder',
  pulled: 'what was pulled',
  baseline: "Fairway's baseline",
} as const

function originText(reports: readonly { readonly origins: readonly { readonly from: keyof typeof originNames }[] }[]): string {
  const names = [...new Set(reports.flatMap((one) => one.origins.map((origin) => originNames[origin.from])))]
  return names.length === 0 ? 'nowhere' : names.join(' and ')
}

function FailedFile({ name, error }: { readonly name: string; readonly error: unknown }) {
  return (
    <section aria-label={`${safe(name)} was not checked`}>
      <h2 className="px-1 text-[0.8125rem] font-semibold">{safe(name)}</h2>
      <ErrorState error={error} />
    </section>
  )
}

function Diagnostics({ answers }: { readonly answers: readonly CheckAnswer[] }) {
  const diagnostics = answers.flatMap((one) => one.report?.diagnostics ?? [])
  if (diagnostics.length === 0) return null
  return (
    <Callout tone="warning">
      <ul className="flex flex-col gap-1">
        {diagnostics.slice(0, 20).map((one) => (
          <li key={`${one.code}${one.summary}${String(one.at?.line)}`} className="break-words">
            <span className="font-mono text-xs">{one.code}</span> <Prose text={sentence(one.summary)} />
            {one.at !== undefined && (
              <span className="font-mono text-xs text-muted">
                {' '}
                {safe(one.at.file)}:{one.at.line}
              </span>
            )}
            {one.help !== undefined && (
              <span className="text-muted">
                {' '}
                <Prose text={sentence(one.help)} />
              </span>
            )}
          </li>
        ))}
      </ul>
      {diagnostics.length > 20 && <p className="text-xs text-muted">{counted(diagnostics.length - 20, 'more message')}</p>}
    </Callout>
  )
}

function Groups({ groups, by }: { readonly groups: readonly ResultGroup[]; readonly by: 'resource' | 'policy' }) {
  const [shown, setShown] = useState(FIRST_GROUPS)
  if (groups.length === 0) return <EmptyState title="Nothing has this outcome">Another outcome may show what you look for.</EmptyState>
  return (
    <>
      <ul className="divide-y divide-line">
        {groups.slice(0, shown).map((group) => (
          <li key={group.key} className="px-4 py-2.5">
            <div className="flex flex-wrap items-baseline gap-x-3 gap-y-0.5">
              <h3 className="min-w-0 text-[0.8125rem] font-semibold break-words">{safe(group.title)}</h3>
              {group.subtitle !== '' && <span className="min-w-0 text-xs break-all text-muted">{safe(group.subtitle)}</span>}
              {group.results.length > 1 && <Badge>{count(group.results.length)}</Badge>}
            </div>
            <ul className="mt-1 flex flex-col">
              {group.results.slice(0, FIRST_GROUPS).map((result) => (
                <li key={`${result.policy.assignment} ${result.policy.reference} ${result.resource.id} ${String(result.resource.at.line)}`}>
                  <ResultItem result={result} by={by} />
                </li>
              ))}
              {group.results.length > FIRST_GROUPS && (
                <li className="pl-6 text-xs text-muted">
                  {counted(group.results.length - FIRST_GROUPS, 'more result')}: narrow by outcome.
                </li>
              )}
            </ul>
          </li>
        ))}
      </ul>
      {groups.length > shown && (
        <div className="border-t border-line px-4 py-2">
          <Button onClick={() => setShown(shown + FIRST_GROUPS)}>Show more of {count(groups.length)}</Button>
        </div>
      )}
    </>
  )
}

function NotJudged({ rows }: { readonly rows: readonly NotChecked[] }) {
  const [all, setAll] = useState(false)
  return (
    <Panel title="Not judged" hint="These never count as passing." flush>
      <ul className="divide-y divide-line">
        {(all ? rows : rows.slice(0, FIRST_GROUPS)).map((row) => (
          <li key={`${row.at.file}${String(row.at.line)}${row.type}${row.name}`} className="flex gap-2.5 px-4 py-2 text-[0.8125rem]">
            <span className="mt-0.5">
              <OutcomeIcon outcome="undecided" />
            </span>
            <div className="min-w-0">
              <p className="break-words">
                <span className="font-medium">{safe(row.name)}</span> <span className="text-xs break-all text-muted">{safe(row.type)}</span>
              </p>
              <p className="break-words text-muted">
                <Prose text={row.why} />
              </p>
            </div>
          </li>
        ))}
      </ul>
      {rows.length > FIRST_GROUPS && (
        <div className="border-t border-line px-4 py-2">
          <Button onClick={() => setAll(!all)}>{all ? 'Show fewer' : `Show all ${count(rows.length)}`}</Button>
        </div>
      )}
    </Panel>
  )
}
