import { canonicalId } from '../resource/index.ts'

/** The parts of the id of a pair, in lower case. */
export interface PairId {
  readonly assignment: string
  readonly reference: string
  readonly resource: string
}

/** Reference ids may hold anything; ids of assignments and resources hold no `|`. */
const SEPARATOR = '|'

/** The id of a resource under a policy of an assignment. */
export const pairIdOf = (assignment: string, reference: string, resource: string): string =>
  [canonicalId(assignment), encodeURIComponent(reference.toLowerCase()), canonicalId(resource)].join(SEPARATOR)

/** Takes the id of a pair apart; `undefined` for what is none. */
export function parsePairId(id: string): PairId | undefined {
  const [assignment = '', reference, ...rest] = id.split(SEPARATOR)
  const resource = rest.join(SEPARATOR)
  if (reference === undefined || assignment === '' || resource === '') return undefined
  try {
    return { assignment: canonicalId(assignment), reference: decodeURIComponent(reference).toLowerCase(), resource: canonicalId(resource) }
  } catch {
    return undefined
  }
}
