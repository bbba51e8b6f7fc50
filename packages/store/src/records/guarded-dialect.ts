import type { CompiledQuery, DatabaseConnection, Dialect, Driver, Kysely, QueryCompiler, QueryResult, TransactionSettings } from 'kysely'
import { DeadlineError, withDeadline } from '../guard/deadline.ts'
import { codeOf, isFatalState, isSqlError, reasonOf } from '../guard/errors.ts'
import type { Health } from '../guard/health.ts'
import { Mutex } from '../guard/mutex.ts'
import type { Backend } from './backend.ts'

/**
 * Puts a deadline and the store's health before every query of another dialect. Where there is one connection, whoever holds it
 * (a query or a whole transaction) has it alone: Kysely's PGlite driver would otherwise run foreign queries inside an open transaction.
 */
export class GuardedDialect implements Dialect {
  readonly #backend: Backend
  readonly #health: Health
  readonly #deadlineMs: number
  readonly #mutex: Mutex | undefined

  constructor(backend: Backend, health: Health, deadlineMs: number) {
    this.#backend = backend
    this.#health = health
    this.#deadlineMs = deadlineMs
    this.#mutex = backend.single ? new Mutex() : undefined
  }

  createAdapter() {
    return this.#backend.dialect.createAdapter()
  }

  createQueryCompiler(): QueryCompiler {
    return this.#backend.dialect.createQueryCompiler()
  }

  createIntrospector(db: Kysely<unknown>) {
    return this.#backend.dialect.createIntrospector(db)
  }

  createDriver(): Driver {
    return new GuardedDriver(this.#backend.dialect.createDriver(), this, this.#mutex)
  }

  /** Runs work on the database outside Kysely, in its turn. */
  async guard<T>(work: () => Promise<T>): Promise<T> {
    return this.#mutex === undefined ? this.timed(work) : this.#mutex.run(() => this.timed(work))
  }

  /** Runs one step with the deadline. What shows that the database cannot go on fails the store. */
  async timed<T>(step: () => Promise<T>): Promise<T> {
    this.#health.assertOk()
    try {
      return await withDeadline(step(), this.#deadlineMs, 'the database')
    } catch (error) {
      if (!this.#isFatal(error)) throw error
      this.#backend.abandon()
      throw this.#health.fail(describe(error))
    }
  }

  #isFatal(error: unknown): boolean {
    if (error instanceof DeadlineError || isFatalState(codeOf(error))) return true
    // Anything but a refused query means that the embedded database's machine itself has broken down.
    return this.#backend.kind === 'pglite' && !isSqlError(error)
  }
}

const describe = (error: unknown): string => {
  const code = codeOf(error)
  return code === '53100' ? 'the disk is full' : `${reasonOf(error)}${code === undefined ? '' : ` (${code})`}`
}

class GuardedConnection implements DatabaseConnection {
  readonly inner: DatabaseConnection
  readonly release: () => void
  readonly #dialect: GuardedDialect

  constructor(inner: DatabaseConnection, dialect: GuardedDialect, release: () => void) {
    this.inner = inner
    this.#dialect = dialect
    this.release = release
  }

  executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    return this.#dialect.timed(() => this.inner.executeQuery<R>(query))
  }

  // oxlint-disable-next-line require-yield -- the interface asks for a generator; lists are paged by key instead
  async *streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    throw new Error('streaming is not used: page by key instead')
  }
}

class GuardedDriver implements Driver {
  readonly #inner: Driver
  readonly #dialect: GuardedDialect
  readonly #mutex: Mutex | undefined

  constructor(inner: Driver, dialect: GuardedDialect, mutex: Mutex | undefined) {
    this.#inner = inner
    this.#dialect = dialect
    this.#mutex = mutex
  }

  init(): Promise<void> {
    return this.#inner.init()
  }

  async acquireConnection(): Promise<DatabaseConnection> {
    const release = (await this.#mutex?.acquire()) ?? (() => undefined)
    try {
      return new GuardedConnection(await this.#dialect.timed(() => this.#inner.acquireConnection()), this.#dialect, release)
    } catch (error) {
      release()
      throw error
    }
  }

  beginTransaction(connection: DatabaseConnection, settings: TransactionSettings): Promise<void> {
    return this.#dialect.timed(() => this.#inner.beginTransaction(innerOf(connection), settings))
  }

  commitTransaction(connection: DatabaseConnection): Promise<void> {
    return this.#dialect.timed(() => this.#inner.commitTransaction(innerOf(connection)))
  }

  rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    return this.#dialect.timed(() => this.#inner.rollbackTransaction(innerOf(connection)))
  }

  async releaseConnection(connection: DatabaseConnection): Promise<void> {
    try {
      await this.#inner.releaseConnection(innerOf(connection))
    } finally {
      if (connection instanceof GuardedConnection) connection.release()
    }
  }

  destroy(): Promise<void> {
    return this.#inner.destroy()
  }
}

function innerOf(connection: DatabaseConnection): DatabaseConnection {
  if (!(connection instanceof GuardedConnection)) throw new Error('a connection of another driver')
  return connection.inner
}
