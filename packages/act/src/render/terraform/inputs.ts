import type { DeploymentRoot, RootInput } from '@fairway/core/graph'
import { headOf } from '../comment.ts'
import { inputShape } from '../input-shape.ts'
import { commentText } from '../words.ts'
import type { Addresses } from './address.ts'
import { hclAttributes, hclText } from './syntax.ts'

/** `variables.tf`: what a root is given, with what can be said of its form. */
export function variablesFile(inputs: readonly RootInput[], { variable }: Addresses): string {
  return inputs
    .map((input) => {
      const name = variable(input.name)
      const attributes = [
        { name: 'description', value: hclText(input.description) },
        { name: 'type', value: 'string' },
        { name: 'nullable', value: 'false' },
      ]
      return `variable "${name}" {\n${hclAttributes(attributes, '  ')}${validation(input, name)}}\n`
    })
    .join('\n')
}

function validation(input: RootInput, name: string): string {
  const rule = RULES[inputShape(input)]
  if (rule === undefined) return ''
  const attributes = [
    { name: 'condition', value: `can(regex(${hclText(rule.pattern)}, var.${name}))` },
    { name: 'error_message', value: hclText(`${name} must be ${rule.says}.`) },
  ]
  return `\n  validation {\n${hclAttributes(attributes, '    ')}  }\n`
}

const RULES: Readonly<Record<ReturnType<typeof inputShape>, { readonly pattern: string; readonly says: string } | undefined>> = {
  guid: { pattern: '^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$', says: 'an id of 32 hexadecimal digits in five groups' },
  'resource id': {
    pattern: '^/(subscriptions|providers)/[^/]',
    says: 'the id of a resource, which begins with /subscriptions/ or /providers/',
  },
  text: undefined,
}

/** `terraform.tfvars`: what is known, and whence the rest comes. */
export function valuesFile(root: DeploymentRoot, inputs: readonly RootInput[], { variable }: Addresses): string {
  const known = inputs.flatMap(({ name, value }) => (value === undefined ? [] : [{ name: variable(name), value: hclText(value) }]))
  const asked = inputs.flatMap((input) => (input.value === undefined ? [asking(input, variable(input.name))] : []))
  const head = headOf(`Values for ${root.title}`, '').map((line) => `# ${line}\n`)
  const unknown = asked.length === 0 ? '' : `# To be given, here or as TF_VAR_<name>:\n${asked.join('')}`
  return [head.join(''), hclAttributes(known, ''), unknown].filter((part) => part !== '').join('\n')
}

const asking = (input: RootInput, name: string): string =>
  `#   ${name}: ${commentText(input.from === undefined ? input.description : `the output ${input.from.output} of ${input.from.root}`)}\n`

/** `outputs.tf`: what a root gives to others. */
export const outputsFile = (root: DeploymentRoot, { places, variable }: Addresses): string =>
  root.outputs
    .map(({ name, description, value }) => {
      const attributes = [
        { name: 'description', value: hclText(description) },
        { name: 'value', value: places(value) },
      ]
      return `output "${variable(name)}" {\n${hclAttributes(attributes, '  ')}}\n`
    })
    .join('\n')
