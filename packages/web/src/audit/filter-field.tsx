import { useState, type FormEvent } from 'react'
import { textInputClass } from '../components/field.tsx'

/** A text filter that applies on Enter or when it is left: records are matched whole, so half-typed words would find nothing. */
export function FilterField({
  label,
  value,
  onChange,
  searched = false,
}: {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly searched?: boolean
}) {
  const [text, setText] = useState(value)
  const [seen, setSeen] = useState(value)
  if (value !== seen) {
    setSeen(value)
    setText(value)
  }
  const apply = () => {
    if (text.trim() !== value) onChange(text.trim())
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    apply()
  }
  return (
    <form onSubmit={submit} className="min-w-0 grow basis-24 sm:max-w-56">
      <input
        {...(searched ? { 'data-search': '' } : {})}
        aria-label={label}
        placeholder={label}
        maxLength={500}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onBlur={apply}
        className={textInputClass}
      />
    </form>
  )
}
