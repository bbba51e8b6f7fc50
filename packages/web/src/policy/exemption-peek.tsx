import type { PolicyExemptionView } from '@fairway/core/api'
import { Badge } from '../components/badge.tsx'
import { Callout } from '../components/callout.tsx'
import { Code } from '../components/code.tsx'
import { DefinitionList } from '../components/definition-list.tsx'
import { EmptyState } from '../components/empty-state.tsx'
import { count, safe } from '../components/format.ts'
import { Prose } from '../components/prose.tsx'
import { ExemptionState } from './exemption-state.tsx'
import { PlaceLink } from './links.tsx'

/** An exemption: whom it spares which policies, why, and until when. */
export function ExemptionContent({ exemption }: { readonly exemption: PolicyExemptionView | undefined }) {
  if (exemption === undefined) return <EmptyState title="There is no such exemption">It may have been removed since.</EmptyState>
  return (
    <>
      <div className="flex flex-wrap items-center gap-2">
        <ExemptionState exemption={exemption} />
        <Badge>{exemption.category === 'Waiver' ? 'Waiver: the risk is accepted' : 'Mitigated: met in another way'}</Badge>
      </div>
      <h2 className="mt-2 text-base leading-snug font-semibold">{safe(exemption.displayName)}</h2>
      {exemption.description !== '' && (
        <p className="mt-1 text-[0.8125rem] break-words">
          <Prose text={exemption.description} />
        </p>
      )}
      <Advice state={exemption.state} />
      <div className="mt-5">
        <DefinitionList
          entries={[
            ['Scope', safe(exemption.scopeName)],
            [
              'Assignment',
              <PlaceLink key="assignment" to={{ peek: exemption.assignment }}>
                {safe(exemption.assignmentName)}
              </PlaceLink>,
            ],
            [
              'Members',
              exemption.references.length === 0 ? (
                'the whole assignment'
              ) : (
                <ul key="members">
                  {exemption.references.slice(0, 50).map((one) => (
                    <li key={one} className="font-mono text-xs break-all">
                      {safe(one)}
                    </li>
                  ))}
                </ul>
              ),
            ],
            ['Covers', `${count(exemption.covers)} failing now`],
            ['Owner', exemption.owner === null ? <span className="text-muted">none</span> : safe(exemption.owner)],
            ['Declared at', <Code key="at" text={exemption.declaredAt} />],
            ['Id', <Code key="id" text={exemption.id} />],
          ]}
        />
      </div>
    </>
  )
}

function Advice({ state }: { readonly state: PolicyExemptionView['state'] }) {
  const text = {
    active: undefined,
    expired: 'It no longer spares anything. Remove it, or give it a new end with a reason.',
    expiring: 'It ends within 30 days. Mend what it covers, or decide anew.',
    unlimited: 'Nobody is asked to look at it again. Give it an end.',
  }[state]
  if (text === undefined) return null
  return (
    <div className="mt-3">
      <Callout tone={state === 'expired' ? 'error' : 'warning'}>{text}</Callout>
    </div>
  )
}
