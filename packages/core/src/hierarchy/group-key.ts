import { stableGuid } from '../graph/index.ts'

/** Text as it may stand in a key: lower-case letters, digits and hyphens. What had to change gets a part of a hash, so that two never meet. */
export function keyPart(name: string): string {
  const lower = name.toLowerCase()
  if (/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(lower)) return lower
  const words = lower.replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-+|-+$/g, '')
  return `${words.slice(0, 60)}${words === '' ? '' : '-'}${stableGuid('key', lower).slice(0, 8)}`
}

/** The key of a management group: `mg/ai-corp`. */
export const groupKey = (name: string): string => `mg/${keyPart(name)}`
