import type { GoldenPathView, RequestView } from '@fairway/core/api'
import { Link } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { Badge } from '../components/badge.tsx'
import { buttonClass } from '../components/button.tsx'
import { classNames } from '../components/class-names.ts'
import { counted, money, safe } from '../components/format.ts'
import { Icon } from '../components/icon.tsx'
import { whenOpened } from '../components/when-opened.ts'
import type { Peek } from '../shell/row-peek.ts'
import { workNames } from './search.ts'
import { approvalInWords, audienceInWords, costsInWords, durationInWords } from './words.ts'

const BAKED_IN = 3

/** A golden path at a glance. */
export function PathCard({
  path,
  requests,
  selected,
  onPeek,
}: {
  readonly path: GoldenPathView
  readonly requests: readonly RequestView[]
  readonly selected: boolean
  readonly onPeek: Peek
}) {
  const { name, title, summary, suits, provisioning, bakedIn, costs, approval, allowed } = path
  const more = bakedIn.length - BAKED_IN
  const card = useRef<HTMLElement>(null)
  useEffect(() => {
    // The panel takes width away: cards move.
    if (selected) card.current?.scrollIntoView({ block: 'nearest' })
  }, [selected])
  return (
    <article
      ref={card}
      aria-label={safe(title)}
      className={classNames(
        'flex min-w-0 grow flex-col rounded-lg border bg-surface',
        selected ? 'border-accent ring-1 ring-accent' : 'border-line',
      )}
    >
      <div className="flex grow flex-col gap-2 px-4 pt-3 pb-2.5">
        <div>
          <h2 className="text-[0.9375rem] leading-snug font-semibold">
            <Link
              from="/catalogue"
              to="/catalogue"
              search={(old) => ({ ...old, peek: name })}
              onClick={whenOpened((keyboard) => onPeek(name, keyboard))}
              className="no-underline hover:text-accent hover:underline"
            >
              {safe(title)}
            </Link>
          </h2>
          <p className="text-[0.8125rem] break-words text-muted">{safe(summary)}</p>
        </div>
        <ul aria-label="Suits" className="flex flex-wrap gap-1">
          {suits.map((one) => (
            <li key={one}>
              <Badge>{workNames[one]}</Badge>
            </li>
          ))}
        </ul>
        <ul aria-label="Baked in" className="flex flex-col gap-0.5 text-[0.8125rem]">
          {bakedIn.slice(0, BAKED_IN).map((one) => (
            <li key={one} className="flex gap-1.5">
              <span className="mt-0.5 text-accent">
                <Icon name="check" size={14} />
              </span>
              <span className="min-w-0 break-words">{safe(one)}</span>
            </li>
          ))}
          {more > 0 && <li className="pl-5 text-xs text-muted">and {more} more</li>}
        </ul>
      </div>
      <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 gap-y-0.5 border-t border-line/70 px-4 py-2 text-xs">
        <Fact name="Ready in" value={durationInWords(provisioning.minutes)} />
        <Fact name="Costs" value={costsInWords(costs)} />
        {requests.length > 0 && <Fact name="In use" value={costInWords(requests)} />}
        <Fact name="For" value={audienceInWords(path)} />
        <Fact name="Approval" value={approvalInWords(approval).join(', ')} />
      </dl>
      <div className="flex items-center gap-2 border-t border-line/70 px-4 py-2">
        <span className="min-w-0 grow truncate font-mono text-xs text-muted">{safe(name)}</span>
        {allowed === 'yes' ? (
          <Link to="/catalogue" search={{ request: name }} aria-label={`Request ${safe(title)}`} className={buttonClass()}>
            Request
          </Link>
        ) : (
          <Badge tone="unknown">Not for your teams</Badge>
        )}
      </div>
    </article>
  )
}

function Fact({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <div className="contents">
      <dt className="text-muted">{name}</dt>
      <dd className="min-w-0 break-words">{value}</dd>
    </div>
  )
}

/** What it costs at least where it is used. */
function costInWords(requests: readonly RequestView[]): string {
  const costs = requests.flatMap((one) => one.cost?.total ?? []).toSorted((a, b) => Number(a.amount) - Number(b.amount))
  const [least] = costs
  const most = costs.at(-1)
  if (least === undefined || most === undefined) return counted(requests.length, 'request')
  const used = counted(costs.length, 'request')
  return least.amount === most.amount
    ? `${money(least)} a month at least, in ${used}`
    : `${money(least)} to ${money(most)} a month at least, in ${used}`
}
