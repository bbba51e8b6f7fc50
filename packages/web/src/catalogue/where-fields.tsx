import type { Money } from '@fairway/core/kernel'
import type { DataClass } from '@fairway/core/region'
import { Field, textInputClass } from '../components/field.tsx'
import { money } from '../components/format.ts'
import { Panel } from '../components/panel.tsx'
import { ChoiceInput } from './choice-input.tsx'
import type { FormChoices } from './choices.ts'
import { pathOf, type Draft, type DraftText } from './draft.ts'
import { Checkboxes } from './choice-fields.tsx'
import { errorAt, Placed } from './field-frame.tsx'

interface Props {
  readonly draft: Draft
  readonly change: (next: Partial<Draft>) => void
  readonly choices: FormChoices
  readonly errors: ReadonlyMap<string, string>
  /** What it costs at least, where that is known. */
  readonly floor: Money | undefined
}

/** Who asks, for what, where, and what it may cost. */
export function WhereFields(props: Props) {
  const { draft, change, choices, errors } = props
  const chosen = (text: DraftText) => ({
    value: draft[text],
    onChange: (value: string) => change({ [text]: value }),
    path: pathOf(text),
    error: errorAt(errors, pathOf(text)),
  })
  const inApplication = (application: string) => {
    const usual = choices.usual(application)
    const offers = (text: 'team' | 'environment') =>
      draft[text] === '' && choices[text].values.some((one) => one.value === usual?.[text]) ? { [text]: usual?.[text] } : {}
    change({ application, ...offers('team'), ...offers('environment') })
  }
  return (
    <Panel title="Who, where and why">
      <div className="grid gap-x-5 gap-y-4 sm:grid-cols-2">
        <TextInput
          {...props}
          text="name"
          label="Name"
          hint="Lower-case letters, digits and hyphens; it stands in the names of what is built."
          max={63}
          required
        />
        <ChoiceInput
          label="Application"
          hint="The application of the landing zone that it is built in."
          choices={choices.application}
          {...chosen('application')}
          onChange={inApplication}
        />
        <ChoiceInput label="Team" hint="The team that answers for it." choices={choices.team} {...chosen('team')} />
        <ChoiceInput label="Environment" hint="The stage it runs in." choices={choices.environment} {...chosen('environment')} />
        <TextInput {...props} text="regions" label="Regions (optional)" hint={regionsHint(choices, draft.application)} max={300} />
        <Budget {...props} />
        <Purpose {...props} />
        <DataClasses {...props} />
        <Expiry {...props} />
        <TextInput
          {...props}
          text="message"
          label="Message (optional)"
          hint="What reviewers should know beside the purpose; it stands in the commit."
          max={2000}
        />
      </div>
    </Panel>
  )
}

function regionsHint({ regions, usual }: FormChoices, application: string): string {
  const own = usual(application)?.regions ?? []
  const offered = regions.length === 0 ? '' : ` Offered: ${regions.join(', ')}.`
  return `The primary one first, divided by commas.${offered} Left out: ${own.length === 0 ? 'those of the application' : own.join(', ')}.`
}

function TextInput({
  draft,
  change,
  errors,
  text,
  label,
  hint,
  max,
  required = false,
}: Props & { readonly text: DraftText; readonly label: string; readonly hint: string; readonly max: number; readonly required?: boolean }) {
  return (
    <Placed path={pathOf(text)}>
      <Field label={label} hint={hint} error={errorAt(errors, pathOf(text))}>
        {({ id, describedBy, invalid }) => (
          <input
            id={id}
            autoComplete="off"
            spellCheck={false}
            maxLength={max}
            aria-describedby={describedBy}
            aria-invalid={invalid}
            aria-required={required}
            value={draft[text]}
            onChange={({ target }) => change({ [text]: target.value })}
            className={textInputClass}
          />
        )}
      </Field>
    </Placed>
  )
}

function Budget({ draft, change, errors, floor }: Props) {
  const error = errorAt(errors, pathOf('amount')) ?? errorAt(errors, pathOf('currency'))
  return (
    <Placed path={pathOf('amount')}>
      <Field
        label="Budget a month"
        hint={
          floor === undefined ? 'What it may cost in a calendar month.' : `What it may cost in a calendar month: ${money(floor)} at least.`
        }
        error={error}
      >
        {({ id, describedBy, invalid }) => (
          <div className="flex gap-2">
            <input
              id={id}
              inputMode="decimal"
              autoComplete="off"
              maxLength={32}
              aria-describedby={describedBy}
              aria-invalid={invalid}
              aria-required
              value={draft.amount}
              onChange={({ target }) => change({ amount: target.value })}
              className={textInputClass}
            />
            <input
              aria-label="Currency"
              autoComplete="off"
              spellCheck={false}
              maxLength={3}
              aria-invalid={invalid}
              value={draft.currency}
              onChange={({ target }) => change({ currency: target.value.toUpperCase() })}
              className={`${textInputClass} max-w-20`}
            />
          </div>
        )}
      </Field>
    </Placed>
  )
}

function Purpose({ draft, change, errors }: Props) {
  return (
    <Placed path={pathOf('purpose')} wide>
      <Field label="Purpose" hint="What it is for: whoever approves reads it." error={errorAt(errors, pathOf('purpose'))}>
        {({ id, describedBy, invalid }) => (
          <textarea
            id={id}
            rows={2}
            maxLength={4000}
            aria-describedby={describedBy}
            aria-invalid={invalid}
            aria-required
            value={draft.purpose}
            onChange={({ target }) => change({ purpose: target.value })}
            className={`${textInputClass} h-auto py-1.5`}
          />
        )}
      </Field>
    </Placed>
  )
}

const classesOfData = ['public', 'internal', 'confidential', 'restricted', 'personal'] as const satisfies readonly DataClass[]

const DataClasses = ({ draft, change, errors }: Props) => (
  <Checkboxes
    label="Data (optional)"
    hint="What it works with: placement policies that speak of data hold by it."
    choices={classesOfData}
    chosen={draft.data.split(' ')}
    onChange={(chosen) => change({ data: chosen.join(' ') })}
    path={pathOf('data')}
    error={errorAt(errors, pathOf('data'))}
  />
)

function Expiry({ draft, change, errors }: Props) {
  return (
    <Placed path={pathOf('expires')}>
      <Field label="Ends on (optional)" hint="From then on it is to be removed." error={errorAt(errors, pathOf('expires'))}>
        {({ id, describedBy, invalid }) => (
          <input
            id={id}
            type="date"
            aria-describedby={describedBy}
            aria-invalid={invalid}
            value={draft.expires}
            onChange={({ target }) => change({ expires: target.value })}
            className={`${textInputClass} max-w-44`}
          />
        )}
      </Field>
    </Placed>
  )
}
