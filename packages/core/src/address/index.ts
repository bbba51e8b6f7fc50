export {
  landingZoneLockKind,
  LOCK_FILE,
  lockDocument,
  lockedAddresses,
  mergeConflicts,
  prefixSchema,
  readLock,
  type LandingZoneLock,
  type ReadLock,
} from './lock.ts'
export { addressMap } from './map.ts'
export { addressMapText } from './map-text.ts'
export { planAddresses } from './plan.ts'
export type {
  AddressBlock,
  AddressPlan,
  AddressPlanInput,
  AddressPool,
  AddressRequest,
  LockedAddress,
  PlannedAddress,
  PrefixLike,
  ReservedRange,
} from './plan-types.ts'
export {
  addressText,
  byAddress,
  contains,
  halvesOf,
  lastOf,
  lengthFor,
  overlaps,
  parsePrefix,
  prefixAround,
  prefixOf,
  prefixText,
  samePrefix,
  sizeOf,
  type Prefix,
  type PrefixFault,
} from './prefix.ts'
export { intersect, subtract } from './prefix-set.ts'
export { isNetworkLength, isPrivate, isShared, lengthForHosts, privateRanges, refusedRange, usableIn } from './ranges.ts'
