import { Field, textInputClass } from '../components/field.tsx'
import { safe } from '../components/format.ts'
import type { ReactNode } from 'react'
import type { Choices } from './choices.ts'
import type { DraftPath } from './draft.ts'
import { Placed } from './field-frame.tsx'

/** One of what is known: a list where nothing else can be right, a text with suggestions otherwise. */
export function ChoiceInput({
  label,
  hint,
  value,
  onChange,
  choices,
  path,
  error,
}: {
  readonly label: string
  readonly hint: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly choices: Choices
  readonly path: DraftPath
  readonly error: ReactNode
}) {
  const known = value === '' || choices.values.some((one) => one.value === value)
  return (
    <Placed path={path}>
      <Field label={label} hint={hint} error={error}>
        {({ id, describedBy, invalid }) =>
          choices.closed ? (
            <select
              id={id}
              aria-describedby={describedBy}
              aria-invalid={invalid}
              aria-required
              value={value}
              onChange={({ target }) => onChange(target.value)}
              className={`${textInputClass} pr-1`}
            >
              <option value="">Choose</option>
              {!known && <option value={value}>{safe(value)}</option>}
              {choices.values.map((one) => (
                <option key={one.value} value={one.value}>
                  {safe(one.label)}
                </option>
              ))}
            </select>
          ) : (
            <>
              <input
                id={id}
                list={`${id}-known`}
                autoComplete="off"
                spellCheck={false}
                maxLength={63}
                aria-describedby={describedBy}
                aria-invalid={invalid}
                aria-required
                value={value}
                onChange={({ target }) => onChange(target.value)}
                className={textInputClass}
              />
              <datalist id={`${id}-known`}>
                {choices.values.map((one) => (
                  <option key={one.value} value={one.value}>
                    {safe(one.label)}
                  </option>
                ))}
              </datalist>
            </>
          )
        }
      </Field>
    </Placed>
  )
}
