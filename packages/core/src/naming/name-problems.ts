import { byText, type Diagnostic, diagnostic, type SourceRange } from '../kernel/index.ts'
import { checkResourceName } from './check-name.ts'

/** A name that was given to something. */
export interface GivenName {
  readonly type: string
  readonly name: string
  /** Within what it must be the only one: `/subscriptions/.../resourceGroups/rg`, or `Azure`. */
  readonly within: string
  /** What has it, for people: `the network of spoke vision`. */
  readonly what: string
  readonly at: SourceRange
}

/** The mistake that a name is, where Azure does not take it. */
export function nameProblem({ type, name, what, at }: Omit<GivenName, 'within'>): Diagnostic | undefined {
  const problem = checkResourceName(type, name)
  if (problem === undefined) return undefined
  return diagnostic('FW8501', `\`${name}\` cannot be the name of ${what}: it ${problem}`, {
    at,
    help: `choose another name, or a shorter pattern for ${type} in the NamingConvention`,
  })
}

/** Names that several things of one type would have in one place, each told once, at the last that asks for it. Azure does not mind the case. */
export function nameClashes(names: readonly GivenName[]): readonly Diagnostic[] {
  const groups = Map.groupBy(names, ({ type, name, within }) => JSON.stringify([type, within, name].map((one) => one.toLowerCase())))
  return [...groups]
    .filter(([, same]) => same.length > 1)
    .toSorted(([a], [b]) => byText(a, b))
    .flatMap(([, same]) => {
      const last = same.at(-1)
      if (last === undefined) return []
      const others = same.slice(0, -1).map((one) => one.what)
      return [
        diagnostic('FW8504', `${last.what} would be called \`${last.name}\`, as ${listed(others)}`, {
          at: last.at,
          help: 'give one of them another name or instance, or a pattern that tells them apart in the NamingConvention',
        }),
      ]
    })
}

const listed = (all: readonly string[]): string =>
  all.length > 3 ? `${all.slice(0, 3).join(', ')} and ${all.length - 3} more` : all.join(' and ')
