import { isJsonObject, type Json } from '@fairway/core/kernel'
import { classNames } from './class-names.ts'
import { count, safe } from './format.ts'

/** More members than this are not drawn at once. */
const SHOWN = 200
const DEPTH = 12
const TEXT = 2000

/** Any JSON as a tree to open and close. Text is shown as text whatever it holds. */
export function JsonTree({
  value,
  name,
  open = false,
  depth = 0,
}: {
  readonly value: Json
  readonly name?: string
  readonly open?: boolean
  readonly depth?: number
}) {
  const members = membersOf(value)
  if (members === undefined) return <Leaf name={name} value={value} />
  const summary = Array.isArray(value) ? `[${count(members.length)}]` : `{${count(members.length)}}`
  if (members.length === 0) return <Leaf name={name} value={Array.isArray(value) ? '[]' : '{}'} bare />
  if (depth >= DEPTH) return <Leaf name={name} value={`${summary} nested deeper than is shown`} bare />
  return (
    <details open={open || depth === 0} className="font-mono text-xs">
      <summary className="rounded px-1 py-0.5 hover:bg-hover">
        {name !== undefined && <span className="text-accent">{safe(name)}: </span>}
        <span className="text-muted">{summary}</span>
      </summary>
      <div className="ml-2 border-l border-line pl-2.5">
        {members.slice(0, SHOWN).map(([key, member]) => (
          <JsonTree key={key} name={key} value={member} depth={depth + 1} />
        ))}
        {members.length > SHOWN && <p className="px-1 text-muted">{count(members.length - SHOWN)} more are not shown</p>}
      </div>
    </details>
  )
}

function membersOf(value: Json): readonly (readonly [string, Json])[] | undefined {
  if (Array.isArray(value)) return value.map((member: Json, index) => [String(index), member] as const)
  return isJsonObject(value) ? Object.entries(value) : undefined
}

function Leaf({ name, value, bare = false }: { readonly name: string | undefined; readonly value: Json; readonly bare?: boolean }) {
  const text = typeof value === 'string' ? (bare ? value : `"${safe(value.slice(0, TEXT))}"`) : JSON.stringify(value)
  return (
    <div className={classNames('py-0.5 font-mono text-xs break-words', name !== undefined && 'pr-1 pl-4')}>
      {name !== undefined && <span className="text-accent">{safe(name)}: </span>}
      <span>{text}</span>
      {typeof value === 'string' && value.length > TEXT && (
        <span className="text-muted"> {count(value.length - TEXT)} characters more</span>
      )}
    </div>
  )
}
