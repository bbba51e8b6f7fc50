import { addDays, dayOf, type Json } from '../../kernel/index.ts'
import { defaultTagStandard } from '../../naming/index.ts'
import { inventorySource, nameFrom, organizationDraft, teamDraft, type EstateDraft } from '../../organization/index.ts'
import { deploymentTypes, modelAvailability, modelVersions, processingOf, regionFact, type DeploymentType } from '../../region/index.ts'
import { groupsConsequence, logsConsequence, pathEffort } from './consequences.ts'
import type { FirstPath, LandingZoneAnswers, SubscriptionRole } from './answers.ts'
import { networkDraft } from './network.ts'
import { FIRST_MODELS, zonedType } from './regions.ts'

/** Days in which policies only tell. */
const DAYS_OF_TELLING = 90

/** The documents of a first landing zone. `budget`: what its workload may cost in a month, in whole units of the prices' currency. */
export function landingZoneDrafts(answers: LandingZoneAnswers, budget: number, currency: string): readonly EstateDraft[] {
  const name = nameFrom(answers.organization.displayName, 'landing-zone')
  const team = nameFrom(answers.team.displayName, 'team')
  const applications = applicationsOf(answers)
  const spokes = applications.reduce((count, { stage }) => count + (stage === 'production' ? answers.regions.length : 1), 0)
  return [
    organizationOf(answers),
    teamOf(answers, team),
    ...applications.map(({ stage }) => environment(stage)),
    ...rolesOf(answers).map((role) => subscription(answers, role, team)),
    inventorySource({}),
    landingZone(answers, name, team),
    networkDraft(answers, name, spokes),
    placement(answers),
    ...(answers.namePattern === undefined ? [] : [naming(answers.namePattern, name)]),
    ...(answers.extraTags.length === 0 ? [] : [tags(answers.extraTags, name)]),
    ...(answers.goldenPath === undefined ? [] : [request(answers, answers.goldenPath, team, { amount: `${budget}.00`, currency })]),
  ]
}

type Stage = 'development' | 'production'

const applicationsOf = ({ scale }: LandingZoneAnswers): readonly { readonly name: string; readonly stage: Stage }[] =>
  scale === 'small'
    ? [{ name: 'ai-dev', stage: 'development' }]
    : [
        { name: 'ai-dev', stage: 'development' },
        { name: 'ai-prod', stage: 'production' },
      ]

const rolesOf = ({ scale }: LandingZoneAnswers): readonly SubscriptionRole[] =>
  scale === 'small' ? ['platform', 'development'] : ['platform', 'connectivity', 'development', 'production']

const subscriptionNames = {
  platform: 'sub-platform',
  connectivity: 'sub-connectivity',
  development: 'sub-ai-dev',
  production: 'sub-ai-prod',
} as const

/** Ids that nobody has: they keep the estate whole until the real ones stand there. */
const placeholders = {
  platform: '00000000-0000-4000-8000-000000000001',
  connectivity: '00000000-0000-4000-8000-000000000002',
  development: '00000000-0000-4000-8000-000000000003',
  production: '00000000-0000-4000-8000-000000000004',
} as const

/** The subscriptions whose ids are placeholders, by the names of their documents. */
export const missingSubscriptions = (answers: LandingZoneAnswers): readonly string[] =>
  rolesOf(answers)
    .filter((role) => answers.subscriptions[role] === undefined)
    .map((role) => subscriptionNames[role])

function organizationOf(answers: LandingZoneAnswers): EstateDraft {
  const { organization, regions } = answers
  return organizationDraft({ ...answers, organization: { ...organization, regions: [...regions] } })
}

function teamOf(answers: LandingZoneAnswers, name: string): EstateDraft {
  const draft = teamDraft(answers, name)
  const { costCenter } = answers.team
  return costCenter === undefined ? draft : { ...draft, spec: { ...draft.spec, costCenter } }
}

const environment = (stage: Stage): EstateDraft => ({
  folder: 'environments',
  kind: 'Environment',
  name: stage,
  about: 'A stage that workloads run in. Production rules hold only where the stage is `production`.',
  spec: { stage },
})

function subscription({ subscriptions, scale }: LandingZoneAnswers, role: SubscriptionRole, owner: string): EstateDraft {
  const id = subscriptions[role]
  const isPlatform = role === 'platform' || role === 'connectivity'
  return {
    folder: 'subscriptions',
    kind: 'Subscription',
    name: subscriptionNames[role],
    about: isPlatform ? 'What all applications share lies here.' : `The application landing zone of ${role}.`,
    spec: {
      id: id ?? placeholders[role],
      owner,
      environment: role === 'development' || scale === 'small' ? 'development' : 'production',
      purpose: isPlatform ? 'platform' : 'application',
    },
    ...(id === undefined
      ? { notes: { id: 'NOT A REAL ID. Put the id of your subscription here before anything is deployed: `az account list -o table`.' } }
      : {}),
  }
}

function landingZone(answers: LandingZoneAnswers, name: string, owner: string): EstateDraft {
  const { regions, groups, logAnalytics, contacts, lead, organization, scale, team, today } = answers
  return {
    kind: 'LandingZone',
    file: 'landing-zone',
    name,
    about: 'The landing zone: what is built, where, under which policies. `fairway plan landing-zone` tells what comes of it.',
    spec: {
      displayName: organization.displayName,
      prefix: prefixOf(organization.displayName),
      regions,
      ...(groups === undefined ? {} : { hierarchy: hierarchyOf(groups) }),
      guardrails: {
        rollOut: { audit: dayOf(today), deny: dayOf(addDays(today, DAYS_OF_TELLING)) },
        ...(zoneOf(answers) === undefined ? {} : { allowedDeploymentTypes: typesWithin() }),
        ...(team.costCenter === undefined ? { costTags: ['team'] } : {}),
        ...(groups === undefined ? {} : { library: { alz: 'without' } }),
      },
      platform: {
        management: subscriptionNames.platform,
        connectivity: scale === 'small' ? subscriptionNames.platform : subscriptionNames.connectivity,
      },
      applications: applicationsOf(answers).map((one) => ({
        name: one.name,
        owner,
        environment: one.stage,
        group: 'ai-corp',
        subscription: subscriptionNames[one.stage],
      })),
      ...(logAnalytics === undefined ? {} : { monitoring: { logAnalytics: { state: 'existing', id: logAnalytics } } }),
      contacts: { security: contacts.security, platform: lead, cost: contacts.cost },
    },
    notes: {
      hierarchy: groupsConsequence('existing').effort,
      'monitoring.logAnalytics': logsConsequence('existing').effort,
      'guardrails.rollOut': 'Whatever runs goes on: until `deny` policies only tell.',
      'guardrails.library': 'Your groups have assignments of their own: only the guardrails for AI come beside them.',
      'guardrails.costTags': 'Add `cost-center` once the team has one.',
      'guardrails.allowedDeploymentTypes': 'Types that begin with Global are left out: they may process prompts anywhere in the world.',
    },
  }
}

/** Two to ten lower-case letters and digits that begin with a letter. */
function prefixOf(displayName: string): string {
  const letters = nameFrom(displayName, 'landing').replaceAll('-', '').replace(/^\d+/, '').slice(0, 10)
  return letters.length < 2 ? 'landing' : letters
}

/** What is there is named; the groups for AI are made in the one for workloads. */
const hierarchyOf = ({ root, workloads }: { readonly root: string; readonly workloads: string }) => ({
  root: { name: root, state: 'existing' },
  groups: [
    { name: 'connectivity', state: 'existing' },
    { name: 'management', state: 'existing' },
    ...(workloads === root ? [] : [{ name: workloads, state: 'existing' }]),
    { name: 'ai-corp', displayName: 'AI corp', parent: workloads, archetypes: ['ai_corp'] },
    { name: 'ai-online', displayName: 'AI online', parent: workloads, archetypes: ['ai_online'] },
  ],
})

/** The data zone that all regions lie in, where its models can be had. */
function zoneOf({ regions }: LandingZoneAnswers): 'eu' | 'us' | undefined {
  const zones = new Set(regions.map((region) => (canZone(region) ? regionFact(region)?.dataZone : undefined)))
  const [zone] = zones
  return zones.size === 1 && (zone === 'eu' || zone === 'us') ? zone : undefined
}

const canZone = (region: string): boolean => modelAvailability(FIRST_MODELS.chat, region, zonedType).answer === 'available'

const typesWithin = (): readonly DeploymentType[] => deploymentTypes.filter((type) => processingOf(type) !== 'global')

function placement(answers: LandingZoneAnswers): EstateDraft {
  const zone = zoneOf(answers)
  return {
    kind: 'PlacementPolicy',
    file: 'placement',
    name: 'everything',
    about: 'Where data may rest and be processed, and in how many regions production runs.',
    spec: {
      residency:
        zone === undefined
          ? { storage: answers.regions, processing: 'global' }
          : { storage: [zone], processing: 'data-zone', dataZones: [zone] },
    },
    notes: {
      'residency.processing':
        zone === undefined
          ? 'The region is in no data zone with the models of a first workload: write `region` where prompts must not leave it.'
          : 'Costs nothing; models that are offered only as Global cannot be used.',
    },
  }
}

const naming = (pattern: string, name: string): EstateDraft => ({
  kind: 'NamingConvention',
  file: 'naming',
  name,
  about: 'How resources are called. Whatever is too long for Azure is shortened with a hash.',
  spec: { pattern },
})

const tags = (extra: LandingZoneAnswers['extraTags'], name: string): EstateDraft => ({
  kind: 'TagStandard',
  file: 'tags',
  name,
  about: 'Which tags resources carry: the usual ones, and your own.',
  spec: { tags: [...defaultTagStandard.tags, ...extra.map(({ key, value }) => ({ key, value, required: 'required' }))] },
})

/** What each path is first asked for. */
const firstRequests: Readonly<Record<FirstPath, { readonly name: string; readonly purpose: string }>> = {
  'azure-openai': { name: 'assistant', purpose: 'A model that applications can ask.' },
  rag: { name: 'answers', purpose: 'Answers from documents.' },
  'ml-workspace': { name: 'workbench', purpose: 'A place to train and evaluate models.' },
  'gpu-cluster': { name: 'training', purpose: 'A machine to train on.' },
  'aks-gpu': { name: 'gpu-platform', purpose: 'A cluster that models are served on.' },
}

function request(
  answers: LandingZoneAnswers,
  path: FirstPath,
  team: string,
  monthly: { readonly amount: string; readonly currency: string },
): EstateDraft {
  const { name, purpose } = firstRequests[path]
  return {
    folder: 'requests',
    kind: 'WorkloadRequest',
    name,
    about: `The first workload. ${pathEffort(path)} Outside of production it needs nobody's approval; its budget is one and a half times what it costs when nobody uses it.`,
    spec: {
      goldenPath: path,
      team,
      environment: 'development',
      application: 'ai-dev',
      parameters: parametersOf(path, answers.regions[0] ?? ''),
      budget: { monthly },
      purpose,
      requestedBy: answers.lead,
      requestedAt: dayOf(answers.today),
    },
  }
}

const parametersOf = (path: FirstPath, region: string): Readonly<Record<string, Json>> => firstParameters[path](region)

const firstParameters: Readonly<Record<FirstPath, (region: string) => Readonly<Record<string, Json>>>> = {
  'azure-openai': (region) => ({ models: [model('chat', FIRST_MODELS.chat, region)] }),
  rag: (region) => ({
    models: [model('chat', FIRST_MODELS.chat, region), model('embeddings', FIRST_MODELS.embeddings, region)],
    searchTier: 'basic',
  }),
  'ml-workspace': () => ({ clusters: [{ name: 'cpu', size: 'Standard_D4s_v5', maxNodes: 2 }] }),
  'gpu-cluster': () => ({ size: 'Standard_NC24ads_A100_v4', nodes: 1 }),
  'aks-gpu': () => ({ pools: [{ name: 'inference', purpose: 'inference', size: 'Standard_NC4as_T4_v3', min: 0, max: 2 }] }),
}

/** Thousand tokens a minute: enough to try out, and within the quota that every subscription begins with. */
const FIRST_CAPACITY = 30

function model(name: string, wanted: string, region: string): Json {
  const version = modelVersions(wanted).at(-1)?.version
  const deploymentType = modelAvailability(wanted, region, zonedType).answer === 'available' ? zonedType : 'GlobalStandard'
  return { name, model: wanted, ...(version === undefined ? {} : { version }), deploymentType, capacity: FIRST_CAPACITY }
}
