import { isList, member } from '../value/index.ts'
import { evaluate } from './evaluate.ts'
import type { Instance } from './instance.ts'
import { below } from './path.ts'

/**
 * The ids of the resources that a resource waits for: `dependsOn` may name them by symbolic name, by loop, by name or by id. Those that
 * are certainly not deployed are left out, as Azure does.
 */
export function dependenciesOf(instance: Instance): readonly string[] {
  const written = member(instance.declaration.source, 'dependsOn')
  if (written === undefined || written === null) return []
  const { problems } = instance.frame.run
  const at = below(instance.path, 'dependsOn')
  const value = evaluate(written, instance.environment, at)
  const ids = new Set<string>()
  for (const [index, what] of (isList(value) ? value : [value]).entries()) {
    if (typeof what !== 'string') continue
    const found = instance.frame.dependencies(what)
    if (found !== undefined) for (const one of found.filter((other) => other.condition() !== false)) ids.add(one.id)
    else if (what.startsWith('/')) ids.add(what)
    else
      problems.tell(
        'UnknownDependency',
        `\`dependsOn\` names \`${what.slice(0, 200)}\`, which is no resource of this template`,
        below(at, index),
      )
  }
  return [...ids]
}
