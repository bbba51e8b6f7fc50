import { multiselect, select, text } from '@clack/prompts'
import type { Ask } from './answers.ts'
import { faultOf, partsOf, tidy } from './questions.ts'

/** Thrown when somebody answers a question by Ctrl-C or Escape. */
export class Cancelled extends Error {}

/** Prompts go to standard error, as everything that is said beside results. */
const output = process.stderr

/** Asks at the terminal. Answers are checked as they are given. */
export const askAtTerminal: Ask = async (question) => {
  const { ask: message, choices, several, otherwise = '', hints = {} } = question
  if (choices === undefined) return answered<string>(await askText(question))
  const beside = typeof hints === 'function' ? hints() : hints
  const options = choices.map((value) => ({ value, label: beside[value] === undefined ? value : `${value}: ${beside[value]}` }))
  if (several !== true) return answered<string>(await select<string>({ message, options, initialValue: otherwise, output }))
  const picked = await multiselect<string>({ message, options, initialValues: [...partsOf(otherwise)], required: true, output })
  return answered<string[]>(picked).join(',')
}

const askText = (question: Parameters<Ask>[0]): Promise<string | symbol> =>
  text({
    message: question.ask,
    output,
    ...(question.otherwise === undefined ? {} : { defaultValue: question.otherwise, placeholder: question.otherwise }),
    validate: (answer = '') => (answer === '' && question.otherwise !== undefined ? undefined : faultOf(question, tidy(question, answer))),
  })

function answered<Answer extends string | string[]>(answer: Answer | symbol): Answer {
  if (typeof answer === 'symbol') throw new Cancelled('cancelled')
  return answer
}
