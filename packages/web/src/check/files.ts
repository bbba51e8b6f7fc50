import { checkFileOf, pairParameters, type CheckFile, type CheckFileKind } from '@fairway/core/policy'

/** What somebody wants to have checked: it leaves this window only to be judged. */
export interface ChosenFile {
  readonly key: string
  readonly file: CheckFile
  /** Key of the parameter file that belongs to a template; empty: none, by choice. */
  readonly parameters?: string
}

/** What kinds are called. */
export const kindNames: Readonly<Record<CheckFileKind, string>> = {
  template: 'ARM template',
  parameters: 'Parameters',
  'terraform-plan': 'Terraform plan',
  'terraform-state': 'Terraform state',
  resources: 'Resources',
}

/** What the server takes in one request, in bytes; a template counts together with its parameters. */
export const MAX_BYTES = 10 * 1024 * 1024

/** More files than this are not taken at once. */
export const MAX_FILES = 50

/** A file that cannot be checked, and why. */
export interface RefusedFile {
  readonly name: string
  readonly why: string
}

/** Why a large file is refused. */
export const TOO_LARGE = 'it is larger than 10 MB; check it with `npx fairway check`'

const encoder = new TextEncoder()

/** Size of a text as it is sent. */
export const bytesOf = (content: string): number => encoder.encode(content).length

/** A text as a file that can be checked, or why it cannot. */
export function readFile(name: string, content: string): CheckFile | RefusedFile {
  if (content.trim() === '') return { name, why: 'it is empty' }
  if (bytesOf(content) > MAX_BYTES) return { name, why: TOO_LARGE }
  if (/\.bicep(param)?$/i.test(name))
    return { name, why: 'it is Bicep: run `bicep build` and choose the JSON it writes, or use `npx fairway check`' }
  if (/\.(tf|tfvars|hcl)$/i.test(name)) return { name, why: 'it is Terraform code: choose what `terraform show -json PLAN` prints' }
  const { file, diagnostic } = checkFileOf(name, content)
  if (file !== undefined) return file
  if (diagnostic === undefined) return { name, why: 'it is no template, plan or resource' }
  const { at } = diagnostic
  return { name, why: `${diagnostic.summary}${at === undefined ? '' : `, line ${String(at.line)}, column ${String(at.column)}`}` }
}

/** Whether a file was refused. */
export const isRefused = (read: CheckFile | RefusedFile): read is RefusedFile => 'why' in read

/** Gives each template the parameter file that the command would give it. A choice that was made stays until its file is gone. */
export function paired(files: readonly ChosenFile[]): readonly ChosenFile[] {
  const keys = new Set(files.filter((one) => one.file.kind === 'parameters').map((one) => one.key))
  const units = pairParameters(files.map((one) => one.file))
  return files.map((one) => {
    if (one.file.kind !== 'template' || one.parameters === '' || keys.has(one.parameters ?? '')) return one
    const found = units.find((unit) => unit.file === one.file)?.parameters
    const own = files.find((other) => other.file === found)
    return own === undefined ? { key: one.key, file: one.file } : { ...one, parameters: own.key }
  })
}
