/** A value at a time; `null` where there was none. */
export interface SparkPoint {
  readonly label: string
  readonly value: number | null
}

const WIDTH = 96
const HEIGHT = 26
const INSET = 4

/** A small line over time. Its title says in words what the line shows. */
export function Sparkline({
  points,
  min,
  max,
  title,
}: {
  readonly points: readonly SparkPoint[]
  readonly min: number
  readonly max: number
  readonly title: string
}) {
  const x = (index: number) => INSET + (points.length < 2 ? WIDTH - 2 * INSET : (index / (points.length - 1)) * (WIDTH - 2 * INSET))
  const y = (value: number) => HEIGHT - INSET - ((value - min) / Math.max(1e-9, max - min)) * (HEIGHT - 2 * INSET)
  const known = points.flatMap((point, index) => (point.value === null ? [] : [{ at: x(index), to: y(point.value) }]))
  const last = known.at(-1)
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width={WIDTH} height={HEIGHT} role="img" aria-label={title} className="shrink-0 text-accent">
      <title>{title}</title>
      <path d={`M0 ${HEIGHT - 0.5}H${WIDTH}`} stroke="var(--color-line)" />
      {known.length > 1 && (
        <polyline
          points={known.map((point) => `${point.at.toFixed(1)},${point.to.toFixed(1)}`).join(' ')}
          fill="none"
          stroke="currentColor"
          strokeWidth="1.75"
          strokeLinejoin="round"
          strokeLinecap="round"
        />
      )}
      {last !== undefined && <circle cx={last.at} cy={last.to} r="2.6" fill="currentColor" />}
    </svg>
  )
}
