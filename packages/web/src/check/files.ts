/** What somebody wants to have checked: nothing of it leaves this window but to be judged. */
export interface ChosenFile {
  readonly key: string
  readonly name: string
  readonly content: string
  readonly kind: FileKind
  /** Key of the parameter file that belongs to a template; empty: none, by choice. */
  readonly parameters?: string
}

/** What a file is, by its content. */
export type FileKind = 'template' | 'parameters' | 'plan' | 'resources'

/** What kinds are called. */
export const kindNames = {
  template: 'ARM template',
  parameters: 'Parameters',
  plan: 'Terraform plan',
  resources: 'Resources',
} as const satisfies Readonly<Record<FileKind, string>>

/** What the server takes in one request, in bytes; a template counts together with its parameters. */
export const MAX_BYTES = 10 * 1024 * 1024

/** Why a large file is refused. */
export const TOO_LARGE = 'it is larger than 10 MB; check it with `npx fairway check`'

/** More files than this are not taken at once. */
export const MAX_FILES = 50

/** A file that cannot be checked, and why. */
export interface RefusedFile {
  readonly name: string
  readonly why: string
}

const SCHEMA = /"\$schema"\s*:\s*"([^"]{1,300})"/

/** What a text is, by the marks that tools leave in it; `undefined` when it is no JSON. */
export function kindOf(content: string): FileKind | undefined {
  if (!/^[\s\uFEFF]*(?:\/[/*]|[[{])/.test(content)) return undefined
  const schema = SCHEMA.exec(content)?.[1]?.toLowerCase() ?? ''
  if (/deploymentparameters\.json/.test(schema)) return 'parameters'
  if (/deploymenttemplate\.json/.test(schema)) return 'template'
  if (/"terraform_version"\s*:/.test(content) || /"planned_values"\s*:/.test(content)) return 'plan'
  return 'resources'
}

/** Why a text cannot be checked, or `undefined` when it can. */
export function refusalOf(name: string, content: string): string | undefined {
  if (content.trim() === '') return 'it is empty'
  if (bytesOf(content) > MAX_BYTES) return TOO_LARGE
  if (/\.bicep(param)?$/i.test(name)) return 'it is Bicep: run `bicep build` and choose the JSON it writes, or use `npx fairway check`'
  if (/\.(tf|tfvars|hcl)$/i.test(name)) return 'it is Terraform code: choose what `terraform show -json PLAN` prints'
  if (kindOf(content) === undefined) return 'it is not JSON'
  return undefined
}

const encoder = new TextEncoder()

/** Size of a text as it is sent. */
export const bytesOf = (content: string): number => encoder.encode(content).length

/** `app.parameters.json` belongs to `app.json`, `main.dev.parameters.json` to `main.json`. */
const stem = (name: string): string => name.toLowerCase().split('/').at(-1)?.split('.')[0] ?? ''

/**
 * Gives each template without parameters the parameter file of its name, or the only one when there is one of each. Choices that were made
 * stay.
 */
export function paired(files: readonly ChosenFile[]): readonly ChosenFile[] {
  const parameters = files.filter((file) => file.kind === 'parameters')
  const templates = files.filter((file) => file.kind === 'template')
  return files.map((file) => {
    if (file.kind !== 'template' || file.parameters === '' || parameters.some((one) => one.key === file.parameters)) return file
    const own =
      parameters.find((one) => stem(one.name) === stem(file.name)) ??
      (parameters.length === 1 && templates.length === 1 ? parameters[0] : undefined)
    const { parameters: _gone, ...rest } = file
    return own === undefined ? rest : { ...rest, parameters: own.key }
  })
}
