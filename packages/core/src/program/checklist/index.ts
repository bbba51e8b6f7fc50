import { beyond90Days } from './beyond-90-days.ts'
import { days31To90 } from './days-31-to-90.ts'
import { first30Days } from './first-30-days.ts'
import type { ChecklistItemDefinition, ChecklistPeriod } from './item.ts'

export type { ChecklistItem, ChecklistItemDefinition, ChecklistOwner, ChecklistPeriod, ChecklistPeriodId } from './item.ts'

/** The periods of the checklist with their items, in their order. */
export const checklist: readonly (ChecklistPeriod & { readonly items: readonly ChecklistItemDefinition[] })[] = [
  { id: 'first-30-days', name: 'First 30 days', dueAfterDays: 30, items: first30Days },
  { id: 'days-31-to-90', name: 'Days 31 to 90', dueAfterDays: 90, items: days31To90 },
  { id: 'beyond-90-days', name: 'Beyond 90 days', items: beyond90Days },
]
