import type { PolicyScopeView } from '@fairway/core/api'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { policyScopesQuery } from '../api/queries.ts'
import { Button } from '../components/button.tsx'
import { safe } from '../components/format.ts'
import { Page, PageHead } from '../components/page.tsx'
import { Panel } from '../components/panel.tsx'
import { textInputClass } from '../components/field.tsx'
import { nameOf } from '../policy/scopes.ts'
import { FileList } from './file-list.tsx'
import { Intake } from './intake.tsx'
import { Results } from './results.tsx'
import { runCheck } from './run.ts'
import type { CheckSearch } from './search.ts'
import { clearSession, useCheckSession } from './session.ts'

const route = getRouteApi('/check')

/** What policies would say of a template or a plan, before anything is deployed. */
export function CheckPage() {
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const session = useCheckSession()
  const scopes = useQuery(policyScopesQuery)
  const change = (next: CheckSearch) => void navigate({ search: next, replace: true })
  const checkable = session.files.some((one) => one.file.kind !== 'parameters')
  return (
    <Page>
      <PageHead title="Check" intro="What would be denied, changed or recorded, before anything is deployed." />
      <Panel
        title="Templates and plans"
        hint="Nothing is stored: files are judged and forgotten, and this window forgets them when it is closed."
        aside={
          session.files.length > 0 && (
            <button type="button" onClick={clearSession} className="rounded font-medium text-accent hover:underline">
              Start over
            </button>
          )
        }
      >
        <Intake refused={session.refused} />
        <FileList files={session.files} />
        {session.files.length > 0 && (
          <form
            className="mt-4 flex flex-wrap items-center gap-3"
            onSubmit={(event) => {
              event.preventDefault()
              void runCheck(search.at)
            }}
          >
            <ScopeChoice scopes={scopes.data ?? []} value={search.at} onChange={(at) => change(withScope(search, at))} />
            <Button type="submit" kind="primary" disabled={!checkable || session.running}>
              {session.running ? 'Checking' : 'Check'}
            </Button>
            <output className="text-[0.8125rem] text-muted">
              {!checkable && 'Parameters alone cannot be checked: add their template.'}
            </output>
          </form>
        )}
      </Panel>
      {session.answers !== undefined && <Results answers={session.answers} search={search} change={change} />}
    </Page>
  )
}

function withScope({ at: _old, ...rest }: CheckSearch, at: string): CheckSearch {
  return at === '' ? rest : { ...rest, at }
}

/** Where it would be deployed: deeper scopes are set in, as in the tree. */
function ScopeChoice({
  scopes,
  value,
  onChange,
}: {
  readonly scopes: readonly PolicyScopeView[]
  readonly value: string | undefined
  readonly onChange: (at: string) => void
}) {
  const known = value === undefined || scopes.some((scope) => scope.id === value)
  return (
    <label className="inline-flex min-w-0 items-center gap-1.5 text-[0.8125rem] text-muted">
      <span className="whitespace-nowrap">Deployed at</span>
      <select
        value={value ?? ''}
        onChange={(event) => onChange(event.target.value)}
        className={`${textInputClass} w-auto max-w-64 min-w-0 pr-1 font-medium`}
      >
        <option value="">the first subscription</option>
        {!known && <option value={value}>{safe(value ?? '')}</option>}
        {scopes.map((scope) => (
          <option key={scope.id} value={scope.id}>
            {`${'\u00a0\u00a0'.repeat(scope.depth)}${safe(nameOf(scope))}`}
          </option>
        ))}
      </select>
    </label>
  )
}
