import { roles, type Grant } from '@fairway/core/access'
import type { DocumentStore } from '@fairway/core/engine'
import { byText, type JsonObject } from '@fairway/core/kernel'
import { z } from 'zod'

/** Who may do what. Grants are looked up at every request, so that a change holds at once. */
export interface People {
  /** No grants for somebody unknown. */
  grantsOf(person: string): readonly Grant[]
  list(): readonly { readonly person: string; readonly grants: readonly Grant[]; readonly local: boolean }[]
  isLocal(person: string): boolean
  set(person: string, grants: readonly Grant[], by: { readonly actor: string; readonly reason?: string }): Promise<void>
  /** Whether there was anybody to remove. */
  remove(person: string, by: { readonly actor: string; readonly reason?: string }): Promise<boolean>
}

const COLLECTION = 'access'
const grantSchema = z.strictObject({ role: z.enum(roles), team: z.string().min(1).max(63).exactOptional() })
const documentSchema = z.strictObject({ grants: z.array(grantSchema).max(200) })

const asDocument = (grants: readonly Grant[]): JsonObject => ({
  grants: grants.map((grant) => (grant.team === undefined ? { role: grant.role } : { role: grant.role, team: grant.team })),
})

/** Everybody recorded in the store, and the administrator of this machine, who is built in. */
export async function peopleIn(documents: DocumentStore, localAdmin: string): Promise<People> {
  const known = new Map<string, readonly Grant[]>()
  for (const { key, document } of await documents.list(COLLECTION)) {
    const parsed = documentSchema.safeParse(document)
    if (parsed.success) known.set(key, parsed.data.grants)
  }
  known.set(localAdmin, [{ role: 'admin' }])
  return {
    grantsOf: (person) => known.get(person) ?? [],
    isLocal: (person) => person === localAdmin,
    list: () =>
      [...known]
        .map(([person, grants]) => ({ person, grants, local: person === localAdmin }))
        .toSorted((a, b) => byText(a.person, b.person)),
    async set(person, grants, by) {
      await documents.put(COLLECTION, person, asDocument(grants), { ...by, action: 'access.granted' })
      known.set(person, grants)
    },
    async remove(person, by) {
      if (!known.has(person)) return false
      await documents.remove(COLLECTION, person, { ...by, action: 'access.revoked' })
      known.delete(person)
      return true
    },
  }
}
