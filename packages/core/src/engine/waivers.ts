import { declared, type Estate } from '../estate/index.ts'
import { byText, dayOf, parseInstant, type Instant } from '../kernel/index.ts'
import { samePerson } from '../organization/index.ts'
import { waiverKind } from '../readiness/index.ts'

/** A waiver that covers a finding: it holds, or why it does not. */
export interface WaiverMatch {
  readonly name: string
  readonly invalid?: string
}

interface WaiverRules {
  readonly exact: ReadonlyMap<string, readonly WaiverMatch[]>
  /** By the id before `/*`. */
  readonly below: ReadonlyMap<string, readonly WaiverMatch[]>
}

/**
 * Prepares the lookup of the waiver on a finding. Subjects are compared without regard to case; `id/*` covers everything
 * below the id, not the id itself. A waiver that holds goes before one that does not. Looking up costs the depth of the
 * subject's id, however many waivers there are.
 */
export function waiversOf(estate: Estate, now: Instant): (control: string, subject: string) => WaiverMatch | undefined {
  const byControl = Map.groupBy(declared(estate, waiverKind), (document) => document.spec.control)
  const rules = new Map([...byControl].map(([control, documents]) => [control, rulesOf(documents, now)]))
  return (control, subject) => {
    const own = rules.get(control)
    return own === undefined ? undefined : lookUp(own, subject.toLowerCase())
  }
}

type WaiverDocument = { readonly name: string; readonly spec: WaiverSpec }
interface WaiverSpec {
  readonly subjects: readonly string[]
  readonly requestedBy: string
  readonly approvedBy: string
  readonly approvedAt: string
  readonly expires: string
}

function rulesOf(documents: readonly WaiverDocument[], now: Instant): WaiverRules {
  const entries = documents.flatMap((document) => {
    const invalid = whyInvalid(document.spec, now)
    const match: WaiverMatch = invalid === undefined ? { name: document.name } : { name: document.name, invalid }
    return document.spec.subjects.map((subject) => ({ subject: subject.toLowerCase().replace(/(?<=.)\/$/, ''), match }))
  })
  const group = (ones: typeof entries, cut: number): ReadonlyMap<string, readonly WaiverMatch[]> =>
    new Map(
      [...Map.groupBy(ones, ({ subject }) => subject.slice(0, subject.length - cut))].map(([key, list]) => [
        key,
        list.map((one) => one.match),
      ]),
    )
  return {
    exact: group(
      entries.filter((one) => !one.subject.endsWith('/*')),
      0,
    ),
    below: group(
      entries.filter((one) => one.subject.endsWith('/*')),
      2,
    ),
  }
}

/** Why a waiver does not hold at a moment, for people. */
function whyInvalid(spec: Omit<WaiverSpec, 'subjects'>, now: Instant): string | undefined {
  const approvedAt = parseInstant(spec.approvedAt) ?? ''
  const expires = parseInstant(spec.expires) ?? ''
  if (samePerson(spec.requestedBy, spec.approvedBy)) return 'was approved by the person who asked for it'
  if (expires <= approvedAt) return 'ends before it was agreed'
  if (approvedAt > now) return `is agreed only from ${dayOf(approvedAt)}`
  if (expires <= now) return `expired on ${dayOf(expires)}`
  return undefined
}

function lookUp(rules: WaiverRules, subject: string): WaiverMatch | undefined {
  const matches = [...(rules.exact.get(subject) ?? [])]
  if (rules.below.size > 0)
    for (let cut = subject.lastIndexOf('/'); cut >= 0; cut = cut === 0 ? -1 : subject.lastIndexOf('/', cut - 1))
      matches.push(...(rules.below.get(subject.slice(0, cut)) ?? []))
  return matches.toSorted((a, b) => Number(a.invalid !== undefined) - Number(b.invalid !== undefined) || byText(a.name, b.name))[0]
}
