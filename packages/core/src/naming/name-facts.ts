import { resourceNames } from './resource-names.gen.ts'
import type { NameForm, ResourceNameRow } from './tables.ts'

/** What is known of names of a type, with its form. */
export interface NameFacts extends Omit<ResourceNameRow, 'form'> {
  readonly form: NameForm & { readonly expression: RegExp }
}

const forms = new Map(resourceNames.forms.map((form) => [form.id, { ...form, expression: new RegExp(form.pattern, 'u') }]))

const formCalled = (id: string): NameFacts['form'] => {
  const form = forms.get(id)
  if (form === undefined) throw new Error(`data/resource-names.json has no form ${id}`)
  return form
}

const known = new Map(resourceNames.types.map((row) => [row.type.toLowerCase(), { ...row, form: formCalled(row.form) }]))

/** Of a type that the table does not have: letters, digits and hyphens, no more than most types take. */
const usual = (type: string): NameFacts => ({
  type,
  abbreviation:
    type
      .slice(type.lastIndexOf('/') + 1)
      .toLowerCase()
      .replaceAll(/[^a-z0-9]/g, '')
      .slice(0, 20) || 'res',
  min: 1,
  max: 60,
  form: formCalled('hyphens'),
  unique: 'resourceGroup',
  sources: [],
})

/** What is known of names of a type, by its name in any case. */
export const nameFacts = (type: string): NameFacts => known.get(type.toLowerCase()) ?? usual(type)

/** Whether the table has the type. */
export const isNamedType = (type: string): boolean => known.has(type.toLowerCase())

/** Every type of the table, as Azure writes them. */
export const namedTypes: readonly string[] = resourceNames.types.map((row) => row.type)
