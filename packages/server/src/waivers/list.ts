import { covers } from '@fairway/core/access'
import type { WaiverView } from '@fairway/core/api'
import { declared } from '@fairway/core/estate'
import { byText, parseInstant, type Instant } from '@fairway/core/kernel'
import { samePerson } from '@fairway/core/organization'
import { waiverKind } from '@fairway/core/readiness'
import type { Call } from '../api/endpoint.ts'
import { JOURNAL_FILE, recordedWaivers, type Named, type RecordedWaiver } from '../workspace/recorded.ts'
import { allowedForAll, ownersOf } from './owners.ts'

type Caller = Pick<Call<unknown, unknown, unknown>, 'identity' | 'services'>

/** Every waiver the person may see: recorded through the API and declared in files, by name. */
export async function waiverViews(call: Caller): Promise<readonly WaiverView[]> {
  const { store } = call.services.workspace
  const views: WaiverView[] = []
  for (const one of await recordedWaivers(store.documents)) {
    const view = await viewOf(one, call)
    if (view !== undefined) views.push(view)
  }
  for (const view of declaredViews(call)) {
    const owners = await ownersOf(store.assessments, view.control, view.subjects)
    if (isVisible(call, view.requestedBy, owners)) views.push(view)
  }
  return views.toSorted((a, b) => byText(a.name, b.name))
}

async function viewOf({ name, body }: Named<RecordedWaiver>, call: Caller): Promise<WaiverView | undefined> {
  const { identity, services } = call
  const owners = await ownersOf(services.workspace.store.assessments, body.control, body.subjects)
  if (!isVisible(call, body.requestedBy, owners)) return undefined
  const now = services.clock.now()
  const state = hasPassed(body.expires, now) ? 'expired' : body.approvedBy === undefined ? 'requested' : 'granted'
  const mayGrant =
    state === 'requested' && !samePerson(body.requestedBy, identity.person) && allowedForAll(identity.grants, 'grant-waiver', owners)
  return { name, ...body, state, mayGrant }
}

function declaredViews({ services }: Caller): readonly WaiverView[] {
  const estate = services.live.current()?.estate ?? { documents: [] }
  const now = services.clock.now()
  return declared(estate, waiverKind)
    .filter((one) => one.at.file !== JOURNAL_FILE)
    .map(({ name, spec, at }) => ({
      name,
      ...spec,
      state: hasPassed(spec.expires, now) ? 'expired' : 'granted',
      file: at.file,
      mayGrant: false,
    }))
}

const isVisible = ({ identity }: Caller, requestedBy: string, owners: readonly (string | undefined)[]): boolean =>
  requestedBy === identity.person || owners.every((owner) => covers(identity.scope, owner))

/** Whether a day or a moment lies behind `now`. */
export const hasPassed = (expires: string, now: Instant): boolean => (parseInstant(expires) ?? '') <= now
