import { useQueryClient } from '@tanstack/react-query'
import { sessionQuery } from '../api/queries.ts'
import { Button } from '../components/button.tsx'
import { Mark } from './mark.tsx'

/** Nobody is signed in: how to get in. */
export function SignInPage() {
  const queries = useQueryClient()
  return (
    <main id="main" className="flex min-h-full flex-col items-center justify-center gap-6 bg-canvas p-6">
      <div className="flex w-full max-w-md flex-col gap-4 rounded-xl border border-line bg-surface p-7">
        <Mark size={40} />
        <div>
          <h1 className="text-lg font-semibold">Sign in with the printed link</h1>
          <p className="mt-1 text-[0.8125rem] text-muted">
            Fairway printed a one-time link when it started. Open that link in this browser: it signs you in and brings you here. A link
            works once and for ten minutes.
          </p>
        </div>
        <p className="text-[0.8125rem] text-muted">
          No link at hand, or used already? Restart the server to have a new one printed, or ask an administrator for one.
        </p>
        <Button kind="primary" onClick={() => void queries.invalidateQueries({ queryKey: sessionQuery.queryKey })}>
          I have signed in
        </Button>
      </div>
    </main>
  )
}
