import { isJsonObject, type Json, type JsonObject } from '@fairway/core/kernel'
import { canonicalId, parseId } from '@fairway/core/inventory'
import type { DeclarationSink } from './declaration-sink.ts'
import type { JsonHandler, Opening, Path, Visit } from '../files/json-reader.ts'

const kept: ReadonlySet<string> = new Set(['id', 'name', 'type', 'properties', 'resources', '$schema'])
const keptProperties: ReadonlySet<string> = new Set(['outputResources', 'resources', 'provisioningState'])

/**
 * Reads what deployments and deployment stacks made: `az deployment group|sub|mg|tenant show` and `list`, `az stack ... show`, pages of the
 * REST API. Parameters, outputs and templates, where secrets stand, are read past. A template alone (`az deployment group export`) says only
 * what could be deployed; it is counted and gives no declarations.
 */
export class DeploymentHandler implements JsonHandler {
  readonly #sink: DeclarationSink
  #members: Record<string, Json> = {}
  #list = false
  /** Deployments and stacks seen, also those that made nothing. */
  deployments = 0
  templates = 0

  constructor(sink: DeclarationSink) {
    this.#sink = sink
  }

  visit(path: Path, opens: Opening): Visit {
    const place = this.#inside(path, opens)
    if (typeof place === 'string') return place
    const [key, inner] = place
    if (!kept.has(String(key))) return 'skip'
    if (key === 'resources') return 'skip'
    if (key !== 'properties') return opens === 'scalar' ? 'build' : 'skip'
    if (inner === undefined) return opens === 'object' ? 'enter' : 'skip'
    return keptProperties.has(String(inner)) ? 'build' : 'skip'
  }

  /** The part of the path within one deployment, or what to do with what is around deployments. */
  #inside(path: Path, opens: Opening): Visit | Path {
    const [first, second] = path
    if (path.length === 0) return opens === 'scalar' ? 'skip' : 'enter'
    if (typeof first === 'number') return path.length === 1 ? (opens === 'object' ? 'enter' : 'skip') : path.slice(1)
    if ((first === 'value' || first === 'data') && (path.length > 1 || opens === 'array')) {
      this.#list = true
      if (path.length === 1) return 'enter'
      return path.length === 2 ? (opens === 'object' && typeof second === 'number' ? 'enter' : 'skip') : path.slice(2)
    }
    return path
  }

  value(path: Path, value: Json): void {
    const key = String(path.at(-1))
    this.#members[path.at(-2) === 'properties' ? `properties.${key}` : key] = value
  }

  leave(path: Path): void {
    const element = (path.length === 1 && typeof path[0] === 'number') || (path.length === 2 && (path[0] === 'value' || path[0] === 'data'))
    if (element || (path.length === 0 && !this.#list && Object.keys(this.#members).length > 0)) this.#endDeployment()
    if (path.length === 0) this.#list = false
  }

  #endDeployment(): void {
    const members = this.#members
    this.#members = {}
    if (typeof members['$schema'] === 'string') this.templates += 1
    const deployment = typeof members['id'] === 'string' ? members['id'] : ''
    const type = parseId(deployment)?.type
    if (type !== 'microsoft.resources/deployments' && type !== 'microsoft.resources/deploymentstacks') return
    this.deployments += 1
    const made = [...listOf(members['properties.outputResources']), ...listOf(members['properties.resources']).filter(isManaged)]
    for (const resource of made) this.#declare(deployment, resource)
  }

  #declare(deployment: string, resource: JsonObject): void {
    const id = typeof resource['id'] === 'string' ? canonicalId(resource['id']) : undefined
    // A nested deployment is listed by its parent and shown on its own; it is no resource that anybody looks for.
    const type = id === undefined ? undefined : parseId(id)?.type
    if (id === undefined || type === undefined || type === 'microsoft.resources/deployments') return
    this.#sink.declared({ address: deployment, tool: 'arm', declaredType: type, id, compare: {} })
  }
}

const listOf = (value: Json | undefined): readonly JsonObject[] => (Array.isArray(value) ? value.filter(isJsonObject) : [])

/** A stack also lists what it failed to make or let go of. */
const isManaged = (resource: JsonObject): boolean => {
  const status = resource['status']
  return typeof status !== 'string' || status.toLowerCase() === 'managed'
}
