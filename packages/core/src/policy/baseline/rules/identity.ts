import { all, any, field, ofType, ofTypes } from '../condition.ts'
import { byMembers, byProperties } from '../example.ts'
import { rule } from '../rule.ts'
import { ACCOUNT, CLUSTER, PROJECT, SEARCH, WORKSPACE } from '../types.ts'

const LEARN = 'https://learn.microsoft.com/azure/'

const GOOD = [{ identity: { type: 'SystemAssigned' } }, { identity: { type: 'SystemAssigned, UserAssigned' } }]
const BAD = [{}, { identity: { type: 'None' } }]

/** A missing identity compares as empty text, which does not contain the word either. */
const noIdentity = { field: 'identity.type', notContains: 'Assigned' }

/** Who an AI resource is, when it calls another: itself, not a key. */
export const identityRules = [
  rule({
    name: 'account-identity',
    title: 'AI accounts and projects have a managed identity',
    description: 'Without an identity of its own, an account or project reaches storage, search and keys with secrets that somebody keeps.',
    remedy: 'Set `identity.type` to `SystemAssigned` or `UserAssigned`, and give that identity the roles it needs.',
    sources: [`${LEARN}ai-services/openai/how-to/managed-identity`],
    group: 'identity',
    effect: 'Audit',
    if: all(ofTypes([ACCOUNT, PROJECT]), noIdentity),
    examples: [...byMembers(ACCOUNT, GOOD, BAD), ...byMembers(PROJECT, GOOD, BAD)],
  }),
  rule({
    name: 'workspace-identity',
    title: 'Machine Learning workspaces have a managed identity',
    description: 'A workspace uses its identity for its storage account, registry and key vault; without one those have to accept keys.',
    remedy: 'Set `identity.type` to `SystemAssigned` or `UserAssigned`.',
    sources: [`${LEARN}machine-learning/how-to-identity-based-service-authentication`],
    group: 'identity',
    effect: 'Audit',
    if: all(ofType(WORKSPACE), noIdentity),
    examples: byMembers(WORKSPACE, GOOD, BAD),
  }),
  rule({
    name: 'search-identity',
    title: 'AI Search services have a managed identity',
    description: 'Indexers and vectorizers should reach their data and their models as the service itself, not with connection strings.',
    remedy: 'Set `identity.type` to `SystemAssigned` or `UserAssigned`.',
    sources: [`${LEARN}search/search-howto-managed-identities-data-sources`],
    group: 'identity',
    effect: 'Audit',
    if: all(ofType(SEARCH), noIdentity),
    examples: byMembers(SEARCH, GOOD, BAD),
  }),
  rule({
    name: 'cluster-identity',
    title: 'Kubernetes clusters have a managed identity',
    description:
      'A cluster without a managed identity runs as a service principal, whose secret ends some day and takes the cluster with it.',
    remedy: 'Set `identity.type` to `SystemAssigned` or `UserAssigned`: `az aks update --enable-managed-identity`.',
    sources: [`${LEARN}aks/use-managed-identity`],
    group: 'identity',
    effect: 'Audit',
    if: all(ofType(CLUSTER), noIdentity),
    examples: byMembers(CLUSTER, GOOD, BAD),
  }),
  rule({
    name: 'cluster-workload-identity',
    title: 'Kubernetes clusters offer workload identity',
    description: 'Workload identity lets a model server fetch weights and call models as itself; without it, keys lie in cluster secrets.',
    remedy: 'Enable the OIDC issuer and workload identity: `az aks update --enable-oidc-issuer --enable-workload-identity`.',
    sources: [`${LEARN}aks/workload-identity-overview`],
    group: 'identity',
    effect: 'Audit',
    if: all(
      ofType(CLUSTER),
      any(
        field(CLUSTER, 'oidcIssuerProfile.enabled', 'notEquals', true),
        field(CLUSTER, 'securityProfile.workloadIdentity.enabled', 'notEquals', true),
      ),
    ),
    examples: byProperties(
      CLUSTER,
      [{ oidcIssuerProfile: { enabled: true }, securityProfile: { workloadIdentity: { enabled: true } } }],
      [{}, { oidcIssuerProfile: { enabled: true } }, { securityProfile: { workloadIdentity: { enabled: true } } }],
    ),
  }),
]
