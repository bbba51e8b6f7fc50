import { pointerStep } from '../value/index.ts'

/**
 * A place in a template, as a chain from the inside outwards: cheap to extend while a template is walked, written out only when something
 * is told about the place.
 */
export interface Path {
  readonly outer?: Path
  readonly key: string | number
  /** The linked file that the place is in, on the outermost part; none in the template itself. */
  readonly file?: string
}

/** The top of a template, or of a linked one. */
export const rootPath = (file?: string): Path => (file === undefined ? { key: '' } : { key: '', file })

/** A member of a place. */
export const below = (outer: Path, ...keys: readonly (string | number)[]): Path =>
  keys.reduce<Path>((path, key) => ({ outer: path, key }), outer)

/** The JSON pointer (RFC 6901) of a place in its file. */
export function pointerOf(path: Path): string {
  const steps: string[] = []
  for (let at: Path = path; at.outer !== undefined; at = at.outer) steps.push(pointerStep(at.key))
  return steps.toReversed().join('')
}

/** The linked file that a place is in; `undefined`: in the template itself. */
export function fileOf(path: Path): string | undefined {
  let at = path
  while (at.outer !== undefined) at = at.outer
  return at.file
}
