import { all, any, field, ofType } from '../condition.ts'
import { byProperties } from '../example.ts'
import { rule } from '../rule.ts'
import { ACCOUNT, STORAGE, VAULT, WORKSPACE } from '../types.ts'

const LEARN = 'https://learn.microsoft.com/azure/'

/** Data, models and keys: not lost, not read on the way, not open to everybody. */
export const dataProtectionRules = [
  rule({
    name: 'vault-purge-protection',
    title: 'Key vaults cannot be emptied for good',
    description:
      'Without purge protection, whoever holds a vault for a moment can destroy the keys that encrypt models and data. It is off unless switched on.',
    remedy: 'Set `properties.enablePurgeProtection` to `true`; it cannot be undone.',
    sources: [`${LEARN}key-vault/general/soft-delete-overview`],
    group: 'data-protection',
    effect: 'Deny',
    if: all(
      ofType(VAULT),
      field(VAULT, 'createMode', 'notEquals', 'recover'),
      any(field(VAULT, 'enableSoftDelete', 'equals', false), field(VAULT, 'enablePurgeProtection', 'notEquals', true)),
    ),
    examples: byProperties(
      VAULT,
      [{ enablePurgeProtection: true }, { enableSoftDelete: true, enablePurgeProtection: true }, { createMode: 'recover' }],
      [{}, { enableSoftDelete: true }, { enableSoftDelete: false, enablePurgeProtection: true }],
    ),
  }),
  rule({
    name: 'vault-roles',
    title: 'Key vaults use role assignments',
    description:
      'Access policies of a vault let everybody who may write the vault give themselves its secrets. Roles are seen and reviewed in one place.',
    remedy: 'Set `properties.enableRbacAuthorization` to `true` after giving the roles that stand for the access policies.',
    sources: [`${LEARN}key-vault/general/rbac-migration`],
    group: 'data-protection',
    effect: 'Audit',
    if: all(ofType(VAULT), field(VAULT, 'enableRbacAuthorization', 'notEquals', true)),
    examples: byProperties(VAULT, [{ enableRbacAuthorization: true }], [{}, { enableRbacAuthorization: false }]),
  }),
  rule({
    name: 'storage-transport',
    title: 'Storage accounts speak HTTPS with TLS 1.2 or newer',
    description: 'A smallest version that is left out is read as TLS 1.0. HTTPS is asked for unless it was switched off.',
    remedy: 'Set `properties.minimumTlsVersion` to `TLS1_2` and `properties.supportsHttpsTrafficOnly` to `true`.',
    sources: [
      `${LEARN}storage/common/transport-layer-security-configure-minimum-version`,
      `${LEARN}storage/common/storage-require-secure-transfer`,
    ],
    group: 'data-protection',
    effect: 'Deny',
    if: all(
      ofType(STORAGE),
      any(field(STORAGE, 'minimumTlsVersion', 'notIn', ['TLS1_2', 'TLS1_3']), field(STORAGE, 'supportsHttpsTrafficOnly', 'equals', false)),
    ),
    examples: byProperties(
      STORAGE,
      [{ minimumTlsVersion: 'TLS1_2' }, { minimumTlsVersion: 'TLS1_3', supportsHttpsTrafficOnly: true }],
      [{}, { minimumTlsVersion: 'TLS1_0' }, { minimumTlsVersion: 'TLS1_2', supportsHttpsTrafficOnly: false }],
    ),
  }),
  rule({
    name: 'storage-anonymous',
    title: 'Storage accounts forbid anonymous blobs',
    description: 'One container set to public shows training data to everybody. Older accounts allow that unless it is forbidden by name.',
    remedy: 'Set `properties.allowBlobPublicAccess` to `false`.',
    sources: [`${LEARN}storage/blobs/anonymous-read-access-prevent`],
    group: 'data-protection',
    effect: 'Deny',
    if: all(ofType(STORAGE), field(STORAGE, 'allowBlobPublicAccess', 'notEquals', false)),
    examples: byProperties(STORAGE, [{ allowBlobPublicAccess: false }], [{}, { allowBlobPublicAccess: true }]),
  }),
  rule({
    name: 'storage-double-encryption',
    title: 'Storage accounts encrypt twice',
    description:
      'Infrastructure encryption, for data whose class asks for it; it can be chosen only when an account is made. Off unless switched on here.',
    remedy: 'Make the account with `properties.encryption.requireInfrastructureEncryption` set to `true`.',
    sources: [`${LEARN}storage/common/infrastructure-encryption-enable`],
    group: 'data-protection',
    effect: 'Disabled',
    if: all(ofType(STORAGE), field(STORAGE, 'encryption.requireInfrastructureEncryption', 'notEquals', true)),
    examples: byProperties(
      STORAGE,
      [{ encryption: { requireInfrastructureEncryption: true } }],
      [{}, { encryption: { requireInfrastructureEncryption: false } }],
    ),
  }),
  rule({
    name: 'account-customer-key',
    title: 'AI accounts encrypt with keys of the organisation',
    description:
      'Where rules ask for it: fine-tuned models, files and threads are encrypted with a key that the organisation can withdraw.',
    remedy: 'Set `properties.encryption.keySource` to `Microsoft.KeyVault` with a key of a protected vault.',
    sources: [`${LEARN}ai-services/encryption/cognitive-services-encryption-keys-portal`],
    group: 'data-protection',
    effect: 'Disabled',
    if: all(ofType(ACCOUNT), field(ACCOUNT, 'encryption.keySource', 'notEquals', 'Microsoft.KeyVault')),
    examples: byProperties(
      ACCOUNT,
      [{ encryption: { keySource: 'Microsoft.KeyVault' } }],
      [{}, { encryption: { keySource: 'Microsoft.CognitiveServices' } }],
    ),
  }),
  rule({
    name: 'workspace-customer-key',
    title: 'Machine Learning workspaces encrypt with keys of the organisation',
    description:
      'Where rules ask for it: metrics, metadata and caches of a workspace are encrypted with a key that the organisation can withdraw.',
    remedy: 'Make the workspace with `properties.encryption.status` set to `Enabled` and a key of a protected vault.',
    sources: [`${LEARN}machine-learning/concept-customer-managed-keys`],
    group: 'data-protection',
    effect: 'Disabled',
    if: all(ofType(WORKSPACE), { field: 'kind', notEquals: 'Project' }, field(WORKSPACE, 'encryption.status', 'notEquals', 'Enabled')),
    examples: byProperties(WORKSPACE, [{ encryption: { status: 'Enabled' } }], [{}, { encryption: { status: 'Disabled' } }]),
  }),
  rule({
    name: 'workspace-datastores',
    title: 'Machine Learning workspaces read their storage as people and jobs, not with keys',
    description:
      'Datastores of the system that hold account keys give every user of the workspace all of its storage. Keys are used unless said otherwise.',
    remedy: 'Set `properties.systemDatastoresAuthMode` to `Identity`.',
    sources: [`${LEARN}machine-learning/how-to-disable-local-auth-storage`],
    group: 'data-protection',
    effect: 'Audit',
    if: all(
      ofType(WORKSPACE),
      { field: 'kind', notEquals: 'Project' },
      field(WORKSPACE, 'systemDatastoresAuthMode', 'notIn', ['Identity', 'UserDelegationSAS']),
    ),
    examples: byProperties(WORKSPACE, [{ systemDatastoresAuthMode: 'identity' }], [{}, { systemDatastoresAuthMode: 'AccessKey' }]),
  }),
]
