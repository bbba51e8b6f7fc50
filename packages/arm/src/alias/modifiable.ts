import { modifiedByBuiltIns } from './derived.gen.ts'
import { modifiableAliases, wholeTypes } from './facts.gen.ts'
import { ownerOf } from './general-rule.ts'

interface Modifiable {
  /** Alias -> API versions at which it may not be changed. */
  readonly exceptAt: ReadonlyMap<string, ReadonlySet<string>>
  /** Alias -> first API version at which a built-in definition changes it, empty when it does so at any. */
  readonly from: ReadonlyMap<string, string>
  readonly whole: ReadonlySet<string>
}

let facts: Modifiable | undefined

function readFacts(): Modifiable {
  return {
    exceptAt: new Map(modifiableAliases.map(([alias, versions]) => [alias, new Set(versions === '' ? [] : versions.split(' '))])),
    from: new Map(modifiedByBuiltIns),
    whole: new Set(wholeTypes),
  }
}

/**
 * Whether `modify` may change what an alias names. Three sources, the surest first: Azure's own listing where it was read, the types of
 * which all of it was read (what is not listed there may not be changed), and that Microsoft's own definitions change it.
 */
export function isModifiable(alias: string, version: string | undefined): boolean | undefined {
  const { exceptAt, from, whole } = (facts ??= readFacts())
  const lower = alias.toLowerCase()
  const except = exceptAt.get(lower)
  if (except !== undefined) return version === undefined || !except.has(version.toLowerCase())
  if (whole.has(ownerOf(lower))) return false
  const first = from.get(lower)
  if (first === undefined) return undefined
  return version === undefined || version.toLowerCase() >= first ? true : undefined
}
