import type { Instant } from '../kernel/index.ts'

/** A resource that infrastructure as code says exists. Only what identifies it is kept: state files hold secrets. */
export interface DeclaredResource {
  /** `module.ai["eu"].azurerm_cognitive_account.this[0]`, or the id of the deployment that made it. */
  readonly address: string
  readonly tool: 'terraform' | 'arm'
  /** The tool's own type: `azurerm_cognitive_account`, `Microsoft.CognitiveServices/accounts`. */
  readonly declaredType: string
  /** Canonical ARM id, when the tool knows it. */
  readonly id?: string
  /** Attributes worth comparing with the world; never a secret. Absent: the tool did not say. */
  readonly compare: {
    readonly location?: string
    readonly sku?: string
    readonly kind?: string
    readonly tags?: Readonly<Record<string, string>>
  }
  /** What the tool itself saw changed outside it (`terraform show -json` resource_drift). */
  readonly drift?: readonly string[]
  /** `tainted`: the tool will replace it. `deposed`: replaced already, and yet to be destroyed. */
  readonly condition?: 'tainted' | 'deposed'
  /** The file it was read from, relative to the estate; the day in its path is written `{date}`. */
  readonly file: string
}

/** A declared resource as the store remembers it. */
export interface ObservedDeclaration {
  readonly declaration: DeclaredResource
  readonly source: string
  readonly observedAt: Instant
}

/** Whether code stands behind a resource. `ghost`: declared, and gone from a scope that was listed in full. */
export type IacStatus = 'codified' | 'unmanaged' | 'drifted' | 'ghost' | 'child' | 'ignored' | 'undetermined'

/**
 * The verdict on a resource, or on a declaration of one that was not seen. Declarations without a resource id (passwords, associations,
 * objects of a data plane) are not compared and have none.
 */
export interface IacVerdict {
  /** Canonical resource id. */
  readonly subject: string
  readonly status: IacStatus
  /** Why, for people: `in prod.tfstate as azurerm_cognitive_account.this`. */
  readonly reason: string
  readonly address?: string
  readonly file?: string
  /** What differs, `sku: S0 declared, S1 found`, for `drifted`. */
  readonly differences?: readonly string[]
}

/** Coverage by code: how many subjects of each status, and how much of what should be in code is. */
export interface IacCoverage {
  /** By canonical id, every resource and every declared id that was not seen. */
  readonly verdicts: ReadonlyMap<string, IacVerdict>
  readonly counts: Readonly<Record<IacStatus, number>>
  /**
   * Whole per cent of codified and drifted among the resources that should be in code: codified, drifted, unmanaged, and those that are
   * undetermined because a source of code could not be read (so that it is never too high). Rounded down. `undefined` when nothing should
   * be in code or no source of code was read.
   */
  readonly percent?: number
}
