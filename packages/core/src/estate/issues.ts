import type { z } from 'zod'
import { diagnostic, didYouMean, type Code, type Diagnostic, type JsonObject } from '../kernel/index.ts'
import { instantSchema } from './kind.ts'
import { propertyNames, schemasAt } from './schema.ts'
import { follow, pathText, type Tree } from './tree.ts'
import { asWritten, nearestInstant, quoted, quotedList, typeWord, wantedTypes, whatItIs } from './wording.ts'

type Issue = z.core.$ZodIssue

/** A fault before it has a position. */
interface Fault {
  readonly code: Code
  readonly summary: string
  readonly help?: string | undefined
}

/** The document, its JSON Schema, and one thing that zod has against it. */
interface Context {
  readonly tree: Tree
  readonly schema: JsonObject
}

/** What a schema has against a document, in words and with positions. */
export const issueDiagnostics = (issues: readonly Issue[], context: Context): readonly Diagnostic[] =>
  withoutBoundsOfOthers(issues.flatMap(withinUnion)).flatMap((issue) =>
    issue.code === 'unrecognized_keys' ? unknownProperties(issue, context) : oneDiagnostic(issue, context),
  )

/** A text where a list belongs is told as that, and not that it has more characters than a list may have items. */
function withoutBoundsOfOthers(issues: readonly Issue[]): readonly Issue[] {
  const mistaken = new Set(issues.filter(({ code }) => code === 'invalid_type').map(({ path }) => pathText(path)))
  return issues.filter(({ code, path }) => (code !== 'too_big' && code !== 'too_small') || !mistaken.has(pathText(path)))
}

/** Where only one form of several has the kind of value that was written, what is wrong lies in it: that is told, not that no form fits. */
function withinUnion(issue: Issue): readonly Issue[] {
  if (issue.code !== 'invalid_union') return [issue]
  const meant = issue.errors.filter((branch) => branch.every((one) => one.path.length > 0 || one.code === 'unrecognized_keys'))
  const [only] = meant
  if (only === undefined || only.length === 0 || meant.length > 1) return [issue]
  return only.map((one) => ({ ...one, path: [...issue.path, ...one.path] })).flatMap(withinUnion)
}

function unknownProperties(issue: z.core.$ZodIssueUnrecognizedKeys, context: Context): readonly Diagnostic[] {
  const known = propertyNames(schemasAt(context.schema, issue.path))
  const inSpec = propertyNames(schemasAt(context.schema, ['spec']))
  const outsideSpec = issue.path[0] !== 'spec'
  return issue.keys.map((key) => {
    const misplaced = outsideSpec && inSpec.includes(key) ? `it belongs under \`spec\`` : undefined
    const help = misplaced ?? didYouMean(key, known) ?? `known here are ${quotedList(known)}`
    return diagnostic('FW1004', `unknown property ${quoted(key)}`, { at: follow(context.tree, [...issue.path, key]).key, help })
  })
}

function oneDiagnostic(issue: Issue, context: Context): readonly Diagnostic[] {
  const { found, key } = follow(context.tree, issue.path)
  if (found?.broken === true) return []
  const path = quoted(pathText(issue.path))
  if (found === undefined) return [diagnostic('FW1005', `${path} is missing`, { at: key })]
  if (found.value === null) return [diagnostic('FW1005', `${path} has no value`, { at: key })]
  const schemas = schemasAt(context.schema, issue.path)
  const { code, summary, help } = pathText(issue.path) === 'metadata.name' ? nameFault(found, issue) : fault(issue, path, found, schemas)
  return [diagnostic(code, summary, { at: found.at, ...(help === undefined ? {} : { help }) })]
}

function fault(issue: Issue, path: string, found: Tree, schemas: readonly JsonObject[]): Fault {
  switch (issue.code) {
    case 'invalid_type':
      return typeFault(issue.expected, path, found, schemas)
    case 'invalid_value':
      return valueFault(issue.values.map(String), path, found)
    case 'too_big':
    case 'too_small':
      return boundFault(issue, path)
    case 'invalid_format':
      return formFault(issue, path, found, schemas)
    case 'invalid_union':
      return unionFault(issue, path, found, schemas)
    case 'invalid_key':
      return { code: 'FW1008', summary: `${path} has a key that is not allowed`, help: 'keys have 1 to 63 characters' }
    case 'not_multiple_of':
    case 'unrecognized_keys':
    case 'invalid_element':
    case 'custom':
      break
  }
  return { code: 'FW1008', summary: `${path} ${lowerFirst(issue.message)}` }
}

function typeFault(expected: string, path: string, found: Tree, schemas: readonly JsonObject[]): Fault {
  const { value } = found
  if (expected === 'string' && (typeof value === 'number' || typeof value === 'boolean')) return quotesFault(path, found)
  if (expected === 'int' && typeof value === 'number') {
    return { code: 'FW1006', summary: `${path} must be a whole number, but is ${quoted(asWritten(found))}` }
  }
  const isNumeric = typeof value === 'string' && value.trim() !== '' && Number.isFinite(Number(value))
  const help =
    typeWord(expected) === 'a mapping'
      ? propertiesHelp(propertyNames(schemas))
      : isNumeric && (expected === 'number' || expected === 'int')
        ? 'remove the quotes'
        : expected === 'array' && typeof value !== 'object'
          ? `write it as a list: \`[${asWritten(found).slice(0, 40)}]\``
          : undefined
  return { code: 'FW1006', summary: `${path} must be ${typeWord(expected)}, but is ${whatItIs(found)}`, help }
}

const propertiesHelp = (names: readonly string[]): string | undefined =>
  names.length === 0 ? undefined : `it has the properties ${quotedList(names)}`

const quotesFault = (path: string, found: Tree): Fault => ({
  code: 'FW1011',
  summary: `${path} must be text, but ${quoted(asWritten(found))} is ${whatItIs(found)}`,
  help: `put it in quotes: ${quoted(`"${asWritten(found)}"`)}`,
})

function valueFault(values: readonly string[], path: string, found: Tree): Fault {
  const near = typeof found.value === 'string' ? didYouMean(found.value, values) : undefined
  const allowed = `allowed are ${quotedList(values)}`
  const shown = typeof found.value === 'object' ? whatItIs(found) : quoted(asWritten(found))
  return { code: 'FW1007', summary: `${path} cannot be ${shown}`, help: near === undefined ? allowed : `${near} ${allowed}` }
}

function boundFault(issue: z.core.$ZodIssueTooBig | z.core.$ZodIssueTooSmall, path: string): Fault {
  const [bound, side] = issue.code === 'too_big' ? [issue.maximum, 'at most'] : [issue.minimum, 'at least']
  const units: Readonly<Record<string, string>> = { string: ' characters', array: ' items', object: ' properties', record: ' properties' }
  const unit = units[issue.origin]
  if (issue.code === 'too_small' && Number(bound) === 1 && unit !== undefined) return { code: 'FW1009', summary: `${path} is empty` }
  if (unit !== undefined) return { code: 'FW1009', summary: `${path} must have ${side} ${bound}${unit}` }
  const strictly = issue.inclusive === false ? (issue.code === 'too_big' ? 'less than' : 'more than') : side
  return { code: 'FW1009', summary: `${path} must be ${strictly} ${bound}` }
}

function formFault(issue: z.core.$ZodIssueInvalidStringFormat, path: string, found: Tree, schemas: readonly JsonObject[]): Fault {
  const text = asWritten(found)
  const wanted =
    issue.format === 'guid' || issue.format === 'uuid'
      ? 'must be an id such as 7d1c5f3a-0000-4000-8000-000000000001'
      : issue.message.startsWith('must ')
        ? issue.message
        : 'has not the right form'
  const better = nearForm(text, schemas)
  const bareNo = /^(no|yes|on|off|y|n)$/i.test(text) ? ', in quotes: some readers of YAML take the bare word for true or false' : ''
  const help = better === undefined ? undefined : `write ${quoted(`"${better}"`)}${bareNo}`
  return { code: 'FW1008', summary: `${path} ${wanted}, but is ${quoted(text)}`, help }
}

/** The same text in another case, or without separators, when that has the form. */
function nearForm(text: string, schemas: readonly JsonObject[]): string | undefined {
  if (text.length > 200) return undefined
  const patterns = schemas.map((schema) => schema['pattern']).filter((pattern) => typeof pattern === 'string')
  const candidates = [
    text.trim(),
    text.toUpperCase(),
    text.toLowerCase(),
    text.replaceAll(/[\s,_']/g, ''),
    text.replaceAll(/[\s-]/g, '').toLowerCase(),
  ]
  return candidates.find((candidate) => patterns.some((pattern) => new RegExp(pattern, 'u').test(candidate)))
}

function unionFault(issue: z.core.$ZodIssueInvalidUnion, path: string, found: Tree, schemas: readonly JsonObject[]): Fault {
  const branches = schemas.filter((schema) => typeof schema['type'] === 'string')
  const wantsText = branches.length > 0 && branches.every((schema) => schema['type'] === 'string')
  if (wantsText && (typeof found.value === 'number' || typeof found.value === 'boolean')) return quotesFault(path, found)
  if (!wantsText || typeof found.value !== 'string') {
    return { code: 'FW1006', summary: `${path} must be ${wantedTypes(branches)}, but is ${whatItIs(found)}` }
  }
  const near = nearestInstant(found.value)
  const isInstant = near !== undefined && instantSchema('').safeParse(near).success
  const wanted = issue.message.startsWith('must ') ? issue.message : 'has none of the forms that are allowed'
  return {
    code: 'FW1008',
    summary: `${path} ${wanted}, but is ${quoted(found.value)}`,
    help: isInstant ? `did you mean \`${near}\`?` : undefined,
  }
}

function nameFault(found: Tree, issue: Issue): Fault {
  if (issue.code === 'invalid_type') return typeFault(issue.expected, '`metadata.name`', found, [])
  const text = asWritten(found)
  const slug = text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 63)
    .replaceAll(/^-|-$/g, '')
  const rule = 'names are lower-case letters, digits and hyphens, at most 63, beginning and ending with a letter or digit'
  const help = slug === '' || slug === text ? rule : `did you mean \`${slug}\`? ${rule}`
  return { code: 'FW1023', summary: `the name ${quoted(text)} is not allowed`, help }
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)
