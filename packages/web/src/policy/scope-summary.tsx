import type { PolicyOverviewView, PolicyScopeView } from '@fairway/core/api'
import { Link } from '@tanstack/react-router'
import { Callout } from '../components/callout.tsx'
import { counted, safe } from '../components/format.ts'
import { ComplianceMeter, countsText, percent } from './compliance.tsx'
import { kindNames, nameOf } from './scopes.ts'

/** How the chosen scope stands, and what is assigned and spared there. */
export function ScopeSummary({ scope, overview }: { readonly scope: PolicyScopeView; readonly overview: PolicyOverviewView }) {
  return (
    <section aria-label="Chosen scope" className="flex shrink-0 flex-col gap-1.5 border-b border-line bg-surface px-4 py-2.5">
      <div className="flex flex-wrap items-baseline gap-x-3 gap-y-0.5">
        <h2 className="min-w-0 text-[0.9375rem] font-semibold break-words">{safe(nameOf(scope))}</h2>
        {scope.kind !== 'tenant' && <span className="text-xs text-muted">{kindNames[scope.kind]}</span>}
        <span className="text-[0.8125rem] sm:ml-auto">
          <strong className="font-semibold">{percent(scope.percentage)}</strong> <span className="text-muted">compliant</span>
        </span>
      </div>
      <ComplianceMeter counts={scope.counts} percentage={scope.percentage} />
      <p className="text-xs text-muted">
        {scope.counts !== null && `${countsText(scope.counts)}. `}
        {`${counted(scope.assignments, 'assignment')} here, ${String(scope.inherited)} inherited, ${counted(scope.exemptions, 'exemption')}.`}
      </p>
      {overview.baseline && <BaselineNotice />}
      {overview.resources === 0 && <NothingJudged problems={overview.diagnostics.length} />}
      {overview.exemptions.expired > 0 && <ExpiredNotice count={overview.exemptions.expired} />}
    </section>
  )
}

function BaselineNotice() {
  return (
    <Callout tone="info">
      <strong>No policy of your own is known yet.</strong> Fairway's baseline for AI is judged, as if it were assigned at the root. Declare
      a <code className="font-mono text-xs">PolicyAssignment</code> in the estate, or bring definitions with{' '}
      <code className="font-mono text-xs">npx fairway policy pull</code>.
    </Callout>
  )
}

function NothingJudged({ problems }: { readonly problems: number }) {
  return (
    <Callout tone="warning">
      <strong>No resource is judged by any policy.</strong>{' '}
      {problems === 0 ? (
        'What is assigned applies to none of them.'
      ) : (
        <>
          <Link
            from="/policy"
            to="/policy"
            search={({ turned }) => ({ ...(turned === undefined ? {} : { turned }), view: 'problems' as const })}
            className="font-medium text-accent hover:underline"
          >
            {counted(problems, 'problem')}
          </Link>{' '}
          may be why: definitions that nobody has are brought by <code className="font-mono text-xs">npx fairway policy pull</code>.
        </>
      )}
    </Callout>
  )
}

function ExpiredNotice({ count }: { readonly count: number }) {
  return (
    <p className="text-xs">
      <Link
        from="/policy"
        to="/policy"
        search={({ turned }) => ({ ...(turned === undefined ? {} : { turned }), view: 'exemptions' as const })}
        className="font-medium text-fail hover:underline"
      >
        {counted(count, 'exemption has', 'exemptions have')} ended
      </Link>
      <span className="text-muted">: what {count === 1 ? 'it' : 'they'} covered counts again.</span>
    </p>
  )
}
