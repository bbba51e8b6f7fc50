import { useEffect, useEffectEvent, useId, useState, type ReactNode } from 'react'
import { classNames } from './class-names.ts'
import { Icon } from './icon.tsx'

const inputClass = 'h-8 w-full rounded-md border border-line-strong bg-surface px-2.5 text-[0.8125rem] text-ink placeholder:text-muted'

/** A labelled field around any control; errors are tied to it. */
export function Field({
  label,
  hint,
  error,
  children,
}: {
  readonly label: string
  readonly hint?: ReactNode
  readonly error?: ReactNode
  readonly children: (ids: { readonly id: string; readonly describedBy: string; readonly invalid: boolean }) => ReactNode
}) {
  const id = useId()
  const describedBy = `${id}-hint`
  return (
    <div className="flex flex-col gap-1">
      <label htmlFor={id} className="text-[0.8125rem] font-medium">
        {label}
      </label>
      {children({ id, describedBy, invalid: error !== undefined })}
      <p id={describedBy} className={classNames('text-xs', error === undefined ? 'text-muted' : 'text-fail')}>
        {error ?? hint}
      </p>
    </div>
  )
}

/** The look of text inputs. */
export const textInputClass = inputClass

/** A native select: works everywhere, with any keyboard and any screen reader. */
export function Select<Value extends string>({
  label,
  value,
  onChange,
  choices,
  className,
}: {
  readonly label: string
  readonly className?: string
  readonly value: Value
  readonly onChange: (value: Value) => void
  readonly choices: readonly { readonly value: Value; readonly label: string }[]
}) {
  return (
    <label className={classNames('inline-flex items-center gap-1.5 text-[0.8125rem] whitespace-nowrap text-muted', className)}>
      {label}
      <select
        value={value}
        onChange={(event) => {
          const chosen = choices.find((choice) => choice.value === event.target.value)
          if (chosen !== undefined) onChange(chosen.value)
        }}
        className={classNames(inputClass, 'w-auto pr-1 font-medium')}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </label>
  )
}

const SETTLE_MS = 250

/** Text search: reports what was typed once typing pauses. `/` focuses the field that carries `data-search`. */
export function SearchField({
  label,
  value,
  onChange,
}: {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
}) {
  const [text, setText] = useState(value)
  const [seen, setSeen] = useState(value)
  const [reported, setReported] = useState(value)
  if (value !== seen) {
    setSeen(value)
    // An answer to what was reported must not take away what was typed since.
    if (value !== reported) setText(value)
  }
  const report = useEffectEvent(onChange)
  useEffect(() => {
    if (text === value) return undefined
    const timer = setTimeout(() => {
      setReported(text)
      report(text)
    }, SETTLE_MS)
    return () => clearTimeout(timer)
  }, [text, value])
  return (
    <div className="relative min-w-0 grow basis-56 sm:max-w-72 sm:basis-48">
      <span className="pointer-events-none absolute top-2 left-2.5 text-muted">
        <Icon name="search" />
      </span>
      <input
        type="search"
        data-search
        aria-label={label}
        placeholder={label}
        maxLength={200}
        value={text}
        onChange={(event) => setText(event.target.value)}
        className={classNames(inputClass, 'pl-8')}
      />
    </div>
  )
}
