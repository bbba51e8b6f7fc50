import { safe } from '../components/format.ts'

const spellings = [
  'Deny',
  'Audit',
  'Append',
  'Modify',
  'AuditIfNotExists',
  'DeployIfNotExists',
  'DenyAction',
  'Manual',
  'Disabled',
  'AddToNetworkGroup',
  'Mutate',
]

const known = new Map(spellings.map((one) => [one.toLowerCase(), one]))

/** An effect as Azure's documentation spells it, whatever the case of the letters it came in. */
export const effectName = (effect: string): string => known.get(effect.toLowerCase()) ?? safe(effect)
