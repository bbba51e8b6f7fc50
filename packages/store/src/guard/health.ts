import { diagnostic, DiagnosticError } from '@fairway/core/kernel'

/** Whether the store may go on. Once failed it stays failed: the process should end and start again. */
export class Health {
  #reason: string | undefined
  readonly #listeners = new Set<(error: DiagnosticError) => void>()

  /** The state as the store's `health()` gives it. */
  get state(): { readonly status: 'ok' | 'failed'; readonly reason?: string } {
    return this.#reason === undefined ? { status: 'ok' } : { status: 'failed', reason: this.#reason }
  }

  /** Marks the store failed; only the first reason counts. Gives the error to throw. */
  fail(reason: string): DiagnosticError {
    if (this.#reason !== undefined) return this.#error(this.#reason)
    this.#reason = reason
    const error = this.#error(reason)
    for (const listener of this.#listeners) listener(error)
    this.#listeners.clear()
    return error
  }

  /** Throws when the store has failed. */
  assertOk(): void {
    if (this.#reason !== undefined) throw this.#error(this.#reason)
  }

  /** Calls back at the failure; gives the way to stop listening. */
  onFailure(listener: (error: DiagnosticError) => void): () => void {
    if (this.#reason !== undefined) listener(this.#error(this.#reason))
    else this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  #error(reason: string): DiagnosticError {
    return new DiagnosticError([diagnostic('FW3008', `the store has stopped: ${reason}`)])
  }
}
