import { type KnownType, knownType, type TypeScope } from './known-types.ts'

/** The API version in which resources of a type are written, by type in any case. A type that nobody knows is a defect of the caller. */
export const apiVersionOf = (type: string): string => called(type).apiVersion

/** Where resources of a type may be deployed. A type that nobody knows is a defect of the caller. */
export const scopesOf = (type: string): readonly TypeScope[] => called(type).scopes

/** Whether the body of a type is known. */
export const knowsType = (type: string): boolean => knownType(type) !== undefined

function called(type: string): KnownType {
  const found = knownType(type)
  if (found === undefined) throw new Error(`no API version is known of ${type}`)
  return found
}
