import { Link } from '@tanstack/react-router'
import { buttonClass } from '../components/button.tsx'
import { EmptyState } from '../components/empty-state.tsx'
import { ErrorState } from '../components/error-state.tsx'

/** An address that leads nowhere. */
export function NotFoundPage() {
  return (
    <EmptyState
      heading="h1"
      title="There is no such page"
      action={
        <Link to="/" className={buttonClass('primary')}>
          Go to the overview
        </Link>
      }
    >
      The address may have been mistyped, or come from another release.
    </EmptyState>
  )
}

/** A page that failed to draw. */
export function BrokenPage({ error, reset }: { readonly error: unknown; readonly reset: () => void }) {
  return <ErrorState error={error} retry={reset} />
}
