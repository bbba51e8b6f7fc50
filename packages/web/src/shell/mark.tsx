/** Fairway's mark: a channel with its centre line. */
export function Mark({ size = 26 }: { readonly size?: number }) {
  return (
    <svg viewBox="0 0 32 32" width={size} height={size} aria-hidden="true" focusable="false" className="shrink-0">
      <rect width="32" height="32" rx="7" fill="#12384a" />
      <path d="M9.5 26 13.6 6M22.5 26 18.4 6" fill="none" stroke="#5cc8d8" strokeWidth="2.6" strokeLinecap="round" />
      <path d="M16 7v3M16 13.5v4M16 21.5v5" stroke="#fff" strokeWidth="2" strokeLinecap="round" />
    </svg>
  )
}
