import type { LandingZonePlan } from '@fairway/core/landing-zone'
import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import { EmptyState } from '../components/empty-state.tsx'
import { counted, safe } from '../components/format.ts'
import { Panel } from '../components/panel.tsx'
import { shortKey, type PlacedBlock } from './blocks.ts'

interface Hub {
  readonly key: string
  readonly hubs: readonly string[]
  readonly spokes: readonly string[]
}

/** Hubs with what hangs at each. */
function hubsOf(peerings: LandingZonePlan['peerings']): readonly Hub[] {
  const keys = new Set(peerings.flatMap(({ from, to }) => [from, to]).filter((key) => !key.startsWith('spoke-')))
  return [...keys].toSorted().map((key) => {
    const others = [...new Set(peerings.flatMap(({ from, to }) => (from === key ? [to] : to === key ? [from] : [])))].toSorted()
    return { key, hubs: others.filter((one) => keys.has(one)), spokes: others.filter((one) => !keys.has(one)) }
  })
}

/** Each hub with the hubs it is peered with and its spokes. */
export function Peerings({
  plan,
  blocks,
  words,
}: {
  readonly plan: LandingZonePlan
  readonly blocks: readonly PlacedBlock[]
  readonly words: string
}) {
  const hubs = useMemo(() => hubsOf(plan.peerings), [plan.peerings])
  const prefixes = useMemo(() => new Map(blocks.map(({ block }) => [block.key ?? '', block.prefix])), [blocks])
  const wanted = words.toLowerCase()
  if (hubs.length === 0)
    return <EmptyState title="No network is peered">A Network with hubs, and applications in its regions, make peerings.</EmptyState>
  return hubs.map(({ key, hubs: others, spokes }) => {
    const found = spokes.filter((one) => `${one} ${prefixes.get(one) ?? ''}`.toLowerCase().includes(wanted))
    return (
      <Panel
        key={key}
        title={safe(key.replace(/\/vnet$/, ''))}
        hint={<NetworkLink prefix={prefixes.get(key)} name={prefixes.get(key) ?? 'exists already'} />}
        aside={
          others.length > 0 && (
            <span className="text-muted">Peered with {others.map((one) => safe(one.replace(/\/vnet$/, ''))).join(', ')}</span>
          )
        }
      >
        {found.length === 0 ? (
          <p className="text-[0.8125rem] text-muted">{spokes.length === 0 ? 'No spoke hangs at it.' : 'No spoke matches.'}</p>
        ) : (
          <>
            <p className="mb-2 text-xs text-muted">{counted(found.length, 'spoke')}, peered from both sides</p>
            <ul className="grid gap-2 text-[0.8125rem] @xl:grid-cols-3 @5xl:grid-cols-5">
              {found.map((one) => (
                <li key={one} className="min-w-0 rounded-md border border-accent/40 px-2.5 py-1" title={safe(one)}>
                  <span className="block truncate">
                    <NetworkLink prefix={prefixes.get(one)} name={safe(shortKey(one, key.replace(/^hub-|\/vnet$/g, '')))} />
                  </span>
                  <code className="font-mono text-xs text-muted">{prefixes.get(one) ?? ''}</code>
                </li>
              ))}
            </ul>
          </>
        )}
      </Panel>
    )
  })
}

function NetworkLink({ prefix, name }: { readonly prefix: string | undefined; readonly name: string }) {
  if (prefix === undefined) return name
  return (
    <Link
      from="/network"
      to="/network"
      search={(old) => ({ ...old, peek: prefix })}
      className="font-medium no-underline hover:text-accent hover:underline"
    >
      {name}
    </Link>
  )
}
