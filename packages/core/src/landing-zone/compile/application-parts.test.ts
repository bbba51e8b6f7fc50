import { describe, expect, it } from 'vitest'
import type { Application } from './applications.ts'
import { applicationPart, defenderPlans } from './application-parts.ts'

const application: Application = {
  name: 'vision-dev',
  displayName: 'Vision',
  team: { name: 'vision', lead: 'ada@contoso.example' },
  environment: { name: 'dev', stage: 'development' },
  group: 'ai-corp',
  subscription: 'sub-vision-dev',
  state: 'existing',
  regions: ['swedencentral'],
  exposure: 'corp',
  root: '04-subscriptions/vision-dev',
  at: { file: 'estate.yaml', line: 1, column: 1 },
}

const protection = (plans: readonly string[]) =>
  applicationPart({ application, defenderPlans: plans }).nodes.filter(({ type }) => type === 'Microsoft.Security/pricings')

describe('plans of Microsoft Defender', () => {
  it('are switched on one after the other: a subscription answers two at once with a conflict', () => {
    const nodes = protection(defenderPlans)
    expect(nodes.map(({ dependsOn }) => dependsOn)).toEqual([undefined, ...nodes.slice(0, -1).map(({ key }) => [key])])
  })

  it('say their variant where there are several: the classic one of Storage is not sold any more', () => {
    expect(protection(['AI', 'StorageAccounts']).map(({ body }) => body)).toEqual([
      { properties: { pricingTier: 'Standard' } },
      { properties: { pricingTier: 'Standard', subPlan: 'DefenderForStorageV2' } },
    ])
  })
})
