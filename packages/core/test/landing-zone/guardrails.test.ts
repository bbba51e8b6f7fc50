import { describe, expect, it } from 'vitest'
import { checkOwnPolicies, type LandingZone } from '../../src/landing-zone/index.ts'
import type { CheckResult, ResourcesCheck } from '../../src/policy/index.ts'
import { denials, hasLibrary } from '../golden-path/guardrail-library.ts'
import { shelf } from '../hierarchy/world.ts'
import { applications, compiled, document, everyPath, landingZone, network, NOW } from './example-estate.ts'

/** The guardrails of the library, every set of them, and what corporate networks deny. */
const sets = ['Enforce-Guardrails-*', 'Deny-PublicPaaSEndpoints', 'Enforce-EncryptTransit_20241211']

const KEYS_OF_AZURE = 'What is stored is encrypted with keys of Azure; own keys come with the programme for keys.'

/** Own keys are left to choice: the library assigns them without enforcing them. Who does enforce them needs these, or keys. */
const withoutOwnKeys = ['dev', 'prod'].map((environment, index) =>
  document('PolicyExemption', `keys-of-azure-${environment}`, {
    policyAssignmentId:
      '/providers/Microsoft.Management/managementGroups/landingzones/providers/Microsoft.Authorization/policyAssignments/Enforce-Encrypt-CMK0',
    policyDefinitionReferenceIds: ['ACRCmkDeny', 'AksCmkDeny', 'Deny-CognitiveSearch-Cmk', 'Deny-OsAndDataDisk-Cmk', 'WorkspaceCMK'],
    scope: `/subscriptions/7d1c5f3a-0000-4000-8000-00000000000${index + 2}`,
    exemptionCategory: 'Waiver',
    description: KEYS_OF_AZURE,
    expiresOn: '2027-06-30T00:00:00Z',
  }),
)

const guardrails = {
  rollOut: { audit: '2026-06-01', deny: '2026-11-01' },
  allowedModels: ['OpenAI/gpt-5.1', 'OpenAI/text-embedding-3-large'],
  allowedDeploymentTypes: ['DataZoneStandard', 'Standard'],
  allowedGpuSizes: ['Standard_NC24ads_A100_v4', 'Standard_NC4as_T4_v3'],
}
const everything = (): LandingZone =>
  compiled(
    [
      ...everyPath.filter((text) => !text.includes('"kind":"Network"')),
      ...withoutOwnKeys,
      network({ ddos: { plan: 'created' } }),
      landingZone(applications, { guardrails }),
    ],
    {
      shelf: shelf(),
    },
  )

let made: LandingZone | undefined
const whole = (): LandingZone => (made ??= everything())

const enforced = ({ graph, tree }: LandingZone): ResourcesCheck =>
  checkOwnPolicies({ graph, tree, documents: [], shelf: shelf(), now: NOW, options: { enforce: true } })

const stopped = ({ outcome, otherwise }: CheckResult): boolean => outcome === 'deny' || otherwise === 'deny'
const said = ({ policy, resource, message }: CheckResult): string =>
  `${resource.type} ${resource.name}: ${policy.definitionName}: ${message}`
const once = (all: readonly string[]): readonly string[] => [...new Set(all)].toSorted()

describe.skipIf(!hasLibrary)('a landing zone with all eight golden paths, in development and in production', () => {
  it('is assigned the guardrails for AI and the whole library', () => {
    const { built, guardrails, tree } = whole()
    expect(built).toHaveLength(16)
    expect(guardrails.assignments.length).toBeGreaterThan(140)
    expect(guardrails.leftOut.filter(({ kind }) => kind === 'missing')).toEqual([])
    expect(guardrails.conflicts).toEqual([])
    expect(tree.groups.find(({ name }) => name === 'ai-corp')?.subscriptions).toEqual(['sub-vision-dev', 'sub-vision-prod'])
  })

  it('passes its own assignments, all of them enforced', { timeout: 60_000 }, () => {
    const check = enforced(whole())
    expect(check.results.filter(stopped).map(said)).toEqual([])
    expect(check.counts.deny + check.counts.wouldDeny + check.counts.mayDeny).toBe(0)
  })

  it('is judged by everything that Azure Policy itself judges', { timeout: 60_000 }, () => {
    const why = once(enforced(whole()).notChecked.map((one) => one.why.replaceAll(/`[^`]*`/g, '...')))
    expect(why).toEqual(['mode ... is evaluated by the resource provider, not by Azure Policy'])
  })

  it('would be denied by nothing of the library but what has a named exemption with a reason', { timeout: 60_000 }, () => {
    const { graph, built } = whole()
    const exempt = built.flatMap(({ output }) => output.exemptions ?? [])
    const denied = denials(graph, sets).map(
      ({ policy, resource }) => `${policy.definition.split('/').at(-1)} ${resource.name.split('/').at(-1)}`,
    )
    expect(once(denied)).toEqual(once(exempt.map(({ of, policy }) => `${policy} ${graph.nodes.get(of)?.name}`)))
  })

  it('has these exemptions and no others, each from one assignment, for one reason, until a day', () => {
    const exemptions = whole().guardrails.exemptions.map(({ assignment, reason }) => `${assignment}: ${reason}`)
    const gateway =
      'The gateway signs in to models with its managed identity, by its policy. The guardrail looks for credentials on the backend alone, and those would be a secret.'
    const workspace =
      'The guardrail asks for the legacy mode, which turns off the current interface and managed networks. The workspace is isolated by its managed network instead.'
    expect(once(exemptions)).toEqual([
      `Deploy-ASC-Monitoring: ${gateway}`,
      `Deploy-MCSB2-Monitoring: ${gateway}`,
      `Enforce-Encrypt-CMK0: ${KEYS_OF_AZURE}`,
      `Enforce-GR-APIM0: ${gateway}`,
      `Enforce-GR-MachLearn0: ${workspace}`,
    ])
    expect(whole().guardrails.exemptions.every(({ expiresOn }) => expiresOn > NOW && expiresOn < '2028')).toBe(true)
  })

  it('is denied own keys alone, where nothing spares it from them', { timeout: 60_000 }, () => {
    const bare = compiled([...everyPath, landingZone(applications, { guardrails })], { shelf: shelf() })
    const names = once(
      enforced(bare)
        .results.filter(stopped)
        .map(({ policy }) => policy.definitionName),
    )
    expect(names.filter((name) => !/customer-managed key/.test(name))).toEqual([])
    expect(names.length).toBeGreaterThan(2)
  })

  it.each([
    ['a model that is not allowed', { allowedModels: ['OpenAI/gpt-5-mini', 'OpenAI/text-embedding-3-large'] }],
    ['a deployment type that is not allowed', { allowedDeploymentTypes: ['Standard'] }],
    ['a size that is not allowed', { allowedGpuSizes: ['Standard_NC4as_T4_v3'] }],
  ])('is denied %s: the check does look', { timeout: 60_000 }, (_, less) => {
    const wrong = compiled(
      [...everyPath, landingZone(applications, { guardrails: { ...guardrails, library: { alz: 'without' }, ...less } })],
      {
        shelf: shelf(),
      },
    )
    expect(enforced(wrong).results.filter(stopped)).not.toEqual([])
  })
})
