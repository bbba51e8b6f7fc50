import { isJsonObject, type Json, type JsonObject } from '@fairway/core/kernel'
import { useEffect, useRef } from 'react'
import { Button, IconButton } from '../components/button.tsx'
import { Icon } from '../components/icon.tsx'
import { Prose } from '../components/prose.tsx'
import type { DraftPath } from './draft.ts'
import { errorAt, Placed, type FieldProps } from './field-frame.tsx'
import { LeafField } from './leaf-field.tsx'
import { valueOf, withValue, type Parameter, type Shape } from './parameters.ts'
import { nameInWords, valueInWords } from './words.ts'

/** Fields for parameters, and for the parameters in them. */
export function ParameterFields({
  parameters,
  values,
  onChange,
  path,
  errors,
}: {
  readonly parameters: readonly Parameter[]
  readonly values: JsonObject
  readonly onChange: (values: JsonObject) => void
  readonly path: DraftPath
  readonly errors: ReadonlyMap<string, string>
}) {
  return (
    <div className="grid gap-x-5 gap-y-4 sm:grid-cols-2">
      {parameters.map((parameter) => (
        <OneField
          key={parameter.name}
          parameter={parameter}
          value={valueOf(values, parameter)}
          onChange={(value) => onChange(withValue(values, parameter, value))}
          path={[...path, parameter.name]}
          errors={errors}
        />
      ))}
    </div>
  )
}

function OneField(props: FieldProps) {
  const { shape } = props.parameter
  if (shape.kind === 'list') return <ListField {...props} shape={shape} />
  return shape.kind === 'group' ? <GroupField {...props} shape={shape} /> : <LeafField {...props} />
}

const objectOf = (value: Json | undefined): JsonObject => (value !== undefined && isJsonObject(value) ? value : {})

/** Parameters that belong together. Where nothing holds until something is said, that is said first. */
function GroupField({
  parameter,
  value,
  onChange,
  path,
  errors,
  shape,
}: FieldProps & { readonly shape: Extract<Shape, { kind: 'group' }> }) {
  const title = nameInWords(parameter.name)
  const absent = value === undefined && parameter.fallback === undefined && !parameter.required
  return (
    <Placed path={path} wide>
      <fieldset className="min-w-0 rounded-md border border-line px-3 pt-1 pb-3">
        <legend className="px-1 text-[0.8125rem] font-medium">{title}</legend>
        <div className="mb-3 flex items-start gap-3">
          <p className="grow text-xs text-muted">
            <Prose text={parameter.description} />
          </p>
          {absent && <Button onClick={() => onChange({})}>Say more</Button>}
          {!absent && parameter.fallback === undefined && !parameter.required && (
            <IconButton label={`Leave out ${title}`} onClick={() => onChange(undefined)}>
              <Icon name="close" />
            </IconButton>
          )}
        </div>
        <Message errors={errors} path={path} />
        {!absent && (
          <ParameterFields
            parameters={shape.members}
            values={objectOf(value)}
            onChange={(next) => onChange(next)}
            path={path}
            errors={errors}
          />
        )}
      </fieldset>
    </Placed>
  )
}

/** A list of objects: each is a group, to be added and taken away. */
function ListField({ parameter, value, onChange, path, errors, shape }: FieldProps & { readonly shape: Extract<Shape, { kind: 'list' }> }) {
  const items: readonly Json[] = Array.isArray(value) ? value : []
  const title = nameInWords(parameter.name)
  const list = useRef<HTMLDivElement>(null)
  const focus = useRef<number | 'add' | undefined>(undefined)
  useEffect(() => {
    const wanted = focus.current
    focus.current = undefined
    if (wanted === 'add') list.current?.querySelector<HTMLElement>('button[data-add]')?.focus()
    if (typeof wanted === 'number')
      list.current?.querySelectorAll<HTMLElement>(':scope > ol > li')[wanted]?.querySelector<HTMLElement>('input, select')?.focus()
  })
  const full = shape.max !== undefined && items.length >= shape.max
  return (
    <Placed path={path} wide>
      <fieldset className="min-w-0">
        <legend className="text-[0.8125rem] font-medium">{title}</legend>
        <p className="mt-0.5 text-xs text-muted">
          <Prose text={parameter.description} />
        </p>
        <Message errors={errors} path={path} />
        <div ref={list} className="mt-2 flex flex-col items-start gap-2">
          {items.length > 0 && (
            <ol className="flex w-full flex-col gap-2">
              {items.map((item, index) => (
                // oxlint-disable-next-line react/no-array-index-key -- items have no other identity than their place
                <li key={`${String(index)} of ${String(items.length)}`}>
                  <Item
                    title={`${title} ${String(index + 1)}`}
                    name={isJsonObject(item) ? valueInWords(item) : ''}
                    item={item}
                    members={shape.item}
                    onChange={(next) => onChange(items.with(index, next))}
                    onRemove={() => {
                      focus.current = 'add'
                      const left = items.filter((_, at) => at !== index)
                      onChange(left.length === 0 && parameter.fallback === undefined ? undefined : left)
                    }}
                    path={[...path, index]}
                    errors={errors}
                  />
                </li>
              ))}
            </ol>
          )}
          <Button
            data-add
            disabled={full}
            onClick={() => {
              focus.current = items.length
              onChange([...items, {}])
            }}
          >
            {items.length === 0 ? 'Add' : 'Add another'}
            <span className="sr-only"> to {title}</span>
          </Button>
        </div>
      </fieldset>
    </Placed>
  )
}

function Item({
  title,
  name,
  item,
  members,
  onChange,
  onRemove,
  path,
  errors,
}: {
  readonly title: string
  readonly name: string
  readonly item: Json
  readonly members: readonly Parameter[]
  readonly onChange: (item: JsonObject) => void
  readonly onRemove: () => void
  readonly path: DraftPath
  readonly errors: ReadonlyMap<string, string>
}) {
  return (
    <fieldset data-path={JSON.stringify(path)} className="min-w-0 rounded-md border border-line bg-canvas">
      <legend className="sr-only">{title}</legend>
      <div className="flex items-center justify-between gap-3 border-b border-line py-0.5 pr-1 pl-3">
        <span aria-hidden="true" className="min-w-0 truncate text-xs text-muted">
          {title}
          {name !== '' && name !== 'as its parts say' && <span className="ml-2 font-medium text-ink">{name}</span>}
        </span>
        <IconButton label={`Remove ${title}`} onClick={onRemove} className="size-7">
          <Icon name="close" size={14} />
        </IconButton>
      </div>
      <div className="p-3">
        <Message errors={errors} path={path} />
        <ParameterFields parameters={members} values={objectOf(item)} onChange={onChange} path={path} errors={errors} />
      </div>
    </fieldset>
  )
}

/** What is wrong with the whole of a list or a group. */
function Message({ errors, path }: { readonly errors: ReadonlyMap<string, string>; readonly path: DraftPath }) {
  const message = errorAt(errors, path)
  return message === undefined ? null : <p className="mt-1 mb-2 text-xs text-fail">{message}</p>
}
