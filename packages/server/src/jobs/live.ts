import { randomBytes } from 'node:crypto'
import { diagnostic, type Diagnostic } from '@fairway/core/kernel'
import type { Evaluated } from '../workspace/workspace.ts'

/** The judgement that the server answers from. Survives a broken estate: the last good one stays until a better one comes. */
export interface Live {
  current(): Evaluated | undefined
  /** Changes whenever anything that answers are made from has changed. */
  revision(): string
  replace(evaluated: Evaluated): void
  /** Remembers why there is no newer judgement; gives what people should read. */
  degrade(errors: readonly Diagnostic[]): readonly Diagnostic[]
  /** Says that something beside the judgement changed. */
  touch(): void
  /** What is wrong with the estate's files, and that the last good estate is in use when it is. */
  diagnostics(): readonly Diagnostic[]
}

/** Starts without a judgement. `onReplaced` hears of each new one. */
export function emptyLive(onReplaced: () => void = () => undefined): Live {
  const start = randomBytes(9).toString('base64url')
  let changes = 0
  let evaluated: Evaluated | undefined
  let errors: readonly Diagnostic[] = []
  return {
    current: () => evaluated,
    revision: () => `${start}.${changes}`,
    replace(next) {
      evaluated = next
      errors = []
      changes++
      onReplaced()
    },
    degrade(found) {
      errors = evaluated === undefined ? found : [...found, diagnostic('FW4017', 'the last good estate stays in use')]
      changes++
      return errors
    },
    touch: () => void changes++,
    diagnostics: () => [...errors, ...(evaluated?.diagnostics ?? [])],
  }
}
