import { diagnostic, DiagnosticError, didYouMean, type Instant } from '@fairway/core/kernel'
import type { InitAnswers } from '@fairway/core/organization'
import { faultOf, partsOf, questions, tidy, type Flag, type Given, type Question } from './questions.ts'

/** Asks one question; gives the answer. */
export type Ask = (question: Question & { readonly ask: string }) => Promise<string>

const SHOWN = 60

/** Answers that cannot be used, all of them at once. */
export function checkGiven(given: Given, asked: readonly Question[] = questions): void {
  const faults = asked.flatMap((question) => {
    const answer = given.get(question.flag)
    const fault = answer === undefined ? undefined : faultOf(question, tidy(question, answer))
    if (answer === undefined || fault === undefined) return []
    const help = question.several === true ? undefined : didYouMean(answer, question.choices ?? [])
    const summary = `\`--${question.flag}\` ${fault}, but is \`${answer.slice(0, SHOWN)}\``
    return [diagnostic('FW6010', summary, help === undefined ? {} : { help })]
  })
  if (faults.length > 0) throw new DiagnosticError(faults)
}

/** Fills in what was not given: by asking when somebody can be asked, otherwise by defaults. What has no default is refused, all of it at once. */
export async function completeAnswers(given: Given, ask: Ask | undefined, asked: readonly Question[] = questions): Promise<Given> {
  const complete = new Map(given)
  const missing: string[] = []
  for (const one of asked) {
    if (complete.has(one.flag) || one.when?.(complete) === false) continue
    const question = { ...one, ...one.after?.(complete) }
    const { flag, ask: words, otherwise } = question
    if (ask !== undefined && words !== undefined) complete.set(flag, await ask({ ...question, ask: words }))
    else if (otherwise === undefined) missing.push(flag)
    else complete.set(flag, otherwise)
  }
  if (missing.length === 0) return complete
  throw new DiagnosticError(
    missing.map((flag) => diagnostic('FW6006', `there is nobody to ask, and \`--${flag}\` is missing`, { help: EXAMPLE })),
  )
}

const EXAMPLE = 'for example `fairway init my-estate --name Contoso --lead ada@contoso.example`'

/** The answers in the form that the estate is made from. */
export function answersFrom(complete: Given, today: Instant): InitAnswers {
  const text = (flag: Flag): string => {
    const question = questions.find((one) => one.flag === flag)
    return question === undefined ? '' : tidy(question, complete.get(flag) ?? '')
  }
  const [country, tenantId, subscription] = [text('country'), text('tenant'), text('subscription')]
  return {
    today,
    organization: {
      displayName: text('name'),
      path: text('path') === 'greenfield' ? 'greenfield' : 'brownfield',
      profile: text('profile') === 'startup' ? 'startup' : 'enterprise',
      ...(country === '' ? {} : { country }),
      ...(tenantId === '' ? {} : { tenantId }),
      regions: partsOf(text('regions')),
    },
    lead: text('lead'),
    team: { displayName: text('team') },
    stages: partsOf(text('stages')).filter(isStage),
    ...(subscription === ''
      ? {}
      : { subscription: { id: subscription, displayName: text('subscription-name') || `sub-${subscription.slice(0, 8)}` } }),
  }
}

type Stage = NonNullable<InitAnswers['stages']>[number]
const isStage = (word: string): word is Stage => ['sandbox', 'development', 'test', 'staging', 'production'].includes(word)
