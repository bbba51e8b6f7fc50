import { allowed, covers } from '@fairway/core/access'
import { samePerson } from '@fairway/core/organization'
import type { Identity } from '../sign-in/identity.ts'
import type { FoundRequest } from './requests.ts'

/** Who sees a request: its team, whoever asked for it, whoever is named to decide on it, and those who see everything. */
export const maySee = ({ view }: FoundRequest, { scope, person }: Identity): boolean =>
  covers(scope, view.team) || samePerson(view.requestedBy, person) || view.approval.approvers.some((one) => samePerson(one, person))

/** Who may decide by their grants: those who decide for its team, or for the team that keeps its golden path. */
export const mayDecide = ({ view, resolved }: FoundRequest, { grants }: Identity): boolean =>
  [view.team, resolved.offered?.declared?.spec.owner].some((team) => team !== undefined && allowed(grants, 'decide-approval', team))
