import { listProperty, member } from '../../../inventory/index.ts'
import { isJsonObject } from '../../../kernel/index.ts'
import { attested } from '../../rules/attested.ts'
import { control, numberOf } from '../../rules/define.ts'
import { azure, byProperties, extension, idOf } from '../../rules/examples.ts'
import { fail, pass, passWhen, unknown, notListed } from '../../rules/judgement.ts'
import { perWorld } from '../../rules/per-world.ts'
import { judgeProperty } from '../../rules/property-rule.ts'
import { listedAround } from '../../rules/scope.ts'
import { caf, checklist, handbook } from '../../rules/sources.ts'
import { eachResource } from '../../rules/subjects.ts'
import { AI_SERVICES, DIAGNOSTIC_SETTING, KEY_VAULT } from '../../rules/types.ts'

const LOG_WORKSPACE = 'microsoft.operationalinsights/workspaces'

/** Diagnostic settings by the id of what they watch. */
const settingsByTarget = perWorld((world) =>
  Map.groupBy(
    world.inventory.ofType(DIAGNOSTIC_SETTING),
    (one) => one.resource.id.split('/providers/microsoft.insights/diagnosticsettings/')[0] ?? '',
  ),
)

const account = azure('Microsoft.CognitiveServices/accounts', 'chat')
const setting = (enabled: boolean) =>
  extension(
    'Microsoft.Insights/diagnosticSettings',
    'to-law',
    { properties: { workspaceId: idOf('Microsoft.OperationalInsights/workspaces', 'law'), logs: [{ categoryGroup: 'allLogs', enabled }] } },
    idOf('Microsoft.CognitiveServices/accounts', 'chat'),
  )

/** What is recorded, for how long, and what was decided in writing. */
export const recordControls = [
  control({
    id: 'gov-diagnostic-settings',
    title: 'AI services and vaults send their logs somewhere',
    rationale: 'Without logs nobody can tell what was asked of a model, by whom, or what a key was used for.',
    areas: ['governance-and-security', 'security'],
    phase: 'p3',
    severity: 'high',
    level: 3,
    remedy: {
      text: 'Send all logs to the shared workspace.',
      command:
        'az monitor diagnostic-settings create --name to-law --resource <resource id> --workspace <workspace id> --logs \'[{"categoryGroup":"allLogs","enabled":true}]\'',
    },
    source: checklist(86),
    evaluation: eachResource({
      types: [...AI_SERVICES, KEY_VAULT],
      alsoReads: [DIAGNOSTIC_SETTING],
      judge: ({ resource, world }) => {
        const settings = settingsByTarget(world).get(resource.id) ?? []
        const logs = settings
          .flatMap((one) => listProperty(one.resource, 'logs'))
          .filter((log) => isJsonObject(log) && member(log, 'enabled') === true)
        if (logs.length > 0) return pass('LogsKept', `${logs.length} log categories are sent`, { observed: logs.length })
        if (settings.length > 0) {
          return settings.every((one) => one.resource.properties === undefined)
            ? unknown('PropertyNotExported', 'the export does not say what its diagnostic settings send')
            : fail('NoLogs', 'its diagnostic settings send no logs', { observed: 0 })
        }
        return listedAround(world, DIAGNOSTIC_SETTING, resource)
          ? fail('NoDiagnosticSettings', 'it has no diagnostic setting')
          : notListed([DIAGNOSTIC_SETTING], 'diagnostic settings were not listed')
      },
    }),
    examples: { positive: { resources: [account, setting(true)] }, negative: { resources: [account, setting(false)] } },
  }),
  control({
    id: 'gov-log-retention',
    title: 'Logs of AI use are kept for half a year',
    rationale: 'Deployers of high-risk systems must keep logs for at least six months; incidents are found later than that.',
    areas: ['governance-and-security', 'model-management'],
    phase: 'p5',
    severity: 'medium',
    level: 4,
    parameters: { minDays: 180 },
    remedy: {
      text: 'Raise the retention of the workspace.',
      command: 'az monitor log-analytics workspace update --resource-group <group> --workspace-name <workspace> --retention-time 180',
    },
    source: {
      title: 'Regulation (EU) 2024/1689 (AI Act), article 26(6)',
      url: 'https://eur-lex.europa.eu/eli/reg/2024/1689/oj',
      date: '2024-07-12',
      licence: 'EU law, free to reuse (Decision 2011/833/EU)',
    },
    evaluation: eachResource({
      types: [LOG_WORKSPACE],
      judge: (subject) => {
        const wanted = numberOf(subject.parameters, 'minDays')
        return judgeProperty(subject, 'retentionInDays', undefined, (days, told) =>
          passWhen(
            typeof days === 'number' && days >= wanted,
            ['KeptLongEnough', told],
            ['KeptTooShort', `${told}; ${wanted} are wanted`],
            { observed: days, expected: wanted },
          ),
        )
      },
    }),
    examples: byProperties('Microsoft.OperationalInsights/workspaces', { retentionInDays: 365 }, { retentionInDays: 30 }),
  }),
  attested({
    id: 'gov-ai-policy-written',
    title: 'There is a written AI policy',
    rationale: 'People need to know what they may build, with which data, and whom to ask.',
    areas: ['governance-and-security'],
    phase: 'p2',
    severity: 'high',
    level: 2,
    remedy: {
      text: 'Write down what is allowed, with which data and who decides; two pages are enough.',
      link: 'https://learn.microsoft.com/azure/cloud-adoption-framework/scenarios/ai/govern',
    },
    source: handbook('phase 2: AI security policy'),
    question: 'Is there an AI policy, agreed by security and compliance, that everybody can find?',
    validDays: 365,
  }),
  attested({
    id: 'gov-risk-assessment',
    title: 'Each use case is assessed for risk',
    rationale: 'Whether a system is high-risk decides what must be built, logged and explained.',
    areas: ['governance-and-security'],
    phase: 'p4',
    severity: 'high',
    level: 3,
    remedy: {
      text: 'Classify each use case, and record impact and decision.',
      link: 'https://learn.microsoft.com/azure/cloud-adoption-framework/scenarios/ai/govern',
    },
    source: caf('govern'),
    question: 'Was every use case classified by risk, with the assessment kept and agreed by compliance?',
    validDays: 365,
  }),
  attested({
    id: 'gov-compliance-audited',
    title: 'Compliance of AI workloads was audited',
    rationale: 'Nobody sees their own blind spot.',
    areas: ['governance-and-security'],
    phase: 'p5',
    severity: 'medium',
    level: 5,
    profile: 'enterprise',
    remedy: {
      text: 'Have somebody outside the team audit AI workloads against the policy once a year.',
      link: 'https://learn.microsoft.com/azure/governance/policy/concepts/regulatory-compliance',
    },
    source: handbook('gate 5: compliance audit passed'),
    question: 'Did an audit of AI workloads pass within the last year?',
    validDays: 365,
  }),
]
