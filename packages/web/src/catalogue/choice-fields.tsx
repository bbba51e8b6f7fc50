import type { Json } from '@fairway/core/kernel'
import { useId, type ReactNode } from 'react'
import { classNames } from '../components/class-names.ts'
import { Field, textInputClass } from '../components/field.tsx'
import { safe } from '../components/format.ts'
import type { DraftPath } from './draft.ts'
import { errorAt, Hint, Placed, titleOf, type FieldProps } from './field-frame.tsx'
import { same, textOf, type Shape } from './parameters.ts'
import { nameInWords } from './words.ts'

/** More choices, or longer ones, are a list to open. */
const FEW = 3
const SHORT = 40

/** A field for one of some choices: side by side where they are few and one of them holds anyway, else a list to open. */
export function ChoiceField({
  parameter,
  value,
  onChange,
  path,
  errors,
  choices,
}: FieldProps & { readonly choices: Extract<Shape, { kind: 'choice' }>['choices'] }) {
  const few = choices.length <= FEW && choices.map(String).join('').length <= SHORT && parameter.fallback !== undefined
  const choose = (text: string) => onChange(choices.find((one) => String(one) === text))
  if (few) return <Radios {...{ parameter, value, path, errors }} choices={choices.map(String)} onChoose={choose} />
  const known = value === undefined || choices.some((one) => same(one, value))
  return (
    <Placed path={path}>
      <Field label={titleOf(parameter)} hint={<Hint parameter={parameter} />} error={errorAt(errors, path)}>
        {({ id, describedBy, invalid }) => (
          <select
            id={id}
            aria-describedby={describedBy}
            aria-invalid={invalid}
            aria-required={parameter.required}
            value={textOf(value)}
            onChange={(event) => choose(event.target.value)}
            className={`${textInputClass} pr-1`}
          >
            {(parameter.fallback === undefined || value === undefined) && (
              <option value="">{parameter.required ? 'Choose' : 'Nothing said'}</option>
            )}
            {!known && <option value={textOf(value)}>{safe(textOf(value))} (not offered)</option>}
            {choices.map((one) => (
              <option key={String(one)} value={String(one)}>
                {safe(String(one))}
                {same(one, parameter.fallback) ? ' (default)' : ''}
              </option>
            ))}
          </select>
        )}
      </Field>
    </Placed>
  )
}

function Radios({
  parameter,
  value,
  path,
  errors,
  choices,
  onChoose,
}: Pick<FieldProps, 'parameter' | 'value' | 'path' | 'errors'> & {
  readonly choices: readonly string[]
  readonly onChoose: (text: string) => void
}) {
  const id = useId()
  const error = errorAt(errors, path)
  return (
    <Placed path={path}>
      <fieldset aria-describedby={`${id}-hint`} className="flex min-w-0 flex-col gap-1">
        <legend className="mb-1 text-[0.8125rem] font-medium">{nameInWords(parameter.name)}</legend>
        <div className="flex flex-wrap overflow-hidden rounded-md border border-line-strong bg-surface">
          {choices.map((choice) => (
            <label
              key={choice}
              className="flex min-h-[1.875rem] grow cursor-pointer items-center justify-center gap-1.5 px-2.5 py-1 text-[0.8125rem] hover:bg-hover has-checked:bg-accent-soft has-checked:font-medium has-checked:text-accent has-focus-visible:outline-2 has-focus-visible:outline-offset-[-2px] has-focus-visible:outline-accent"
            >
              <input
                type="radio"
                name={id}
                checked={textOf(value) === choice}
                onChange={() => onChoose(choice)}
                className="size-3.5 shrink-0 accent-accent outline-none"
              />
              {safe(choice)}
            </label>
          ))}
        </div>
        <p id={`${id}-hint`} className={classNames('text-xs', error === undefined ? 'text-muted' : 'text-fail')}>
          {error ?? <Hint parameter={parameter} />}
        </p>
      </fieldset>
    </Placed>
  )
}

/** A field for any number of some choices. */
export function ChoicesField({ parameter, value, onChange, path, errors, choices }: FieldProps & { readonly choices: readonly string[] }) {
  return (
    <Checkboxes
      label={titleOf(parameter)}
      hint={<Hint parameter={parameter} />}
      choices={choices}
      chosen={Array.isArray(value) ? value : []}
      onChange={onChange}
      path={path}
      error={errorAt(errors, path)}
    />
  )
}

/** Any number of a few choices. */
export function Checkboxes({
  label,
  hint,
  choices,
  chosen,
  onChange,
  path,
  error,
}: {
  readonly label: string
  readonly hint: ReactNode
  readonly choices: readonly string[]
  readonly chosen: readonly Json[]
  readonly onChange: (chosen: readonly string[]) => void
  readonly path: DraftPath
  readonly error: ReactNode
}) {
  const id = useId()
  return (
    <Placed path={path}>
      <fieldset aria-describedby={`${id}-hint`} className="flex min-w-0 flex-col gap-1">
        <legend className="mb-1 text-[0.8125rem] font-medium">{label}</legend>
        <div className="flex min-h-8 flex-wrap items-center gap-x-4">
          {choices.map((choice) => (
            <label key={choice} className="inline-flex min-h-6 cursor-pointer items-center gap-1.5 text-[0.8125rem]">
              <input
                type="checkbox"
                checked={chosen.includes(choice)}
                // In the order of the choices, so that the same ticks are the same text.
                onChange={() => onChange(choices.filter((one) => chosen.includes(one) !== (one === choice)))}
                className="size-3.5 shrink-0 accent-accent"
              />
              {safe(choice)}
            </label>
          ))}
        </div>
        <p id={`${id}-hint`} className={classNames('text-xs', error === undefined ? 'text-muted' : 'text-fail')}>
          {error ?? hint}
        </p>
      </fieldset>
    </Placed>
  )
}
