import { builtInAliases } from '@fairway/arm/alias'
import { parseAssignment, parseExemption } from '@fairway/arm/assignment'
import { compilePolicy, parsePolicyDefinition, parsePolicySet, type PolicyDefinition, type PolicyProblem } from '@fairway/arm/policy'
import type { Value } from '@fairway/arm/value'
import { readDocument, splitDocuments, type Declared, type Estate, type EstateFile } from '../estate/index.ts'
import { diagnostic, didYouMean, isJsonObject, type Diagnostic, type Json, type SourceRange } from '../kernel/index.ts'
import { isPolicyFile, isPolicyKind, policyOf, type PolicyDocument } from './estate-policies.ts'
import { documentProblem } from './problems.ts'
import { placeInTree, readPolicyFile } from './read-policy-file.ts'
import { memberOf } from './recognise.ts'
import { knownScopes, type KnownScopes } from './scopes.ts'

/**
 * What the policy engine has against the policies that an estate declares, each at its place: rules that cannot be compiled, assignments
 * without a definition, scopes that nobody knows. An estate without policies costs nothing.
 */
export function checkPolicies(estate: Estate, files: readonly EstateFile[]): readonly Diagnostic[] {
  const documents = estate.documents.filter((one) => isPolicyKind(one.kind))
  if (documents.length === 0) return []
  const byPath = new Map(files.map((file) => [file.path, file]))
  const scopes = knownScopes(estate)
  return documents.flatMap((one) => {
    const policy = policyOf(one)
    const found = [...problemsOf(policy), ...scopeProblems(policy, scopes)]
    if (found.length === 0) return []
    const place = placer(one, byPath.get(one.at.file))
    return found.map(({ problem, code }) =>
      code === undefined
        ? documentProblem(policy.kind, policy.name, problem, place(problem.pointer))
        : diagnostic(code, problem.message, { at: place(problem.pointer), ...(problem.help === undefined ? {} : { help: problem.help }) }),
    )
  })
}

interface Found {
  readonly problem: PolicyProblem & { readonly help?: string }
  /** Where another code says it better than that of the kind. */
  readonly code?: 'FW7005' | 'FW7024' | 'FW7025'
}

const problemsOf = (policy: PolicyDocument): readonly Found[] => readers[policy.kind](policy)

/** The scope is judged by its names apart; the engine gets one that it understands. */
const readers: Readonly<Record<PolicyDocument['kind'], (policy: PolicyDocument) => readonly Found[]>> = {
  PolicyDefinition: definitionProblems,
  PolicyInitiative: ({ body }) => {
    const parsed = parsePolicySet(body)
    return parsed.ok ? [] : parsed.problems.map((problem) => ({ problem }))
  },
  PolicyAssignment: ({ name, body }) => documentProblems(parseAssignment(withoutNames(body), { name, scope: '/' })),
  PolicyExemption: ({ name, body }) => documentProblems(parseExemption(body, { name, scope: '/' })),
}

type Parsed = ReturnType<typeof parseAssignment> | ReturnType<typeof parseExemption>

const documentProblems = (parsed: Parsed): readonly Found[] =>
  (parsed.ok ? parsed.warnings : parsed.problems).filter((one) => one.severity === 'error').map((problem) => ({ problem }))

/** Names of scopes are told apart; the engine would take each for a management group. */
function withoutNames(body: PolicyDocument['body']): Json {
  const properties = body['properties']
  return isJsonObject(properties)
    ? { ...body, properties: Object.fromEntries(Object.entries(properties).filter(([key]) => key.toLowerCase() !== 'notscopes')) }
    : body
}

function definitionProblems({ body }: PolicyDocument): readonly Found[] {
  const parsed = parsePolicyDefinition(body)
  if (!parsed.ok) return parsed.problems.map((problem) => ({ problem }))
  const compiled = compilePolicy(parsed.definition, standIns(parsed.definition), { aliases: builtInAliases() })
  if (!compiled.ok) return compiled.problems.map((problem) => ({ problem }))
  const loose = parsed.warnings.map((problem): Found => ({ problem, code: 'FW7025' }))
  const { invalidAlias } = compiled.policy
  if (invalidAlias === undefined) return loose
  const message = `no resource type has the alias \`${invalidAlias}\`: Azure applies the policy to nothing`
  return [{ problem: { code: 'UnknownAlias', message, pointer: parsed.definition.rule.pointer }, code: 'FW7024' }, ...loose]
}

/** Values for parameters that only an assignment gives: the rule is checked without one. */
const standIns = ({ parameters }: PolicyDefinition): ReadonlyMap<string, Value> =>
  new Map(
    [...parameters]
      .filter(([, one]) => one.defaultValue === undefined)
      .map(([name, one]) => [name, one.type.toLowerCase() === 'array' ? [] : (one.allowedValues?.[0] ?? emptyOf(one.type))]),
  )

function emptyOf(type: string): Value {
  const empty: Readonly<Record<string, Value>> = { object: {}, boolean: false, integer: 0, float: 0 }
  return empty[type.toLowerCase()] ?? ''
}

/** Scopes by names that the estate does not know. Without a declared tree, a word may be any management group. */
function scopeProblems({ kind, body }: PolicyDocument, scopes: KnownScopes): readonly Found[] {
  if (kind !== 'PolicyAssignment' && kind !== 'PolicyExemption') return []
  const { properties } = body
  if (!isJsonObject(properties)) return []
  const notScopes = memberOf(properties, 'notScopes')
  const named: readonly (readonly [pointer: string, text: Json | undefined])[] = [
    ['/properties/scope', memberOf(properties, 'scope')],
    ...(isList(notScopes) ? notScopes.map((one, index): readonly [string, Json] => [`/properties/notScopes/${index}`, one]) : []),
  ]
  return named.flatMap(([pointer, text]) => {
    if (typeof text !== 'string' || isKnown(scopes, text)) return []
    const help =
      didYouMean(text, scopes.names) ?? (scopes.names.length === 0 ? undefined : `known are ${scopes.names.slice(0, 20).join(', ')}`)
    return [
      {
        problem: { code: 'UnknownScope', message: `nobody knows the scope \`${text}\``, pointer, ...(help === undefined ? {} : { help }) },
        code: 'FW7005' as const,
      },
    ]
  })
}

const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value)

const isKnown = (scopes: KnownScopes, text: string): boolean =>
  scopes.resolve(text) !== undefined || (scopes.managementGroups.length === 0 && /^[\w.()-]{1,90}$/.test(text))

/** Places of JSON pointers into a document: of its kind, in YAML, or in Azure's own shape. Read again, for only what is wrong needs it. */
function placer(declared: Declared, file: EstateFile | undefined): (pointer: string) => SourceRange {
  const whole = (): SourceRange => declared.at
  if (file === undefined) return whole
  if (isPolicyFile(file)) {
    const own = readPolicyFile(file).policies.find(
      (one) => one.kind === declared.kind && one.name === declared.name && one.at.line === declared.at.line,
    )
    return own === undefined ? whole : (pointer) => own.place(pointer)
  }
  const document = splitDocuments(file.path, file.text).findLast((one) => one.firstLine <= declared.at.line)
  const tree = document === undefined ? undefined : readDocument(document).tree
  return tree === undefined ? whole : (pointer) => placeInTree(tree, pointer.replace(/^\/properties(?=\/|$)/, '/spec'))
}
