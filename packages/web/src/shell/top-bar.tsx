import type { SessionView } from '@fairway/core/api'
import { useQuery } from '@tanstack/react-query'
import { overviewQuery } from '../api/queries.ts'
import { IconButton } from '../components/button.tsx'
import { safe } from '../components/format.ts'
import { Icon } from '../components/icon.tsx'
import { Time } from '../components/time.tsx'
import { Mark } from './mark.tsx'
import { ScanButton } from './scan-button.tsx'
import { ThemeMenu } from './theme-menu.tsx'

/** Whose estate this is, as of when, and what can be done anywhere. */
export function TopBar({ session, onHelp }: { readonly session: SessionView; readonly onHelp: () => void }) {
  const { data } = useQuery(overviewQuery)
  return (
    <header className="flex h-12 shrink-0 items-center gap-3 border-b border-line bg-surface px-3 sm:px-6">
      <span className="md:hidden">
        <Mark />
      </span>
      <div className="flex min-w-0 grow flex-col leading-tight sm:flex-row sm:items-baseline sm:gap-3">
        <strong className="truncate text-[0.8125rem] font-semibold">
          {data === undefined ? '\u00a0' : safe(data.organization ?? 'Unnamed organisation')}
        </strong>
        <span className="truncate text-xs text-muted">
          {typeof data?.asOf === 'string' && (
            <>
              As of <Time at={data.asOf} />
            </>
          )}
        </span>
      </div>
      <ScanButton allowed={session.actions.includes('scan')} />
      <div className="flex items-center">
        <ThemeMenu />
        <IconButton label="Keyboard help (?)" onClick={onHelp} className="max-sm:hidden">
          <Icon name="help" size={18} />
        </IconButton>
      </div>
      <span className="hidden max-w-60 truncate text-xs text-muted lg:block" title={safe(session.person)}>
        {safe(session.person)}
      </span>
    </header>
  )
}
