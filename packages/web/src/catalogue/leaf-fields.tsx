import type { Json } from '@fairway/core/kernel'
import { useId, useState, type ReactNode } from 'react'
import { classNames } from '../components/class-names.ts'
import { Field, textInputClass } from '../components/field.tsx'
import { safe } from '../components/format.ts'
import { Prose } from '../components/prose.tsx'
import { pathKey, type DraftPath } from './draft.ts'
import { same, textOf, type Parameter, type Shape } from './parameters.ts'
import { nameInWords, shapeInWords, valueInWords } from './words.ts'

/** What every field of the form is given. */
export interface FieldProps {
  readonly parameter: Parameter
  /** What holds now. */
  readonly value: Json | undefined
  readonly onChange: (value: Json | undefined) => void
  /** Where it stands in the draft. */
  readonly path: DraftPath
  /** What is wrong, by `pathKey`. */
  readonly errors: ReadonlyMap<string, string>
}

/** More choices, or longer ones, are a list to open. */
const FEW = 3
const SHORT = 40

/** A field for a value that holds no others. */
export function LeafField(props: FieldProps) {
  const { shape } = props.parameter
  if (shape.kind === 'choice') return <ChoiceField {...props} choices={shape.choices} />
  if (shape.kind === 'choices') return <ChoicesField {...props} choices={shape.choices} />
  if (shape.kind === 'number') return <NumberField {...props} shape={shape} />
  if (shape.kind === 'lines') return <LinesField {...props} />
  return shape.kind === 'text' ? <TextField {...props} /> : <JsonField {...props} />
}

/** Where the check and the form find a field by its path. */
export const Placed = ({
  path,
  wide = false,
  children,
}: {
  readonly path: DraftPath
  readonly wide?: boolean
  readonly children: ReactNode
}) => (
  <div data-path={pathKey(path)} className={classNames('min-w-0', wide && 'sm:col-span-2')}>
    {children}
  </div>
)

/** A message at a field. */
export const errorAt = (errors: ReadonlyMap<string, string>, path: DraftPath): ReactNode => {
  const text = errors.get(pathKey(path))
  return text === undefined ? undefined : <Prose text={text} />
}

const titleOf = ({ name, required }: Parameter): string => `${nameInWords(name)}${required ? '' : ' (optional)'}`

const optionalTitle = (parameter: Parameter): string =>
  parameter.fallback === undefined ? titleOf(parameter) : nameInWords(parameter.name)

/** What a parameter is for, its bounds and what holds otherwise. */
function Hint({ parameter }: { readonly parameter: Parameter }) {
  const { shape, description, fallback } = parameter
  const bounds = shape.kind === 'number' && (shape.min !== undefined || shape.max !== undefined) ? shapeInWords(shape) : undefined
  return (
    <>
      <Prose text={description} />
      {bounds !== undefined && ` ${bounds.charAt(0).toUpperCase()}${bounds.slice(1)}.`}
      {fallback !== undefined &&
        !same(fallback, []) &&
        shape.kind !== 'choice' &&
        shape.kind !== 'choices' &&
        ` Default: ${valueInWords(fallback)}.`}
    </>
  )
}

function ChoiceField({
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
      <Field label={optionalTitle(parameter)} hint={<Hint parameter={parameter} />} error={errorAt(errors, path)}>
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

function ChoicesField({ parameter, value, onChange, path, errors, choices }: FieldProps & { readonly choices: readonly string[] }) {
  return (
    <Choices
      label={optionalTitle(parameter)}
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
export function Choices({
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

function NumberField(props: FieldProps & { readonly shape: Extract<Shape, { kind: 'number' }> }) {
  const [shown, change] = useTyped(props, numberIn)
  return <LineField {...props} shown={shown} change={change} inputMode={props.shape.whole ? 'numeric' : 'decimal'} max={20} />
}

function TextField(props: FieldProps) {
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
      <Field label={optionalTitle(parameter)} hint={<Hint parameter={parameter} />} error={errorAt(errors, path)}>
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

function LinesField({ parameter, value, onChange, path, errors }: FieldProps) {
  const lines = linesOf(value)
  // A line that is only begun is no item yet.
  const [typed, setTyped] = useState(lines.join('\n'))
  const shown = same(itemsIn(typed), [...lines]) ? typed : lines.join('\n')
  return (
    <Placed path={path}>
      <Field
        label={optionalTitle(parameter)}
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

/** What is wrong with an item of a list that is one field. */
function firstBelow(errors: ReadonlyMap<string, string>, path: DraftPath): ReactNode {
  const prefix = `${pathKey(path).slice(0, -1)},`
  const [, found] = [...errors].find(([key]) => key.startsWith(prefix)) ?? []
  return found === undefined ? undefined : <Prose text={found} />
}

/** What no field is made for is written as it stands in the document. */
function JsonField({ parameter, value, onChange, path, errors }: FieldProps) {
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
        label={optionalTitle(parameter)}
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
