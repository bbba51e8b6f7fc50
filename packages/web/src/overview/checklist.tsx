import type { ChecklistItem, ChecklistPeriodId } from '@fairway/core/program'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useCallback } from 'react'
import { classNames } from '../components/class-names.ts'
import { day, label, safe } from '../components/format.ts'
import { Panel } from '../components/panel.tsx'
import { whenOpened } from '../components/when-opened.ts'
import { useRowPeek, type Peek } from '../shell/row-peek.ts'
import { ChecklistPeek, namesOf } from './checklist-peek.tsx'
import type { OverviewSearch } from './search.ts'

const route = getRouteApi('/')

const periods = ['first-30-days', 'days-31-to-90', 'beyond-90-days'] as const satisfies readonly ChecklistPeriodId[]
const states = ['overdue', 'open', 'done'] as const

/** What is to be done in the first days of the programme: a column a period, and a panel with why and whose an item is. */
export function Checklist({ items }: { readonly items: readonly ChecklistItem[] }) {
  const { item: shown }: OverviewSearch = route.useSearch()
  const navigate = route.useNavigate()
  const show = useCallback(
    (id: string | undefined) =>
      void navigate({
        search: ({ item: _old, ...rest }: OverviewSearch) => (id === undefined ? rest : { ...rest, item: id }),
        replace: true,
        resetScroll: false,
      }),
    [navigate],
  )
  const ordered = periods.flatMap((period) =>
    states.flatMap((state) => items.filter((one) => one.period === period && one.state === state)),
  )
  const { peek, step, byKeyboard } = useRowPeek({ ids: ordered.map((one) => one.id), shown, show, still: shown === undefined })
  const chosen = items.find((one) => one.id === shown)
  if (items.length === 0) return null
  const overdue = items.filter((one) => one.state === 'overdue').length
  return (
    <Panel id="checklist" title="First days" hint={overdue === 0 ? 'Nothing is overdue' : `${String(overdue)} overdue`} flush>
      <div className="flex min-h-0">
        <div className="@container min-w-0 grow">
          <div className="grid gap-px bg-line @2xl:grid-cols-3">
            {periods.map((period) => (
              <Period key={period} period={period} items={items.filter((one) => one.period === period)} shown={shown} onPeek={peek} />
            ))}
          </div>
        </div>
        {chosen !== undefined && <ChecklistPeek item={chosen} takeFocus={byKeyboard} onClose={() => peek(undefined)} onStep={step} />}
      </div>
    </Panel>
  )
}

const OVERDUE_SHOWN = 4

/** What is overdue stands open; the rest is folded, so that the gate stays near. */
function Period({
  period,
  items,
  shown,
  onPeek,
}: {
  readonly period: ChecklistPeriodId
  readonly items: readonly ChecklistItem[]
  readonly shown: string | undefined
  readonly onPeek: Peek
}) {
  const dueOn = items[0]?.dueOn
  const having = (state: ChecklistItem['state']) => items.filter((one) => one.state === state)
  const overdue = having('overdue')
  const lists = { shown, onPeek }
  return (
    <section aria-label={label(period)} className="min-w-0 bg-surface px-2 py-2">
      <h3 className="flex flex-wrap items-baseline gap-x-2 px-2 pb-1 text-xs font-semibold">
        {label(period)}
        <span className="font-normal text-muted">
          {having('done').length} of {items.length} done{dueOn !== undefined && `, due ${day(dueOn)}`}
        </span>
      </h3>
      <Items items={overdue.slice(0, OVERDUE_SHOWN)} {...lists} />
      <Folded name="More overdue" items={overdue.slice(OVERDUE_SHOWN)} {...lists} />
      <Folded name="Open" items={having('open')} {...lists} />
      <Folded name="Done" items={having('done')} {...lists} />
    </section>
  )
}

interface Listed {
  readonly items: readonly ChecklistItem[]
  readonly shown: string | undefined
  readonly onPeek: Peek
}

function Items({ items, shown, onPeek }: Listed) {
  if (items.length === 0) return null
  return (
    <ul>
      {items.map((item) => (
        <Item key={item.id} item={item} isShown={item.id === shown} onPeek={onPeek} />
      ))}
    </ul>
  )
}

function Folded({ name, ...listed }: Listed & { readonly name: string }) {
  if (listed.items.length === 0) return null
  return (
    <details {...(listed.items.some((one) => one.id === listed.shown) ? { open: true } : {})}>
      <summary className="mx-2 w-fit py-1 text-xs font-medium text-muted">
        {name}: {listed.items.length}
      </summary>
      <Items {...listed} />
    </details>
  )
}

function Item({ item, isShown, onPeek }: { readonly item: ChecklistItem; readonly isShown: boolean; readonly onPeek: Peek }) {
  return (
    <li>
      <Link
        from="/"
        to="/"
        search={(old) => ({ ...old, item: item.id })}
        resetScroll={false}
        onClick={whenOpened((keyboard) => onPeek(item.id, keyboard))}
        aria-current={isShown}
        className={classNames(
          'flex items-start gap-2 rounded-md px-2 py-1 text-[0.8125rem] leading-[1.15rem] no-underline',
          isShown ? 'bg-accent-soft' : 'hover:bg-hover',
        )}
      >
        <StateMark state={item.state} />
        <span className="min-w-0 break-words">
          {safe(item.title)}
          {item.state === 'overdue' && <span className="block text-xs text-muted">{ownerText(item)}</span>}
        </span>
      </Link>
    </li>
  )
}

const ownerText = ({ owner }: ChecklistItem): string =>
  `${label(owner.role)}${owner.persons.length === 0 ? ', nobody is named' : ` ${namesOf(owner.persons)}`}`

const tones: Readonly<Record<ChecklistItem['state'], string>> = { overdue: 'text-fail', open: 'text-muted', done: 'text-pass' }

/** A triangle, a ring, a tick: colour is never the only sign. */
function StateMark({ state }: { readonly state: ChecklistItem['state'] }) {
  return (
    <span className={classNames('mt-1 shrink-0', tones[state])}>
      <svg viewBox="0 0 10 10" width="10" height="10" aria-hidden="true" focusable="false">
        {state === 'overdue' && <path d="M5 .8 9.6 9.2H.4L5 .8Z" fill="currentColor" />}
        {state === 'open' && <circle cx="5" cy="5" r="3.7" fill="none" stroke="currentColor" strokeWidth="1.5" />}
        {state === 'done' && <path d="M1 5.2 4 8.2 9 2" fill="none" stroke="currentColor" strokeWidth="2" />}
      </svg>
      <span className="sr-only">{label(state)}: </span>
    </span>
  )
}
