import { graphRow, restRow, type Item, type Table, type Value } from './item.ts'
import { subscriptions, tenantId, type SubscriptionName } from './tenant.ts'
import { armDeployment, states, terraformState } from './terraform.ts'

/** A file of the example: its path below the example, and what is in it before compression. */
export interface ExampleFile {
  readonly path: string
  readonly text: string
}

/** The days the exports were made, one for each month of the story. */
export const days = ['2026-09-01', '2026-10-01', '2026-11-01'] as const

const graphTables: readonly Table[] = ['containers', 'authorization', 'policy']
const restLists: readonly Table[] = ['diagnostics', 'ai-children', 'budgets', 'dns-groups']
const subscriptionNames = ['platform', 'production', 'research', 'lab'] as const satisfies readonly SubscriptionName[]

/** In November the export lost its role on the lab while it ran: after the containers and the first page of resources. */
const PAGE = 60

/** Every generated file of the example. */
export function exampleFiles(items: readonly Item[]): readonly ExampleFile[] {
  return [
    ...days.flatMap((day, month) =>
      snapshot(
        day,
        items.filter((item) => item.from <= month && item.until >= month),
        month,
      ),
    ),
    ...states.map((name) => ({ path: `terraform/${name}.tfstate`, text: pretty(terraformState(name, items)) })),
    { path: 'deployments/insights-landing.json', text: pretty(armDeployment(items)) },
  ]
}

function snapshot(day: string, items: readonly Item[], month: number): readonly ExampleFile[] {
  const folder = `exports/${day}`
  const of = (table: Table): readonly Item[] => items.filter((item) => item.table === table).toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const resources = of('resources')
  return [
    ...subscriptionNames.flatMap((name) =>
      resourceFiles(
        folder,
        name,
        resources.filter((item) => item.subscription === subscriptions[name]),
        month,
      ),
    ),
    ...graphTables.map((table) => ({
      path: `${folder}/${table}.json.gz`,
      text: graphQuery(table === 'containers' ? of(table) : visible(of(table), month)),
    })),
    ...restLists.map((table) => ({
      path: `${folder}/${table}.json.gz`,
      text: pretty(visible(of(table), month).map((item) => restRow(item))),
    })),
  ]
}

/** What was read after the role was lost. */
const visible = (items: readonly Item[], month: number): readonly Item[] =>
  month < 2 ? items : items.filter((item) => item.subscription !== subscriptions.lab)

function resourceFiles(folder: string, name: SubscriptionName, items: readonly Item[], month: number): readonly ExampleFile[] {
  if (name !== 'lab' || month < 2) return [{ path: `${folder}/resources-${name}.json.gz`, text: graphQuery(items) }]
  const page = {
    totalRecords: items.length,
    count: PAGE,
    data: items.slice(0, PAGE).map((item) => graphRow(item, tenantId)),
    facets: [],
    resultTruncated: 'true',
    $skipToken: 'ew0KICAibm90IjogImEgcmVhbCB0b2tlbiINCn0=',
  }
  return [
    { path: `${folder}/resources-lab.page-1.json.gz`, text: pretty(page) },
    { path: `${folder}/resources-lab.page-2.json`, text: pretty(denied()) },
  ]
}

const graphQuery = (items: readonly Item[]): string =>
  pretty({ count: items.length, data: items.map((item) => graphRow(item, tenantId)), skip_token: null, total_records: items.length })

/** What the service answers when the role is gone. */
const denied = (): Value => ({
  error: {
    code: 'AuthorizationFailed',
    message: `The client 'fairway-export@northwind-robotics.example' with object id '5e7c0000-0000-4000-8000-0000000000ef' does not have authorization to perform action 'Microsoft.ResourceGraph/resources/read' over scope '/subscriptions/${subscriptions.lab}' or the scope is invalid. If access was recently granted, please refresh your credentials.`,
  },
})

const pretty = (value: Value): string => `${JSON.stringify(value, null, 1)}\n`
