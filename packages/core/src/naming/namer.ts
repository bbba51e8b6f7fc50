/** What a name is made for. */
export interface NameRequest {
  /** The ARM type: `Microsoft.Network/virtualNetworks`. */
  readonly type: string
  /** What it belongs to: `vision`, `hub`. */
  readonly workload: string
  /** The Environment's name or stage; left out of the name where there is none. */
  readonly environment?: string
  /** The Azure region: `westeurope`; left out of the name where there is none. */
  readonly region?: string
  /** Tells several of one type apart: `001`, `logs`. */
  readonly instance?: string
  /** Goes into the hash of names that are unique in all of Azure, with everything else: a subscription, a tenant. */
  readonly unique?: string
}

/** Gives names that Azure takes: the same request always gets the same name. */
export interface Namer {
  readonly nameOf: (request: NameRequest) => string
}
