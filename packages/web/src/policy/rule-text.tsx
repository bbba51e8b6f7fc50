import { isJsonObject, type Json, type JsonObject } from '@fairway/core/kernel'
import type { PolicyPatch } from '@fairway/core/policy'
import { safe } from '../components/format.ts'
import { Patches, shortField, ValueText, words } from './reasons.tsx'

const DEPTH = 10
const SHOWN = 40

/** A member whatever its case, as Azure reads rules. */
function member(object: JsonObject, name: string): Json | undefined {
  const key = Object.keys(object).find((one) => one.toLowerCase() === name)
  return key === undefined ? undefined : object[key]
}

/** What an effect does beside its name: what has to exist, what is changed. Nothing for effects without details. */
export function DetailsText({ rule }: { readonly rule: Json }) {
  const then = isJsonObject(rule) ? member(rule, 'then') : undefined
  const details = then !== undefined && isJsonObject(then) ? member(then, 'details') : undefined
  if (details === undefined) return null
  if (Array.isArray(details)) return <Patches patch={details.flatMap((one: Json) => patchOf(one, 'append'))} />
  if (!isJsonObject(details)) return null
  const operations = member(details, 'operations')
  if (Array.isArray(operations)) return <Patches patch={operations.flatMap((one: Json) => patchOf(one, 'addOrReplace'))} />
  const type = member(details, 'type')
  const existence = member(details, 'existencecondition')
  if (typeof type !== 'string') return null
  return (
    <div className="text-[0.8125rem]">
      <p className="break-words">
        <span className="text-muted">Looks for</span> <code className="font-mono text-xs break-all">{safe(type)}</code>
        {existence !== undefined && <span className="text-muted"> for which this holds</span>}
      </p>
      {existence !== undefined && (
        <div className="ml-1 border-l border-line pl-3">
          <Condition condition={existence} depth={1} />
        </div>
      )}
    </div>
  )
}

function patchOf(one: Json, otherwise: string): readonly PolicyPatch[] {
  if (!isJsonObject(one)) return []
  const operation = member(one, 'operation')
  const field = member(one, 'field')
  const value = member(one, 'value')
  if (typeof field !== 'string') return []
  return [{ operation: typeof operation === 'string' ? operation : otherwise, field, ...(value === undefined ? {} : { value }) }]
}

/** The conditions of a rule as sentences: what has to hold for the effect to happen. */
export function RuleText({ rule }: { readonly rule: Json }) {
  const condition = isJsonObject(rule) ? member(rule, 'if') : undefined
  if (condition === undefined) return <p className="text-[0.8125rem] text-muted">The rule has no condition.</p>
  return (
    <div className="text-[0.8125rem]">
      <Condition condition={condition} depth={0} />
    </div>
  )
}

function Condition({ condition, depth }: { readonly condition: Json; readonly depth: number }) {
  if (!isJsonObject(condition)) return <ValueText value={condition} />
  if (depth > DEPTH) return <span className="text-muted">nested deeper than is shown; the rule below has it all</span>
  const all = member(condition, 'allof')
  if (Array.isArray(all)) return <Several title="All of these hold" conditions={all} depth={depth} />
  const any = member(condition, 'anyof')
  if (Array.isArray(any)) return <Several title="At least one of these holds" conditions={any} depth={depth} />
  const not = member(condition, 'not')
  if (not !== undefined) return <Several title="This does not hold" conditions={[not]} depth={depth} />
  return <Leaf condition={condition} depth={depth} />
}

function Several({ title, conditions, depth }: { readonly title: string; readonly conditions: readonly Json[]; readonly depth: number }) {
  return (
    <>
      <p className="text-muted">{title}</p>
      <ul className="mt-0.5 ml-1 flex flex-col gap-1 border-l border-line pl-3">
        {conditions.slice(0, SHOWN).map((one, at) => (
          // oxlint-disable-next-line react/no-array-index-key -- conditions have no other identity, and never move
          <li key={at}>
            <Condition condition={one} depth={depth + 1} />
          </li>
        ))}
        {conditions.length > SHOWN && <li className="text-muted">and {String(conditions.length - SHOWN)} more</li>}
      </ul>
    </>
  )
}

function Leaf({ condition, depth }: { readonly condition: JsonObject; readonly depth: number }) {
  const count = member(condition, 'count')
  const [operator, expected] =
    Object.entries(condition).find(([key]) => !['field', 'value', 'count'].includes(key.toLowerCase())) ?? ([] as const)
  const where = isJsonObject(count) ? member(count, 'where') : undefined
  return (
    <>
      <p className="break-words">
        {isJsonObject(count) && <span className="text-muted">the number of </span>}
        <code className="font-mono text-xs break-all">{subjectOf(isJsonObject(count) ? count : condition)}</code>
        {where !== undefined && <span className="text-muted"> counted below</span>}{' '}
        <span className="text-muted">{words(operator ?? '')}</span> {expected !== undefined && <ValueText value={expected} />}
      </p>
      {where !== undefined && (
        <div className="ml-1 border-l border-dashed border-line-strong pl-3">
          <Condition condition={where} depth={depth + 1} />
        </div>
      )}
    </>
  )
}

function subjectOf(object: JsonObject): string {
  const field = member(object, 'field')
  if (typeof field === 'string') return safe(shortField(field))
  const value = member(object, 'value')
  return value === undefined ? '' : safe(typeof value === 'string' ? value : JSON.stringify(value))
}
