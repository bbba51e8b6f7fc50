import { hasInvisible } from '@fairway/core/estate'

/** Answers by flag, as they were given. */
export type Given = ReadonlyMap<string, string>

/** What is said beside choices. */
type Hints = Readonly<Record<string, string>>

/** What `fairway init` wants to know. Each question is a flag as well; its answer is text in both cases. */
export interface Question {
  /** The long flag without its hyphens. */
  readonly flag: string
  /** What stands behind the flag in the help: `<text>`. */
  readonly value: string
  /** The help of the flag. */
  readonly about: string
  /** The question at a terminal; without one it is only a flag. */
  readonly ask?: string
  /** What holds when nothing is said. Empty: the answer is left out. Absent: there must be an answer. */
  readonly otherwise?: string
  /** The only answers there are; `several`: some of them, with commas between. */
  readonly choices?: readonly string[]
  readonly several?: true
  /** What each choice brings along, said beside it; a function where it takes a while to find out. */
  readonly hints?: Hints | (() => Hints)
  /** Whether it is asked after these answers; without it, always. */
  readonly when?: (given: Given) => boolean
  /** What is different after these answers. */
  readonly after?: (given: Given) => Partial<Pick<Question, 'ask' | 'otherwise' | 'hints'>>
  /** The answer as it is used: without spaces around, in the case that the estate wants. */
  readonly tidy?: (answer: string) => string
  /** What is wrong with an answer that is there, as words after the flag's name. */
  readonly fault?: (answer: string) => string | undefined
}

const LABEL_MOST = 200

/** What is wrong with names that people read: any text in one line, as long as nothing in it is invisible. */
function labelFault(answer: string): string | undefined {
  if (answer.length > LABEL_MOST) return `must have at most ${LABEL_MOST} characters`
  return /[\t\n]/.test(answer) || hasInvisible(answer) ? 'must be one line without invisible characters' : undefined
}

/** What is wrong with an id of a subscription or a tenant. */
export const idFault = (answer: string): string | undefined =>
  /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(answer) ? undefined : 'must be an id such as 7d1c5f3a-0000-4000-8000-000000000001'

/** The parts of a list with commas. */
export const partsOf = (answer: string): readonly string[] => [
  ...new Set(
    answer
      .split(',')
      .map((part) => part.trim())
      .filter((part) => part !== ''),
  ),
]

/** In the order in which they are asked. */
export const questions = [
  {
    flag: 'name',
    value: '<text>',
    about: 'what people call the organisation',
    ask: 'What is the organisation called?',
    fault: labelFault,
  },
  {
    flag: 'lead',
    value: '<address>',
    about: 'who answers for the platform, by the address they sign in with',
    ask: 'Who answers for the platform? Their address:',
    fault: labelFault,
  },
  {
    flag: 'team',
    value: '<text>',
    about: 'what people call the first team',
    ask: 'What is the first team called?',
    otherwise: 'Platform',
    fault: labelFault,
  },
  {
    flag: 'path',
    value: '<path>',
    about: 'whether AI workloads already run',
    ask: 'Do AI workloads already run? Then it is brownfield.',
    otherwise: 'brownfield',
    choices: ['brownfield', 'greenfield'],
  },
  {
    flag: 'profile',
    value: '<profile>',
    about: 'how much is asked of the organisation',
    ask: 'How much shall be asked? A startup is spared what only large organisations need.',
    otherwise: 'enterprise',
    choices: ['enterprise', 'startup'],
  },
  {
    flag: 'stages',
    value: '<list>',
    about: 'stages that workloads run in, with commas between',
    ask: 'Which stages do workloads run in?',
    otherwise: 'development,production',
    choices: ['sandbox', 'development', 'test', 'staging', 'production'],
    several: true,
  },
  {
    flag: 'country',
    value: '<code>',
    about: 'ISO 3166-1 alpha-2 code of the country',
    ask: 'Which country, as a code such as NO? (empty: leave it out)',
    otherwise: '',
    tidy: (answer) => answer.toUpperCase(),
    fault: (answer) => (/^[A-Z]{2}$/.test(answer) ? undefined : 'must be an ISO 3166 code such as NO'),
  },
  {
    flag: 'regions',
    value: '<list>',
    about: 'Azure regions that workloads may use, with commas between',
    ask: 'Which Azure regions may be used, such as westeurope,northeurope? (empty: leave it out)',
    otherwise: '',
    tidy: (answer) => answer.toLowerCase().replaceAll(' ', ''),
    fault: (answer) =>
      partsOf(answer).length <= 80 && partsOf(answer).every((part) => /^[a-z0-9]{1,60}$/.test(part))
        ? undefined
        : 'must be region names such as westeurope, with commas between',
  },
  {
    flag: 'tenant',
    value: '<id>',
    about: 'id of the Microsoft Entra tenant',
    ask: 'Which Microsoft Entra tenant? Its id: (empty: leave it out)',
    otherwise: '',
    fault: idFault,
  },
  {
    flag: 'subscription',
    value: '<id>',
    about: 'id of the first Azure subscription',
    ask: 'Which is the first Azure subscription? Its id: (empty: leave it out)',
    otherwise: '',
    fault: idFault,
  },
  {
    flag: 'subscription-name',
    value: '<text>',
    about: 'what people call that subscription',
    otherwise: '',
    fault: labelFault,
  },
] as const satisfies readonly Question[]

/** The flag of a question. */
export type Flag = (typeof questions)[number]['flag']

/** Why an answer cannot be used, as words after the flag's name; nothing when it can. The answer is tidy already. */
export function faultOf(question: Question, answer: string): string | undefined {
  if (answer === '') return question.otherwise === undefined ? 'must not be empty' : undefined
  const { choices } = question
  if (choices === undefined) return question.fault?.(answer)
  const words = question.several === true ? partsOf(answer) : [answer]
  const isKnown = words.length > 0 && words.every((word) => choices.includes(word))
  const count = question.several === true ? 'some of' : 'one of'
  return isKnown ? undefined : `must be ${count} ${choices.join(', ')}`
}

/** An answer as it is used. */
export const tidy = (question: Question, answer: string): string => (question.tidy ?? ((text: string) => text))(answer.trim())
