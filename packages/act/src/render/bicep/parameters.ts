import { Input, type DeploymentRoot, type Graph, type Reference, type RootInput } from '@fairway/core/graph'
import { headOf } from '../comment.ts'
import { inputShape } from '../input-shape.ts'
import { commentText } from '../words.ts'
import { environmentVariable } from './names.ts'
import { bicepText } from './syntax.ts'
import type { Param, Sheet } from './sheet.ts'

/** The declarations of the parameters of a file, each with what it is. */
export function declareParams(sheet: Sheet, root: DeploymentRoot, graph: Graph): string {
  const inputs = new Map(root.inputs.map((input) => [input.name, input]))
  return [...sheet.params.values()]
    .map(({ name, place }) => {
      const input = place instanceof Input ? (inputs.get(place.name) ?? graph.inputs.get(place.name)) : undefined
      const description = place instanceof Input ? (input?.description ?? '') : propertyText(place, graph)
      const shape = inputShape(place instanceof Input ? (inputs.get(place.name) ?? place) : { name: '', of: place })
      return `@description(${bicepText(description)})\n${limits(shape)}param ${name} string\n`
    })
    .join('\n')
}

const limits = (shape: ReturnType<typeof inputShape>): string => (shape === 'guid' ? '@minLength(36)\n@maxLength(36)\n' : '')

/** What a property of a resource is, for the parameter or output that carries it. */
export const propertyText = ({ of, path }: Reference, graph: Graph): string => {
  const node = graph.nodes.get(of)
  return node === undefined ? `${path} of ${of}` : `${path} of ${node.type.slice(node.type.indexOf('/') + 1)} ${node.name}`
}

/** The parameters file: what is known, and whence the rest comes. */
export function parametersFile(sheet: Sheet, root: DeploymentRoot): string {
  const used = new Map<string, Param>(
    [...sheet.params.values()].flatMap((param) => (param.place instanceof Input ? [[param.place.name, param]] : [])),
  )
  const values = root.inputs.flatMap((input) => {
    const param = used.get(input.name)
    return param === undefined ? [] : [parameterValue(input, param.name)]
  })
  const head = headOf(`Values for ${root.title}`, '').map((line) => `// ${line}\n`)
  return [`${head.join('')}using 'main.bicep'\n`, ...values].join('\n')
}

function parameterValue(input: RootInput, name: string): string {
  if (input.value !== undefined) return `${commented(input.description)}param ${name} = ${bicepText(input.value)}\n`
  const from = input.from === undefined ? 'To be given' : `To be given: the output ${input.from.output} of ${input.from.root}`
  const variable = bicepText(environmentVariable(input.name))
  return `${commented(input.description)}${commented(`${from}.`)}param ${name} = readEnvironmentVariable(${variable})\n`
}

const commented = (text: string): string => (commentText(text) === '' ? '' : `// ${commentText(text)}\n`)
