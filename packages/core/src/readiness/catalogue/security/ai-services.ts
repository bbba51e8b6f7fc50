import { textProperty } from '../../../inventory/index.ts'
import { control } from '../../rules/define.ts'
import { azure, byProperties } from '../../rules/examples.ts'
import { judgeIdentity } from '../../rules/identity.ts'
import { passWhen } from '../../rules/judgement.ts'
import { judgeClosedNetwork } from '../../rules/network-access.ts'
import { judgeProperty, propertiesNotExported, propertyIs } from '../../rules/property-rule.ts'
import { checklist, handbook } from '../../rules/sources.ts'
import { eachResource } from '../../rules/subjects.ts'
import { AI_ACCOUNT, AI_SERVICES, ML_COMPUTE, SEARCH } from '../../rules/types.ts'

const ACCOUNT = 'Microsoft.CognitiveServices/accounts'

/** Who can call AI services, with which proof, from where. */
export const aiServiceControls = [
  control({
    id: 'sec-ai-managed-identity',
    title: 'AI services have a managed identity',
    rationale: 'A service without an identity of its own reaches storage, vaults and registries with keys that somebody has to keep.',
    areas: ['security', 'governance-and-security'],
    phase: 'p2',
    severity: 'high',
    level: 2,
    remedy: {
      text: 'Turn on the system-assigned identity and give it the roles it needs.',
      command: 'az cognitiveservices account identity assign --name <account> --resource-group <group>',
    },
    source: checklist(80),
    evaluation: eachResource({ types: AI_SERVICES, judge: ({ resource }) => judgeIdentity(resource) }),
    examples: {
      positive: { resources: [azure(ACCOUNT, 'chat', { identity: { type: 'SystemAssigned' } })] },
      negative: { resources: [azure(ACCOUNT, 'chat', { identity: null })] },
    },
  }),
  control({
    id: 'sec-ai-local-auth-disabled',
    title: 'AI accounts accept no keys',
    rationale: 'A key works for anybody who finds it, from anywhere, and says nothing about who used it.',
    areas: ['security', 'governance-and-security'],
    phase: 'p2',
    severity: 'critical',
    level: 2,
    remedy: {
      text: 'Move callers to Microsoft Entra ID, then disable local authentication.',
      command: 'az resource update --ids <account id> --set properties.disableLocalAuth=true',
    },
    source: checklist(102),
    evaluation: propertyIs({ types: [AI_ACCOUNT], path: 'disableLocalAuth', accepted: [true], whenOmitted: false }),
    examples: byProperties(ACCOUNT, { disableLocalAuth: true }, {}),
  }),
  control({
    id: 'sec-search-local-auth-disabled',
    title: 'AI Search accepts no keys',
    rationale: 'Admin keys of a search service read every index, whatever the documents in it were meant for.',
    areas: ['security', 'data-foundations'],
    phase: 'p2',
    severity: 'high',
    level: 3,
    remedy: {
      text: 'Give callers search roles, then disable API keys.',
      command: 'az search service update --name <service> --resource-group <group> --disable-local-auth true',
    },
    source: checklist(95),
    evaluation: propertyIs({ types: [SEARCH], path: 'disableLocalAuth', accepted: [true], whenOmitted: false }),
    examples: byProperties('Microsoft.Search/searchServices', { disableLocalAuth: true }, { disableLocalAuth: false }),
  }),
  control({
    id: 'sec-ml-compute-local-auth-disabled',
    title: 'Machine Learning compute has no local accounts',
    rationale: 'SSH keys on shared compute outlive the people they were made for.',
    areas: ['security'],
    phase: 'p2',
    severity: 'medium',
    level: 3,
    remedy: {
      text: 'Create compute with local authentication disabled; existing compute has to be made anew.',
      link: 'https://learn.microsoft.com/azure/machine-learning/how-to-integrate-azure-policy',
    },
    source: {
      title: 'Azure Policy e96a9a5f: Machine Learning computes should have local authentication methods disabled',
      url: 'https://github.com/Azure/azure-policy',
      licence: 'MIT',
    },
    // As the policy asks it: attached clusters and Spark pools keep no accounts of the workspace.
    evaluation: eachResource({
      types: [ML_COMPUTE],
      judge: (subject) => {
        if (subject.resource.properties === undefined) return propertiesNotExported()
        const type = textProperty(subject.resource, 'computeType')?.toLowerCase() ?? ''
        if (!['computeinstance', 'amlcompute'].includes(type)) return undefined
        return judgeProperty(subject, 'disableLocalAuth', false, (value, told) =>
          passWhen(value === true, ['AsExpected', told], ['NotAsExpected', `${told}; it should be \`true\``], {
            observed: value,
            expected: true,
          }),
        )
      },
    }),
    examples: byProperties(
      'Microsoft.MachineLearningServices/workspaces/computes',
      { computeType: 'ComputeInstance', disableLocalAuth: true },
      { computeType: 'AmlCompute' },
    ),
  }),
  control({
    id: 'sec-ai-network-default-deny',
    title: 'AI accounts deny networks they do not know',
    rationale: 'An account that anybody can reach turns one leaked credential into an open model endpoint.',
    areas: ['security', 'networking'],
    phase: 'p2',
    severity: 'high',
    level: 2,
    remedy: {
      text: 'Set the default action of the network rules to Deny, or turn public access off.',
      command:
        'az cognitiveservices account update --name <account> --resource-group <group> --set properties.networkAcls.defaultAction=Deny',
    },
    source: checklist(104),
    evaluation: eachResource({ types: [AI_ACCOUNT], judge: (subject) => judgeClosedNetwork(subject) }),
    examples: byProperties(
      ACCOUNT,
      { publicNetworkAccess: 'Enabled', networkAcls: { defaultAction: 'Deny' } },
      { publicNetworkAccess: 'Enabled' },
    ),
  }),
  control({
    id: 'sec-ai-public-access-disabled',
    title: 'AI services are not reachable from the internet',
    rationale: 'Every model endpoint belongs behind a private endpoint; address rules alone still leave a public door.',
    areas: ['security', 'networking'],
    phase: 'p2',
    severity: 'high',
    level: 3,
    remedy: {
      text: 'Give the service a private endpoint, then turn public access off.',
      command: 'az resource update --ids <resource id> --set properties.publicNetworkAccess=Disabled',
    },
    source: handbook('security baseline'),
    evaluation: propertyIs({
      types: [AI_ACCOUNT, SEARCH],
      path: 'publicNetworkAccess',
      accepted: ['Disabled', 'SecuredByPerimeter'],
      whenOmitted: 'Enabled',
    }),
    examples: {
      positive: {
        resources: [
          azure(ACCOUNT, 'chat', { properties: { publicNetworkAccess: 'Disabled' } }),
          azure('Microsoft.Search/searchServices', 'index', { properties: { publicNetworkAccess: 'securedByPerimeter' } }),
        ],
      },
      negative: { resources: [azure(ACCOUNT, 'chat', { properties: {} })] },
    },
  }),
]
