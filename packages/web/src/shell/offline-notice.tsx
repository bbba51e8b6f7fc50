import { useQuery } from '@tanstack/react-query'
import { ApiError } from '../api/client.ts'
import { scanQuery } from '../api/queries.ts'
import { Button } from '../components/button.tsx'

/** The server stopped answering: what is on the screen is from before. */
export function OfflineNotice() {
  const { error, refetch, isFetching } = useQuery(scanQuery)
  if (!(error instanceof ApiError) || error.status !== 0) return null
  return (
    <div
      role="alert"
      className="flex flex-wrap items-center gap-3 border-b border-unknown-fill/50 bg-unknown-soft px-4 py-1.5 text-[0.8125rem]"
    >
      <span>
        <strong>The server does not answer.</strong> What you see was read earlier; nothing can be changed now.
      </span>
      <Button disabled={isFetching} onClick={() => void refetch()}>
        Try again
      </Button>
    </div>
  )
}
