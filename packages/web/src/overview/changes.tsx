import type { SnapshotChange, StoredFinding } from '@fairway/core/engine'
import { Link } from '@tanstack/react-router'
import { count, safe } from '../components/format.ts'
import { Panel } from '../components/panel.tsx'
import { StatusIcon, statusNames } from '../components/status.tsx'
import { Time } from '../components/time.tsx'

const SHOWN = 5

/** What the last scan changed in the world, and in the judgement of it. */
export function Changes({ scans, findings }: { readonly scans: readonly SnapshotChange[]; readonly findings: readonly StoredFinding[] }) {
  return (
    <Panel title="Since the last scan" flush>
      <div className="scroll-slim overflow-x-auto" hidden={scans.length === 0}>
        <table className="w-full text-[0.8125rem]">
          <thead>
            <tr className="border-b border-line text-xs text-muted">
              <th className="px-4 py-1.5 text-left font-medium">Source</th>
              <th className="px-1.5 py-1.5 text-right font-medium">Added</th>
              <th className="px-1.5 py-1.5 text-right font-medium">Changed</th>
              <th className="py-1.5 pr-4 pl-1.5 text-right font-medium">Removed</th>
            </tr>
          </thead>
          <tbody>
            {latest(scans).map((scan) => (
              <tr key={`${scan.source}${String(scan.scan)}`} className="border-b border-line/70">
                <td className="w-full max-w-0 truncate py-1.5 pr-1.5 pl-4">
                  <span className="mr-2 font-medium">{safe(scan.source)}</span>
                  <span className="text-xs text-muted">
                    <Time at={scan.observedAt} day />
                    {scan.retained > 0 && <span className="block">{count(scan.retained)} kept though not seen</span>}
                  </span>
                </td>
                <td className="px-1.5 py-1.5 text-right">{count(scan.added)}</td>
                <td className="px-1.5 py-1.5 text-right">{count(scan.changed)}</td>
                <td className="py-1.5 pr-4 pl-1.5 text-right">{count(scan.removed)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <h3 className="px-4 pt-2 pb-1 text-xs font-medium text-muted">Findings that changed status</h3>
      {findings.length === 0 ? (
        <p className="px-4 pb-3 text-[0.8125rem]">None.</p>
      ) : (
        <ul className="pb-2">
          {findings.slice(0, SHOWN).map((finding) => (
            <ChangedFinding key={finding.id} finding={finding} />
          ))}
        </ul>
      )}
    </Panel>
  )
}

/** Each source's last scan. They come newest first. */
const latest = (scans: readonly SnapshotChange[]): readonly SnapshotChange[] =>
  scans.filter((scan, index) => scans.findIndex((other) => other.source === scan.source) === index)

function ChangedFinding({ finding }: { readonly finding: StoredFinding }) {
  return (
    <li>
      <Link
        to="/findings"
        search={{ status: ['all'], rule: [finding.rule], peek: finding.id }}
        className="flex items-center gap-2.5 px-4 py-1 text-[0.8125rem] no-underline hover:bg-hover"
      >
        <StatusIcon status={finding.status} />
        <span className="sr-only">Now {statusNames[finding.status].toLowerCase()}: </span>
        <span className="min-w-0 grow truncate">
          {safe(finding.title)} <span className="text-muted">{safe(finding.subjectName)}</span>
        </span>
      </Link>
    </li>
  )
}
