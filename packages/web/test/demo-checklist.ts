import { checklist, type ChecklistItem, type StakeholderRole } from '@fairway/core/program'

const people: Partial<Record<StakeholderRole, readonly [person: string, escalation: string]>> = {
  'infrastructure-lead': ['kim@contoso.example', 'ada@contoso.example'],
  'security-lead': ['sam@contoso.example', 'ada@contoso.example'],
  'platform-lead': ['lena@contoso.example', 'kim@contoso.example'],
}

const days = { 'first-30-days': '2026-10-21', 'days-31-to-90': '2026-12-20', 'beyond-90-days': undefined } as const

/** The checklist 61 days in: some of the first 30 days overdue, some of them with nobody named, the rest open or done. */
export const demoChecklist: readonly ChecklistItem[] = checklist.flatMap((period) =>
  period.items
    .filter((item) => item.path !== 'greenfield')
    .map((item, index): ChecklistItem => {
      const isDone = index % 3 !== 0
      const state = isDone ? 'done' : period.id === 'first-30-days' ? 'overdue' : 'open'
      const [person, escalation] = people[item.role] ?? []
      const dueOn = days[period.id]
      return {
        id: item.id,
        title: item.title,
        period: period.id,
        status: isDone ? 'met' : index % 2 === 0 ? 'not-met' : 'unknown',
        message: isDone ? '12 of 12 findings pass, 90 % are asked for' : '7 of 12 findings pass, 90 % are asked for',
        controls: item.test.kind === 'findings-pass' ? ['gov-owner-tag'] : [],
        evidence: [],
        state,
        ...(dueOn === undefined ? {} : { dueOn }),
        owner: {
          role: item.role,
          persons: person === undefined ? [] : [person],
          escalation: state === 'overdue' && escalation !== undefined ? [escalation] : [],
        },
      }
    }),
)
