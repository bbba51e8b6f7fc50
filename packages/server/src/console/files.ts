import { createHash } from 'node:crypto'
import { readdir, readFile, stat } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { entityTag, isCurrent, notModified } from '../http/etag.ts'

/** The console's files, known by name before the first request: whatever is not in the list does not exist, so no path leads out of the folder. */
export interface ConsoleFiles {
  /** A file, or the console's page for addresses that the console itself understands; `undefined` when there is neither. */
  serve(request: Request): Promise<Response | undefined>
}

interface StaticFile {
  readonly path: string
  readonly type: string
  readonly hashed: boolean
  /** Compressed forms beside it, best first. */
  readonly encodings: readonly { readonly encoding: 'br' | 'gzip'; readonly path: string }[]
}

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  ico: 'image/x-icon',
  json: 'application/json',
  webmanifest: 'application/manifest+json',
  woff2: 'font/woff2',
  txt: 'text/plain; charset=utf-8',
}

const MAX_FILES = 5000
const HASHED = /^\/assets\/.*[-.][A-Za-z0-9_-]{8,}\.\w+$/

/** Lists a built console; `undefined` when there is no page in the folder. */
export async function consoleFiles(dir: string): Promise<ConsoleFiles | undefined> {
  const files = await listFiles(dir)
  const page = files.get('/index.html')
  if (page === undefined) return undefined
  return {
    async serve(request) {
      const { pathname } = new URL(request.url)
      const found = files.get(pathname)
      if (found !== undefined) return answer(found, request)
      return isPage(pathname) ? answer(page, request) : undefined
    },
  }
}

/** Whether an address is for the console to understand: not that of a file that is missing, and without anything that hides a way out. */
function isPage(pathname: string): boolean {
  if (pathname.startsWith('/assets/') || /%(2f|5c|00)|\\|\/\./i.test(pathname)) return false
  const extension = /\.(\w{1,12})$/.exec(pathname)?.[1]?.toLowerCase() ?? ''
  return extension !== 'map' && !Object.hasOwn(types, extension)
}

async function listFiles(dir: string): Promise<ReadonlyMap<string, StaticFile>> {
  const names = await namesIn(dir)
  const present = new Set(names)
  const files = new Map<string, StaticFile>()
  for (const name of names) {
    const type = types[name.slice(name.lastIndexOf('.') + 1)]
    if (type === undefined) continue
    const encodings = (
      [
        ['br', '.br'],
        ['gzip', '.gz'],
      ] as const
    ).flatMap(([encoding, suffix]) => (present.has(name + suffix) ? [{ encoding, path: join(dir, name + suffix) }] : []))
    files.set(name, { path: join(dir, name), type, hashed: HASHED.test(name), encodings })
  }
  return files
}

async function namesIn(dir: string): Promise<readonly string[]> {
  if (!(await isFolder(dir))) return []
  const entries = await readdir(dir, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .slice(0, MAX_FILES)
    .map((entry) => `/${relative(dir, join(entry.parentPath, entry.name)).split(sep).join('/')}`)
}

const isFolder = async (dir: string): Promise<boolean> => (await stat(dir).catch(() => undefined))?.isDirectory() ?? false

async function answer(file: StaticFile, request: Request): Promise<Response> {
  const accepted = request.headers.get('accept-encoding') ?? ''
  const packed = file.encodings.find((one) => new RegExp(`\\b${one.encoding}\\b`).test(accepted))
  const bytes = await readFile(packed?.path ?? file.path)
  const tag = entityTag(createHash('sha256').update(bytes).digest('hex'), packed?.encoding ?? '')
  if (isCurrent(request, tag)) return notModified(tag)
  return new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': file.type,
      'content-length': String(bytes.length),
      etag: tag,
      vary: 'accept-encoding',
      'cache-control': file.hashed ? 'public, max-age=31536000, immutable' : 'no-cache',
      ...(packed === undefined ? {} : { 'content-encoding': packed.encoding }),
    },
  })
}
