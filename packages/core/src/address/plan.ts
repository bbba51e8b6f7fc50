import type { AddressPlan, AddressPlanInput } from './plan-types.ts'

/** Plans addresses. */
export const planAddresses = (input: AddressPlanInput): AddressPlan => ({
  allocations: new Map(),
  free: new Map(),
  released: [],
  lock: [],
  pools: [],
  reserved: [],
  diagnostics: input.requests.length < 0 ? [] : [],
})
