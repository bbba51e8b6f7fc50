import { listProperty, property, textProperty, type Resource } from '../../../inventory/index.ts'
import { workloadKind } from '../../../organization/index.ts'
import { productionStages } from '../../rules/ai.ts'
import { attested } from '../../rules/attested.ts'
import { control } from '../../rules/define.ts'
import { azure, byProperties, documents, landing, SUBSCRIPTION, workload } from '../../rules/examples.ts'
import { fail, notApplicable, pass, passWhen, unknown, notListed } from '../../rules/judgement.ts'
import { perWorld } from '../../rules/per-world.ts'
import { propertyIs } from '../../rules/property-rule.ts'
import { listedAround } from '../../rules/scope.ts'
import { caf, checklist, handbook, learn } from '../../rules/sources.ts'
import { eachDeclared, eachResource } from '../../rules/subjects.ts'
import { AI_ACCOUNT, AI_DEPLOYMENT, ML_ENDPOINT } from '../../rules/types.ts'

const METRIC_ALERT = 'microsoft.insights/metricalerts'
const DEPLOYMENT = 'Microsoft.CognitiveServices/accounts/deployments'

/** What enabled metric alerts watch, lower case; and whether an alert was seen without saying what. */
const watched = perWorld((world) => {
  const alerts = world.inventory.ofType(METRIC_ALERT)
  const on = alerts.filter((one) => property(one.resource, 'enabled') !== false)
  const scopes = on.flatMap(({ resource }) => {
    const type = textProperty(resource, 'targetResourceType')?.toLowerCase() ?? ''
    return listProperty(resource, 'scopes').flatMap((one) => (typeof one === 'string' ? watchedScope(one.toLowerCase(), type) : []))
  })
  return { scopes: new Set(scopes), blind: alerts.some((one) => one.resource.properties === undefined) }
})

/** An alert on a group or a subscription watches the resources of one type in it. */
const watchedScope = (scope: string, type: string): string => (scope.split('/').length > 5 ? scope : `${scope} ${type}`)

/** Whether an alert watches the resource, or all of its type in its group or its subscription. */
function isWatched(scopes: ReadonlySet<string>, { id, type }: Resource): boolean {
  const segments = id.split('/')
  return scopes.has(id) || [5, 3].some((depth) => scopes.has(`${segments.slice(0, depth).join('/')} ${type}`))
}

const account = azure('Microsoft.CognitiveServices/accounts', 'chat')
const alertOn = (scope: string, targetResourceType: string) =>
  azure('Microsoft.Insights/metricAlerts', 'errors', { properties: { enabled: true, scopes: [scope], targetResourceType } })
const subscription = `/subscriptions/${SUBSCRIPTION}`
const inProduction = (more: string) => ({ estate: documents(...landing(), workload(more)) })

/** Models in use: which version, watched by whom, and how to go back. */
export const modelControls = [
  control({
    id: 'model-upgrades-decided',
    title: 'Models change version only when somebody decides it',
    rationale: 'A deployment that follows the default version behaves differently from one day to the next, and nobody tested it.',
    areas: ['model-management'],
    phase: 'p5',
    severity: 'high',
    level: 3,
    remedy: {
      text: 'Set the upgrade option of the deployment, and plan upgrades before the version expires.',
      command: 'az resource update --ids <deployment id> --set properties.versionUpgradeOption=OnceCurrentVersionExpired',
    },
    source: learn('Working with models: model deployment upgrade configuration', 'ai-services/openai/how-to/working-with-models'),
    evaluation: propertyIs({
      types: [AI_DEPLOYMENT],
      path: 'versionUpgradeOption',
      accepted: ['OnceCurrentVersionExpired', 'NoAutoUpgrade'],
      whenOmitted: 'OnceCurrentVersionExpired',
    }),
    examples: byProperties(
      DEPLOYMENT,
      { model: { name: 'gpt-4o', version: '2024-11-20' }, versionUpgradeOption: 'NoAutoUpgrade' },
      { model: { name: 'gpt-4o' }, versionUpgradeOption: 'OnceNewDefaultVersionAvailable' },
    ),
  }),
  control({
    id: 'model-alerts',
    title: 'Somebody is told when a model endpoint fails',
    rationale: 'Users notice throttling and errors first when no alert does.',
    areas: ['model-management', 'infrastructure-for-ai'],
    phase: 'p3',
    severity: 'high',
    level: 3,
    remedy: {
      text: 'Create metric alerts on errors, throttling and latency of the endpoint.',
      command:
        'az monitor metrics alert create --name <name> --resource-group <group> --scopes <resource id> --condition "total ServerErrors > 10" --action <action group id>',
    },
    source: checklist(131),
    evaluation: eachResource({
      types: [AI_ACCOUNT, ML_ENDPOINT],
      alsoReads: [METRIC_ALERT],
      judge: ({ resource, world }) => {
        const { scopes, blind } = watched(world)
        if (isWatched(scopes, resource)) return pass('Watched', 'a metric alert watches it')
        if (blind) return unknown('PropertiesNotExported', 'the export does not say what its metric alerts watch')
        return listedAround(world, METRIC_ALERT, resource)
          ? fail('NotWatched', 'no enabled metric alert watches it, or its type in its group or subscription')
          : notListed([METRIC_ALERT], 'metric alerts were not listed')
      },
    }),
    examples: {
      positive: { resources: [account, alertOn(subscription, 'Microsoft.CognitiveServices/accounts')] },
      negative: { resources: [account, alertOn(subscription, 'Microsoft.Compute/virtualMachines')] },
    },
  }),
  control({
    id: 'model-slo-declared',
    title: 'Workloads in production have a service level objective',
    rationale: 'Without a number nobody can say whether the model is slow or people are impatient.',
    areas: ['model-management', 'strategy-and-experience'],
    phase: 'p5',
    severity: 'medium',
    level: 3,
    remedy: {
      text: 'Agree on availability and latency with the users, and declare them as slo of the Workload.',
      link: 'https://learn.microsoft.com/azure/well-architected/reliability/metrics',
    },
    source: handbook('success metrics: models in production with objectives'),
    evaluation: eachDeclared(workloadKind, {
      judge: ({ spec }, world) => {
        if (!productionStages(world).has(spec.environment)) return notApplicable('NotProduction', 'it does not run in production')
        return passWhen(
          spec.slo !== undefined,
          ['Declared', `${spec.slo?.availability ?? ''} % availability`],
          ['NoObjective', 'it declares no slo'],
        )
      },
    }),
    examples: { positive: inProduction('slo: { availability: "99.9", p95LatencyMs: 800 }'), negative: inProduction('') },
  }),
  control({
    id: 'model-endpoint-keyless',
    title: 'Online endpoints of Machine Learning ask for identities, not keys',
    rationale: 'A scoring key is shared by every caller, so that none of them can be named, limited or shut out.',
    areas: ['model-management', 'security'],
    phase: 'p5',
    severity: 'medium',
    level: 4,
    remedy: {
      text: 'Create the endpoint with Microsoft Entra tokens.',
      link: 'https://learn.microsoft.com/azure/machine-learning/how-to-authenticate-online-endpoint',
    },
    source: handbook('labs against the security baseline'),
    evaluation: eachResource({
      types: [ML_ENDPOINT],
      judge: ({ resource }) => {
        const mode = textProperty(resource, 'authMode')
        if (mode === undefined) return unknown('PropertyNotExported', 'the export does not say how callers sign in')
        return passWhen(mode.toLowerCase() === 'aadtoken', ['Identities', `its mode is \`${mode}\``], ['Keys', `its mode is \`${mode}\``], {
          observed: mode,
          expected: 'AADToken',
        })
      },
    }),
    examples: byProperties('Microsoft.MachineLearningServices/workspaces/onlineEndpoints', { authMode: 'AADToken' }, { authMode: 'Key' }),
  }),
  attested({
    id: 'model-registry-used',
    title: 'Every model in production comes from a registry',
    rationale: 'A model that was copied from a notebook has no version, no author and no way back.',
    areas: ['model-management'],
    phase: 'p4',
    severity: 'high',
    level: 3,
    remedy: {
      text: 'Register models with immutable versions, and deploy only what is registered.',
      link: 'https://learn.microsoft.com/azure/machine-learning/how-to-manage-models',
    },
    source: handbook('model lifecycle checklist'),
    question: 'Is every model in production a registered version that cannot be changed, with its author and its tests?',
    validDays: 180,
  }),
  attested({
    id: 'model-rollback-tried',
    title: 'Going back to the previous model was tried',
    rationale: 'A rollback that nobody has done takes hours on the day that it is needed.',
    areas: ['model-management'],
    phase: 'p5',
    severity: 'high',
    level: 4,
    remedy: {
      text: 'Deploy side by side, move traffic back once in a drill, and write down how long it took.',
      link: 'https://learn.microsoft.com/azure/machine-learning/how-to-safely-rollout-online-endpoints',
    },
    source: caf('manage'),
    question: 'Was a rollback of each production model done in a drill within the last 180 days?',
    validDays: 180,
  }),
  attested({
    id: 'model-retirements-tracked',
    title: 'Retirement dates of models are known and planned for',
    rationale: 'A hosted model that is retired stops answering on a date that was published a year before.',
    areas: ['model-management'],
    phase: 'p6',
    severity: 'medium',
    level: 5,
    remedy: {
      text: 'Compare all deployments with the published dates each quarter, and plan the tests of the successor.',
      link: 'https://learn.microsoft.com/azure/ai-services/openai/concepts/model-retirements',
    },
    source: checklist(117),
    question: 'Is there, for every deployed model, a retirement date and a plan for its successor?',
    validDays: 100,
  }),
]
