import { loadEstate } from '@fairway/core/engine'
import type { Estate } from '@fairway/core/estate'
import { parseId, type ObservedResource, type Resource } from '@fairway/core/inventory'
import type { Coverage } from '@fairway/core/kernel'

/** The moment of judgement. */
export const now = '2026-11-21T00:00:00.000Z'
/** When everything was observed. */
export const observedAt = '2026-11-01T00:00:00.000Z'
/** The subscription everything lies in. */
export const subscription = '7d1c5f3a-0000-4000-8000-000000000001'

/** The canonical id of an AI account. */
export const accountId = (name: string, group = 'rg-ai'): string =>
  `/subscriptions/${subscription}/resourcegroups/${group}/providers/microsoft.cognitiveservices/accounts/${name}`

/** An AI account that accepts keys unless told otherwise. */
export function account(name: string, more: Partial<Resource> = {}, group?: string): ObservedResource {
  const id = accountId(name, group)
  const type = 'microsoft.cognitiveservices/accounts'
  const resource: Resource = {
    id,
    displayId: id,
    type,
    displayType: 'Microsoft.CognitiveServices/accounts',
    name,
    subscriptionId: subscription,
    resourceGroup: parseId(id)?.resourceGroup ?? '',
    location: 'westeurope',
    kind: 'OpenAI',
    sku: { name: 'S0' },
    tags: { team: 'vision' },
    identity: null,
    properties: { disableLocalAuth: false },
    ...more,
  }
  return { resource, source: 'azure', firstSeen: observedAt, lastSeen: observedAt, observedAt }
}

/** Everything of the subscription was listed. */
export const complete: Coverage = {
  source: 'azure', scope: `/subscriptions/${subscription}`, kind: 'azure.resource', status: 'complete', observedAt, enumerated: ['*'], count: 1,
} // prettier-ignore

const document = (kind: string, name: string, spec: object): string =>
  JSON.stringify({ apiVersion: 'fairway.dev/v1', kind, metadata: { name }, spec })

/** Documents of an estate, one a file, in the order given. */
export const filesOf = (documents: readonly (readonly [kind: string, name: string, spec: object])[]) =>
  documents.map(([kind, name, spec]) => ({ path: `${kind}-${name}.yaml`, text: document(kind, name, spec) }))

/** An organisation with two teams and the subscription. */
export const base: readonly (readonly [string, string, object])[] = [
  ['Organization', 'contoso', { displayName: 'Contoso', stakeholders: [{ role: 'security-lead', person: 'sam@contoso.example' }] }],
  ['Team', 'vision', { displayName: 'Vision', lead: 'ada@contoso.example' }],
  ['Team', 'platform', { displayName: 'Platform', lead: 'pia@contoso.example' }],
  ['Environment', 'prod', { displayName: 'Production', stage: 'production' }],
  ['Subscription', 'main', { id: subscription, environment: 'prod', owner: 'platform' }],
]

/** The spec of a waiver on one control, agreed by somebody else and still valid. */
export const waiver = (more: object = {}) => ({
  control: 'sec-ai-local-auth-disabled',
  subjects: [accountId('ocr')],
  owner: 'ada@contoso.example',
  reason: 'The scanner speaks keys only.',
  requestedBy: 'ada@contoso.example',
  approvedBy: 'sam@contoso.example',
  approvedAt: '2026-10-10',
  expires: '2027-03-31',
  ...more,
})

/** The estate of some documents, whatever is wrong with them. */
export const estateOf = (...more: readonly (readonly [string, string, object])[]): Estate => loadEstate(filesOf([...base, ...more])).estate
