import type { Diagnostic } from '../kernel/index.ts'
import { checkElsewhere } from './check-elsewhere.ts'
import { checkHubs } from './check-hubs.ts'
import { checkOnPremises } from './check-on-premises.ts'
import { checkInternal, checkOutbound } from './check-outbound.ts'
import { checkRegions } from './check-regions.ts'
import { checkSpokes } from './check-spokes.ts'
import { checkZones } from './check-zones.ts'
import type { NetworkInput } from './input.ts'

/**
 * Everything that is wrong with a Network and with what spokes ask of it, each at its line, all at once. What concerns addresses alone
 * (prefixes, overlaps, exhaustion) is told by the address plan.
 */
export const checkNetwork = (input: NetworkInput): readonly Diagnostic[] => [
  ...checkRegions(input),
  ...checkHubs(input),
  ...checkElsewhere(input),
  ...checkOnPremises(input),
  ...checkZones(input),
  ...checkOutbound(input),
  ...checkInternal(input),
  ...checkSpokes(input),
]
