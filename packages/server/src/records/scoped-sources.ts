import { covers, type ReadScope } from '@fairway/core/access'
import { declared, type Estate } from '@fairway/core/estate'
import { codes, type Coverage, type Diagnostic } from '@fairway/core/kernel'
import { subscriptionKind } from '@fairway/core/organization'
import type { ScopedRecords } from './scoped.ts'

/**
 * What sources saw, as one person may read it. Scopes name subscriptions and files, and count what is in them: with grants in teams only, those
 * subscriptions are told which a team owns, or in which it owns something.
 */
export async function coverageFor(
  coverage: readonly Coverage[],
  scope: ReadScope,
  estate: Estate | undefined,
  records: Pick<ScopedRecords, 'resourceFacets'>,
): Promise<readonly Coverage[]> {
  if (scope === 'everything') return coverage
  const owned = estate === undefined ? [] : declared(estate, subscriptionKind).filter((one) => covers(scope, one.spec.owner))
  const used = await records.resourceFacets({}, 'subscription')
  const roots = [...owned.map((one) => one.spec.id), ...used.flatMap(({ value }) => (value === null || value === '' ? [] : [value]))].map(
    (id) => `/subscriptions/${id.toLowerCase()}`,
  )
  return coverage.filter(({ scope: seen }) => roots.some((root) => seen === root || seen.startsWith(`${root}/`)))
}

/** What is wrong, as one person may read it: with grants in teams only, what sort of thing it is, once, without the words that name places. */
export function diagnosticsFor(diagnostics: readonly Diagnostic[], scope: ReadScope): readonly Diagnostic[] {
  const told = scope === 'everything' ? diagnostics : diagnostics.map(withoutNames)
  return [...new Map(told.map((one) => [JSON.stringify(one), one])).values()]
}

const withoutNames = ({ code, severity }: Diagnostic): Diagnostic => ({ code, severity, summary: codes[code].title })
