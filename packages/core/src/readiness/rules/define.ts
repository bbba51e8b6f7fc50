import type { Control } from '../control.ts'

/** A control asked of everybody unless it says `profile: 'enterprise'`. */
export const control = ({ profile = 'all', ...rest }: Omit<Control, 'profile'> & { readonly profile?: Control['profile'] }): Control => ({
  ...rest,
  profile,
})

/** A number parameter; a defect of the catalogue when it is missing. */
export function numberOf(parameters: NonNullable<Control['parameters']>, name: string): number {
  const value = parameters[name]
  if (typeof value !== 'number') throw new Error(`parameter ${name} is not a number`)
  return value
}

/** A list parameter in lower case; a defect of the catalogue when it is missing. */
export function listOf(parameters: NonNullable<Control['parameters']>, name: string): readonly string[] {
  const value = parameters[name]
  if (typeof value !== 'object') throw new Error(`parameter ${name} is not a list`)
  return value.map((one) => one.toLowerCase())
}
