import type { CostFloor } from '@fairway/core/cost'
import { counted, money, safe } from '../components/format.ts'
import { Panel } from '../components/panel.tsx'
import { Prose } from '../components/prose.tsx'

const DEAREST = 8

/** What costs most before anybody uses it, what has no known price, and how much is priced by use alone. */
export function CostPanel({ cost }: { readonly cost: CostFloor }) {
  if (cost.items.length === 0 && cost.unknown.length === 0) return null
  return (
    <Panel title="Cost floor" hint="List prices, a month" aside={<strong className="font-semibold">{money(cost.total)}</strong>} flush>
      <ul className="divide-y divide-line text-[0.8125rem]">
        {cost.unknown.slice(0, DEAREST).map((one) => (
          <li key={one.key} className="flex flex-wrap items-baseline gap-x-3 px-4 py-1.5">
            <span className="min-w-0 grow break-words">
              {safe(one.what)} <code className="font-mono text-xs break-all text-muted">{safe(one.key)}</code>
            </span>
            <span className="text-unknown">Price not known</span>
          </li>
        ))}
        {cost.items.slice(0, DEAREST).map((item) => (
          <li key={item.key} className="flex items-baseline gap-x-3 px-4 py-1.5">
            <span className="min-w-0 grow break-words">
              {safe(item.what)} <code className="font-mono text-xs break-all text-muted">{safe(item.key)}</code>
              {item.note !== undefined && (
                <span className="block text-xs text-muted">
                  <Prose text={item.note} />
                </span>
              )}
            </span>
            <span className="shrink-0">{money(item.monthly)}</span>
          </li>
        ))}
      </ul>
      <p className="border-t border-line px-4 py-2 text-xs text-muted">
        {cost.items.length > DEAREST && `${counted(cost.items.length - DEAREST, 'smaller item')} besides. `}
        {cost.byUse.length > 0 &&
          `${counted(cost.byUse.length, 'resource costs', 'resources cost')} only what is used: tokens, data, traffic.`}
      </p>
    </Panel>
  )
}
