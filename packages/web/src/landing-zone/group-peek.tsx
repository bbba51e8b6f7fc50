import type { LandingZoneGroupView } from '@fairway/core/api'
import type { LandingZonePlan } from '@fairway/core/landing-zone'
import { useQuery } from '@tanstack/react-query'
import { landingZoneGroupQuery } from '../api/queries.ts'
import { ResultItem } from '../check/result.tsx'
import { Badge } from '../components/badge.tsx'
import { DefinitionList } from '../components/definition-list.tsx'
import { ErrorState } from '../components/error-state.tsx'
import { count, counted, safe } from '../components/format.ts'
import { PeekSection } from '../components/peek-panel.tsx'
import { Prose } from '../components/prose.tsx'
import { SkeletonLines } from '../components/skeleton.tsx'
import { FirstOf } from '../components/first-of.tsx'
import { GuardrailItem } from './guardrail-item.tsx'
import { PlanLink } from './links.tsx'

const BLOCKED = 50

/** A management group: what holds there, from where and from when on; what it would stop; what is not assigned though the library has it. */
export function GroupContent({ name, plan }: { readonly name: string; readonly plan: LandingZonePlan }) {
  const group = useQuery(landingZoneGroupQuery(name))
  if (group.data !== undefined) return <Group view={group.data} plan={plan} />
  if (group.error !== null) return <ErrorState error={group.error} retry={() => void group.refetch()} />
  return <SkeletonLines lines={8} />
}

function Group({ view: { group, effective, blocked }, plan }: { readonly view: LandingZoneGroupView; readonly plan: LandingZonePlan }) {
  const nameOf = (name: string): string => plan.groups.find((one) => one.name === name)?.displayName ?? name
  const leftOut = plan.leftOut.filter((one) => one.group === group.name)
  const conflicts = plan.conflicts.filter((one) => one.group === group.name)
  return (
    <>
      <Badge tone={group.state === 'existing' ? 'plain' : 'accent'}>{group.state === 'existing' ? 'Exists already' : 'To be made'}</Badge>
      <h2 className="mt-2 text-base leading-snug font-semibold break-words">{safe(group.displayName)}</h2>
      <div className="mt-2">
        <DefinitionList
          entries={[
            [
              'Name',
              <code key="name" className="font-mono text-xs break-all">
                {safe(group.name)}
              </code>,
            ],
            [
              'Below',
              group.parent === undefined ? undefined : (
                <PlanLink key="parent" to={{ peek: group.parent }}>
                  {safe(nameOf(group.parent))}
                </PlanLink>
              ),
            ],
            ['Archetypes', group.archetypes.map(safe).join(', ')],
            ['Subscriptions', group.subscriptions.map(safe).join(', ')],
          ]}
        />
      </div>
      <PeekSection title={blocked.length === 0 ? 'What it stops' : `What it stops (${count(blocked.length)})`}>
        {blocked.length === 0 ? (
          <p className="text-[0.8125rem] text-muted">Nothing that is planned at or below it would be denied, and nothing is undecided.</p>
        ) : (
          blocked
            .slice(0, BLOCKED)
            .map((result) => (
              <ResultItem
                key={`${result.resource.id} ${result.policy.assignment} ${result.policy.reference}`}
                result={result}
                by="policy"
              />
            ))
        )}
        {blocked.length > BLOCKED && <p className="text-xs text-muted">{counted(blocked.length - BLOCKED, 'more result')}</p>}
      </PeekSection>
      {conflicts.map((one) => (
        <PeekSection key={`${one.kind} ${one.between.join(' ')}`} title="Conflict">
          <p className="text-[0.8125rem] break-words">
            <Prose text={one.message} />{' '}
            <span className="text-muted">
              <Prose text={one.wayOut} />
            </span>
          </p>
        </PeekSection>
      ))}
      <PeekSection title={`What holds here (${count(effective.length)})`}>
        {effective.length === 0 ? (
          <p className="text-[0.8125rem] text-muted">No policy is assigned here or above.</p>
        ) : (
          <FirstOf items={effective}>
            {(one) => <GuardrailItem key={one.key} guardrail={one} {...(one.from === undefined ? {} : { from: nameOf(one.from) })} />}
          </FirstOf>
        )}
      </PeekSection>
      {leftOut.length > 0 && (
        <PeekSection title={`Left out (${count(leftOut.length)})`}>
          <p className="text-[0.8125rem]">
            {counted(leftOut.length, 'assignment')} of the library {leftOut.length === 1 ? 'is' : 'are'} not made here.{' '}
            <PlanLink to={{ view: 'left-out', q: group.name }}>Which, and the way to each</PlanLink>
          </p>
        </PeekSection>
      )}
    </>
  )
}
