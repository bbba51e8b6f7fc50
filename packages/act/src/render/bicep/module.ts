import { Input, stableGuid, subscriptionInput } from '@fairway/core/graph'
import type { Home, HomeSubscription } from '../home.ts'
import { kebabCase, Names } from '../words.ts'
import { bicepObject, bicepText } from './syntax.ts'
import { placeIn, placeKey, type Sheet, type Writing } from './sheet.ts'
import { containerInMain, subscriptionNamed, type Template } from './template.ts'

/** A name for the file of every module, after the scope in which it deploys; the second of one scope is `rg-hub-2`. */
export function moduleFiles(modules: readonly Template[]): readonly string[] {
  const taken = new Names(['main'])
  return modules.map(({ home }) => taken.take(kebabCase(homeName(home), 'module'), '-'))
}

function homeName(home: Home): string {
  if (home.kind === 'tenant') return 'tenant'
  if (home.kind === 'managementGroup') return `management group ${home.name}`
  if (home.kind === 'resourceGroup') return home.group
  return `subscription ${'name' in home.subscription ? home.subscription.name : home.subscription.id}`
}

/** The module in the main file. `given` are the parameters with what is passed for them. */
export function declareModule(
  module: Sheet,
  given: readonly (readonly [string, string])[],
  dependsOn: readonly string[],
  outer: { readonly sheet: Sheet; readonly writing: Writing },
): string {
  const params: readonly (readonly [string, string])[] = given.length === 0 ? [] : [['params', bicepObject(given, '  ')]]
  const waits: readonly (readonly [string, string])[] =
    dependsOn.length === 0 ? [] : [['dependsOn', `[\n${dependsOn.map((one) => `    ${one}\n`).join('')}  ]`]]
  const entries = [
    ['name', bicepText(deploymentName(module, outer.writing))] as const,
    ['scope', moduleScope(module, outer)] as const,
    ...params,
    ...waits,
  ]
  return `module ${module.symbol} ${bicepText(`${module.file}.bicep`)} = ${bicepObject(entries, '')}\n`
}

const LONGEST_DEPLOYMENT_NAME = 64

/** Names of deployments hold letters, digits and hyphens, at most 64: a longer one ends in a hash of all of it. */
function deploymentName({ file }: Sheet, { root }: Writing): string {
  const name = kebabCase(`${root.name.slice(root.name.lastIndexOf('/') + 1)}-${file}`, 'module')
  const whole = `${root.name}/${file}`
  if (name.length <= LONGEST_DEPLOYMENT_NAME) return name
  return `${name.slice(0, LONGEST_DEPLOYMENT_NAME - 9).replace(/-$/, '')}-${stableGuid(whole).slice(0, 8)}`
}

/** The scope that a module is deployed to: the group itself, where the main file makes it. */
function moduleScope({ template }: Sheet, { sheet, writing }: { readonly sheet: Sheet; readonly writing: Writing }): string {
  const { division, homes, root } = writing
  const made = containerInMain(template, division, homes)
  if (made !== undefined) return sheet.symbols.get(made) ?? ''
  const { home } = template
  if (home.kind === 'tenant') return 'tenant()'
  if (home.kind === 'managementGroup') {
    if ('subscription' in sheet.template.home)
      throw new Error(`${root.name} is started in a subscription and cannot reach the management group ${home.name}`)
    return `managementGroup(${bicepText(home.name)})`
  }
  const named = subscriptionNamed(template, division, homes)
  const subscription = named === undefined ? [] : [subscriptionText(named, sheet, writing)]
  if (home.kind === 'subscription') return `subscription(${subscription.join('')})`
  return `resourceGroup(${[...subscription, bicepText(home.group)].join(', ')})`
}

function subscriptionText(subscription: HomeSubscription, sheet: Sheet, { graph }: Writing): string {
  if ('id' in subscription) return bicepText(subscription.id)
  const input = new Input(subscriptionInput(subscription.name))
  const known = graph.inputs.get(input.name)?.value
  return sheet.params.has(placeKey(input)) || known === undefined ? placeIn(sheet, input, graph) : bicepText(known)
}
