import type { Random } from './random.ts'

/** The tenant of the invented company. All ids here are made up. */
export const tenantId = '0fa1a5c0-0000-4000-8000-0000000000aa'

/** The four subscriptions. */
export const subscriptions = {
  platform: '3c9e1f00-0000-4000-8000-000000000001',
  production: '3c9e1f00-0000-4000-8000-000000000002',
  research: '3c9e1f00-0000-4000-8000-000000000003',
  lab: '3c9e1f00-0000-4000-8000-000000000004',
} as const

/** Which subscription. */
export type SubscriptionName = keyof typeof subscriptions

/** The five teams, the way tags spell them, with somebody who tags with their own name. */
export const teams = {
  vision: { spelled: ['vision', 'Vision', 'team-vision'], person: 'ada.lind@northwind-robotics.example' },
  language: { spelled: ['language', 'Language', 'NLP'], person: 'ravi.menon@northwind-robotics.example' },
  motion: { spelled: ['motion', 'Motion', 'robot motion'], person: 'jonas.wik@northwind-robotics.example' },
  insights: { spelled: ['insights', 'Customer Insights', 'CI'], person: 'mei.tan@northwind-robotics.example' },
  platform: { spelled: ['platform', 'Platform', 'infra'], person: 'kim.berg@northwind-robotics.example' },
} as const

/** Which team. */
export type TeamName = keyof typeof teams

const environmentSpellings = {
  prod: ['prod', 'Production', 'PRD'],
  dev: ['dev', 'Development', 'DEV '],
  lab: ['lab', 'sandbox', 'poc'],
  platform: ['prod', 'platform', 'Production'],
} as const

/** Which environment. */
export type EnvironmentName = keyof typeof environmentSpellings

/** Tags as the standard asks for them. */
export const cleanTags = (team: TeamName, environment: EnvironmentName): Record<string, string> => ({
  team,
  environment: environment === 'platform' ? 'prod' : environment,
  'cost-center': `CC-${{ vision: 1042, language: 1043, motion: 1044, insights: 1045, platform: 1001 }[team]}`,
})

/** Tags as people really set them: another key, another spelling, half of them, none. */
export function messyTags(random: Random, team: TeamName, environment: EnvironmentName): Record<string, string> | null {
  const spelledTeam = random.pick(teams[team].spelled)
  const spelledEnvironment = random.pick(environmentSpellings[environment])
  switch (random.int(0, 6)) {
    case 0:
      return cleanTags(team, environment)
    case 1:
      return { Team: spelledTeam, Env: spelledEnvironment }
    case 2:
      return { 'owner-team': spelledTeam, environment: spelledEnvironment, created_by: 'portal' }
    case 3:
      return { owner: teams[team].person }
    case 4:
      return { Environment: spelledEnvironment, 'Cost Center': '1042?' }
    case 5:
      return {}
    default:
      return null
  }
}
