import type { Question } from '../questions.ts'
import { existing } from './existing.ts'
import { network } from './network.ts'
import { peopleAndWork } from './people-and-work.ts'
import { places } from './places.ts'
import { unasked, usual } from './usual.ts'

/** What `fairway init --landing-zone` wants to know, in the order in which it is asked. */
export const landingZoneQuestions: readonly Question[] = [
  usual('name'),
  usual('lead'),
  usual('team'),
  unasked(usual('country')),
  usual('tenant'),
  ...places,
  ...existing,
  ...network,
  ...peopleAndWork,
]
