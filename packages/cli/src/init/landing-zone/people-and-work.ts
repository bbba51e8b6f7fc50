import { firstPaths } from '@fairway/core/landing-zone'
import { idFault, type Question } from '../questions.ts'
import { listOf } from './faults.ts'
import { isProduction } from './given.ts'
import { pathHints } from './hints.ts'
import { usual } from './usual.ts'

const subscription = (role: string, about: string): Question => ({
  flag: `${role}-subscription`,
  value: '<id>',
  about: `id of the subscription ${about}; without one a placeholder is written`,
  otherwise: '',
  fault: idFault,
})

/** Subscriptions, the first workload, who is told of what, names and tags. */
export const peopleAndWork: readonly Question[] = [
  { ...subscription('platform', 'of the platform'), ask: 'The id of the subscription of the platform: (empty: later)' },
  {
    ...subscription('connectivity', 'of hubs and DNS, in production'),
    ask: 'The id of the subscription of hubs and DNS: (empty: later)',
    when: isProduction,
  },
  { ...subscription('dev', 'of the application in development'), ask: 'The id of the subscription for development: (empty: later)' },
  {
    ...subscription('prod', 'of the application in production'),
    ask: 'The id of the subscription for production: (empty: later)',
    when: isProduction,
  },
  {
    flag: 'workload',
    value: '<path>',
    about: 'golden path of the first workload, in development',
    ask: 'What is built first, in development?',
    otherwise: 'rag',
    choices: [...firstPaths, 'none'],
    after: (given) => ({ hints: () => pathHints(given, new Date().toISOString()) }),
  },
  { ...contact('security', 'of security findings'), ask: 'Who is told of security findings? Their address:' },
  contact('cost', 'when budgets are used up'),
  {
    flag: 'cost-center',
    value: '<text>',
    about: 'the cost centre of the first team',
    otherwise: '',
    fault: (answer) => usual('team').fault?.(answer),
  },
  {
    flag: 'name-pattern',
    value: '<pattern>',
    about: 'how resources are called, where it is not `{type}-{workload}-{environment}-{region}{instance}`',
    otherwise: '',
    fault: (answer) =>
      /^(?:[a-z0-9-]|\{(?:type|prefix|workload|environment|region|instance|hash)\}){1,120}$/.test(answer)
        ? undefined
        : 'must be lower-case letters, digits, hyphens and {type}, {prefix}, {workload}, {environment}, {region}, {instance}, {hash}',
  },
  {
    flag: 'tags',
    value: '<list>',
    about: 'tags that everything carries beside the usual ones, as key=value with commas between',
    otherwise: '',
    fault: listOf('tags such as data-class=internal', (tag) => /^[^=]{1,512}=[^=]{1,256}$/.test(tag)),
  },
]

function contact(who: string, about: string): Question {
  return {
    flag: `${who}-contact`,
    value: '<address>',
    about: `who is told ${about}`,
    after: (given) => ({ otherwise: given.get('lead') ?? '' }),
    otherwise: '',
    fault: (answer) => usual('lead').fault?.(answer),
  }
}
