import type { RequestCheck } from '@fairway/core/api'
import type { Money } from '@fairway/core/kernel'
import type { CheckResult } from '@fairway/core/policy'
import { useState, type ReactNode } from 'react'
import { ResultItem } from '../check/result.tsx'
import { refuses } from '../check/summary.ts'
import { count, counted, money, safe, sentence } from '../components/format.ts'
import { Meter } from '../components/meter.tsx'
import { Prose } from '../components/prose.tsx'
import { StatusIcon } from '../components/status.tsx'

const DEAREST = 5

type Cost = NonNullable<RequestCheck['cost']>

/** The least that something costs in a month, what of it is dear, and how that stands against its budget. */
export function CostFacts({ cost, budget }: { readonly cost: Cost; readonly budget: Money | undefined }) {
  const { items, total, unknown, byUse } = cost
  const rows = merged(items)
  const rest = rows.slice(DEAREST)
  return (
    <div className="flex flex-col gap-2 text-[0.8125rem]">
      <p>
        <span className="text-base font-semibold">{money(total)}</span>{' '}
        <span className="text-muted">a month at least, before anybody uses it</span>
      </p>
      {budget !== undefined && <BudgetBar total={total} budget={budget} />}
      {rows.length > 0 && (
        <ul className="flex flex-col">
          {rows.slice(0, DEAREST).map((row) => (
            <li key={row.key} className="flex items-baseline gap-3 border-t border-line/70 py-1 first:border-t-0">
              <span className="min-w-0 grow break-words">
                {safe(row.what)}
                {row.region !== undefined && <span className="text-xs text-muted"> {safe(row.region)}</span>}
              </span>
              <span className="whitespace-nowrap">{money(row.monthly)}</span>
            </li>
          ))}
          {rest.length > 0 && (
            <li className="flex items-baseline gap-3 border-t border-line/70 py-1 text-muted">
              <span className="grow">{counted(rest.length, 'more item')}</span>
              <span className="whitespace-nowrap">
                {money({ amount: String(rest.reduce((sum, one) => sum + Number(one.monthly.amount), 0)), currency: total.currency })}
              </span>
            </li>
          )}
        </ul>
      )}
      {unknown.length > 0 && (
        <p className="text-xs text-unknown">
          Not counted, because the price is not known: {[...new Set(unknown.map((one) => safe(one.what)))].slice(0, 8).join(', ')}.
        </p>
      )}
      {byUse.length > 0 && (
        <p className="text-xs text-muted">{sentence(counted(byUse.length, 'part'))} of it cost only as they are used.</p>
      )}
    </div>
  )
}

/** The same thing in the same region several times is one line. */
function merged(items: Cost['items']): readonly Cost['items'][number][] {
  const groups = Map.groupBy(items, (one) => `${one.what} ${one.region ?? ''}`)
  return [...groups.values()]
    .flatMap((all) => {
      const [first] = all
      if (first === undefined) return []
      if (all.length === 1) return [first]
      const amount = String(all.reduce((sum, one) => sum + Number(one.monthly.amount), 0))
      return [{ ...first, what: `${count(all.length)} × ${first.what}`, monthly: { ...first.monthly, amount } }]
    })
    .toSorted((a, b) => Number(b.monthly.amount) - Number(a.monthly.amount))
}

function BudgetBar({ total, budget }: { readonly total: Money; readonly budget: Money }) {
  if (total.currency !== budget.currency)
    return <p className="text-xs text-fail">The budget is in {safe(budget.currency)}: nothing can be said of how far it goes.</p>
  const floor = Number(total.amount)
  const whole = Number(budget.amount)
  const over = floor > whole
  const words = over ? `${money(total)} are more than the budget of ${money(budget)}` : `${money(total)} of a budget of ${money(budget)}`
  return (
    <div>
      <Meter
        label={words}
        max={Math.max(floor, whole)}
        shares={over ? [{ name: 'over', value: floor, tone: 'fail' }] : [{ name: 'floor', value: floor, tone: 'accent' }]}
      />
      <p className={over ? 'mt-1 text-xs text-fail' : 'mt-1 text-xs text-muted'}>
        {over ? `More than the budget of ${money(budget)}` : `of a budget of ${money(budget)}`}
      </p>
    </div>
  )
}

const answers = {
  fits: { status: 'pass', name: 'Fits' },
  exceeds: { status: 'fail', name: 'Too much' },
  unavailable: { status: 'fail', name: 'Not to be had' },
  unknown: { status: 'unknown', name: 'Unknown' },
} as const

/** Whether there is quota for it, region by region. */
export function CapacityFacts({ name, capacity }: { readonly name: string; readonly capacity: RequestCheck['capacity'] }) {
  const regions = Map.groupBy(capacity, ({ key }) => regionOf(key, name))
  return (
    <ul className="flex flex-col gap-2">
      {[...regions].map(([region, verdicts]) => (
        <li key={region} className="text-[0.8125rem]">
          <p className="text-xs font-medium text-muted">{safe(region)}</p>
          <ul>
            {verdicts.map((one) => (
              <li key={one.key} className="mt-1 flex gap-2">
                <span className="mt-0.5">
                  <StatusIcon status={answers[one.answer].status} />
                </span>
                <span className="min-w-0 break-words">
                  <span className="font-medium">{answers[one.answer].name}</span>{' '}
                  <span className="text-muted">{safe(one.key.slice(one.key.lastIndexOf('/') + 1))}: </span>
                  <Prose text={one.why} />
                </span>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  )
}

/** Keys of what is asked for begin with the place: `workload-NAME-REGION/...`. */
function regionOf(key: string, name: string): string {
  const [place = ''] = key.split('/')
  const prefix = `workload-${name}-`
  return place.startsWith(prefix) ? place.slice(prefix.length) : place
}

const SHOWN = 8

/** What the estate's own policies would do to it. */
export function PolicyFacts({ results }: { readonly results: readonly CheckResult[] }) {
  const [all, setAll] = useState(false)
  const sorted = results.toSorted((a, b) => Number(refuses(b)) - Number(refuses(a)))
  if (results.length === 0) {
    return (
      <p className="flex items-center gap-2 text-[0.8125rem]">
        <StatusIcon status="pass" /> No policy has anything against it.
      </p>
    )
  }
  return (
    <>
      <ul>
        {(all ? sorted : sorted.slice(0, SHOWN)).map((result) => (
          <li key={`${result.policy.assignment} ${result.policy.reference} ${result.resource.id}`}>
            <ResultItem result={result} by="resource" />
          </li>
        ))}
      </ul>
      {results.length > SHOWN && (
        <button type="button" onClick={() => setAll(!all)} className="mt-1 rounded text-xs font-medium text-accent hover:underline">
          {all ? 'Show fewer' : `Show ${count(results.length - SHOWN)} more`}
        </button>
      )}
    </>
  )
}

/** What somebody has to know, or do by hand, about what is built. */
export const BuildNotes = ({ notes }: { readonly notes: readonly string[] }) => (
  <ul className="mt-1 flex flex-col gap-1 text-xs text-muted">
    {notes.map((note) => (
      <li key={note} className="break-words">
        <Prose text={note} />
      </li>
    ))}
  </ul>
)

/** A titled part of what a request comes to. */
export function FactPart({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="border-t border-line px-4 py-3">
      <h3 className="mb-1.5 text-xs font-semibold tracking-wide text-muted uppercase">{title}</h3>
      {children}
    </section>
  )
}
