import { ChoiceField, ChoicesField } from './choice-fields.tsx'
import type { FieldProps } from './field-frame.tsx'
import { JsonField, LinesField, NumberField, TextField } from './typed-fields.tsx'

/** A field for a value that holds no others. */
export function LeafField(props: FieldProps) {
  const { shape } = props.parameter
  if (shape.kind === 'choice') return <ChoiceField {...props} choices={shape.choices} />
  if (shape.kind === 'choices') return <ChoicesField {...props} choices={shape.choices} />
  if (shape.kind === 'number') return <NumberField {...props} shape={shape} />
  if (shape.kind === 'lines') return <LinesField {...props} />
  return shape.kind === 'text' ? <TextField {...props} /> : <JsonField {...props} />
}
