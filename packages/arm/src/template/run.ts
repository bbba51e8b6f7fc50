import { compileExpression, type Compiled, type FunctionTable, parseExpression } from '../expression/index.ts'
import type { Environment } from './environment.ts'
import type { ExpansionInput } from './expansion.ts'
import type { Depth } from './lazily.ts'
import type { Path } from './path.ts'
import { Problems } from './problems.ts'

/**
 * What a template may cost. Azure allows 800 resources in a deployment and 800 rounds of a loop; an expansion, which holds nested
 * deployments too, may come to ten times that.
 */
export const LIMITS = {
  resources: 8000,
  deployments: 2000,
  deploymentDepth: 20,
  rounds: 800,
  /** Values walked over: members of templates, as often as they are expanded. */
  steps: 2_000_000,
  /** Levels of JSON inside each other. */
  jsonDepth: 300,
  /** Members of one value of a parameter or variable, all levels together. */
  members: 200_000,
} as const

/** What one expansion carries along. */
export class Run {
  readonly input: ExpansionInput
  readonly problems = new Problems()
  readonly depth: Depth = { now: 0 }
  resources = 0
  deployments = 0
  leftOut = 0
  /** How many calls of functions of the template are inside each other just now. */
  calls = 0
  #steps = 0
  readonly #compiled = new WeakMap<FunctionTable<Environment>, Map<string, Compiled<Environment>>>()

  constructor(input: ExpansionInput) {
    this.input = input
  }

  /** Whether one more step may be made. */
  step(path: Path): boolean {
    if (this.#steps++ < LIMITS.steps) return true
    if (this.#steps === LIMITS.steps + 1) this.problems.tell('LimitExceeded', `expanding takes more than ${LIMITS.steps} steps`, path)
    return false
  }

  /** The compiled form of an expression; each text is compiled once, however often the modules of a template repeat it. */
  compiled(text: string, table: FunctionTable<Environment>): Compiled<Environment> {
    let texts = this.#compiled.get(table)
    if (texts === undefined) this.#compiled.set(table, (texts = new Map()))
    let compiled = texts.get(text)
    if (compiled === undefined) {
      const parsed = parseExpression(text)
      compiled = parsed.ok ? compileExpression(parsed.expression, table) : parsed
      texts.set(text, compiled)
    }
    return compiled
  }
}
