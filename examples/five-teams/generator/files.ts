import { graphRow, restRow, type Code, type Item, type Table, type Value } from './item.ts'
import { subscriptions, tenantId, type SubscriptionName } from './tenant.ts'
import { armDeployment, states, terraformState } from './terraform.ts'

/** The days the exports were made, one for each month of the story. */
const days = ['2026-09-01', '2026-10-01', '2026-11-01'] as const

const graphTables: readonly Table[] = ['containers', 'authorization', 'policy']
const restLists: readonly Table[] = ['diagnostics', 'ai-children', 'budgets', 'dns-groups']
const throughTheCli = ['platform', 'production', 'research'] as const satisfies readonly SubscriptionName[]

/** How many rows a page of the REST API holds here; the real one holds a thousand. */
const PAGE = 60

/** In September nobody had given the export a role on the lab that lasts: it was refused after the first page. */
const REFUSED_MONTH = 0

/** Every generated file of the example: paths below it, and what is in them before compression. */
export function exampleFiles(items: readonly Item[]): ReadonlyMap<string, string> {
  const files = new Map<string, string>()
  for (const [month, day] of days.entries()) {
    const there = items.filter((item) => item.from <= month && item.until >= month)
    exportOf(files, there, { day, refused: month === REFUSED_MONTH })
    for (const name of states) files.set(statePath(name, day), pretty(terraformState(name, there, 100 + 7 * month)))
  }
  const last = items.filter((item) => item.until === days.length - 1)
  files.set('deployments/insights-landing.json', pretty(armDeployment(last)))
  return files
}

/** The smallest state stays readable in the repository; the others are compressed. */
const statePath = (name: Code['state'], day: string): string => `terraform/${day}/${name}.tfstate${name === 'platform' ? '' : '.gz'}`

function exportOf(
  files: Map<string, string>,
  items: readonly Item[],
  { day, refused }: { readonly day: string; readonly refused: boolean },
): void {
  const of = (table: Table): readonly Item[] => items.filter((item) => item.table === table).toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const visible = (table: Table): readonly Item[] =>
    refused ? of(table).filter((item) => item.subscription !== subscriptions.lab) : of(table)
  const within = (name: SubscriptionName): readonly Item[] => of('resources').filter((item) => item.subscription === subscriptions[name])
  const folder = `exports/${day}`
  for (const name of throughTheCli) files.set(`${folder}/resources-${name}.json.gz`, graphQuery(within(name)))
  for (const [index, page] of pages(within('lab'), refused).entries())
    files.set(`${folder}/resources-lab.page-${index + 1}.json`, pretty(page))
  for (const table of graphTables) files.set(`${folder}/${table}.json.gz`, graphQuery(table === 'containers' ? of(table) : visible(table)))
  for (const table of restLists) files.set(`${folder}/${table}.json.gz`, pretty(visible(table).map(restRow)))
}

/** The lab's own script asks the REST API of Resource Graph, page by page. */
function pages(items: readonly Item[], refused: boolean): readonly Value[] {
  const count = Math.ceil(items.length / PAGE)
  const all = Array.from({ length: count }, (_, index) => pageOf(items, index, index + 1 < count))
  return refused ? [...all.slice(0, 1), denied()] : all
}

function pageOf(items: readonly Item[], index: number, more: boolean): Value {
  const rows = items.slice(index * PAGE, (index + 1) * PAGE)
  return {
    totalRecords: items.length,
    count: rows.length,
    data: rows.map((item) => graphRow(item, tenantId)),
    facets: [],
    resultTruncated: more ? 'true' : 'false',
    ...(more ? { $skipToken: `page-${index + 2}-of-the-example` } : {}),
  }
}

const graphQuery = (items: readonly Item[]): string =>
  pretty({ count: items.length, data: items.map((item) => graphRow(item, tenantId)), skip_token: null, total_records: items.length })

/** What the service answers when there is no role. */
const denied = (): Value => ({
  error: {
    code: 'AuthorizationFailed',
    message: `The client 'fairway-export@northwind-robotics.example' with object id '5e7c0000-0000-4000-8000-0000000000ef' does not have authorization to perform action 'Microsoft.ResourceGraph/resources/read' over scope '/subscriptions/${subscriptions.lab}' or the scope is invalid. If access was recently granted, please refresh your credentials.`,
  },
})

const pretty = (value: Value): string => `${JSON.stringify(value, null, 1)}\n`
