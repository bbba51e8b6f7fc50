import type { RequestDetailView } from '@fairway/core/api'
import type { LandingZone } from '@fairway/core/landing-zone'
import { pulledShelf } from '../policy/shelf.ts'
import type { CompileWith } from './as-approved.ts'
import { asApproved } from './check-draft.ts'
import type { FoundRequest } from './requests.ts'

/** A request with what the own policies would do to it once it is approved, with the pulled definitions of a data directory at hand. */
export function judgedDetail(
  { view }: FoundRequest,
  landingZone: LandingZone,
  { dataDir, ...input }: Omit<CompileWith, 'shelf'> & { readonly dataDir: string },
): RequestDetailView {
  const shelf = pulledShelf(dataDir)
  try {
    const { policies } = asApproved(view.name, { landingZone, diagnostics: [] }, view, {
      ...input,
      ...(shelf === undefined ? {} : { shelf }),
    })
    return policies === undefined
      ? { ...view, policyResults: [] }
      : { ...view, policyCounts: policies.counts, policyResults: policies.results }
  } finally {
    shelf?.close()
  }
}
