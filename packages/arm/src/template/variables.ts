import type { Outcome } from '../expression/index.ts'
import { Failure, isList, isObject, member, type Value, type ValueObject } from '../value/index.ts'
import type { Environment } from './environment.ts'
import { evaluate, loopList } from './evaluate.ts'
import { lazily } from './lazily.ts'
import { bounded, notNow } from './parameters.ts'
import { below, type Path } from './path.ts'

/** The variables of a template, each worked out when it is first asked for: what fails in one that nobody uses does no harm. */
export class Variables {
  readonly #values = new Map<string, () => Outcome>()

  constructor(template: ValueObject, path: Path, environment: () => Environment) {
    const declared = member(template, 'variables')
    const { run } = environment().context
    if (!isObject(declared)) return
    const at = below(path, 'variables')
    const add = (name: string, make: () => Value): void => {
      this.#values.set(
        name.toLowerCase(),
        lazily<Outcome>(
          run.depth,
          () => bounded(make(), `variable \`${name}\``),
          (why) => notNow(`variable \`${name}\``, why),
        ),
      )
    }
    for (const [name, value] of Object.entries(declared)) {
      const place = below(at, name)
      if (name.toLowerCase() === 'copy' && isList(value)) addLoops(value, place, { environment, add })
      else add(name, () => evaluate(value, environment(), place))
    }
  }

  /** The value of a variable by name, in any case. */
  get(name: string): Outcome {
    const value = this.#values.get(name.toLowerCase())
    return value === undefined ? new Failure('UnknownVariable', `the template has no variable \`${name}\``) : value()
  }
}

interface Adding {
  readonly environment: () => Environment
  readonly add: (name: string, make: () => Value) => void
}

function addLoops(loops: readonly Value[], path: Path, { environment, add }: Adding): void {
  for (const [index, loop] of loops.entries()) {
    const at = below(path, index)
    const name = isObject(loop) ? member(loop, 'name') : undefined
    if (isObject(loop) && typeof name === 'string') add(name, () => loopList(loop, { name, inside: true }, environment(), at))
    else environment().context.run.problems.tell('InvalidCopy', 'a `copy` loop has a `name`', at)
  }
}
