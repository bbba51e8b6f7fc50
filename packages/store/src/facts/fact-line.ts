import { hash } from 'node:crypto'
import { canonicalJson, diagnostic, DiagnosticError, isJsonObject, printable, type Fact } from '@fairway/core/kernel'

/** The longest body of a fact, in characters of JSON. */
const MAX_BODY_CHARS = 2 * 1024 * 1024

/** A fact as a segment holds it. `body` is its JSON text. */
export interface SegmentFact {
  readonly key: string
  readonly scope: string
  /** The type it says it has, by which coverage speaks of it. */
  readonly type: string | null
  /** Equal for equal scope and body. */
  readonly hash: string
  readonly body: string
}

const BODY_MARK = ',"body":'

/** A fact as one line with its line feed. The body comes last, so that it can be read back without being parsed. */
export function factLine(fact: Fact): string {
  const body = canonicalJson(fact.body) ?? 'null'
  if (body.length > MAX_BODY_CHARS) {
    const summary = `the fact \`${printable(fact.key).slice(0, 200)}\` is longer than ${MAX_BODY_CHARS} characters`
    throw new DiagnosticError([diagnostic('FW3011', summary)])
  }
  const head = { key: fact.key, scope: fact.scope, type: typeOf(fact.body), hash: hash('sha256', `${fact.scope}\n${body}`).slice(0, 32) }
  return `${JSON.stringify(head).slice(0, -1)}${BODY_MARK}${body}}\n`
}

/**
 * Reads a line of a segment back; `undefined` for one that holds no fact. The first unescaped `,"body":` is where the body begins:
 * inside a JSON string its quotes would be escaped.
 */
export function parseFactLine(line: string): SegmentFact | undefined {
  const at = line.indexOf(BODY_MARK)
  if (at < 0 || !line.startsWith('{"key":')) return undefined
  const head: unknown = JSON.parse(`${line.slice(0, at)}}`)
  if (!isJsonObject(head)) return undefined
  const { key, scope, type, hash } = head
  if (typeof key !== 'string' || typeof scope !== 'string' || typeof hash !== 'string') return undefined
  return { key, scope, type: typeof type === 'string' ? type : null, hash, body: line.slice(at + BODY_MARK.length, -1) }
}

const typeOf = (body: unknown): string | null => (isJsonObject(body) && typeof body['type'] === 'string' ? body['type'] : null)
