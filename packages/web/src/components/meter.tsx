import { classNames } from './class-names.ts'

const fills = {
  pass: 'fill-pass-fill',
  fail: 'fill-fail-fill',
  waived: 'fill-waived-fill',
  unknown: 'fill-unknown-fill',
  accent: 'fill-accent',
  idle: 'fill-idle-fill',
} as const

/** A part of a bar. */
export interface Share {
  readonly name: string
  readonly value: number
  readonly tone: keyof typeof fills
}

/** A bar divided by shares; unknown is hatched. The label says the numbers. The whole bar is `max`, or the sum of the shares. */
export function Meter({
  shares,
  label,
  max,
  className,
}: {
  readonly shares: readonly Share[]
  readonly label: string
  readonly max?: number
  readonly className?: string
}) {
  const total = max ?? shares.reduce((sum, share) => sum + share.value, 0)
  return (
    <svg
      viewBox="0 0 100 8"
      preserveAspectRatio="none"
      role="img"
      aria-label={label}
      className={classNames('block h-2 w-full overflow-hidden rounded-full', className)}
    >
      <title>{label}</title>
      <rect width="100" height="8" className="fill-sunken" />
      {total > 0 && placed(shares, total).map(({ share, x, width }) => <Slice key={share.name} x={x} width={width} share={share} />)}
    </svg>
  )
}

function placed(shares: readonly Share[], total: number) {
  let start = 0
  return shares
    .map((share) => {
      const width = (share.value / total) * 100
      const x = start
      start += width
      return { share, x, width }
    })
    .filter(({ width }) => width > 0)
}

function Slice({ x, width, share }: { readonly x: number; readonly width: number; readonly share: Share }) {
  const inner = Math.max(0.4, width - 0.5)
  const stripes = share.tone === 'unknown' ? Math.floor(inner / 2) : 0
  return (
    <g>
      <rect x={x} width={inner} height="8" className={fills[share.tone]} opacity={share.tone === 'unknown' ? 0.4 : 1} />
      {Array.from({ length: stripes }, (_, stripe) => (
        <rect key={stripe} x={x + stripe * 2} width="0.8" height="8" className={fills.unknown} />
      ))}
    </g>
  )
}
