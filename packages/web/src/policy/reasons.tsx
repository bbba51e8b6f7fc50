import type { Json } from '@fairway/core/kernel'
import type { PolicyPatch, PolicyReason } from '@fairway/core/policy'
import { classNames } from '../components/class-names.ts'
import { counted, safe } from '../components/format.ts'
import { JsonTree } from '../components/json-tree.tsx'
import { Prose } from '../components/prose.tsx'

const SHOWN = 30
const INLINE = 160

const answers = { true: 'holds', false: 'does not hold', unknown: 'is not known', failed: 'went wrong' } as const
const answerTones = { true: 'text-ink', false: 'text-muted', unknown: 'text-unknown', failed: 'text-fail' } as const

/** A value in a line, or as a tree when it is long. */
export function ValueText({ value }: { readonly value: Json | undefined }) {
  if (value === undefined) return <span className="text-muted italic">nothing there</span>
  const text = JSON.stringify(value)
  if (text.length > INLINE && typeof value === 'object') return <JsonTree value={value} depth={1} />
  return <code className="font-mono text-xs break-words">{text.length > INLINE ? `${safe(text.slice(0, INLINE))}\u2026` : safe(text)}</code>
}

/** The conditions that decided, each with the place it looked at, what it wanted and what it found. */
export function Reasons({ reasons }: { readonly reasons: readonly PolicyReason[] }) {
  if (reasons.length === 0) return <p className="text-[0.8125rem] text-muted">The policy applies to every resource of this type.</p>
  return (
    <>
      <ol className="flex flex-col gap-2">
        {reasons.slice(0, SHOWN).map((reason, at) => (
          // oxlint-disable-next-line react/no-array-index-key -- one condition may decide for several members of a list
          <li key={`${reason.pointer} ${String(at)}`} className="rounded-md border border-line bg-canvas px-3 py-2">
            <Reason reason={reason} />
          </li>
        ))}
      </ol>
      {reasons.length > SHOWN && (
        <p className="mt-1 text-xs text-muted">{counted(reasons.length - SHOWN, 'more condition')} decided as well.</p>
      )}
    </>
  )
}

function Reason({ reason }: { readonly reason: PolicyReason }) {
  return (
    <>
      <p className="text-[0.8125rem] break-words">
        <code className="font-mono text-xs break-all">{safe(shortField(reason.field))}</code>{' '}
        <span className="text-muted">{words(reason.operator)}</span>{' '}
        {reason.expected !== undefined && <ValueText value={reason.expected} />}{' '}
        <span className={classNames('whitespace-nowrap', answerTones[reason.answer])}>{answers[reason.answer]}</span>
      </p>
      <dl className="mt-1 grid grid-cols-[4.5rem_minmax(0,1fr)] gap-x-3 gap-y-0.5 text-xs">
        <dt className="text-muted">Found</dt>
        <dd className="min-w-0">
          <ValueText value={reason.actual} />
        </dd>
        {reason.matching !== undefined && (
          <>
            <dt className="text-muted">Counted</dt>
            <dd className="min-w-0 font-mono break-all">{safe(reason.matching.join(', '))}</dd>
          </>
        )}
        {reason.path !== undefined && (
          <>
            <dt className="text-muted">At</dt>
            <dd className="min-w-0 font-mono break-all text-muted">{safe(reason.path)}</dd>
          </>
        )}
        {reason.why !== undefined && (
          <>
            <dt className="text-muted">Why</dt>
            <dd className="min-w-0 break-words">
              <Prose text={reason.why} />
            </dd>
          </>
        )}
        <dt className="text-muted">In the rule</dt>
        <dd className="min-w-0 font-mono break-all text-muted">{safe(reason.pointer)}</dd>
      </dl>
    </>
  )
}

/** `notEquals` as `not equals`. */
export const words = (operator: string): string =>
  safe(operator).replaceAll(/([a-z])([A-Z])/g, (_, a: string, b: string) => `${a} ${b.toLowerCase()}`)

/** An alias without the type it belongs to: the type is said elsewhere. */
export const shortField = (field: string): string =>
  /^[\w.]+(?:\/[\w.]+)+\/[^/]+$/.test(field) ? field.slice(field.lastIndexOf('/') + 1) : field

/** What a policy would change, line by line. */
export function Patches({ patch }: { readonly patch: readonly PolicyPatch[] }) {
  return (
    <ul className="flex flex-col gap-1.5">
      {patch.slice(0, SHOWN).map((one, at) => (
        <li
          // oxlint-disable-next-line react/no-array-index-key -- operations are done in order, and may repeat
          key={`${one.operation}${one.field}${String(at)}`}
          className="flex flex-wrap items-baseline gap-x-2 rounded-md border border-line bg-canvas px-3 py-1.5 text-[0.8125rem]"
        >
          <span className="font-medium">{operations[one.operation] ?? safe(one.operation)}</span>
          <code className="min-w-0 font-mono text-xs break-all">{safe(one.field)}</code>
          {one.value !== undefined && (
            <>
              <span className="text-muted">to</span> <ValueText value={one.value} />
            </>
          )}
        </li>
      ))}
    </ul>
  )
}

const operations: Readonly<Record<string, string>> = {
  add: 'Adds',
  addOrReplace: 'Sets',
  remove: 'Removes',
  append: 'Adds',
}

/** What would have to be known. */
export function Unknowns({ unknown }: { readonly unknown: readonly string[] }) {
  return (
    <ul className="flex list-disc flex-col gap-1 pl-4 text-[0.8125rem]">
      {unknown.slice(0, SHOWN).map((why) => (
        <li key={why} className="break-words">
          <Prose text={why} />
        </li>
      ))}
    </ul>
  )
}
