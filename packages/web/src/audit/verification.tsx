import { useQuery } from '@tanstack/react-query'
import { verificationQuery } from '../api/queries.ts'
import { Badge } from '../components/badge.tsx'
import { Button } from '../components/button.tsx'
import { counted, safe } from '../components/format.ts'
import { StatusIcon } from '../components/status.tsx'

/** Whether the chain of hashes holds from the first record to the last. */
export function Verification() {
  const { data, error, isFetching, refetch } = useQuery(verificationQuery)
  return (
    <div className="flex min-w-0 flex-wrap items-center gap-2 text-[0.8125rem]" aria-live="polite">
      {data === undefined && error === null && <span className="text-muted">Verifying the chain</span>}
      {error !== null && <Badge tone="unknown">The chain could not be verified</Badge>}
      {data !== undefined && data.faults.length === 0 && (
        <span className="inline-flex flex-wrap items-center gap-x-1.5 text-pass">
          <StatusIcon status="pass" />
          <span>
            Chain verified: {counted(data.records, 'record')}
            <span className="max-sm:hidden">
              , head <code className="font-mono text-xs">{safe(data.head.slice(0, 12))}</code>
            </span>
          </span>
        </span>
      )}
      {data !== undefined && data.faults.length > 0 && (
        <details className="text-fail">
          <summary className="font-medium">The chain is broken in {counted(data.faults.length, 'place')}</summary>
          <ul className="mt-1 flex flex-col gap-1 text-xs">
            {data.faults.slice(0, 20).map((fault) => (
              <li key={`${fault.file}${String(fault.seq)}`}>
                Record {fault.seq} in <code className="font-mono">{safe(fault.file)}</code>: {safe(fault.problem)}
              </li>
            ))}
          </ul>
        </details>
      )}
      <Button disabled={isFetching} onClick={() => void refetch()}>
        Verify again
      </Button>
    </div>
  )
}
