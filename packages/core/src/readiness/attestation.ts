import { declared } from '../estate/index.ts'
import { addDays, byText, dayOf, parseInstant, type Instant } from '../kernel/index.ts'
import type { Verdict, World } from './control.ts'
import { selfAssessmentKind } from './kinds.ts'
import { aboutOrganization, estateRef, fail, notApplicable, pass, unknown } from './rules/judgement.ts'
import { perWorld } from './rules/per-world.ts'

/** A date of the estate as a moment. The estate's schema has checked its shape; a date nobody can read counts as never. */
const momentOf = (text: string): Instant => parseInstant(text) ?? '9999-12-31T00:00:00.000Z'

/** All answers given up to now, latest first, by control. */
const answers = perWorld((world) => {
  const given = declared(world.estate, selfAssessmentKind).flatMap((document) =>
    document.spec.attestations.map((answer) => ({ ...answer, at: momentOf(answer.at), document })),
  )
  const past = given.filter((answer) => answer.at <= world.now).toSorted((a, b) => byText(b.at, a.at))
  return Map.groupBy(past, (answer) => answer.control)
})

/** Judges an attested control by the latest answer that was given to it and still holds. */
export function attestationVerdict(world: World, control: string, validDays: number): Verdict {
  const latest = answers(world).get(control)?.[0]
  if (latest === undefined) return aboutOrganization(world, unknown('AttestationMissing', 'nobody has answered this yet'))
  const longest = addDays(latest.at, validDays)
  const asked = latest.expires === undefined ? longest : momentOf(latest.expires)
  const end = asked < longest ? asked : longest
  const evidence = [estateRef(world, latest.document)]
  const said = `${latest.by} on ${dayOf(latest.at)}: ${latest.statement}`
  if (end <= world.now) {
    return aboutOrganization(
      world,
      unknown('AttestationExpired', `the answer held until ${dayOf(end)} (${said})`, { observed: latest.answer, evidence }),
    )
  }
  const details = { observed: latest.answer, expected: 'met', evidence }
  if (latest.answer === 'met') return aboutOrganization(world, pass('AttestedMet', said, details))
  if (latest.answer === 'not-met') return aboutOrganization(world, fail('AttestedNotMet', said, details))
  return aboutOrganization(world, notApplicable('AttestedNotApplicable', said, details))
}
