export { planAddresses } from './plan.ts'
export type {
  AddressBlock,
  AddressPlan,
  AddressPlanInput,
  AddressPool,
  AddressRequest,
  LockedAddress,
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
  prefixText,
  samePrefix,
  sizeOf,
  type Prefix,
  type PrefixFault,
} from './prefix.ts'
