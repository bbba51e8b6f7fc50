import type { PlannedAddress } from '@fairway/core/landing-zone'
import { useId, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import { classNames } from '../components/class-names.ts'
import { count, safe } from '../components/format.ts'
import { useWidth } from '../components/use-width.ts'
import type { Peek } from '../shell/row-peek.ts'
import { shortKey, stateNames } from './blocks.ts'
import { drawn, STRIP, type DrawnBlock } from './geometry.ts'

/**
 * A block of the address space to scale: areas are numbers of addresses, what is free is empty. One stop of the Tab key; within it arrows move,
 * right into a network and left out of it, Enter opens the panel.
 */
export function AddressMap({
  root,
  name,
  region,
  shown,
  onPeek,
}: {
  readonly root: PlannedAddress
  readonly name: string
  readonly region: string
  readonly shown: string | undefined
  readonly onPeek: Peek
}) {
  const frame = useRef<HTMLDivElement>(null)
  const width = useWidth(frame)
  const height = heightOf(root, width)
  const blocks = useMemo(() => (width === 0 ? [] : drawn(root, { left: 0, top: 0, width, height })), [root, width, height])
  const idBase = useId()
  const [at, setAt] = useState<string | undefined>(undefined)
  const index = Math.max(
    0,
    blocks.findIndex(({ block }) => block.prefix === (at ?? shown)),
  )
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const next = nextAt(event.key, blocks, index)
    const block = blocks[next ?? index]?.block
    if (block === undefined || (next === undefined && event.key !== 'Enter' && event.key !== ' ')) return
    event.preventDefault()
    setAt(block.prefix)
    if (next === undefined) onPeek(block.prefix, true)
  }
  return (
    <div ref={frame} className="w-full">
      <div
        role="tree"
        aria-label={`Addresses of ${name}`}
        tabIndex={0}
        {...(blocks.length === 0 ? {} : { 'aria-activedescendant': `${idBase}${String(index)}` })}
        onKeyDown={onKeyDown}
        className="group relative"
        style={{ height }}
      >
        {blocks.map((one, place) => (
          <Block
            key={one.block.prefix + String(one.level)}
            id={`${idBase}${String(place)}`}
            drawn={one}
            region={region}
            isActive={place === index}
            isShown={one.block.prefix === shown}
            onChoose={() => {
              setAt(one.block.prefix)
              onPeek(one.block.prefix)
            }}
          />
        ))}
      </div>
    </div>
  )
}

/** Narrow screens have room below, wide ones beside; what is one block needs neither. */
function heightOf({ children }: PlannedAddress, width: number): number {
  if (children.every((child) => child.children.length === 0) && children.length <= 1) return 72
  return Math.round(width < 640 ? width * 1.1 : Math.min(width * 0.4, 480))
}

/** Where a key leads; `undefined` when it leads nowhere. */
function nextAt(key: string, blocks: readonly DrawnBlock[], index: number): number | undefined {
  const here = blocks[index]
  const beside = (by: number): number => {
    for (let at = index + by; blocks[at] !== undefined; at += by) if (blocks[at]?.parent === here?.parent) return at
    return index
  }
  switch (key) {
    case 'ArrowDown':
      return beside(1)
    case 'ArrowUp':
      return beside(-1)
    case 'ArrowRight':
      return here?.open === true ? index + 1 : beside(1)
    case 'ArrowLeft':
      return here?.parent ?? beside(-1)
    case 'Home':
      return 0
    case 'End':
      return blocks.findLastIndex(({ level }) => level === 1)
    default:
      return undefined
  }
}

const looks: Readonly<Record<PlannedAddress['state'], string>> = {
  pool: 'border-line-strong bg-surface',
  used: 'border-accent/60 bg-accent-soft',
  kept: 'border-unknown-fill hatch',
  reserved: 'border-unknown-fill hatch',
  free: 'border-dashed border-line-strong bg-surface text-muted',
}

function Block({
  id,
  drawn: { block, left, top, width, height, level, position, siblings, open },
  region,
  isActive,
  isShown,
  onChoose,
}: {
  readonly id: string
  readonly drawn: DrawnBlock
  readonly region: string
  readonly isActive: boolean
  readonly isShown: boolean
  readonly onChoose: () => void
}) {
  const said = block.state === 'free' ? stateNames.free : `${stateNames[block.state]}, ${block.key ?? ''}`
  const inside = level > 1
  return (
    // Keys are the map's: it has the focus, and names the block that is meant.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
    <div
      id={id}
      role="treeitem"
      aria-level={level}
      aria-posinset={position}
      aria-setsize={siblings}
      aria-selected={isShown}
      {...(block.children.length > 0 ? { 'aria-expanded': open } : {})}
      title={`${block.prefix}\n${safe(said)}\n${count(block.size)} addresses`}
      onClick={onChoose}
      className={classNames(
        'absolute cursor-pointer overflow-hidden rounded-[3px] border text-2xs leading-4 hover:border-accent',
        inside && block.state === 'used' ? 'border-accent/60 bg-surface' : looks[block.state],
        isShown && 'border-accent outline-2 outline-offset-[-2px] outline-accent',
        isActive && 'group-focus-visible:outline-2 group-focus-visible:outline-offset-[-2px] group-focus-visible:outline-accent',
      )}
      style={{ left, top, width, height }}
    >
      <span className="sr-only">{`${block.prefix}, ${safe(said)}, ${count(block.size)} addresses`}</span>
      <BlockName block={block} width={width} height={height} region={region} open={open} />
    </div>
  )
}

/** What of its name and prefix fits onto a block: the whole of both is said to screen readers. */
function BlockName({
  block,
  width,
  height,
  region,
  open,
}: Pick<DrawnBlock, 'block' | 'width' | 'height' | 'open'> & { readonly region: string }) {
  // On hatching nothing can be read.
  const ground = (block.state === 'kept' || block.state === 'reserved') && 'bg-surface/90'
  const name = block.state === 'free' ? 'free' : shortKey(block.key ?? '', region)
  return (
    <>
      {width > 34 && height >= STRIP - 2 && (
        <span aria-hidden="true" className={classNames('block truncate', width < 60 ? 'px-0.5 text-clip' : 'px-1', ground)}>
          <span className={block.state === 'free' ? '' : 'font-medium'}>{safe(name)}</span>
          {width > 150 && <span className="ml-1.5 text-muted">{block.prefix}</span>}
        </span>
      )}
      {!open && height >= 34 && width > 70 && width <= 150 && (
        <span aria-hidden="true" className={classNames('block truncate px-1 text-muted', ground)}>
          {block.prefix}
        </span>
      )}
    </>
  )
}
