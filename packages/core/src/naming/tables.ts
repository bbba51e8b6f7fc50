import type { TableHead } from '../kernel/index.ts'

/** Where a name must be the only one of its kind. `none`: names of this type are fixed or made elsewhere. */
type NameScope = 'global' | 'region' | 'tenant' | 'subscription' | 'resourceGroup' | 'parent' | 'scope'

/** How names of a type may look. */
export interface NameForm {
  readonly id: string
  /** An expression that the whole name matches. */
  readonly pattern: string
  /** The same in words, behind `must be`. */
  readonly words: string
  /** Whether hyphens may stand in it. */
  readonly hyphens: 'allowed' | 'forbidden'
}

/** What is known of names of a resource type. */
export interface ResourceNameRow {
  readonly type: string
  /** What `{type}` stands for. */
  readonly abbreviation: string
  readonly min: number
  readonly max: number
  /** The `id` of its form. */
  readonly form: string
  readonly unique: NameScope
  /** The only names that it may have. */
  readonly fixed?: readonly string[]
  readonly sources: readonly string[]
  readonly note?: string
}

/** Limits of tags. */
interface TagLimits {
  readonly most: number
  readonly key: number
  readonly value: number
  readonly forbidden: string
  readonly reservedPrefixes: readonly string[]
  /** Types with other limits. */
  readonly byType: readonly { readonly type: string; readonly most?: number; readonly key?: number }[]
  readonly sources: readonly string[]
}

/** data/resource-names.json. */
export interface ResourceNameTable extends TableHead {
  readonly forms: readonly NameForm[]
  readonly types: readonly ResourceNameRow[]
  /** Words that names of resources with a public endpoint may not hold, or not begin with. */
  readonly reserved: {
    readonly anywhere: readonly string[]
    readonly atStart: readonly string[]
    readonly whole: readonly string[]
    readonly sources: readonly string[]
  }
  readonly regionCodes: Readonly<Record<string, string>>
  readonly stageCodes: Readonly<Record<string, string>>
  readonly tags: TagLimits
}
