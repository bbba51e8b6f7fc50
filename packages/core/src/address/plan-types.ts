import type { Diagnostic, SourceRange } from '../kernel/index.ts'
import type { Prefix } from './prefix.ts'

/** A prefix, or the text of one: texts that are none end in a diagnostic of the plan. */
export type PrefixLike = Prefix | string

/** The address space of a region. */
export interface AddressPool {
  /** The region: requests name it. */
  readonly name: string
  readonly prefixes: readonly PrefixLike[]
  readonly at: SourceRange
  /** Where each of the prefixes stands, in their order; without it, at `at`. */
  readonly prefixesAt?: readonly SourceRange[]
}

/** What nothing may be allocated in: on-premises networks, peers, what is there already. */
export interface ReservedRange {
  readonly prefix: PrefixLike
  /** Whose it is, a few words: `data centre in Graz`. */
  readonly reason: string
  readonly at?: SourceRange
}

/** Somebody needs addresses: a virtual network, or a subnet within one. */
export interface AddressRequest {
  /** Unique and stable: the lock keeps the prefix under it. */
  readonly key: string
  /** The name of the pool. */
  readonly pool: string
  /** How much is needed: 24 for 256 addresses. */
  readonly prefixLength: number
  /** The request in whose prefix it lies. */
  readonly within?: string
  /** Where it has to be: the prefix of a hub that is there already or that people chose. If that cannot be, it is an error. */
  readonly preferred?: PrefixLike
  /** Where it is put when that is free: addresses after the beginning of what it lies in. A wish; what does not fit goes elsewhere. */
  readonly offset?: number
  /** `private`: only RFC 1918 will do (Foundry agents). Whatever it lies in is placed accordingly. */
  readonly demands?: 'private'
  /** Ranges that would break it although Azure takes them: those that a service uses inside. */
  readonly avoid?: readonly Prefix[]
  /** Lower ones are placed first. Hubs (`hub-...`) have 0, everything else 1. */
  readonly rank?: number
  readonly at: SourceRange
}

/** An address that was given out before: it never moves. */
export interface LockedAddress {
  readonly key: string
  readonly prefix: PrefixLike
  readonly at?: SourceRange
}

/** What `planAddresses` is given. The order of lists makes no difference. */
export interface AddressPlanInput {
  readonly pools: readonly AddressPool[]
  readonly reserved: readonly ReservedRange[]
  readonly requests: readonly AddressRequest[]
  readonly locked: readonly LockedAddress[]
  /** Keys of the lock whose addresses may be given to others: nobody asks for them and nothing uses them. What lay in them goes along. */
  readonly release?: readonly string[]
}

/** A network or subnet with its addresses. */
export interface PlannedAddress {
  readonly key: string
  readonly prefix: Prefix
  /** What it lies in, as far as somebody asks for it. */
  readonly within?: string
}

/** Who has which addresses. */
export interface AddressPlan {
  /** The prefix of each request, by key, in the order of keys. Requests that could not be placed are missing; a diagnostic says why. */
  readonly allocations: ReadonlyMap<string, Prefix>
  /** What is left of each pool for further networks; the space inside of networks is not counted. */
  readonly free: ReadonlyMap<string, readonly Prefix[]>
  /** Keys of the lock that nobody asks for: their addresses are kept until they are released. */
  readonly released: readonly string[]
  /** What belongs into the lock file: the allocations and what is kept, in the order of keys. */
  readonly lock: readonly PlannedAddress[]
  /** The prefixes of the pools that were used, in the order of their names. */
  readonly pools: readonly { readonly name: string; readonly prefixes: readonly Prefix[] }[]
  /** The reserved ranges that were kept clear. */
  readonly reserved: readonly { readonly prefix: Prefix; readonly reason: string }[]
  readonly diagnostics: readonly Diagnostic[]
}

/** A piece of the address map. */
export interface AddressBlock {
  readonly prefix: Prefix
  /** Pools have the name of their region, used blocks the key of their request, reserved ones their reason. */
  readonly key?: string
  /** `kept`: of the lock, and nobody asks for it. */
  readonly state: 'pool' | 'used' | 'kept' | 'free' | 'reserved'
  readonly children: readonly AddressBlock[]
}
