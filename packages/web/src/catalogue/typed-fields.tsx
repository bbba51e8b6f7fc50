import type { Json } from '@fairway/core/kernel'
import { useState } from 'react'
import { Field, textInputClass } from '../components/field.tsx'
import { safe } from '../components/format.ts'
import { errorAt, firstBelow, Hint, Placed, titleOf, type FieldProps } from './field-frame.tsx'
import { same, textOf, type Shape } from './parameters.ts'

/**
 * What is typed, as it was typed: it may be another spelling of the value, and the very default in the making. What is as it would be anyway is
 * shown as nothing.
 */
function useTyped({ parameter, value, onChange }: FieldProps, read: (text: string) => Json | undefined) {
  const said = value === undefined || same(value, parameter.fallback) ? '' : textOf(value)
  const [typed, setTyped] = useState(said)
  const change = (text: string) => {
    setTyped(text)
    onChange(read(text))
  }
  return [same(read(typed), value) ? typed : said, change] as const
}

const numberIn = (text: string): Json | undefined => {
  const trimmed = text.trim()
  if (trimmed === '') return undefined
  return /^-?\d+(\.\d+)?$/.test(trimmed) ? Number(trimmed) : trimmed
}

const textIn = (text: string): Json | undefined => (text === '' ? undefined : text)

/** A field for a number. */
export function NumberField(props: FieldProps & { readonly shape: Extract<Shape, { kind: 'number' }> }) {
  const [shown, change] = useTyped(props, numberIn)
  return <LineField {...props} shown={shown} change={change} inputMode={props.shape.whole ? 'numeric' : 'decimal'} max={20} />
}

/** A field for a text of one line. */
export function TextField(props: FieldProps) {
  const { shape } = props.parameter
  const [shown, change] = useTyped(props, textIn)
  return (
    <LineField {...props} shown={shown} change={change} inputMode="text" max={(shape.kind === 'text' ? shape.max : undefined) ?? 2000} />
  )
}

function LineField({
  parameter,
  path,
  errors,
  shown,
  change,
  inputMode,
  max,
}: FieldProps & {
  readonly shown: string
  readonly change: (text: string) => void
  readonly inputMode: 'text' | 'numeric' | 'decimal'
  readonly max: number
}) {
  return (
    <Placed path={path}>
      <Field label={titleOf(parameter)} hint={<Hint parameter={parameter} />} error={errorAt(errors, path)}>
        {({ id, describedBy, invalid }) => (
          <input
            id={id}
            inputMode={inputMode}
            autoComplete="off"
            spellCheck={false}
            aria-describedby={describedBy}
            aria-invalid={invalid}
            aria-required={parameter.required}
            placeholder={parameter.fallback === undefined ? undefined : safe(textOf(parameter.fallback))}
            maxLength={max}
            value={shown}
            onChange={({ target }) => change(target.value)}
            className={textInputClass}
          />
        )}
      </Field>
    </Placed>
  )
}

const linesOf = (value: Json | undefined): readonly string[] => (Array.isArray(value) ? value.map(String) : [])

/** A field for a list of texts. */
export function LinesField({ parameter, value, onChange, path, errors }: FieldProps) {
  const lines = linesOf(value)
  // A line that is only begun is no item yet.
  const [typed, setTyped] = useState(lines.join('\n'))
  const shown = same(itemsIn(typed), [...lines]) ? typed : lines.join('\n')
  return (
    <Placed path={path}>
      <Field
        label={titleOf(parameter)}
        hint={
          <>
            <Hint parameter={parameter} /> One on each line.
          </>
        }
        error={errorAt(errors, path) ?? firstBelow(errors, path)}
      >
        {({ id, describedBy, invalid }) => (
          <textarea
            id={id}
            rows={Math.min(6, Math.max(2, lines.length + 1))}
            spellCheck={false}
            aria-describedby={describedBy}
            aria-invalid={invalid}
            value={shown}
            onChange={({ target }) => {
              setTyped(target.value)
              const items = itemsIn(target.value)
              onChange(items.length === 0 && parameter.fallback === undefined ? undefined : items)
            }}
            className={`${textInputClass} h-auto py-1.5 font-mono text-xs`}
          />
        )}
      </Field>
    </Placed>
  )
}

const itemsIn = (text: string): Json[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

/** What no field is made for is written as it stands in the document. */
export function JsonField({ parameter, value, onChange, path, errors }: FieldProps) {
  const [typed, setTyped] = useState(value === undefined ? '' : JSON.stringify(value, undefined, 2))
  const [wrong, setWrong] = useState(false)
  const change = (text: string) => {
    setTyped(text)
    try {
      const read: Json | undefined = text.trim() === '' ? undefined : JSON.parse(text)
      setWrong(false)
      onChange(read)
    } catch {
      setWrong(true)
    }
  }
  return (
    <Placed path={path} wide>
      <Field
        label={titleOf(parameter)}
        hint={
          <>
            <Hint parameter={parameter} /> As JSON.
          </>
        }
        error={wrong ? 'This is no JSON yet.' : (errorAt(errors, path) ?? firstBelow(errors, path))}
      >
        {({ id, describedBy, invalid }) => (
          <textarea
            id={id}
            rows={4}
            spellCheck={false}
            aria-describedby={describedBy}
            aria-invalid={invalid}
            value={typed}
            onChange={({ target }) => change(target.value)}
            className={`${textInputClass} h-auto py-1.5 font-mono text-xs`}
          />
        )}
      </Field>
    </Placed>
  )
}
