import type { Json } from '@fairway/core/kernel'
import type { ReactNode } from 'react'
import { classNames } from '../components/class-names.ts'
import { Prose } from '../components/prose.tsx'
import { pathKey, type DraftPath } from './draft.ts'
import { same, type Parameter } from './parameters.ts'
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

/** What is wrong with an item of a list that is one field. */
export function firstBelow(errors: ReadonlyMap<string, string>, path: DraftPath): ReactNode {
  const prefix = `${pathKey(path).slice(0, -1)},`
  const [, found] = [...errors].find(([key]) => key.startsWith(prefix)) ?? []
  return found === undefined ? undefined : <Prose text={found} />
}

/** Its name in words; what has a default need not be called optional. */
export const titleOf = ({ name, required, fallback }: Parameter): string =>
  `${nameInWords(name)}${required || fallback !== undefined ? '' : ' (optional)'}`

/** What a parameter is for, its bounds and what holds otherwise. */
export function Hint({ parameter }: { readonly parameter: Parameter }) {
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
