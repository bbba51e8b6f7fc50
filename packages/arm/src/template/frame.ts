import type { Outcome } from '../expression/index.ts'
import { Failure, isObject, member, Unknown, type Value, type ValueObject } from '../value/index.ts'
import { type Declaration, declarationsOf } from './declaration.ts'
import type { Context, Environment, Referable } from './environment.ts'
import { evaluate, inRound, roundsOf } from './evaluate.ts'
import { withOwnFunctions } from './functions/table.ts'
import { locationOf } from './functions/deployment.ts'
import { Instance } from './instance.ts'
import { lazily } from './lazily.ts'
import { LOCAL } from './link.ts'
import { Outputs } from './outputs.ts'
import type { Given } from './parameter-file.ts'
import { Parameters } from './parameters.ts'
import { below, fileOf, type Path } from './path.ts'
import type { Place } from './place.ts'
import { Names, Registry } from './registry.ts'
import { LIMITS, type Run } from './run.ts'
import { ownFunctions } from './user-functions.ts'
import { Variables } from './variables.ts'

/** What a template is deployed with. */
export interface FrameInput {
  readonly run: Run
  readonly template: ValueObject
  readonly path: Path
  readonly place: Place
  /** The deployments around this template, outermost first. */
  readonly around: readonly Instance[]
  /** What `deployment().name` gives. */
  readonly name: () => Value
  readonly given: Given
  readonly handedAt: Path
  readonly root?: Registry
  /** Where the expressions of the template are evaluated, if not in the template itself: nested with outer scope. */
  readonly outer?: Environment
}

/** A template being deployed: the outermost, or one of its nested deployments. */
export class Frame {
  readonly run: Run
  readonly template: ValueObject
  readonly path: Path
  readonly place: Place
  readonly around: readonly Instance[]
  readonly root: Registry
  readonly environment: Environment
  readonly declarations: readonly Declaration[]
  readonly outputs: Outputs
  readonly #given: Given
  readonly #parameters: Parameters | undefined
  readonly #instances = new Map<Declaration, () => readonly Instance[]>()
  readonly #symbols = new Map<string, Declaration>()
  readonly #names: Names

  constructor(input: FrameInput) {
    this.run = input.run
    this.template = input.template
    this.path = input.path
    this.place = input.place
    this.around = input.around
    this.#given = input.given
    this.root = input.root ?? new Registry(this)
    if (input.outer === undefined) {
      const own = this.#ownContext(input)
      this.environment = { context: own.context }
      this.#parameters = own.parameters
    } else {
      this.environment = input.outer
      this.#parameters = undefined
    }
    this.declarations = declarationsOf(this.template, this.path, this.run.problems)
    for (const declaration of this.declarations) this.#register(declaration)
    this.outputs = new Outputs(this)
    this.#names = new Names(this)
  }

  #ownContext(input: FrameInput): { context: Context; parameters: Parameters } {
    const { run, template, path, place } = input
    const environment = (): Environment => ({ context })
    const later = (): { parameters: Parameters; variables: Variables } => {
      made ??= {
        parameters: new Parameters(template, input.given, { path, handedAt: input.handedAt }, environment),
        variables: new Variables(template, path, environment),
      }
      return made
    }
    let made: { parameters: Parameters; variables: Variables } | undefined
    const context: Context = {
      run,
      table: withOwnFunctions(ownFunctions(template, path, run.problems)),
      place,
      parameter: (name): Outcome => later().parameters.get(name),
      variable: (name): Outcome => later().variables.get(name),
      deployment: () => this.#deploymentFacts(input.name()),
      find: (what) => this.find(what),
      findAll: (symbol) => this.findAll(symbol),
    }
    return { context, parameters: later().parameters }
  }

  #register(declaration: Declaration): void {
    if (declaration.symbolic) this.#symbols.set(declaration.label.toLowerCase(), declaration)
    const make = (): readonly Instance[] => this.#instancesOf(declaration, undefined)
    this.#instances.set(
      declaration,
      lazily<readonly Instance[]>(this.run.depth, make, () => []),
    )
  }

  /** A template that is deployed from this one. */
  open(input: Omit<FrameInput, 'run' | 'root'>): Frame {
    return new Frame({ ...input, run: this.run, root: this.root })
  }

  /** The resources that a declaration comes to; those written inside it follow each. */
  instances(declaration: Declaration): readonly Instance[] {
    return this.#instances.get(declaration)?.() ?? []
  }

  #instancesOf(declaration: Declaration, parent: Instance | undefined): readonly Instance[] {
    const environment = parent?.environment ?? this.environment
    const around = parent === undefined ? {} : { parent }
    return this.#rounds(declaration, environment).flatMap((round) => {
      if (this.run.resources >= LIMITS.resources) {
        this.run.problems.tell(
          'LimitExceeded',
          `there are more than ${LIMITS.resources} resources; the rest is not evaluated`,
          declaration.path,
        )
        return []
      }
      this.run.resources++
      const name = declaration.loopName ?? ''
      const inside = round === undefined ? environment : inRound(environment, { name: name.toLowerCase(), index: round, inside: false })
      const instance = new Instance(this, declaration, inside, round === undefined ? around : { ...around, round })
      return [instance, ...declaration.children.flatMap((child) => this.#instancesOf(child, instance))]
    })
  }

  #rounds(declaration: Declaration, environment: Environment): readonly (number | Unknown | undefined)[] {
    if (declaration.loop === undefined) return [undefined]
    const at = below(declaration.path, 'copy')
    const count = roundsOf(declaration.loop, environment, at)
    if (!(count instanceof Unknown)) return Array.from({ length: count }, (_, index) => index)
    this.run.problems.leave('loop', `how often the loop runs is only known at deployment (${count.why}); one round stands for all`, at)
    return [new Unknown(`the round of the loop: ${count.why}`)]
  }

  /** All resources, in the order of the template. */
  all(): readonly Instance[] {
    return this.declarations.flatMap((declaration) => this.instances(declaration))
  }

  /** The resource that a symbolic name, a name or an id means; where it is only named as existing, the one that deploys it. */
  find(what: string): Referable | undefined {
    const found = this.#declared(what)
    if (found !== undefined && (!found.existing || found.condition() === false || found.unknownName !== undefined)) return found
    return this.root.byId(found?.id ?? what) ?? found
  }

  #declared(what: string): Instance | undefined {
    const symbolic = this.#symbols.get(what.toLowerCase())
    if (symbolic !== undefined && symbolic.loop === undefined) return this.instances(symbolic)[0]
    const round = /^(.*)\[(\d+)\]$/s.exec(what)
    const loop = round === null ? undefined : this.#symbols.get((round[1] ?? '').toLowerCase())
    if (loop !== undefined) return this.instances(loop).find((one) => one.round instanceof Unknown || one.round === Number(round?.[2]))
    return what.startsWith('/') ? undefined : this.#names.find(what)
  }

  findAll(symbol: string): readonly Referable[] | Unknown | undefined {
    const declaration = this.#symbols.get(symbol.toLowerCase())
    if (declaration?.loop === undefined) return undefined
    const found = this.instances(declaration).filter((one) => one.declaration === declaration)
    const unknown = found.find((one) => one.round instanceof Unknown)
    return unknown?.round instanceof Unknown ? unknown.round : found
  }

  /** The resources that an entry of `dependsOn` means; `undefined`: none of this template. */
  dependencies(what: string): readonly Instance[] | undefined {
    const lower = what.toLowerCase()
    const declaration = this.#symbols.get(lower) ?? this.declarations.find((one) => one.loopName?.toLowerCase() === lower)
    if (declaration !== undefined) return this.instances(declaration).filter((one) => one.declaration === declaration)
    const found = this.find(what)
    return found instanceof Instance ? [found] : undefined
  }

  /** What `reference(...).outputs` of the deployment gives. */
  referredOutputs(): Value {
    return this.outputs.referred()
  }

  /** The parameters it was given, as they are shown on the deployment. */
  givenParameters(): Value {
    const parameters = this.#parameters
    if (parameters === undefined) return {}
    const entries = [...this.#given.values()].map(({ name }): readonly [string, Value] => {
      const value = parameters.get(name)
      return [name, { value: value instanceof Failure ? new Unknown(value.message) : value }]
    })
    return Object.fromEntries(entries)
  }

  /** Tells what is wrong with parameters that nothing asked for. */
  settle(): void {
    this.#parameters?.settle()
  }

  #deploymentFacts(name: Value): Value {
    const uri = `${LOCAL}${fileOf(this.path) ?? 'template.json'}`
    const written = member(this.template, 'contentVersion')
    return {
      name,
      ...(this.place.kind === 'resourceGroup' ? {} : { location: locationOf(this.place) }),
      properties: {
        template: { $schema: member(this.template, '$schema') ?? '', contentVersion: isObject(written) ? '' : (written ?? '') },
        templateLink: { uri },
        templateHash: new Unknown('the hash of the template is only known in Azure'),
        parameters: new Unknown('`deployment().properties.parameters` is not evaluated'),
        mode: 'Incremental',
        provisioningState: 'Accepted',
      },
    }
  }

  /** A value of the template, evaluated. */
  evaluated(value: Value, path: Path): Value {
    return evaluate(value, this.environment, path)
  }
}
