import { describe, expect, test } from 'vitest'
import type { Estate } from '../estate/index.ts'
import { environmentKind, organizationKind, subscriptionKind, teamKind, workloadKind } from '../organization/index.ts'
import { exampleOf } from './classify/example-inventory.ts'
import type { ExampleResource } from './classify/signal.ts'
import { ownershipOf } from './ownership.ts'

const at = { file: 'estate.yaml', line: 1, column: 1 }
const document = (kind: { readonly name: string }, name: string, spec: object) => ({ kind: kind.name, name, labels: {}, at, spec })
const estate: Estate = {
  documents: [
    document(organizationKind, 'northwind', {
      displayName: 'Northwind',
      tags: {
        required: [
          { key: 'team', aliases: ['owner-team', 'Squad'] },
          { key: 'environment', aliases: ['lifecycle'] },
        ],
      },
    }),
    document(teamKind, 'vision', {
      displayName: 'Machine Vision',
      lead: 'ada@example.test',
      members: ['ada@example.test', 'bo@example.test'],
    }),
    document(teamKind, 'data-platform', { displayName: 'Data Platform', lead: 'cy@example.test', members: [] }),
    document(environmentKind, 'prod', { stage: 'production' }),
    document(environmentKind, 'dev-east', { stage: 'development' }),
    document(environmentKind, 'dev-west', { stage: 'development' }),
    document(subscriptionKind, 'main', { id: '00000000-0000-4000-8000-000000000000', owner: 'data-platform', environment: 'prod' }),
    document(workloadKind, 'all-defects', {
      displayName: 'x',
      owner: 'data-platform',
      environment: 'prod',
      selectors: [{ resourceGroup: 'rg-defects' }],
    }),
    document(workloadKind, 'defects', {
      displayName: 'x',
      owner: 'vision',
      environment: 'dev-east',
      selectors: [
        { subscription: 'main', resourceGroup: 'RG-DEFECTS', tag: { key: 'App', value: 'defects' } },
        { resourceId: '/Subscriptions/00000000-0000-4000-8000-000000000000/resourceGroups/rg/providers/Microsoft.Test/things/special/' },
        {},
      ],
    }),
  ],
}
const own = ownershipOf(estate)
const ask = (example: Omit<ExampleResource, 'type'> & { readonly type?: string }) =>
  own(exampleOf({ type: 'microsoft.test/things', ...example }).observed.resource)
const subscription = { team: 'data-platform', environment: 'prod', stage: 'production' }

describe('ownershipOf', () => {
  test.each([
    ['falls back to the subscription', {}, subscription],
    [
      'takes the narrower of two workloads',
      { resourceGroup: 'rg-defects', tags: { app: 'defects' } },
      { team: 'vision', workload: 'defects', environment: 'dev-east', stage: 'development' },
    ],
    [
      'takes the wider workload when the tag differs',
      { resourceGroup: 'rg-defects', tags: { app: 'other' } },
      { ...subscription, workload: 'all-defects' },
    ],
    [
      'follows an id whatever its casing',
      { name: 'special' },
      { team: 'vision', workload: 'defects', environment: 'dev-east', stage: 'development' },
    ],
    ['reads the team tag', { tags: { Team: 'vision' } }, { ...subscription, team: 'vision' }],
    ['reads an alias with a display name', { tags: { squad: 'Machine_Vision' } }, { ...subscription, team: 'vision' }],
    ['reads a person as owner', { tags: { owner: 'BO@example.test' } }, { ...subscription, team: 'vision' }],
    ['ignores a team nobody declared', { tags: { team: 'ghosts' } }, subscription],
    [
      'reads the environment by name',
      { tags: { env: 'dev-west' } },
      { team: 'data-platform', environment: 'dev-west', stage: 'development' },
    ],
    [
      'gives only the stage when several environments have it',
      { tags: { lifecycle: 'Dev' } },
      { team: 'data-platform', stage: 'development' },
    ],
    ['survives hostile tags', { tags: { ['__proto__x']: '1', team: 'constructor', environment: '__proto__' } }, subscription],
  ] as const)('%s', (_title, example, wanted) => expect(ask(example)).toEqual(wanted))

  test('says nothing of a subscription nobody declared', () => {
    expect(ask({ subscriptionId: 'ffffffff-0000-4000-8000-000000000000' })).toEqual({})
  })

  test('children follow a resource that is named by id', () => {
    expect(ask({ type: 'microsoft.test/things/parts', name: 'special/part' })).toMatchObject({ workload: 'defects' })
  })
})
