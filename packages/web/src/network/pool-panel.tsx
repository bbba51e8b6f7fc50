import type { PlannedAddress } from '@fairway/core/landing-zone'
import { Link } from '@tanstack/react-router'
import { count, safe } from '../components/format.ts'
import { Meter } from '../components/meter.tsx'
import { Panel } from '../components/panel.tsx'
import type { Peek } from '../shell/row-peek.ts'
import { AddressMap } from './address-map.tsx'
import { freeIn, roomFor, usualLength } from './blocks.ts'
import { worthDrawing } from './geometry.ts'

const percent = (part: number, whole: number): string => `${String(Math.round((part / whole) * 1000) / 10)} %`

/** The address space of a region, or a network of it: how much is free, and the map. `whole`: it was chosen, so nothing is left out. */
export function PoolPanel({
  block,
  region,
  whole,
  shown,
  onPeek,
}: {
  readonly block: PlannedAddress
  readonly region: string
  readonly whole: boolean
  readonly shown: string | undefined
  readonly onPeek: Peek
}) {
  const root = whole ? block : worthDrawing(block)
  const name = block.state === 'pool' ? `${region} ${block.prefix}` : (block.key ?? block.prefix)
  return (
    <Panel
      title={safe(block.state === 'pool' ? region : name)}
      hint={<code className="font-mono">{block.prefix}</code>}
      aside={<Zoom block={block} whole={whole} />}
    >
      <FreeNumbers block={block} />
      {root !== block && (
        <p className="mb-2 text-xs text-muted">
          Drawn is {root.prefix}, where everything lies; the rest of {block.prefix} is free.
        </p>
      )}
      <AddressMap root={root} name={name} region={region} shown={shown} onPeek={onPeek} />
    </Panel>
  )
}

function Zoom({ block, whole }: { readonly block: PlannedAddress; readonly whole: boolean }) {
  return whole ? (
    <Link from="/network" to="/network" search={({ zoom: _zoom, ...old }) => old} className="font-medium text-accent hover:underline">
      Back to all
    </Link>
  ) : (
    <Link
      from="/network"
      to="/network"
      search={(old) => ({ ...old, zoom: block.prefix })}
      className="font-medium text-accent hover:underline"
    >
      Show alone<span className="sr-only"> {block.prefix}</span>
    </Link>
  )
}

function FreeNumbers({ block }: { readonly block: PlannedAddress }) {
  const { total, free, kept, reserved, largest } = freeIn(block)
  const used = total - free - kept - reserved
  const length = usualLength(block)
  const label = `${count(used)} of ${count(total)} addresses given out, ${count(free)} free`
  return (
    <div className="mb-3 flex flex-col gap-1.5">
      <Meter
        label={label}
        shares={[
          { name: 'used', value: used, tone: 'accent' },
          { name: 'kept', value: kept + reserved, tone: 'unknown' },
          { name: 'free', value: free, tone: 'idle' },
        ]}
      />
      <p className="text-xs text-muted">
        <strong className="font-semibold text-ink">{free === 0 ? 'Full' : `${percent(free, total)} free`}</strong>:{' '}
        {free === 0 ? 'none' : count(free)} of {count(total)} addresses{free === 0 && ' is free'}.
        {largest !== undefined && ` The largest piece is ${largest.prefix}.`}
        {block.state === 'pool' &&
          free > 0 &&
          length !== undefined &&
          ` Room for ${count(roomFor(block, length))} more networks of /${String(length)}.`}
        {kept > 0 && ` ${count(kept)} are kept for what nobody asks for any more.`}
        {reserved > 0 && ` ${count(reserved)} are reserved.`}
      </p>
    </div>
  )
}
