import type { WaveGate } from '@fairway/core/landing-zone'
import { list, prose, type Markdown } from './markdown.ts'

const marks = { met: 'met', 'not-met': 'not met', unknown: 'not known' } as const

/** What must hold before a wave, with what was found. */
export const gateList = ({ criteria }: WaveGate): Markdown =>
  criteria.length === 0
    ? prose`Nothing is asked before it.`
    : list(criteria.map(({ title, status, why }) => prose`**${marks[status]}**: ${title} (${why})`))
