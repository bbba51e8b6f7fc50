import type { Json } from '../../../kernel/index.ts'
import { property } from '../../../inventory/index.ts'
import { control } from '../../rules/define.ts'
import { azure, byProperties } from '../../rules/examples.ts'
import { passWhen } from '../../rules/judgement.ts'
import { at, textAt } from '../../rules/json.ts'
import { judgeClosedNetwork } from '../../rules/network-access.ts'
import { propertiesNotExported, propertyIs } from '../../rules/property-rule.ts'
import { checklist, handbook, learn } from '../../rules/sources.ts'
import { eachResource } from '../../rules/subjects.ts'
import { KEY_VAULT } from '../../rules/types.ts'

const VAULT = 'Microsoft.KeyVault/vaults'
const KEY = 'microsoft.keyvault/vaults/keys'
const SECRET = 'microsoft.keyvault/vaults/secrets'

const key = (lifetimeActions: Json) =>
  azure(`${VAULT}/keys`, 'kv/cmk', { properties: { attributes: { enabled: true }, rotationPolicy: { lifetimeActions } } })

/** Where secrets live, who reads them, and whether they can be lost. */
export const keyVaultControls = [
  control({
    id: 'sec-keyvault-rbac',
    title: 'Key vaults use role-based access',
    rationale: 'Access policies know no scope below the vault, no time limit and no review: whoever reads one secret reads all.',
    areas: ['security'],
    phase: 'p2',
    severity: 'high',
    level: 2,
    remedy: {
      text: 'Give today’s users the matching roles, then switch the vault over.',
      command: 'az keyvault update --name <vault> --enable-rbac-authorization true',
    },
    source: checklist(99),
    evaluation: propertyIs({ types: [KEY_VAULT], path: 'enableRbacAuthorization', accepted: [true], whenOmitted: false }),
    examples: byProperties(VAULT, { enableRbacAuthorization: true }, { accessPolicies: [] }),
  }),
  control({
    id: 'sec-keyvault-purge-protection',
    title: 'Key vaults cannot be purged early',
    rationale: 'Without purge protection one mistaken or hostile command destroys keys that encrypt training data.',
    areas: ['security', 'data-foundations'],
    phase: 'p2',
    severity: 'medium',
    level: 2,
    remedy: {
      text: 'Turn purge protection on; it cannot be turned off again.',
      command: 'az keyvault update --name <vault> --enable-purge-protection true',
    },
    source: learn('Key Vault soft-delete overview', 'key-vault/general/soft-delete-overview'),
    evaluation: propertyIs({ types: [KEY_VAULT], path: 'enablePurgeProtection', accepted: [true], whenOmitted: false }),
    examples: byProperties(VAULT, { enablePurgeProtection: true }, { enablePurgeProtection: null }),
  }),
  control({
    id: 'sec-keyvault-soft-delete',
    title: 'Deleted secrets can be restored',
    rationale: 'A vault from before soft delete loses what is deleted at once.',
    areas: ['security'],
    phase: 'p2',
    severity: 'medium',
    level: 2,
    remedy: { text: 'Turn soft delete on.', command: 'az keyvault update --name <vault> --enable-soft-delete true' },
    source: learn('Key Vault soft-delete overview', 'key-vault/general/soft-delete-overview'),
    evaluation: propertyIs({ types: [KEY_VAULT], path: 'enableSoftDelete', accepted: [true], whenOmitted: true }),
    examples: byProperties(VAULT, {}, { enableSoftDelete: false }),
  }),
  control({
    id: 'sec-keyvault-closed-network',
    title: 'Key vaults are closed to unknown networks',
    rationale: 'A vault open to every network leaves a stolen token as the only thing between the internet and all secrets.',
    areas: ['security', 'networking'],
    phase: 'p2',
    severity: 'high',
    level: 3,
    remedy: {
      text: 'Give the vault a private endpoint and deny other networks.',
      command: 'az keyvault update --name <vault> --public-network-access Disabled --default-action Deny',
    },
    source: handbook('security baseline'),
    evaluation: eachResource({ types: [KEY_VAULT], judge: (subject) => judgeClosedNetwork(subject) }),
    examples: byProperties(VAULT, { networkAcls: { defaultAction: 'Deny' } }, { networkAcls: { defaultAction: 'Allow' } }),
  }),
  control({
    id: 'sec-secrets-expire',
    title: 'Keys and secrets expire or rotate',
    rationale: 'A secret without an end stays valid in every copy anybody ever made of it.',
    areas: ['security', 'governance-and-security'],
    phase: 'p2',
    severity: 'medium',
    level: 4,
    remedy: {
      text: 'Set a rotation policy on keys and an expiry on secrets.',
      command: 'az keyvault key rotation-policy update --vault-name <vault> --name <key> --value policy.json',
    },
    source: checklist(88),
    evaluation: eachResource({
      types: [KEY, SECRET],
      judge: ({ resource }) => {
        if (resource.properties === undefined) return propertiesNotExported()
        const expires = property(resource, 'attributes.exp')
        const rotation = property(resource, 'rotationPolicy.lifetimeActions')
        // A policy may only notify: then somebody is told, and the key stays.
        const rotates = Array.isArray(rotation) && rotation.some((one) => textAt(at(one, 'action'), 'type').toLowerCase() === 'rotate')
        return passWhen(
          rotates || typeof expires === 'number',
          ['ExpiresOrRotates', rotates ? 'it has a rotation policy' : 'it has an expiry'],
          ['NeverExpires', 'it neither expires nor rotates'],
          { observed: { expires: expires ?? null, rotates } },
        )
      },
    }),
    examples: {
      positive: {
        resources: [
          azure(`${VAULT}/secrets`, 'kv/hub-token', { properties: { attributes: { enabled: true, exp: 1_798_761_600 } } }),
          key([{ trigger: { timeAfterCreate: 'P90D' }, action: { type: 'Rotate' } }]),
        ],
      },
      negative: { resources: [key([{ trigger: { timeBeforeExpiry: 'P30D' }, action: { type: 'Notify' } }])] },
    },
  }),
]
