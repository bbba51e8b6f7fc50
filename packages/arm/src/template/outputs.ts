import { isObject, member, Unknown, type Value, type ValueObject } from '../value/index.ts'
import { loopList } from './evaluate.ts'
import type { ExpandedOutput } from './expansion.ts'
import type { Frame } from './frame.ts'
import { lazily } from './lazily.ts'
import { below, type Path } from './path.ts'
import { withoutSecrets } from './schema-check.ts'
import { isTooLarge } from './size.ts'
import { PartlyKnown } from './unknowns.ts'

interface Output {
  readonly name: string
  /** `undefined`: its condition is false. */
  readonly value: () => ExpandedOutput | undefined
}

/** The outputs of a template, each worked out when it is first asked for. */
export class Outputs {
  readonly #outputs = new Map<string, Output>()

  constructor(frame: Frame) {
    const declared = member(frame.template, 'outputs')
    if (!isObject(declared)) return
    for (const [name, output] of Object.entries(declared)) {
      const path = below(frame.path, 'outputs', name)
      if (!isObject(output)) {
        frame.run.problems.tell('InvalidTemplate', 'an output is an object with `type` and `value`', path)
        continue
      }
      const instead = (): ExpandedOutput => ({ type: typeOf(output), value: new Unknown(`output \`${name}\` is made of itself`) })
      const value = lazily<ExpandedOutput | undefined>(frame.run.depth, () => outputOf(output, name, path, frame), instead)
      this.#outputs.set(name.toLowerCase(), { name, value })
    }
  }

  /** All of them, but those whose condition is false. */
  all(): ReadonlyMap<string, ExpandedOutput> {
    const entries = [...this.#outputs.values()].flatMap(({ name, value }) => {
      const found = value()
      return found === undefined ? [] : [[name, found] as const]
    })
    return new Map(entries)
  }

  /** As `reference(...).outputs` sees them. */
  referred(): Value {
    return new PartlyKnown('the outputs of a deployment are known after deployment', (key) => {
      const found = this.#outputs.get(String(key).toLowerCase())?.value()
      return found === undefined ? undefined : { type: found.type, value: found.value }
    })
  }
}

const typeOf = (output: ValueObject): string => {
  const type = member(output, 'type')
  return typeof type === 'string' ? type : 'object'
}

function outputOf(output: ValueObject, name: string, path: Path, frame: Frame): ExpandedOutput | undefined {
  const type = typeOf(output)
  const condition = member(output, 'condition')
  const shown = condition === undefined ? true : frame.evaluated(condition, below(path, 'condition'))
  if (shown === false) return undefined
  if (shown instanceof Unknown) return { type, value: shown }
  const definitions = member(frame.template, 'definitions')
  const value = valueOf(output, path, frame)
  if (isTooLarge(value)) {
    frame.run.problems.tell('LimitExceeded', 'the value of the output is too large', path)
    return { type, value: new Unknown('the value of the output is too large') }
  }
  return { type, value: withoutSecrets(value, output, isObject(definitions) ? definitions : {}, name) }
}

function valueOf(output: ValueObject, path: Path, frame: Frame): Value {
  const copy = member(output, 'copy')
  if (isObject(copy)) return loopList(copy, { name: '', inside: false }, frame.environment, below(path, 'copy'))
  const value = member(output, 'value')
  if (value !== undefined) return frame.evaluated(value, below(path, 'value'))
  frame.run.problems.tell('InvalidTemplate', 'an output has a `value`', path)
  return new Unknown('the output has no value')
}
