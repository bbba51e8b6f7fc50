/** `1.*.*`, `1.2.*`, `1.2.3`, each with `-preview`. */
interface VersionPattern {
  readonly parts: readonly string[]
  readonly preview: boolean
}

function read(text: string): VersionPattern {
  const [numbers = '', ...suffix] = text.trim().toLowerCase().split('-')
  return { parts: numbers.split('.'), preview: suffix.length > 0 }
}

/**
 * Whether a version is one that a pattern asks for. Without `-preview` previews are left out; with it they are taken as well as the releases
 * that followed them, for built-in initiatives keep the suffix when a preview has been released.
 * Source: https://learn.microsoft.com/azure/governance/policy/concepts/assignment-structure#policy-definition-id-and-version-preview
 */
export function isVersionOf(pattern: string, version: string): boolean {
  const asked = read(pattern)
  const held = read(version)
  if (held.preview && !asked.preview) return false
  return asked.parts.every((part, index) => part === '*' || part === (held.parts[index] ?? '0'))
}

/** Orders versions, oldest first; a preview stands before its release. */
export function compareVersions(a: string, b: string): number {
  const left = read(a)
  const right = read(b)
  for (let index = 0; index < 3; index++) {
    const difference = numberAt(left, index) - numberAt(right, index)
    if (difference !== 0) return difference
  }
  return Number(right.preview) - Number(left.preview)
}

function numberAt({ parts }: VersionPattern, index: number): number {
  const number = Number(parts[index] ?? 0)
  return Number.isFinite(number) ? number : Number.MAX_SAFE_INTEGER
}
