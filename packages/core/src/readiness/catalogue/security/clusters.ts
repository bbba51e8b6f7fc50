import { listProperty, property } from '../../../inventory/index.ts'
import { control } from '../../rules/define.ts'
import { byProperties } from '../../rules/examples.ts'
import { fail, passWhen } from '../../rules/judgement.ts'
import { judgeProperty, propertiesNotExported, propertyIs, sameValue } from '../../rules/property-rule.ts'
import { learn } from '../../rules/sources.ts'
import { eachResource } from '../../rules/subjects.ts'
import { AKS, REGISTRY } from '../../rules/types.ts'

const CLUSTER = 'Microsoft.ContainerService/managedClusters'
const ACR = 'Microsoft.ContainerRegistry/registries'

/** Who can drive clusters and push images. */
export const clusterControls = [
  control({
    id: 'sec-aks-local-accounts-disabled',
    title: 'Clusters have no local accounts',
    rationale: 'The cluster’s built-in admin certificate bypasses every role and cannot be told from one person to the next.',
    areas: ['security'],
    phase: 'p3',
    severity: 'high',
    level: 2,
    remedy: {
      text: 'Turn on Microsoft Entra integration, then disable local accounts.',
      command: 'az aks update --name <cluster> --resource-group <group> --disable-local-accounts',
    },
    source: learn('Manage local accounts in AKS', 'aks/manage-local-accounts-managed-azure-ad'),
    evaluation: propertyIs({ types: [AKS], path: 'disableLocalAccounts', accepted: [true], whenOmitted: false }),
    examples: byProperties(CLUSTER, { disableLocalAccounts: true }, {}),
  }),
  control({
    id: 'sec-aks-entra',
    title: 'Clusters sign people in with Microsoft Entra ID',
    rationale: 'Without it access to GPU workloads is a file that is copied around.',
    areas: ['security'],
    phase: 'p3',
    severity: 'high',
    level: 2,
    remedy: {
      text: 'Turn on the managed integration.',
      command: 'az aks update --name <cluster> --resource-group <group> --enable-aad --enable-azure-rbac',
    },
    source: learn('AKS-managed Microsoft Entra integration', 'aks/enable-authentication-microsoft-entra-id'),
    evaluation: eachResource({
      types: [AKS],
      judge: (subject) =>
        judgeProperty(subject, 'aadProfile.managed', false, (value, told) =>
          passWhen(value === true, ['EntraManaged', told], ['NoEntra', told], { observed: value, expected: true }),
        ),
    }),
    examples: byProperties(CLUSTER, { aadProfile: { managed: true } }, { aadProfile: null }),
  }),
  control({
    id: 'sec-aks-api-server-restricted',
    title: 'The API server of clusters is private or limited to known addresses',
    rationale: 'A public API server lets every leaked token schedule work on your GPUs.',
    areas: ['security', 'networking'],
    phase: 'p3',
    severity: 'high',
    level: 3,
    remedy: {
      text: 'Make the cluster private, or name the address ranges that may reach it.',
      command: 'az aks update --name <cluster> --resource-group <group> --api-server-authorized-ip-ranges <ranges>',
    },
    source: learn('Private AKS clusters', 'aks/private-clusters'),
    evaluation: eachResource({
      types: [AKS],
      judge: ({ resource }) => {
        if (resource.properties === undefined) return propertiesNotExported()
        const isPrivate = property(resource, 'apiServerAccessProfile.enablePrivateCluster') === true
        const ranges = listProperty(resource, 'apiServerAccessProfile.authorizedIPRanges')
        const observed = { private: isPrivate, authorizedIPRanges: ranges.slice(0, 50) }
        if (ranges.includes('0.0.0.0/0')) return fail('OpenToInternet', 'its authorised ranges hold the whole internet', { observed })
        return passWhen(
          isPrivate || ranges.length > 0,
          ['Restricted', isPrivate ? 'it is a private cluster' : `${ranges.length} address ranges may reach it`],
          ['OpenToInternet', 'every address can reach its API server'],
          { observed },
        )
      },
    }),
    examples: byProperties(CLUSTER, { apiServerAccessProfile: { enablePrivateCluster: true } }, {}),
  }),
  control({
    id: 'sec-aks-workload-identity',
    title: 'Pods get identities of their own',
    rationale: 'Pods that share the node’s identity share its rights; inference pods then reach what training needs.',
    areas: ['security'],
    phase: 'p3',
    severity: 'medium',
    level: 3,
    remedy: {
      text: 'Turn on workload identity.',
      command: 'az aks update --name <cluster> --resource-group <group> --enable-oidc-issuer --enable-workload-identity',
    },
    source: learn('Microsoft Entra Workload ID on AKS', 'aks/workload-identity-overview'),
    evaluation: propertyIs({ types: [AKS], path: 'securityProfile.workloadIdentity.enabled', accepted: [true], whenOmitted: false }),
    examples: byProperties(CLUSTER, { securityProfile: { workloadIdentity: { enabled: true } } }, { securityProfile: {} }),
  }),
  control({
    id: 'sec-aks-network-policy',
    title: 'Clusters enforce network policies',
    rationale: 'Without an engine every NetworkPolicy is a wish, and one tenant’s pods reach the models of another.',
    areas: ['security', 'networking'],
    phase: 'p3',
    severity: 'medium',
    level: 3,
    remedy: {
      text: 'Choose a policy engine for the cluster.',
      command: 'az aks update --name <cluster> --resource-group <group> --network-policy cilium',
    },
    source: learn('Network policies in AKS', 'aks/use-network-policies'),
    evaluation: eachResource({
      types: [AKS],
      judge: (subject) =>
        judgeProperty(subject, 'networkProfile.networkPolicy', 'none', (value, told) =>
          passWhen(!sameValue(value, 'none'), ['PolicyEngine', told], ['NoPolicyEngine', told], { observed: value }),
        ),
    }),
    examples: byProperties(
      CLUSTER,
      { networkProfile: { networkPolicy: 'cilium' } },
      { networkProfile: { networkPlugin: 'azure', networkPolicy: 'None' } },
    ),
  }),
  control({
    id: 'sec-acr-admin-disabled',
    title: 'Registries have no admin user',
    rationale: 'The admin user is one shared password that can replace the images your models run in.',
    areas: ['security', 'model-management'],
    phase: 'p3',
    severity: 'high',
    level: 2,
    remedy: {
      text: 'Give pipelines AcrPush and nodes AcrPull, then turn the admin user off.',
      command: 'az acr update --name <registry> --admin-enabled false',
    },
    source: learn('Authenticate with a container registry', 'container-registry/container-registry-authentication'),
    evaluation: propertyIs({ types: [REGISTRY], path: 'adminUserEnabled', accepted: [false], whenOmitted: false }),
    examples: byProperties(ACR, { adminUserEnabled: false }, { adminUserEnabled: true }),
  }),
  control({
    id: 'sec-acr-no-anonymous-pull',
    title: 'Registries give images only to those who sign in',
    rationale: 'Model images hold weights and prompts that are not meant for everybody.',
    areas: ['security', 'model-management'],
    phase: 'p3',
    severity: 'high',
    level: 2,
    remedy: { text: 'Turn anonymous pull off.', command: 'az acr update --name <registry> --anonymous-pull-enabled false' },
    source: learn('Anonymous pull access', 'container-registry/anonymous-pull-access'),
    evaluation: propertyIs({ types: [REGISTRY], path: 'anonymousPullEnabled', accepted: [false], whenOmitted: false }),
    examples: byProperties(ACR, {}, { anonymousPullEnabled: true }),
  }),
]
