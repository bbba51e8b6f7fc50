/** What may stand in a pattern in curly brackets. */
export type Placeholder = 'type' | 'prefix' | 'workload' | 'environment' | 'region' | 'instance' | 'hash'

/** The placeholders of a pattern, in order. */
export const placeholdersOf = (pattern: string): readonly string[] => [...pattern.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name)

/**
 * A name in lower-case letters, digits and single hyphens. What has no value leaves no trace, nor does a hyphen beside it; instance and
 * hash stand behind a hyphen of their own, the hash at the end unless the pattern says where.
 */
export function fillPattern(pattern: string, values: Readonly<Record<Placeholder, string>>): string {
  const whole = pattern.includes('{hash}') ? pattern : `${pattern}{hash}`
  const filled = whole
    .replaceAll(/\{(instance|hash)\}/g, '-{$1}')
    .replaceAll(/\{(\w+)\}/g, (_, name: string) => (isPlaceholder(name, values) ? plain(values[name]) : ''))
  return plain(filled)
}

const isPlaceholder = (name: string, values: Readonly<Record<Placeholder, string>>): name is Placeholder => Object.hasOwn(values, name)

/** Lower-case letters, digits and single hyphens between them. */
export const plain = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
