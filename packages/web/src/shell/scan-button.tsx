import type { ScanProgress } from '@fairway/core/api'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { useStartScan } from '../api/mutations.ts'
import { scanQuery } from '../api/queries.ts'
import { Button } from '../components/button.tsx'
import { Dialog } from '../components/dialog.tsx'
import { ErrorState } from '../components/error-state.tsx'
import { count, safe } from '../components/format.ts'
import { Icon } from '../components/icon.tsx'

/** Starts a scan, shows what it is doing, and refreshes everything when it is done. */
export function ScanButton({ allowed }: { readonly allowed: boolean }) {
  const { data: progress } = useQuery(scanQuery)
  const start = useStartScan()
  const [telling, setTelling] = useState(false)
  useRefreshWhenDone(progress)
  const running = progress?.state === 'running' || start.isPending
  const failed = progress?.state === 'failed' || start.isError
  return (
    <div className="flex min-w-0 items-center gap-2">
      <output className="min-w-0 truncate text-xs text-muted max-sm:sr-only">
        {running && progress !== undefined && `${safe(progress.step)}${progress.done > 0 ? ` (${count(progress.done)})` : ''}`}
      </output>
      {failed && !running && (
        <Button kind="quiet" className="text-fail" onClick={() => setTelling(true)}>
          Last scan failed
        </Button>
      )}
      {allowed && (
        <Button onClick={() => start.mutate()} disabled={running} aria-label={running ? 'Scanning' : 'Scan now'}>
          <span className={running ? 'animate-spin' : undefined}>
            <Icon name="refresh" />
          </span>
          <span className="max-sm:sr-only">{running ? 'Scanning' : 'Scan'}</span>
        </Button>
      )}
      <Dialog
        open={telling}
        onClose={() => setTelling(false)}
        title="The last scan failed"
        description="What was known before it is still shown."
      >
        {start.isError && <ErrorState error={start.error} />}
        <ScanFaults progress={progress} />
      </Dialog>
    </div>
  )
}

function useRefreshWhenDone(progress: ScanProgress | undefined): void {
  const queries = useQueryClient()
  const before = useRef<ScanProgress['state'] | undefined>(undefined)
  useEffect(() => {
    if (before.current === 'running' && progress?.state !== 'running') void queries.invalidateQueries()
    before.current = progress?.state
  }, [progress?.state, queries])
}

function ScanFaults({ progress }: { readonly progress: ScanProgress | undefined }) {
  return (
    <ul className="flex flex-col gap-2 text-[0.8125rem]">
      {progress?.diagnostics.map((one) => (
        <li key={`${one.code}${one.summary}`} className="break-words">
          <span className="font-mono text-xs">{one.code}</span> {safe(one.summary)}
          {one.help !== undefined && <p className="text-muted">{safe(one.help)}</p>}
        </li>
      ))}
    </ul>
  )
}
