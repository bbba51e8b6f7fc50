import { diagnostic, isJsonObject, type Diagnostic, type Json, type JsonObject } from '../kernel/index.ts'
import { readJsonText } from './json-text.ts'

/** What a file that is to be checked holds. */
export type CheckFileKind = 'template' | 'parameters' | 'terraform-plan' | 'terraform-state' | 'resources'

/** A file that is to be checked, read. */
export interface CheckFile {
  /** As messages show it. */
  readonly path: string
  readonly text: string
  readonly value: Json
  readonly kind: CheckFileKind
  /** It is what the Bicep compiler made of this text: places are those of the Bicep file. */
  readonly bicep?: string
}

/** A file that deploys something, with the parameters it is deployed with. */
export interface CheckUnit {
  readonly file: CheckFile
  readonly parameters?: CheckFile
}

/** Reads a file that is to be checked; `undefined` for JSON that is nothing to deploy. */
export function checkFileOf(path: string, text: string): { readonly file?: CheckFile; readonly diagnostic?: Diagnostic } {
  const read = readJsonText(text)
  if (!read.ok) return { diagnostic: diagnostic('FW7009', read.message, { at: { file: path, ...read.place } }) }
  const kind = checkFileKind(read.value)
  return kind === undefined ? {} : { file: { path, text, value: read.value, kind } }
}

const textOf = (object: JsonObject, name: string): string => {
  const value = object[name]
  return typeof value === 'string' ? value : ''
}

/** What a JSON value is: told by its schema, or by the members that only one kind has. */
export function checkFileKind(value: Json): CheckFileKind | undefined {
  if (Array.isArray(value)) return value.some(isResource) ? 'resources' : undefined
  if (!isJsonObject(value)) return undefined
  const schema = textOf(value, '$schema')
  if (/deploymentParameters\.json/i.test(schema)) return 'parameters'
  if (/deploymentTemplate\.json/i.test(schema) || (value['contentVersion'] !== undefined && value['resources'] !== undefined))
    return 'template'
  if (textOf(value, 'format_version') !== '') {
    if (isJsonObject(value['planned_values']) || Array.isArray(value['resource_changes'])) return 'terraform-plan'
    return isJsonObject(value['values']) || value['terraform_version'] !== undefined ? 'terraform-state' : undefined
  }
  if (isResource(value)) return 'resources'
  return [value['value'], value['data'], value['resources']].some((rows) => Array.isArray(rows) && rows.some(isResource))
    ? 'resources'
    : undefined
}

/** A resource as exports and `az resource show` write it: a type of a provider with a name, or an id. */
function isResource(value: unknown): boolean {
  if (!isJsonObject(value)) return false
  const lower = new Map(Object.entries(value).map(([key, part]) => [key.toLowerCase(), part]))
  const text = (...names: readonly string[]): string => {
    const found = names.map((name) => lower.get(name)).find((one) => typeof one === 'string')
    return typeof found === 'string' ? found : ''
  }
  const named =
    /^[\w-]+(?:\.[\w-]+)+\/[\w/.-]+$/.test(text('type', 'resourcetype')) && text('name', 'resourcename', 'id', 'resourceid') !== ''
  return named || /^\/subscriptions\/[^/]+\//i.test(text('id', 'resourceid'))
}

const stemOf = (path: string): string =>
  path
    .replace(/^.*[/\\]/, '')
    .replace(/\.(?:jsonc?|bicep|bicepparam)$/i, '')
    .toLowerCase()
const folderOf = (path: string): string => path.slice(0, Math.max(0, path.search(/[^/\\]*$/)))

/**
 * Puts templates and parameter files together: `--parameters` goes with every template; beside a template, files of its name with
 * `parameters` in it (`main.parameters.json`, `main.prod.parameters.json`, `main.parameters.prod.json`) each make one deployment; the only
 * template of a folder takes the folder's parameter files whatever they are called.
 */
export function pairParameters(files: readonly CheckFile[], given?: CheckFile): readonly CheckUnit[] {
  const parameters = files.filter((one) => one.kind === 'parameters')
  const templates = files.filter((one) => one.kind === 'template')
  return files.flatMap((file): readonly CheckUnit[] => {
    if (file.kind === 'parameters') return []
    if (file.kind !== 'template') return [{ file }]
    if (given !== undefined) return [{ file, parameters: given }]
    const own = parameters.filter((one) => belongsTo(one, file))
    const beside = parameters.filter(
      (one) => folderOf(one.path) === folderOf(file.path) || parameters.length + templates.length === files.length,
    )
    const alone = templates.length === 1 ? beside : []
    const chosen = own.length > 0 ? own : alone
    return chosen.length === 0 ? [{ file }] : chosen.map((one) => ({ file, parameters: one }))
  })
}

function belongsTo(parameters: CheckFile, template: CheckFile): boolean {
  if (folderOf(parameters.path) !== folderOf(template.path)) return false
  const [stem, own] = [stemOf(template.path), stemOf(parameters.path)]
  return own === stem || (own.startsWith(`${stem}.`) && own.slice(stem.length).split('.').includes('parameters'))
}
