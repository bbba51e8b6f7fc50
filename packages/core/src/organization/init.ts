import { anyDocumentSchema, jsonSchemaOf, type EstateFile, type Kind } from '../estate/index.ts'
import { dayOf, type Instant, type JsonObject } from '../kernel/index.ts'
import { draftFile, type EstateDraft } from './draft.ts'

/** What `fairway init` asks. Everything that is text may be any text: it is escaped where it is written. */
export interface InitAnswers {
  /** Today: the day the programme begins and the self-assessment is dated. */
  readonly today: Instant
  readonly organization: {
    readonly displayName: string
    /** ISO 3166-1 alpha-2 in capitals. */
    readonly country?: string
    /** Default `brownfield`: AI workloads already run somewhere. */
    readonly path?: 'greenfield' | 'brownfield'
    /** Default `enterprise`. */
    readonly profile?: 'startup' | 'enterprise'
    /** Microsoft Entra tenant, a GUID. */
    readonly tenantId?: string
    /** Azure regions by name; left out when there are none. */
    readonly regions?: readonly string[]
  }
  /** Who answers for the platform: platform lead, lead of the first team, and the one who assesses. An address. */
  readonly lead: string
  readonly team: { readonly displayName: string }
  /** Stages that exist, each becoming an Environment of that name. Default: development and production. */
  readonly stages?: readonly ('sandbox' | 'development' | 'test' | 'staging' | 'production')[]
  /** The first subscription; its `id` is a GUID. Without it no Subscription is written, because an invented id would be wrong. */
  readonly subscription?: { readonly id: string; readonly displayName: string }
  /** Where exports lie, relative to the estate. Default `exports/{date}/*.json`. */
  readonly inventoryPath?: string
}

/**
 * The files of a small, valid estate: paths relative to its directory, texts ready to write. The documents' JSON Schemas
 * go into `schemas/`, and each document's first line names its own, so that editors complete and check offline; `any.json`
 * there is for files with several documents.
 */
export function initEstate(answers: InitAnswers, kinds: readonly Kind[]): readonly EstateFile[] {
  return [...documentsOf(answers).map(draftFile), ignoreFile, ...schemaFiles(kinds)]
}

/** The `.gitignore` of an estate: what Fairway keeps for itself is nobody else's. */
export const ignoreFile: EstateFile = {
  path: '.gitignore',
  text: '# What Fairway keeps for itself: facts, findings, the journal.\n.fairway/\n',
}

/** The JSON Schemas of the kinds and of any document, as files of the folder `schemas/`. */
export const schemaFiles = (kinds: readonly Kind[]): readonly EstateFile[] => [
  ...kinds.map((kind) => schemaFile(kind.name, jsonSchemaOf(kind))),
  schemaFile('any', anyDocumentSchema(kinds)),
]

const schemaFile = (name: string, schema: JsonObject): EstateFile => ({
  path: `schemas/${name}.json`,
  text: `${JSON.stringify(schema, undefined, 2)}\n`,
})

/** Files of these names cannot be made on Windows, and documents lie in files of their names. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)$/

/**
 * A document name made of what people call a thing: `Data & Vision` is `data-vision`. `fallback` when no letter or digit is
 * left, and before a name that no file can have everywhere.
 */
export function nameFrom(displayName: string, fallback: string): string {
  const plain = displayName.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase()
  const name = plain
    .slice(0, 1000)
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+/g, '')
    .slice(0, 63)
    .replaceAll(/-+$/g, '')
  if (name === '') return fallback
  return RESERVED.test(name) ? `${fallback}-${name}` : name
}

function documentsOf(answers: InitAnswers): readonly EstateDraft[] {
  const team = nameFrom(answers.team.displayName, 'team')
  const { subscription, stages: wanted = [] } = answers
  const stages = [...new Set(wanted.length === 0 ? DEFAULT_STAGES : wanted)]
  return [
    organizationDraft(answers),
    teamDraft(answers, team),
    ...stages.map((stage): EstateDraft => ({
      folder: 'environments',
      kind: 'Environment',
      name: stage,
      about: ABOUT.environment,
      spec: { stage },
    })),
    ...(subscription === undefined ? [] : [subscriptionDraft(subscription, team, stages)]),
    inventorySource(answers),
    selfAssessment(answers),
  ]
}

const DEFAULT_STAGES = ['development', 'production'] as const

const ABOUT = {
  organization: 'The organisation: who answers for the programme, and the standards that hold everywhere.',
  team: 'A team owns subscriptions and workloads, and answers for what they cost. One file a team.',
  environment: 'A stage that workloads run in. Production rules hold only where the stage is `production`.',
  subscription: 'An Azure subscription: who owns it and which stage it serves. One file a subscription.',
  source: 'Where facts come from. Put exports into the folder below; `fairway scan` reads them.',
  selfAssessment: 'What people say of themselves. The scorecard shows it beside what the facts say.',
} as const

/** The Organization of a new estate. */
export function organizationDraft(answers: Pick<InitAnswers, 'today' | 'organization' | 'lead'>): EstateDraft {
  const { displayName, country, path = 'brownfield', profile = 'enterprise', tenantId, regions = [] } = answers.organization
  return {
    kind: 'Organization',
    name: nameFrom(displayName, 'organization'),
    about: ABOUT.organization,
    spec: {
      displayName,
      profile,
      path,
      ...(country === undefined ? {} : { country }),
      ...(tenantId === undefined ? {} : { tenantId }),
      startedOn: dayOf(answers.today),
      ...(regions.length === 0 ? {} : { regions: { allowed: regions } }),
      tags: { required: [{ key: 'team' }, { key: 'environment' }] },
      stakeholders: [{ role: 'platform-lead', person: answers.lead }],
    },
    notes: {
      startedOn: 'The day the programme began.',
      tags: 'Tags that every resource must carry.',
      stakeholders: 'Gates need approvals: add who answers for infrastructure, security, finance and the business.',
    },
  }
}

/** The first Team of a new estate. */
export const teamDraft = (answers: Pick<InitAnswers, 'team' | 'lead'>, name: string): EstateDraft => ({
  folder: 'teams',
  kind: 'Team',
  name,
  about: ABOUT.team,
  spec: { displayName: answers.team.displayName, lead: answers.lead, members: [answers.lead] },
  notes: { members: 'Everybody in the team, by the address they sign in with.' },
})

const subscriptionDraft = (subscription: { id: string; displayName: string }, owner: string, stages: readonly string[]): EstateDraft => ({
  folder: 'subscriptions',
  kind: 'Subscription',
  name: nameFrom(subscription.displayName, 'subscription'),
  about: ABOUT.subscription,
  spec: { id: subscription.id, owner, environment: stages.at(-1) ?? 'production', purpose: 'application' },
})

/** The Source of exports of Azure's inventory. */
export const inventorySource = (answers: Pick<InitAnswers, 'inventoryPath'>): EstateDraft => ({
  folder: 'sources',
  kind: 'Source',
  name: 'azure-inventory',
  about: ABOUT.source,
  spec: { type: 'azure-inventory', paths: [answers.inventoryPath ?? 'exports/{date}/*.json'], completeness: 'filtered' },
  notes: {
    paths: 'Relative to this estate. `{date}` is a day such as 2026-11-21: then each day is a snapshot of its own.',
    completeness: 'Make this `complete` when an export lists every resource: only then does absence prove anything.',
  },
})

const selfAssessment = (answers: InitAnswers): EstateDraft => ({
  folder: 'assessments',
  kind: 'SelfAssessment',
  name: `self-assessment-${dayOf(answers.today)}`,
  about: ABOUT.selfAssessment,
  spec: { assessedAt: dayOf(answers.today), assessedBy: answers.lead, ratings: [], attestations: [] },
  notes: {
    ratings: 'How you rate yourselves from 1 to 5, area by area: `- { area: security, rating: 2 }`.',
    attestations: 'Dated answers to what no export can show; `fairway controls list` shows which controls ask for one.',
  },
})
