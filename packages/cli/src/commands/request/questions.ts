import { declared, nameSchema, type Estate } from '@fairway/core/estate'
import { offeredPaths } from '@fairway/core/golden-path'
import { landingZoneKind } from '@fairway/core/landing-zone'
import { environmentKind, teamKind } from '@fairway/core/organization'
import type { Question } from '../../init/questions.ts'

/** A question of `fairway request new`, with the flag that answers it. */
export type Asked = Question & { readonly flag: Flag; readonly ask: string }

/** Flags that answer a question. */
export type Flag = 'path' | 'application' | 'name' | 'team' | 'environment' | 'budget' | 'purpose'

/** Answers by flag, as they were given. */
export type Answers = ReadonlyMap<Flag, string>

/** What is asked, in order, with what the estate has to choose from and what earlier answers suggest. */
export function questionsFor(estate: Estate): readonly ((answers: Answers) => Asked)[] {
  const applications = declared(estate, landingZoneKind).flatMap(({ spec }) => spec.applications)
  const applicationOf = (answers: Answers) => applications.find(({ name }) => name === answers.get('application'))
  const choices = (names: readonly string[]) => (names.length === 0 ? {} : { choices: names })
  return [
    () => asked('path', 'Which golden path?', choices([...offeredPaths(estate).keys()])),
    () => asked('application', 'In which application of the landing zone?', choices(applications.map(({ name }) => name))),
    () => asked('name', 'What is the workload to be called?', { fault: nameFault }),
    (answers) =>
      asked('team', 'Which team answers for it?', {
        ...choices(declared(estate, teamKind).map(({ name }) => name)),
        ...suggested(applicationOf(answers)?.owner),
      }),
    (answers) =>
      asked('environment', 'Which environment does it run in?', {
        ...choices(declared(estate, environmentKind).map(({ name }) => name)),
        ...suggested(applicationOf(answers)?.environment),
      }),
    () => asked('budget', 'What may it cost in a month, such as 2500 EUR?', { fault: budgetFault }),
    () => asked('purpose', 'What is it for?', {}),
  ]
}

const asked = (flag: Flag, ask: string, more: Pick<Question, 'choices' | 'fault' | 'otherwise'>): Asked => ({
  flag,
  value: '<text>',
  about: ask,
  ask,
  ...more,
})

const suggested = (otherwise: string | undefined) => (otherwise === undefined ? {} : { otherwise })

const nameFault = (answer: string): string | undefined =>
  nameSchema.safeParse(answer).success ? undefined : 'must be lower-case letters, digits and hyphens'

const budgetFault = (answer: string): string | undefined =>
  /^\d{1,18}(\.\d{1,12})? [A-Z]{3}$/i.test(answer) ? undefined : 'must be an amount and a currency, such as 2500 EUR'
