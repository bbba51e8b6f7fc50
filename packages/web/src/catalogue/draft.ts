import type { GoldenPathView, RequestDraft } from '@fairway/core/api'
import { isJsonObject, type Json, type JsonObject } from '@fairway/core/kernel'
import { valueOf, type Parameter } from './parameters.ts'
import { nameInWords, shapeInWords } from './words.ts'

/** A form as it was filled in so far. Texts are as they were typed. */
export interface Draft {
  readonly name: string
  readonly team: string
  readonly environment: string
  readonly application: string
  /** Names, divided by commas or spaces. */
  readonly regions: string
  readonly amount: string
  readonly currency: string
  readonly purpose: string
  /** Classes of data, divided by spaces. */
  readonly data: string
  readonly expires: string
  readonly parameters: JsonObject
  /** What is to be said in the commit. */
  readonly message: string
}

/** The texts of a draft. */
export type DraftText = Exclude<keyof Draft, 'parameters'>

const texts = [
  'name',
  'team',
  'environment',
  'application',
  'regions',
  'amount',
  'currency',
  'purpose',
  'data',
  'expires',
  'message',
] as const

/** An empty form. What can be only one thing is filled in. */
export const emptyDraft = ({ teams = [], environments = [], approval }: GoldenPathView, ownTeams: readonly string[]): Draft => ({
  name: '',
  team: onlyOne(ownTeams.length > 0 ? ownTeams : teams),
  environment: onlyOne(environments),
  application: '',
  regions: '',
  amount: '',
  currency: approval.monthlyCostFrom?.currency ?? 'USD',
  purpose: '',
  data: '',
  expires: '',
  parameters: {},
  message: '',
})

const onlyOne = (values: readonly string[]): string => (values.length === 1 ? (values[0] ?? '') : '')

/** A draft that was kept, or `undefined` where it is none. */
export function readDraft(kept: Json): Draft | undefined {
  if (!isJsonObject(kept)) return undefined
  const parameters = kept['parameters']
  const text = (name: DraftText): string => {
    const value = kept[name]
    return typeof value === 'string' ? value : ''
  }
  if (parameters === undefined || !isJsonObject(parameters)) return undefined
  const [name, team, environment, application, regions, amount, currency, purpose, data, expires, message] = texts.map(text)
  if (name === undefined || team === undefined || environment === undefined || application === undefined) return undefined
  if (regions === undefined || amount === undefined || currency === undefined || purpose === undefined) return undefined
  if (data === undefined || expires === undefined || message === undefined) return undefined
  return { name, team, environment, application, regions, amount, currency, purpose, data, expires, parameters, message }
}

/** Where in a draft something stands, as the API tells it: `['parameters', 'models', 0, 'capacity']`. */
export type DraftPath = readonly (string | number)[]

/** A path as a key of a map, and of an element of the form. */
export const pathKey = (path: DraftPath): string => JSON.stringify(path)

/** What the server is asked about. While there is no budget nothing is granted. */
export const requestOf = (path: string, draft: Draft): RequestDraft => {
  const regions = [...new Set(draft.regions.split(/[\s,;]+/).filter((one) => one !== ''))]
  return {
    name: draft.name.trim(),
    goldenPath: path,
    team: draft.team.trim(),
    environment: draft.environment.trim(),
    application: draft.application.trim(),
    ...(regions.length === 0 ? {} : { regions }),
    parameters: draft.parameters,
    budget: { monthly: { amount: draft.amount.trim() === '' ? '0' : draft.amount.trim(), currency: draft.currency.trim() } },
    purpose: draft.purpose.trim(),
    ...(draft.data === '' ? {} : { data: draft.data.split(' ') }),
    ...(draft.expires === '' ? {} : { expires: draft.expires }),
  }
}

/** Whether enough is known for a check to say anything. */
export const checkable = ({ name, team, environment, application }: Draft): boolean =>
  [name, team, environment, application].every((one) => one.trim() !== '')

/** Something that the form itself has against what was filled in. */
export interface LocalProblem {
  readonly path: DraftPath
  readonly title: string
  readonly problem: string
  /** Nothing was said yet: no mistake until it is sent. */
  readonly missing: boolean
}

const asked = [
  ['name', 'Name'],
  ['team', 'Team'],
  ['environment', 'Environment'],
  ['application', 'Application'],
  ['amount', 'Budget'],
  ['purpose', 'Purpose'],
] as const

/** Where the API looks for a text of the form. */
export const pathOf = (text: DraftText): DraftPath =>
  text === 'amount' ? ['budget', 'monthly', 'amount'] : text === 'currency' ? ['budget', 'monthly', 'currency'] : [text]

/** What is missing or can be seen to be wrong without asking. */
export const localProblems = (draft: Draft, parameters: readonly Parameter[]): readonly LocalProblem[] => [
  ...asked.flatMap(([text, title]) =>
    draft[text].trim() === '' ? [{ path: pathOf(text), title, problem: `${title} is needed.`, missing: true }] : [],
  ),
  ...(draft.amount.trim() === '' || /^\d{1,18}(\.\d{1,12})?$/.test(draft.amount.trim())
    ? []
    : [{ path: pathOf('amount'), title: 'Budget', problem: 'Write an amount such as 1200 or 1200.50.', missing: false }]),
  ...membersProblems(draft.parameters, parameters, ['parameters']),
]

const membersProblems = (values: JsonObject, parameters: readonly Parameter[], at: DraftPath): readonly LocalProblem[] =>
  parameters.flatMap((one) => valueProblems(valueOf(values, one), one, [...at, one.name]))

function valueProblems(value: Json | undefined, parameter: Parameter, path: DraftPath): readonly LocalProblem[] {
  const { shape, required } = parameter
  const title = nameInWords(parameter.name)
  if (value === undefined) return required ? [{ path, title, problem: `${title} is needed.`, missing: true }] : []
  if (shape.kind === 'group') return isJsonObject(value) ? membersProblems(value, shape.members, path) : []
  if (shape.kind === 'list' && Array.isArray(value)) {
    return value.flatMap((item: Json, index) => (isJsonObject(item) ? membersProblems(item, shape.item, [...path, index]) : []))
  }
  if (shape.kind !== 'number') return []
  const fits =
    typeof value === 'number' && (!shape.whole || Number.isInteger(value)) && value >= (shape.min ?? value) && value <= (shape.max ?? value)
  return fits ? [] : [{ path, title, problem: `It must be a ${shapeInWords(shape)}.`, missing: false }]
}
