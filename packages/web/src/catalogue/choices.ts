import type { GoldenPathView, SessionView } from '@fairway/core/api'
import { byText } from '@fairway/core/kernel'
import { useQuery } from '@tanstack/react-query'
import { ApiError } from '../api/client.ts'
import { landingZoneQuery, requestsQuery, sessionQuery } from '../api/queries.ts'

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
  /** Where an application is used already: its team and its environment. */
  readonly usual: (application: string) => { readonly team: string; readonly environment: string } | undefined
}

/** The teams that somebody belongs to by their grants; none for who may everything. */
export const ownTeams = (session: SessionView | undefined): readonly string[] => {
  const grants = session?.grants ?? []
  return grants.some((one) => one.team === undefined) ? [] : grants.flatMap((one) => one.team ?? [])
}

const simple = (values: readonly string[], closed: boolean): Choices => ({
  values: [...new Set(values)].toSorted(byText).map((value) => ({ value, label: value })),
  closed,
})

/** Gathers what is known from the landing zone, the requests that are there, and who asks. */
export function useFormChoices(path: GoldenPathView): FormChoices {
  const session = useQuery(sessionQuery)
  const requests = useQuery(requestsQuery)
  const plan = useQuery(landingZoneQuery)
  const others = requests.data ?? []
  const own = ownTeams(session.data).filter((team) => path.teams?.includes(team) !== false)
  const applications = (plan.data?.roots ?? []).filter((root) => root.wave === 'subscriptions')
  return {
    team:
      own.length > 0
        ? simple(own, true)
        : path.teams === undefined
          ? simple(
              others.map((one) => one.team),
              false,
            )
          : simple(path.teams, true),
    environment:
      path.environments === undefined
        ? simple(
            others.map((one) => one.environment),
            false,
          )
        : simple(path.environments, true),
    application:
      applications.length === 0
        ? simple(
            others.map((one) => one.application),
            false,
          )
        : {
            values: applications.map(({ name, title }) => {
              const value = name.slice(name.lastIndexOf('/') + 1)
              return { value, label: title === value ? value : `${value} (${title})` }
            }),
            closed: true,
          },
    regions: plan.data?.regions ?? [],
    ready: !session.isPending && !requests.isPending && !plan.isPending,
    noLandingZone: plan.error instanceof ApiError && plan.error.problem.code === 'FW8601',
    usual: (application) => others.find((one) => one.application === application),
  }
}
