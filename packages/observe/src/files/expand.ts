import { readdir, realpath, stat } from 'node:fs/promises'
import { isAbsolute, join, relative, sep } from 'node:path'
import { byText, diagnostic, parseInstant, printable, type Diagnostic, type Instant } from '@fairway/core/kernel'
import type { InputFile } from './read-text.ts'

/** A file that a pattern matched. */
export interface FoundFile extends InputFile {
  /** What it is called in facts: its name, with the day written as `{date}`, so that it is the same every day. */
  readonly label: string
  /** Midnight UTC of the day in its path, when the pattern says `{date}`. */
  readonly day?: Instant
  /** What the path says where the pattern has `{subscription}` and `{region}`. */
  readonly of?: PathNames
}

/** Names that a path gives. */
export interface PathNames {
  readonly subscription?: string
  readonly region?: string
}

/** What patterns matched, and what is wrong with them. */
export interface Expansion {
  /** In the order of their labels. */
  readonly files: readonly FoundFile[]
  readonly diagnostics: readonly Diagnostic[]
}

const MAX_FILES = 20_000
const MAX_FOLDERS = 50_000
const MAX_FOLDER_DEPTH = 40
/** More of them in one name would let matching take exponentially long. */
const MAX_STARS = 4

/**
 * The files that patterns name: `*` within a name, `**` across folders, `{date}` for a day, `{subscription}` and `{region}` for what a file is
 * of. Relative patterns stay inside `directory`, also when symbolic links lead elsewhere; absolute ones may name any file. A file's label is its path relative to the directory (absolute for
 * absolute patterns), with the day written as `{date}`, so that the same export has the same label every day.
 */
export async function expandPaths(patterns: readonly string[], directory: string): Promise<Expansion> {
  const found = new Map<string, FoundFile>()
  const diagnostics: Diagnostic[] = []
  for (const pattern of patterns) {
    const walk = new Walk(pattern, directory)
    const files = await walk.run()
    diagnostics.push(...walk.diagnostics)
    if (files.length === 0 && walk.diagnostics.length === 0)
      diagnostics.push(diagnostic('FW2001', `no file matches \`${printable(pattern)}\``))
    for (const file of files) found.set(file.path, found.get(file.path) ?? file)
  }
  return { files: [...found.values()].toSorted((a, b) => byText(a.label, b.label) || byText(a.path, b.path)), diagnostics }
}

interface Place {
  readonly path: string
  readonly label: readonly string[]
  readonly day: string | undefined
  readonly of: PathNames
}

/** One pattern on its way through the folders. */
class Walk {
  readonly diagnostics: Diagnostic[] = []
  readonly #pattern: string
  readonly #directory: string
  readonly #absolute: boolean
  readonly #files: FoundFile[] = []
  #folders = 0

  constructor(pattern: string, directory: string) {
    this.#pattern = pattern
    this.#directory = directory
    this.#absolute = isAbsolute(pattern)
  }

  async run(): Promise<readonly FoundFile[]> {
    const segments = this.#pattern.split(/[/\\]/).filter((segment) => segment !== '' && segment !== '.')
    if (this.#pattern.includes('\0') || (!this.#absolute && segments.includes('..'))) {
      this.#report('FW2002', `\`${printable(this.#pattern)}\` leaves the estate`)
      return []
    }
    const root = this.#absolute ? (/^[A-Za-z]:/.test(this.#pattern) ? `${segments.shift()}${sep}` : sep) : this.#directory
    await this.#descend({ path: root, label: [], day: undefined, of: {} }, segments, 0)
    return this.#files
  }

  #report(code: 'FW2002' | 'FW2003' | 'FW2021' | 'FW2022', summary: string, detail?: string): void {
    if (this.diagnostics.length < 20) this.diagnostics.push(diagnostic(code, summary, detail === undefined ? {} : { detail }))
  }

  async #descend(place: Place, segments: readonly string[], depth: number): Promise<void> {
    const [segment, ...rest] = segments
    if (segment === undefined) return this.#arrive(place)
    if (segment === '**') return this.#descendAnywhere(place, rest, depth)
    if (!/[*{]/.test(segment)) return this.#enter(place, segment, {}, rest, depth)
    if (segment.split(/\*|\{(?:subscription|region)\}/).length - 1 > MAX_STARS)
      return this.#report('FW2022', `\`${printable(segment)}\` has more than ${MAX_STARS} \`*\``)
    const shape = shapeOf(segment)
    for (const entry of await this.#list(place.path)) {
      const match = shape.exec(entry.name)
      if (match === null || (entry.name.startsWith('.') && !segment.startsWith('.'))) continue
      await this.#enter(place, entry.name, match.groups ?? {}, rest, depth)
    }
  }

  async #enter(place: Place, name: string, found: Found, rest: readonly string[], depth: number): Promise<void> {
    const { date, subscription, region } = found
    if (differ(place.day, date === undefined ? undefined : dashed(date))) return
    if (differ(place.of.subscription, subscription) || differ(place.of.region, region)) return
    const label = date === undefined ? name : name.replace(date, '{date}')
    await this.#descend(
      {
        path: join(place.path, name),
        label: [...place.label, label],
        day: place.day ?? (date === undefined ? undefined : dashed(date)),
        of: { ...place.of, ...(subscription === undefined ? {} : { subscription }), ...(region === undefined ? {} : { region }) },
      },
      rest,
      depth + 1,
    )
  }

  /** Every folder below, hidden ones and symbolic links left out: a link may lead in circles. */
  async #descendAnywhere(place: Place, rest: readonly string[], depth: number): Promise<void> {
    await this.#descend(place, rest, depth)
    if (depth > MAX_FOLDER_DEPTH) return
    for (const entry of await this.#list(place.path)) {
      if (!entry.isDirectory() || entry.name.startsWith('.') || entry.name === 'node_modules') continue
      await this.#descendAnywhere({ ...place, path: join(place.path, entry.name), label: [...place.label, entry.name] }, rest, depth + 1)
    }
  }

  async #list(path: string) {
    this.#folders += 1
    if (this.#folders === MAX_FOLDERS)
      this.#report('FW2022', `\`${printable(this.#pattern)}\` walks through more than ${MAX_FOLDERS} folders`)
    if (this.#folders >= MAX_FOLDERS) return []
    try {
      const entries = await readdir(path, { withFileTypes: true })
      return entries.toSorted((a, b) => byText(a.name, b.name))
    } catch {
      return []
    }
  }

  async #arrive(place: Place): Promise<void> {
    const kind = await stat(place.path).catch(() => undefined)
    if (kind === undefined) return
    const wild = /[*{]/.test(this.#pattern)
    if (!kind.isFile()) {
      if (!wild)
        this.#report('FW2003', `\`${printable(this.#pattern)}\` is not a file`, kind.isDirectory() ? 'it is a directory' : 'it is a device')
      return
    }
    if (!this.#absolute && !(await isInside(this.#directory, place.path))) {
      this.#report(
        'FW2002',
        `\`${printable(relative(this.#directory, place.path))}\` leads out of the estate`,
        'it is, or lies behind, a symbolic link',
      )
      return
    }
    this.#keep(place)
  }

  #keep(place: Place): void {
    if (this.#files.length === MAX_FILES) this.#report('FW2022', `\`${printable(this.#pattern)}\` matches more than ${MAX_FILES} files`)
    if (this.#files.length >= MAX_FILES) return
    const label = `${this.#absolute ? '/' : ''}${place.label.join('/')}`
    const name = this.#absolute ? place.path : relative(this.#directory, place.path).replaceAll(sep, '/')
    const of = Object.keys(place.of).length === 0 ? {} : { of: place.of }
    if (place.day === undefined) {
      this.#files.push({ path: place.path, name, label, ...of })
      return
    }
    const day = parseInstant(place.day)
    if (day === undefined)
      this.#report('FW2021', `\`${printable(place.day)}\` in \`${printable(relative(this.#directory, place.path))}\` is no day`)
    else this.#files.push({ path: place.path, name, label, day, ...of })
  }
}

const dashed = (date: string): string => (date.includes('-') ? date : `${date.slice(0, 4)}-${date.slice(4, 6)}-${date.slice(6)}`)

/** What a name says where its pattern has a name in braces. */
interface Found {
  readonly date?: string | undefined
  readonly subscription?: string | undefined
  readonly region?: string | undefined
}

/** Two parts of one path that say the same thing must agree. */
const differ = (a: string | undefined, b: string | undefined): boolean => a !== undefined && b !== undefined && a !== b

/** What stands for a name in braces: regions have no dash, so that `{subscription}-{region}` can be told apart. */
const named: Readonly<Record<string, string>> = {
  date: '\\d{4}-\\d{2}-\\d{2}|\\d{8}',
  subscription: '[^]+?',
  region: '[A-Za-z0-9]+',
}

/** A segment of a pattern as a regular expression over one name. Only the first of a name in braces in a segment is read. */
function shapeOf(segment: string): RegExp {
  const read = new Set<string>()
  const source = segment.split(/(\*|\{(?:date|subscription|region)\})/).map((part) => {
    if (part === '*') return '[^]*?'
    const name = part.slice(1, -1)
    const shape = /^\{.*\}$/.test(part) ? named[name] : undefined
    if (shape === undefined) return part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
    const group = read.has(name) ? '?:' : `?<${name}>`
    read.add(name)
    return `(${group}${shape})`
  })
  return new RegExp(`^${source.join('').replaceAll(/(?:\[\^\]\*\?)+/g, '[^]*?')}$`)
}

async function isInside(directory: string, path: string): Promise<boolean> {
  const way = relative(await realpath(directory), await realpath(path))
  return way !== '' && !way.startsWith(`..${sep}`) && way !== '..' && !isAbsolute(way)
}
