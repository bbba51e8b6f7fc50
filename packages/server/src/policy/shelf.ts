import type { PolicyShelf } from '@fairway/core/policy'
import { openPulled } from '@fairway/store'

/** The definitions that were pulled into a data directory; `undefined` when none were. Definitions are read when they are asked for. */
export function pulledShelf(dataDir: string): (PolicyShelf & { close(): void }) | undefined {
  const pulled = openPulled(dataDir)
  if (pulled === undefined) return undefined
  return {
    find(kind, nameOrId) {
      const found = pulled.find(kind, nameOrId)
      return found === undefined ? undefined : { name: found.entry.name, body: found.body }
    },
    entries: pulled.entries,
    origins: pulled.pulls.map(({ name, definitions, initiatives }) => ({
      from: 'pulled',
      name,
      definitions,
      initiatives,
      assignments: 0,
      exemptions: 0,
    })),
    close: () => pulled.close(),
  }
}
