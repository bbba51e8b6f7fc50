import type { GoldenPathView, RequestChoicesView, SessionView } from '@fairway/core/api'
import { useQuery } from '@tanstack/react-query'
import { ApiError } from '../api/client.ts'
import { requestChoicesQuery, sessionQuery } from '../api/queries.ts'

/** What may be chosen for a text of the form. Where it is not `closed` anything else may be written as well. */
export interface Choices {
  readonly values: readonly { readonly value: string; readonly label: string }[]
  readonly closed: boolean
}

/** What is known for the texts of the form. */
export interface FormChoices {
  readonly team: Choices
  readonly environment: Choices
  readonly application: Choices
  readonly regions: readonly string[]
  /** Everything that is to be known is known: a field that changes its kind under somebody's hands helps nobody. */
  readonly ready: boolean
  /** The estate has no landing zone: nothing can be built. */
  readonly noLandingZone: boolean
  /** What requests in an application usually say. */
  readonly usual: (application: string) => Pick<RequestChoicesView['applications'][number], 'team' | 'environment' | 'regions'> | undefined
}

/** The teams that somebody belongs to by their grants; none for who may everything. */
export const ownTeams = (session: SessionView | undefined): readonly string[] => {
  const grants = session?.grants ?? []
  return grants.some((one) => one.team === undefined) ? [] : grants.flatMap((one) => one.team ?? [])
}

const none: RequestChoicesView = { teams: [], environments: [], applications: [], regions: [] }

/** The name, with what else it is called. */
const titled = (value: string, title: string) => ({ value, label: title === value ? value : `${value} (${title})` })

/** Gathers what may be said by the landing zone, by the path, and by the grants of who asks. */
export function useFormChoices(path: GoldenPathView): FormChoices {
  const session = useQuery(sessionQuery)
  const known = useQuery(requestChoicesQuery)
  const { teams, environments, applications, regions } = known.data ?? none
  const own = ownTeams(session.data)
  // What could not be read may be written.
  const closed = known.data !== undefined
  return {
    team: {
      closed,
      values: teams
        .filter(({ name }) => (own.length === 0 || own.includes(name)) && path.teams?.includes(name) !== false)
        .map(({ name, displayName }) => titled(name, displayName)),
    },
    environment: {
      closed,
      values: environments.filter(({ name }) => path.environments?.includes(name) !== false).map(({ name, stage }) => titled(name, stage)),
    },
    application: { closed, values: applications.map(({ name, displayName }) => titled(name, displayName)) },
    regions,
    ready: !session.isPending && !known.isPending,
    noLandingZone: known.error instanceof ApiError && known.error.problem.code === 'FW8601',
    usual: (application) => applications.find((one) => one.name === application),
  }
}
