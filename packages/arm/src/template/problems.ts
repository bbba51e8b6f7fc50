import type { TemplateProblem, TemplateProblemCode, Unresolved } from './expansion.ts'
import { fileOf, type Path, pointerOf } from './path.ts'

/** More problems than anyone reads. */
const MOST = 1000

/** Collects what is wrong in a template, each thing once. */
export class Problems {
  readonly all: TemplateProblem[] = []
  readonly unresolved: Unresolved[] = []
  readonly #known = new Set<string>()

  tell(code: TemplateProblemCode, message: string, path: Path): void {
    const place = placed(path)
    if (this.all.length < MOST && this.#isNew(code, message, place)) this.all.push({ code, message, ...place })
  }

  /** Something that is left out of the result, with the reason. */
  leave(what: Unresolved['what'], why: string, path: Path): void {
    const place = placed(path)
    if (this.unresolved.length < MOST && this.#isNew(what, why, place)) this.unresolved.push({ what, why, ...place })
  }

  #isNew(code: string, message: string, { pointer, file }: ReturnType<typeof placed>): boolean {
    const key = JSON.stringify([code, pointer, file, message])
    if (this.#known.has(key)) return false
    this.#known.add(key)
    return true
  }
}

function placed(path: Path): { pointer: string; file?: string } {
  const file = fileOf(path)
  return file === undefined ? { pointer: pointerOf(path) } : { pointer: pointerOf(path), file }
}
