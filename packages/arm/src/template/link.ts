import { isObject, member, Unknown, type Value } from '../value/index.ts'
import type { Frame } from './frame.ts'
import { fileOf, type Path, rootPath } from './path.ts'
import { isTooDeep } from './size.ts'

/** What stands before the paths of local files in the addresses that templates make for their links. */
export const LOCAL = 'file:///'

interface Linked {
  readonly json: Value
  readonly path: Path
}

/** Reads what a `templateLink` or `parametersLink` names, relative to the file it stands in. What is not there is told. */
export function followed(link: Value, what: 'template' | 'parameters', frame: Frame, path: Path): Linked | Unknown {
  if (link instanceof Unknown) return missing(frame, path, `which ${what} is linked is only known at deployment: ${link.why}`)
  const id = isObject(link) ? member(link, 'id') : undefined
  if (typeof id === 'string') {
    frame.run.problems.leave('templateSpec', `the template spec \`${id}\` is in Azure; its resources are not evaluated`, path)
    return new Unknown('the template spec is not there')
  }
  const relative = isObject(link) ? member(link, 'relativePath') : undefined
  const address = isObject(link) ? (relative ?? member(link, 'uri')) : undefined
  if (address instanceof Unknown) return missing(frame, path, `which ${what} is linked is only known at deployment: ${address.why}`)
  if (typeof address !== 'string') return missing(frame, path, 'the link has neither a `relativePath` nor a `uri`')
  const file = typeof relative === 'string' ? within(folderOf(fileOf(path) ?? ''), relative) : localPath(address, fileOf(path) ?? '')
  const json = file === undefined ? undefined : frame.run.input.linked?.(file)
  if (file === undefined || json === undefined) return missing(frame, path, `the linked ${what} \`${withoutQuery(address)}\` is not there`)
  if (isTooDeep(json)) return missing(frame, path, `the linked ${what} \`${file}\` nests too deep`)
  return { json, path: rootPath(file) }
}

function missing(frame: Frame, path: Path, why: string): Unknown {
  frame.run.problems.tell('LinkNotFound', `${why}; what it deploys is not evaluated`, path)
  frame.run.problems.leave('linkedTemplate', why, path)
  return new Unknown(why)
}

/** Whatever follows `?` may be a signature. */
const withoutQuery = (address: string): string => address.replace(/\?.*$/s, '')

const folderOf = (file: string): string => file.slice(0, file.lastIndexOf('/') + 1)

/** The local path of an address; `undefined`: it is somewhere else. */
function localPath(address: string, from: string): string | undefined {
  const text = withoutQuery(address).replaceAll('\\', '/')
  if (text.toLowerCase().startsWith(LOCAL)) return within('', text.slice(LOCAL.length))
  return /^[a-z][a-z\d+.-]*:/i.test(text) || text.startsWith('/') ? undefined : within(folderOf(from), text)
}

/** A path in a folder with its `.` and `..` resolved; `undefined`: it leads out of the template's folder. */
function within(folder: string, relative: string): string | undefined {
  const parts: string[] = []
  for (const part of `${folder}${relative.replaceAll('\\', '/')}`.split('/')) {
    if (part === '..') {
      if (parts.pop() === undefined) return undefined
    } else if (part !== '' && part !== '.') parts.push(part)
  }
  return parts.length === 0 ? undefined : parts.join('/')
}
