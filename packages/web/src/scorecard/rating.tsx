import { classNames } from '../components/class-names.ts'

/** Below this rating an area needs focused work before the programme goes on. */
export const FOCUS_BELOW = 3

/** Five steps with the rating from evidence filled, and a mark where people rate themselves. */
export function RatingScale({ rating, selfRating }: { readonly rating: number | null; readonly selfRating: number | null }) {
  return (
    <svg viewBox="0 0 150 22" width="150" height="22" role="img" aria-label={ratingText(rating, selfRating)} className="shrink-0">
      {[1, 2, 3, 4, 5].map((level) => (
        <rect
          key={level}
          x={(level - 1) * 30 + 1}
          y="4"
          width="28"
          height="8"
          rx="2"
          className={classNames(
            rating !== null && level <= rating ? 'fill-accent' : 'fill-idle-fill',
            !(rating !== null && level <= rating) && 'opacity-50',
          )}
        />
      ))}
      {selfRating !== null && <path d={`M${String((selfRating - 1) * 30 + 15)} 13.5l4.5 7h-9z`} className="fill-ink" />}
    </svg>
  )
}

/** What the scale shows, in words. */
const ratingText = (rating: number | null, selfRating: number | null): string =>
  `Evidence ${rating === null ? 'not rated' : `${String(rating)} of 5`}, self-rating ${selfRating === null ? 'not given' : `${String(selfRating)} of 5`}`

/** How far apart evidence and self-rating are, named. */
export function deltaText(rating: number | null, selfRating: number | null): string {
  if (rating === null || selfRating === null) return selfRating === null ? 'No self-rating' : 'No evidence'
  const delta = selfRating - rating
  if (delta === 0) return 'Agrees'
  return delta > 0 ? `Self-rated ${String(delta)} higher` : `Self-rated ${String(-delta)} lower`
}
