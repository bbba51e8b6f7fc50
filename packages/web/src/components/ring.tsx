/** How far a gate is: a ring of arcs, one a criterion; met is solid, unknown is hatched, not met is empty. */
export function Ring({
  met,
  unknown,
  total,
  size = 44,
}: {
  readonly met: number
  readonly unknown: number
  readonly total: number
  readonly size?: number
}) {
  const gap = total > 1 ? 0.02 : 0
  const state = (index: number): 'met' | 'unknown' | 'open' => (index < met ? 'met' : index < met + unknown ? 'unknown' : 'open')
  return (
    <svg viewBox="0 0 44 44" width={size} height={size} role="img" aria-label={ringLabel(met, unknown, total)} className="shrink-0">
      <title>{ringLabel(met, unknown, total)}</title>
      {total === 0 && <circle cx="22" cy="22" r="18" fill="none" stroke="var(--color-idle-fill)" strokeWidth="5" />}
      {Array.from({ length: total }, (_, index) => (
        <Arc key={index} from={index / total + gap / 2} to={(index + 1) / total - gap / 2} state={state(index)} />
      ))}
      <text x="22" y="26" textAnchor="middle" fontSize="12" fontWeight="600" fill="var(--color-ink)">
        {met}/{total}
      </text>
    </svg>
  )
}

const ringLabel = (met: number, unknown: number, total: number): string =>
  `${met} of ${total} criteria met${unknown === 0 ? '' : `, ${unknown} unknown`}`

const point = (turn: number): string => {
  const angle = turn * 2 * Math.PI - Math.PI / 2
  return `${(22 + 18 * Math.cos(angle)).toFixed(2)} ${(22 + 18 * Math.sin(angle)).toFixed(2)}`
}

function Arc({ from, to, state }: { readonly from: number; readonly to: number; readonly state: 'met' | 'unknown' | 'open' }) {
  const path = to - from > 0.999 ? `M22 4a18 18 0 1 1-.01 0` : `M${point(from)}A18 18 0 ${to - from > 0.5 ? 1 : 0} 1 ${point(to)}`
  const stroke = { met: 'var(--color-pass-fill)', unknown: 'var(--color-unknown-fill)', open: 'var(--color-idle-fill)' }[state]
  return <path d={path} fill="none" stroke={stroke} strokeWidth="5" strokeDasharray={state === 'unknown' ? '1.6 1.6' : undefined} />
}
