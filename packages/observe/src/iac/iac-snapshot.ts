import { diagnostic, printable, type Code, type Coverage, type CoverageStatus, type Fact } from '@fairway/core/kernel'
import type { DeclaredResource } from '@fairway/core/iac'
import { FileFailure } from '../files/failure.ts'
import type { FoundFile } from '../files/expand.ts'
import type { JsonHandler } from '../files/json-reader.ts'
import { readJson } from '../files/read-json.ts'
import { BATCH, readOptionsOf, type SnapshotContext } from '../source/snapshot-context.ts'
import { DeploymentHandler } from './deployment-handler.ts'
import type { DeclarationSink } from './declaration-sink.ts'
import { ShowHandler } from './show-handler.ts'
import { StateHandler } from './state-handler.ts'

/** The kinds of sources that say what code declares. */
export type IacSourceType = 'terraform-state' | 'terraform-show' | 'arm-deployment'

/** What is wrong with a file that is well-formed JSON. `failed`: nothing may be concluded from it. */
interface Objection {
  readonly code: Code
  readonly words: string
  readonly failed: boolean
}

/** Reads a kind of file, and says what is wrong with it once it was read. */
interface Reading {
  readonly handler: JsonHandler
  objection(): Objection | undefined
}

const objection = (code: Code, words: string, failed = true): Objection => ({ code, words, failed })

const readings: Readonly<Record<IacSourceType, (sink: DeclarationSink) => Reading>> = {
  'terraform-state': (sink) => {
    const handler = new StateHandler(sink)
    return { handler, objection: () => stateObjection(handler) }
  },
  'terraform-show': (sink) => {
    const handler = new ShowHandler(sink)
    return { handler, objection: () => showObjection(handler) }
  },
  'arm-deployment': (sink) => {
    const handler = new DeploymentHandler(sink)
    return { handler, objection: () => deploymentObjection(handler) }
  },
}

function stateObjection(handler: StateHandler): Objection | undefined {
  const form = handler.form()
  if (form === 'v4') return undefined
  if (form === 'encrypted') return objection('FW2018', 'is encrypted state')
  if (form === 'pointer') return objection('FW2019', 'only points at remote state')
  if (form === 'other-version') return objection('FW2017', `is Terraform state of version ${handler.version()}`)
  return objection('FW2016', 'is no Terraform state')
}

function showObjection(handler: ShowHandler): Objection | undefined {
  const form = handler.form()
  if (form === 'not-show') return objection('FW2016', 'is no output of `terraform show -json`')
  return form === 'plan-without-state' ? objection('FW2024', 'is a plan of things that do not exist yet', false) : undefined
}

function deploymentObjection(handler: DeploymentHandler): Objection | undefined {
  if (handler.deployments > 0) return undefined
  return handler.templates > 0
    ? objection('FW2020', 'is a template without a deployment')
    : objection('FW2016', 'shows no deployment and no deployment stack')
}

interface FileOutcome {
  readonly label: string
  readonly status: CoverageStatus
  readonly count: number
  readonly detail?: string
}

/** Reads the files of one day that say what code declares into facts. */
export class IacSnapshot {
  readonly #context: SnapshotContext
  readonly #type: IacSourceType
  readonly #keys = new Set<string>()
  readonly #outcomes: FileOutcome[] = []
  #ready: Fact<DeclaredResource>[] = []

  constructor(context: SnapshotContext, type: IacSourceType) {
    this.#context = context
    this.#type = type
  }

  /** The facts in batches. A fact's key is its file and address, since two states may use the same address. */
  async *facts(): AsyncGenerator<readonly Fact<DeclaredResource>[]> {
    for (const file of this.#context.files) {
      for await (const _ of this.#readFile(file)) if (this.#ready.length >= BATCH) yield* this.#batches()
      yield* this.#batches()
    }
  }

  /** One entry for each file: a state that could not be read may declare anything. */
  coverage(): readonly Coverage[] {
    const { source, observedAt } = this.#context
    return this.#outcomes.map(({ label, status, count, detail }) => ({
      source,
      scope: `file:${label}`,
      kind: 'iac.resource' as const,
      status,
      observedAt,
      enumerated: status === 'complete' ? ['*'] : [],
      count,
      ...(detail === undefined ? {} : { detail }),
    }))
  }

  *#batches(): Generator<readonly Fact<DeclaredResource>[]> {
    while (this.#ready.length > 0) yield this.#ready.splice(0, BATCH)
  }

  async *#readFile(file: FoundFile): AsyncGenerator<void> {
    let count = 0
    const declared = (declaration: Omit<DeclaredResource, 'file'>): void => {
      if (this.#declare({ ...declaration, file: file.label })) count += 1
    }
    const reading = readings[this.#type]({ declared })
    try {
      yield* readJson(
        file,
        reading.handler,
        readOptionsOf(this.#context, file, () => this.#keys.size),
      )
      this.#ended(file, count, reading.objection())
    } catch (error) {
      if (!(error instanceof FileFailure)) throw error
      this.#context.report(error.diagnostic)
      this.#outcomes.push({ label: file.label, status: 'failed', count, detail: error.diagnostic.detail ?? error.diagnostic.summary })
    }
  }

  #ended(file: FoundFile, count: number, found: Objection | undefined): void {
    if (found !== undefined) {
      const at = { file: file.name, line: 1, column: 1 }
      this.#context.report(diagnostic(found.code, `\`${printable(file.name)}\` ${found.words}`, { at }))
    }
    const failed = found?.failed === true
    this.#outcomes.push({
      label: file.label,
      status: failed ? 'failed' : 'complete',
      count,
      ...(found === undefined ? {} : { detail: found.words }),
    })
  }

  #declare(declaration: DeclaredResource): boolean {
    const made = declaration.tool === 'arm' ? ` ${declaration.id ?? ''}` : ''
    const key = `${declaration.file}#${declaration.address}${made}`
    if (this.#keys.has(key)) return false
    this.#keys.add(key)
    const { source, observedAt } = this.#context
    this.#ready.push({ kind: 'iac.resource', key, source, scope: `file:${declaration.file}`, observedAt, body: declaration })
    return true
  }
}
