import type { Coverage } from '@fairway/core/kernel'
import { Callout } from '../components/callout.tsx'
import { counted, safe } from '../components/format.ts'

/** That the newest snapshots do not show everything: told above what is judged from them. Which scopes, and why, is told with the sources. */
export function CoverageGaps({ coverage }: { readonly coverage: readonly Coverage[] }) {
  const gaps = coverage.filter((one) => one.status !== 'complete')
  if (gaps.length === 0) return null
  const sources = [...new Set(gaps.map((one) => one.source))]
  const named = sources.length <= 3 ? sources.map(safe).join(', ') : counted(sources.length, 'source')
  const denied = gaps.filter((one) => one.status === 'denied').length
  return (
    <Callout tone="warning">
      <p>
        <strong className="font-medium">
          {named} could not see all of {counted(gaps.length, 'scope')}
          {denied > 0 && ` (access to ${String(denied)} was denied)`}.
        </strong>{' '}
        What was not seen there is unknown, not absent.{' '}
        <a href="#sources" className="font-medium text-accent hover:underline">
          Which and why
        </a>
      </p>
    </Callout>
  )
}
