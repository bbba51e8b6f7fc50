import { Field, textInputClass } from './field.tsx'

/** Why somebody asks for something that the audit chain will keep. As long as the API takes it. */
export function ReasonField({
  hint,
  value,
  onChange,
}: {
  readonly hint: string
  readonly value: string
  readonly onChange: (reason: string) => void
}) {
  return (
    <Field label="Reason" hint={hint}>
      {({ id, describedBy }) => (
        <textarea
          id={id}
          aria-describedby={describedBy}
          required
          rows={4}
          maxLength={2000}
          value={value}
          onChange={(event) => onChange(event.target.value)}
          className={`${textInputClass} h-auto py-1.5`}
        />
      )}
    </Field>
  )
}
