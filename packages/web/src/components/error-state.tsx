import { ApiError } from '../api/client.ts'
import { Button } from './button.tsx'

/** What a failed request tells: title, code, detail, what to do. */
export function ErrorState({ error, retry }: { readonly error: unknown; readonly retry?: () => void }) {
  const problem = error instanceof ApiError ? error.problem : undefined
  return (
    <div role="alert" className="m-4 flex flex-col items-start gap-2 rounded-lg border border-fail-fill/50 bg-fail-soft p-4">
      <p className="font-semibold text-fail">
        {problem?.title ?? 'This part of the page could not be shown'}
        {problem?.code !== undefined && <span className="ml-2 font-mono text-xs font-normal">{problem.code}</span>}
      </p>
      <p className="text-[0.8125rem]">{problem?.detail ?? (problem === undefined ? describe(error) : wayOut(problem.status))}</p>
      {problem?.diagnostics?.map((one) => (
        <p key={`${one.code}${one.summary}`} className="text-[0.8125rem]">
          <span className="font-mono text-xs">{one.code}</span> {one.summary}
          {one.help !== undefined && <span className="text-muted"> {one.help}</span>}
        </p>
      ))}
      {problem?.code !== undefined && (
        <p className="text-xs">
          <code className="font-mono">fairway explain {problem.code}</code> tells more.
        </p>
      )}
      {retry !== undefined && <Button onClick={retry}>Try again</Button>}
    </div>
  )
}

const describe = (error: unknown): string => (error instanceof Error ? error.message : 'An unexpected error occurred.')

function wayOut(status: number): string {
  if (status === 403) return 'You are signed in, but your role does not allow this. Ask an administrator for the role.'
  if (status === 404) return 'It is not, or no longer, there. It may have gone with the last scan.'
  if (status === 409 || status === 412) return 'Somebody changed it in the meantime. Load it again and repeat your change.'
  if (status >= 500) return 'The server failed. Its log says why; the data is safe in the journal.'
  return 'The server refused the request.'
}
