import { createHash } from 'node:crypto'
import { readFile, realpath, stat } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { entityTag, isCurrent, notModified } from '../http/etag.ts'

/** The console's files as they are on disk now: a build under a running server is served from its end on. */
export interface ConsoleFiles {
  /** A file, or the console's page for addresses that the console itself understands; `undefined` when there is neither. */
  serve(request: Request): Promise<Response | undefined>
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

/** What a file of a build may be called: plain names, none that begins with a dot, nothing encoded. */
const NAME = /^(?:\/[A-Za-z0-9_-][A-Za-z0-9._-]{0,120}){1,8}$/
const HASHED = /^\/assets\/.*[-.][A-Za-z0-9_-]{8,}\.\w+$/
const MAX_BYTES = 20_000_000
const MAX_REMEMBERED = 500

/** A file as it was when it was last read. */
interface Content {
  readonly version: string
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly hash: string
}

/** Reads files of a folder; `undefined` for what is not a plain file within it. */
type ReadContent = (name: string) => Promise<Content | undefined>

/** Serves a built console from its folder, which may be missing, or be built again at any time. */
export function consoleFiles(dir: string): ConsoleFiles {
  const read = rememberedIn(dir)
  return {
    async serve(request) {
      const { pathname } = new URL(request.url)
      const found = await answer(read, pathname, request)
      if (found !== undefined) return found
      return isPage(pathname) ? answer(read, '/index.html', request) : undefined
    },
  }
}

/** Whether an address is for the console to understand: not that of a file that is missing, and without anything that hides a way out. */
function isPage(pathname: string): boolean {
  if (pathname.startsWith('/assets/') || /%(2f|5c|00)|\\|\/\./i.test(pathname)) return false
  const extension = /\.(\w{1,12})$/.exec(pathname)?.[1]?.toLowerCase() ?? ''
  return extension !== 'map' && !Object.hasOwn(types, extension)
}

/** Looks at a file's time and size for every request, and reads it again only when they changed. */
function rememberedIn(dir: string): ReadContent {
  const known = new Map<string, Content>()
  return async (name) => {
    const path = await pathWithin(dir, name)
    const about = path === undefined ? undefined : await stat(path).catch(() => undefined)
    if (path === undefined || about?.isFile() !== true || about.size > MAX_BYTES) return undefined
    const version = `${about.mtimeMs} ${about.size} ${about.ino}`
    const before = known.get(name)
    if (before?.version === version) return before
    const bytes = await readFile(path).catch(() => undefined)
    if (bytes === undefined) return undefined
    const content = { version, bytes: new Uint8Array(bytes), hash: createHash('sha256').update(bytes).digest('hex') }
    if (known.size >= MAX_REMEMBERED) known.clear()
    known.set(name, content)
    return content
  }
}

/** Where a name really is, with links followed; `undefined` when that is outside the folder, or nowhere. */
async function pathWithin(dir: string, name: string): Promise<string | undefined> {
  if (!NAME.test(name)) return undefined
  try {
    const path = await realpath(join(dir, name))
    return path.startsWith((await realpath(dir)) + sep) ? path : undefined
  } catch {
    return undefined
  }
}

const packings = [
  { encoding: 'br', suffix: '.br' },
  { encoding: 'gzip', suffix: '.gz' },
] as const

/** A file in the best form that the client takes. */
async function answer(read: ReadContent, name: string, request: Request): Promise<Response | undefined> {
  const type = types[name.slice(name.lastIndexOf('.') + 1)]
  const plain = type === undefined ? undefined : await read(name)
  if (plain === undefined || type === undefined) return undefined
  const accepted = request.headers.get('accept-encoding') ?? ''
  for (const { encoding, suffix } of packings) {
    const packed = new RegExp(`\\b${encoding}\\b`).test(accepted) ? await read(name + suffix) : undefined
    if (packed !== undefined) return respond(packed, request, { ...headersOf(name, type), 'content-encoding': encoding })
  }
  return respond(plain, request, headersOf(name, type))
}

const headersOf = (name: string, type: string): Record<string, string> => ({
  'content-type': type,
  vary: 'accept-encoding',
  'cache-control': HASHED.test(name) ? 'public, max-age=31536000, immutable' : 'no-cache',
})

function respond({ bytes, hash }: Content, request: Request, headers: Record<string, string>): Response {
  const tag = entityTag(hash, headers['content-encoding'] ?? '')
  if (isCurrent(request, tag)) return notModified(tag)
  return new Response(bytes, { headers: { ...headers, 'content-length': String(bytes.length), etag: tag } })
}
