import { type ArmResource, canonicalId, parseResourceId } from '../resource/index.ts'
import { isObject, member, Unknown, type Value, type ValueObject } from '../value/index.ts'
import { DEFAULT_POLICY, raiPolicyOf } from './rai-policy.ts'

const ACCOUNTS = 'microsoft.cognitiveservices/accounts'
const DATA = 'Microsoft.CognitiveServices.Data'

/**
 * Model deployments as policies of mode Microsoft.CognitiveServices.Data read them: one resource of type
 * `Microsoft.CognitiveServices.Data/accounts/deployments` for each `accounts/deployments` among the resources, with `model.publisher`,
 * `model.assetId`, `raiPolicy.mode` and `raiPolicy.contentFilters` below `properties`. What is not to be had from the resources is unknown.
 * The id is the deployment's with the provider of the data plane. No public document describes these resources; the built-in definitions
 * of that mode do (Azure/azure-policy f4a50ba, initiative 5207647b-3e83-4e28-b836-c382cb5e2a2e).
 */
export function projectModelDeployments(resources: readonly ArmResource[]): readonly ArmResource[] {
  const ofType = (type: string): readonly ArmResource[] => resources.filter((one) => one.type.toLowerCase() === `${ACCOUNTS}/${type}`)
  const policies = new Map(ofType('raipolicies').map((one) => [canonicalId(one.id), one]))
  return ofType('deployments').map((one) => projected(one, policies))
}

function projected(deployment: ArmResource, policies: ReadonlyMap<string, ArmResource>): ArmResource {
  const properties = deployment.properties
  return {
    id: deployment.id.replace(/\/providers\/Microsoft\.CognitiveServices\//i, `/providers/${DATA}/`),
    name: deployment.name,
    type: `${DATA}/accounts/deployments`,
    ...(deployment.sku === undefined ? {} : { sku: deployment.sku }),
    properties: { model: modelOf(at(properties, 'model')), raiPolicy: policyOf(deployment, policies) },
  }
}

function policyOf(deployment: ArmResource, policies: ReadonlyMap<string, ArmResource>): Value {
  const name = at(deployment.properties, 'raiPolicyName')
  if (name instanceof Unknown) return name
  if (typeof name !== 'string')
    return isUnfiltered(deployment) ? new Unknown('the default policy does not filter this model') : raiPolicyOf(DEFAULT_POLICY, undefined)
  const account = parseResourceId(deployment.id)?.parentId ?? ''
  return raiPolicyOf(name, policies.get(canonicalId(`${account}/raiPolicies/${name}`)))
}

/** The default policies leave out models that turn speech into text, as their documentation says. */
function isUnfiltered(deployment: ArmResource): boolean {
  const model = at(at(deployment.properties, 'model'), 'name')
  return typeof model === 'string' && /^whisper/i.test(model)
}

function modelOf(model: Value | undefined): Value {
  if (model === undefined || !isObject(model)) return model instanceof Unknown ? model : new Unknown('the deployment names no model')
  return { ...model, publisher: publisherOf(model), assetId: assetOf(model) }
}

/** Accounts name a model's publisher as its format: `OpenAI`, `Meta`, `Mistral AI`. */
const publisherOf = (model: ValueObject): Value =>
  at(model, 'publisher') ?? at(model, 'format') ?? new Unknown('the deployment does not say who publishes the model')

/**
 * Models of OpenAI lie in the registry azure-openai; in which one others lie is not documented for accounts. A deployment without a version
 * gets the default one. Source: https://learn.microsoft.com/azure/ai-foundry/how-to/built-in-policy-model-deployment
 */
function assetOf(model: ValueObject): Value {
  const given = at(model, 'assetId') ?? at(model, 'source')
  if (given instanceof Unknown) return given
  if (typeof given === 'string' && /^azureml:\/\//i.test(given)) return given
  const [format, name, version] = ['format', 'name', 'version'].map((key) => at(model, key))
  const unknown = [format, name, version].find((part) => part instanceof Unknown)
  if (unknown !== undefined) return unknown
  if (typeof format !== 'string' || typeof name !== 'string' || format.toLowerCase() !== 'openai')
    return new Unknown('the registry of the model is not known')
  if (typeof version !== 'string') return new Unknown('the provider chooses the version of the model')
  return `azureml://registries/azure-openai/models/${name}/versions/${version}`
}

const at = (value: Value | undefined, name: string): Value | undefined => {
  const found = value instanceof Unknown ? value.member(name) : value !== undefined && isObject(value) ? member(value, name) : undefined
  return found === null ? undefined : found
}
