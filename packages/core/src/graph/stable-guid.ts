import { guidOf } from '@fairway/arm/expression'

/**
 * An identifier (UUID version 5) that is always the same for the same parts, in their order: the names of role assignments and role definitions.
 * Parts are told apart, so that `a`, `bc` is another one than `ab`, `c`.
 */
export const stableGuid = (...parts: readonly string[]): string => guidOf(parts.map((part) => `${part.length}:${part}`).join(''))
