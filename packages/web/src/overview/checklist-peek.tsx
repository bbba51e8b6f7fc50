import type { ChecklistItem } from '@fairway/core/program'
import { Link } from '@tanstack/react-router'
import { Badge } from '../components/badge.tsx'
import { DefinitionList } from '../components/definition-list.tsx'
import { day, label, safe } from '../components/format.ts'
import { PeekPanel, PeekSection } from '../components/peek-panel.tsx'
import { Prose } from '../components/prose.tsx'

const tones = { overdue: 'fail', open: 'plain', done: 'pass' } as const

/** Names of people, one after another. */
export const namesOf = (persons: readonly string[]): string => persons.map(safe).join(', ')

/** An item of the checklist: what was found, who answers for it, and who decides when they cannot. */
export function ChecklistPeek({
  item,
  takeFocus,
  onClose,
  onStep,
}: {
  readonly item: ChecklistItem
  readonly takeFocus: boolean
  readonly onClose: () => void
  readonly onStep: (by: 1 | -1) => void
}) {
  const { owner, dueOn } = item
  return (
    <PeekPanel label="Item of the checklist" takeFocus={takeFocus} onClose={onClose} onStep={onStep}>
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-[0.8125rem] text-muted">
        <Badge tone={tones[item.state]}>{label(item.state)}</Badge>
        {label(item.period)}
        {dueOn !== undefined && `, due ${day(dueOn)}`}
      </p>
      <h2 className="mt-2 text-base leading-snug font-semibold">{safe(item.title)}</h2>
      <PeekSection title="Why">
        <p className="text-[0.8125rem] break-words">
          <strong className="font-medium">{label(item.status)}.</strong> <Prose text={item.message} />
        </p>
        {item.status !== 'met' && item.controls.length > 0 && (
          <Link
            to="/findings"
            search={{ status: ['fail', 'unknown'], rule: item.controls }}
            className="mt-1 inline-block text-xs font-medium text-accent hover:underline"
          >
            Findings<span className="sr-only"> for {safe(item.title)}</span>
          </Link>
        )}
      </PeekSection>
      <PeekSection title="Who answers">
        <DefinitionList
          entries={[
            ['Role', label(owner.role)],
            ['Person', owner.persons.length === 0 ? <NobodyNamed key="nobody" /> : namesOf(owner.persons)],
            ['Escalation', escalationOf(item)],
          ]}
        />
      </PeekSection>
      <PeekSection title="Id">
        <code className="font-mono text-xs break-all">{item.id}</code>
      </PeekSection>
    </PeekPanel>
  )
}

const NobodyNamed = () => <span className="text-muted">Nobody is named in the Organization</span>

/** Who decides when the owner cannot is told of what is overdue only. */
const escalationOf = ({ state, owner }: ChecklistItem): string | undefined =>
  state === 'overdue' ? (owner.escalation.length === 0 ? 'Nobody is named' : namesOf(owner.escalation)) : undefined
