import { property } from '../../inventory/index.ts'
import type { Json } from '../../kernel/index.ts'
import type { Evaluation } from '../control.ts'
import { fail, pass, unknown, type Judgement } from './judgement.ts'
import { eachResource, type ResourceCase } from './subjects.ts'

/** The verdict when an export carried no `properties` of a resource. */
export const propertiesNotExported = (): Judgement => unknown('PropertiesNotExported', 'the export carries no properties of this resource')

/**
 * Reads a property, then judges its value. Without `properties` the verdict is `unknown`; a property that was left out
 * means Azure's documented default, and `unknown` where there is none. `null` counts as left out.
 */
export function judgeProperty(
  subject: ResourceCase,
  path: string,
  whenOmitted: Json | undefined,
  judge: (value: Json, told: string) => Judgement,
): Judgement {
  if (subject.resource.properties === undefined) return propertiesNotExported()
  const found = property(subject.resource, path) ?? undefined
  const value = found ?? whenOmitted
  if (value === undefined) return unknown('PropertyNotExported', `\`${path}\` is not in the export and has no fixed default`)
  const shown = typeof value === 'string' ? value : JSON.stringify(value)
  return judge(value, found === undefined ? `\`${path}\` is not set, which means \`${shown}\`` : `\`${path}\` is \`${shown}\``)
}

/** Whether two values are the same: text without regard to case. */
export const sameValue = (a: Json, b: Json): boolean =>
  typeof a === 'string' && typeof b === 'string' ? a.toLowerCase() === b.toLowerCase() : a === b

/** Judges one property of every resource of some types against the accepted values. */
export function propertyIs(rule: {
  readonly types: readonly string[]
  /** Dotted path below `properties`. */
  readonly path: string
  readonly accepted: readonly [Json, ...Json[]]
  /** What Azure takes when the property is left out. Absent: not known, so the verdict is `unknown`. */
  readonly whenOmitted?: Json
  /** Which resources are asked; others are no subjects. */
  readonly asks?: (subject: ResourceCase) => boolean
}): Evaluation {
  const wanted = rule.accepted.length === 1 ? rule.accepted[0] : rule.accepted
  return eachResource({
    types: rule.types,
    judge: (subject) => {
      if (rule.asks?.(subject) === false) return undefined
      return judgeProperty(subject, rule.path, rule.whenOmitted, (value, told) =>
        rule.accepted.some((one) => sameValue(one, value))
          ? pass('AsExpected', told, { observed: value, expected: wanted })
          : fail(
              'NotAsExpected',
              `${told}; it should be ${rule.accepted.map((one) => `\`${JSON.stringify(one).replaceAll('"', '')}\``).join(' or ')}`,
              {
                observed: value,
                expected: wanted,
              },
            ),
      )
    },
  })
}
