import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export const ALPHA_SUBSCRIPTION = 'aaaaaaaa-0000-4000-8000-000000000001'
export const BETA_SUBSCRIPTION = 'bbbbbbbb-0000-4000-8000-000000000002'

/** The person who administers the machine in tests. */
export const ADMIN = 'root@contoso.example'

const document = (kind: string, name: string, spec: string): string =>
  `---\napiVersion: fairway.dev/v1\nkind: ${kind}\nmetadata:\n  name: ${name}\nspec:\n${spec.replaceAll(/^/gm, '  ')}\n`

const estate = [
  document(
    'Organization',
    'contoso',
    `displayName: Contoso
stakeholders:
  - {role: infrastructure-lead, person: ${ADMIN}}
  - {role: security-lead, person: sam@contoso.example}
  - {role: platform-lead, person: approver@contoso.example}`,
  ),
  document('Team', 'alpha', 'displayName: Alpha\nlead: ada@contoso.example'),
  document('Team', 'beta', 'displayName: Beta\nlead: bo@contoso.example'),
  document('Environment', 'prod', 'stage: production'),
  document('Subscription', 'sub-alpha', `id: ${ALPHA_SUBSCRIPTION}\nowner: alpha\nenvironment: prod`),
  document('Subscription', 'sub-beta', `id: ${BETA_SUBSCRIPTION}\nowner: beta\nenvironment: prod`),
  document('Source', 'export', 'type: azure-inventory\npaths: ["exports/{date}/*.json"]'),
].join('')

const account = (subscription: string, name: string) => ({
  id: `/subscriptions/${subscription}/resourceGroups/rg/providers/Microsoft.CognitiveServices/accounts/${name}`,
  name,
  type: 'Microsoft.CognitiveServices/accounts',
  kind: 'OpenAI',
  location: 'westeurope',
  sku: { name: 'S0' },
  properties: { disableLocalAuth: false, publicNetworkAccess: 'Enabled' },
})

/** The id of a resource of the test estate, canonical. */
export const accountId = (subscription: string, name: string): string => account(subscription, name).id.toLowerCase()

/** Writes an export of one day: `count` accounts for each of the two teams. */
export function writeExport(dir: string, day: string, count = 2): void {
  const rows = Array.from({ length: count }, (_none, at) => [
    account(ALPHA_SUBSCRIPTION, `oai-alpha-${at}`),
    account(BETA_SUBSCRIPTION, `oai-beta-${at}`),
  ]).flat()
  mkdirSync(join(dir, 'exports', day), { recursive: true })
  writeFileSync(join(dir, 'exports', day, 'resources.json'), JSON.stringify(rows))
}

/** A folder with an estate of two teams, and exports of two days. */
export function makeEstate(): string {
  const dir = mkdtempSync(join(tmpdir(), 'fairway-server-'))
  writeFileSync(join(dir, 'estate.yaml'), estate)
  writeExport(dir, '2026-10-01', 1)
  writeExport(dir, '2026-11-01', 2)
  return dir
}
