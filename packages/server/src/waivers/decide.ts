import { createHash } from 'node:crypto'
import type { WaiverRequest } from '@fairway/core/api'
import { declared } from '@fairway/core/estate'
import { addDays, canonicalJson, findingId, parseInstant, type JsonObject } from '@fairway/core/kernel'
import { samePerson } from '@fairway/core/organization'
import { controlById, waiverKind } from '@fairway/core/readiness'
import type { Call } from '../api/endpoint.ts'
import { notAllowed } from '../api/router.ts'
import { refuse } from '../http/problem.ts'
import { collections, JOURNAL_FILE, recordedWaivers, type RecordedWaiver } from '../workspace/recorded.ts'
import { hasPassed } from './list.ts'
import { allowedForAll, ownersOf } from './owners.ts'

type Caller = Pick<Call<unknown, unknown, unknown>, 'identity' | 'services' | 'records'>

const MAX_DAYS = 365

/** Records a request; gives its name. It has no effect until somebody else grants it. */
export async function requestWaiver(call: Caller, request: WaiverRequest): Promise<string> {
  const { identity, services } = call
  const now = services.clock.now()
  const expires = expiryOf(request.expires, now)
  const subjects = await knownSubjects(call, request)
  const owners = await ownersOf(services.workspace.store.assessments, request.control, subjects)
  if (!allowedForAll(identity.grants, 'request-waiver', owners)) throw notAllowed(identity, 'request-waiver', ` for ${teamsText(owners)}`)
  const waiver: RecordedWaiver = {
    control: request.control,
    subjects,
    owner: identity.person,
    reason: request.reason,
    requestedBy: identity.person,
    requestedAt: now,
    expires,
  }
  const name = nameOf(waiver)
  const { documents } = services.workspace.store
  if ((await documents.get(collections.waivers, name)) !== undefined)
    throw refuse(409, 'FW4013', `this waiver is asked for already, as \`${name}\``)
  const by = { actor: identity.person, action: 'waiver.requested', reason: request.reason }
  await documents.put(collections.waivers, name, asDocument(waiver), by)
  services.live.touch()
  return name
}

/** Grants a request. Whoever asked for it cannot, and neither can somebody without the right for every team it touches. */
export async function grantWaiver({ identity, services }: Caller, name: string, reason?: string): Promise<void> {
  const waiver = await find({ identity, services }, name)
  const owners = await ownersOf(services.workspace.store.assessments, waiver.control, waiver.subjects)
  if (!allowedForAll(identity.grants, 'grant-waiver', owners)) throw notAllowed(identity, 'grant-waiver', ` for ${teamsText(owners)}`)
  if (samePerson(waiver.requestedBy, identity.person))
    throw refuse(403, 'FW4014', `\`${identity.person}\` asked for \`${name}\` and cannot grant it`)
  if (waiver.approvedBy !== undefined) throw refuse(409, 'FW4013', `\`${name}\` was granted by \`${waiver.approvedBy}\` already`)
  const now = services.clock.now()
  if (hasPassed(waiver.expires, now)) throw refuse(409, 'FW4013', `\`${name}\` would have ended on ${waiver.expires} already`)
  const granted: RecordedWaiver = { ...waiver, approvedBy: identity.person, approvedAt: now }
  const by = { actor: identity.person, action: 'waiver.granted', reason: reason ?? waiver.reason }
  await services.workspace.store.documents.put(collections.waivers, name, asDocument(granted), by)
  services.live.touch()
}

/** Takes a waiver away: by whoever asked for it, or by somebody who could have granted it. Gives whether it had an effect. */
export async function removeWaiver(call: Omit<Caller, 'records'>, name: string, reason?: string): Promise<boolean> {
  const { identity, services } = call
  const waiver = await find(call, name)
  const owners = await ownersOf(services.workspace.store.assessments, waiver.control, waiver.subjects)
  const own = waiver.requestedBy === identity.person
  if (!own && !allowedForAll(identity.grants, 'grant-waiver', owners))
    throw notAllowed(identity, 'grant-waiver', ` for ${teamsText(owners)}`)
  const action = own ? 'waiver.withdrawn' : 'waiver.revoked'
  const by = { actor: identity.person, action, ...(reason === undefined ? {} : { reason }) }
  await services.workspace.store.documents.remove(collections.waivers, name, by)
  services.live.touch()
  return waiver.approvedBy !== undefined
}

/** A recorded waiver; for people who may not see it there is none. */
async function find({ identity, services }: Omit<Caller, 'records'>, name: string): Promise<RecordedWaiver> {
  const { store } = services.workspace
  const found = (await recordedWaivers(store.documents)).find((one) => one.name === name)?.body
  if (found === undefined) {
    const file = declared(services.live.current()?.estate ?? { documents: [] }, waiverKind).find(
      (one) => one.name === name && one.at.file !== JOURNAL_FILE,
    )?.at.file
    if (file !== undefined && identity.scope === 'everything')
      throw refuse(409, 'FW4013', `\`${name}\` is declared in \`${file}\`: change it there`)
    throw refuse(404, 'FW4011', `there is no waiver \`${name}\``)
  }
  const owners = await ownersOf(store.assessments, found.control, found.subjects)
  const visible = found.requestedBy === identity.person || allowedForAll(identity.grants, 'read', owners)
  if (!visible) throw refuse(404, 'FW4011', `there is no waiver \`${name}\``)
  return found
}

function expiryOf(text: string, now: string): string {
  const expires = parseInstant(text)
  if (expires === undefined || expires <= now) throw refuse(422, 'FW4010', '`expires` in the body: must lie in the future')
  if (expires > addDays(now, MAX_DAYS)) throw refuse(422, 'FW4010', `\`expires\` in the body: must be at most ${MAX_DAYS} days ahead`)
  return expires
}

/** The subjects as findings spell them. Each must have a finding of the control that the person may see. */
async function knownSubjects({ records }: Caller, { control, subjects }: WaiverRequest): Promise<readonly string[]> {
  if (controlById(control) === undefined) throw refuse(422, 'FW4010', `\`control\` in the body: there is no control \`${control}\``)
  const known = new Set<string>()
  for (const subject of subjects) {
    const finding =
      (await records.finding(findingId(control, subject))) ?? (await records.finding(findingId(control, subject.toLowerCase())))
    if (finding === undefined)
      throw refuse(422, 'FW4010', `\`subjects\` in the body: \`${control}\` has no finding on \`${subject.slice(0, 300)}\``)
    known.add(finding.subject)
  }
  return [...known].toSorted()
}

function nameOf(waiver: RecordedWaiver): string {
  const digest = createHash('sha256').update(canonicalJson(waiver)).digest('hex').slice(0, 10)
  return `${waiver.control
    .slice(0, 50)
    .toLowerCase()
    .replaceAll(/[^a-z0-9-]/g, '-')}-${digest}`
}

const teamsText = (owners: readonly (string | undefined)[]): string =>
  owners.map((owner) => (owner === undefined ? 'what no team owns' : `team \`${owner}\``)).join(', ')

const asDocument = (waiver: RecordedWaiver): JsonObject => ({ ...waiver, subjects: [...waiver.subjects] })
