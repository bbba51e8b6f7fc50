import { partsOf, type Given } from '../questions.ts'
import { connectionSaid } from './hints.ts'

/** Whether something for production is built. */
export const isProduction = (given: Given): boolean => given.get('scale') === 'production'
/** Whether there are hubs already. */
export const hasHub = (given: Given): boolean => given.get('hub') === 'existing'
/** Whether own data centres are connected. */
export const isConnected = (given: Given): boolean => partsOf(given.get('on-premises') ?? '').length > 0
/** How they are connected to what is built. */
export const connection = (given: Given): string => (isConnected(given) && !hasHub(given) ? connectionSaid(given).kind : 'none')
