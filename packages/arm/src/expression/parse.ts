import type { Expression, Literal, Parsed } from './syntax.ts'

/** Azure reads at most 24,576 characters; compiled templates of others are given room. */
const MAX_LENGTH = 131_072
/** Calls and brackets inside each other. Azure allows 64 in policies; compiled Bicep nests deeper. */
const MAX_DEPTH = 200

const QUOTE = 39
const MINUS = 45
const DOT = 46
const QUESTION = 63
const OPEN = 91
const CLOSE = 93

/** Reads one expression, brackets included: `[concat('a', parameters('b'))]`. Never throws; a mistake comes with its offset. */
export function parseExpression(text: string): Parsed {
  if (text.length > MAX_LENGTH) return { ok: false, at: MAX_LENGTH, message: `the expression is longer than ${MAX_LENGTH} characters` }
  const reader = new Reader(text)
  const expression = reader.whole()
  return expression === undefined ? { ok: false, message: reader.message, at: reader.failedAt } : { ok: true, expression }
}

/** White space as .NET sees it: built-in policies hold rare kinds of it, copied from documents. */
const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13) || (code > 127 && RARE_SPACE.has(code))
const RARE_SPACE: ReadonlySet<number> = new Set(
  Array.from(
    '\u0085\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u200b\u2028\u2029\u202f\u205f\u3000\ufeff',
    (space) => space.charCodeAt(0),
  ),
)
const isDigit = (code: number): boolean => code >= 48 && code <= 57
const isNameStart = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95 || code === 36
const isNamePart = (code: number): boolean => isNameStart(code) || isDigit(code)

/** Reads by recursive descent. `undefined` from any of its methods: it failed, and `message` and `failedAt` say how. */
class Reader {
  message = ''
  failedAt = 0
  private readonly text: string
  private at = 0
  private depth = 0

  constructor(text: string) {
    this.text = text
  }

  whole(): Expression | undefined {
    if (this.peek() !== OPEN) return this.expected('`[`')
    this.at++
    const expression = this.expression()
    if (expression === undefined) return undefined
    if (this.peek() !== CLOSE) return this.expected('`.`, `[` or `]`')
    this.at++
    return this.skip() < this.text.length ? this.expected('the end of the expression') : expression
  }

  private expression(): Expression | undefined {
    if (this.depth >= MAX_DEPTH) return this.fail(`the expression is nested deeper than ${MAX_DEPTH}`)
    this.depth++
    const found = this.accesses(this.primary())
    this.depth--
    return found
  }

  private primary(): Expression | undefined {
    const code = this.peek()
    if (code === QUOTE) return this.string()
    if (isDigit(code) || code === MINUS) return this.number()
    return isNameStart(code) ? this.call() : this.expected('a function, a text in single quotes or a number')
  }

  private string(): Literal | undefined {
    const at = this.at
    let from = at + 1
    let value = ''
    for (;;) {
      const quote = this.text.indexOf("'", from)
      if (quote === -1) return this.fail("the text is not closed: `'` is missing", at)
      if (this.text.charCodeAt(quote + 1) !== QUOTE) {
        value += this.text.slice(from, quote)
        this.at = quote + 1
        return { kind: 'literal', value, at, end: this.at }
      }
      value += this.text.slice(from, quote + 1)
      from = quote + 2
    }
  }

  private number(): Literal | undefined {
    const at = this.at
    if (this.text.charCodeAt(this.at) === MINUS) this.at++
    const digits = this.at
    this.digits()
    if (this.at === digits) return this.expected('a digit')
    if (this.text.charCodeAt(this.at) === DOT && isDigit(this.text.charCodeAt(this.at + 1))) {
      this.at++
      this.digits()
    }
    const value = Number(this.text.slice(at, this.at))
    return { kind: 'literal', value: Object.is(value, -0) ? 0 : value, at, end: this.at }
  }

  private digits(): void {
    while (isDigit(this.text.charCodeAt(this.at))) this.at++
  }

  private name(): string {
    const at = this.at
    while (isNamePart(this.text.charCodeAt(this.at))) this.at++
    return this.text.slice(at, this.at)
  }

  private call(): Expression | undefined {
    const at = this.at
    let name = this.name()
    let namespace: string | undefined
    if (this.peek() === DOT) {
      this.at++
      if (!isNameStart(this.peek())) return this.expected('the name of a function')
      namespace = name
      name = this.name()
    }
    if (this.peek() !== 40) return this.expected('`(`')
    this.at++
    const args = this.args()
    if (args === undefined) return undefined
    const call = { kind: 'call', name, args, at, end: this.at } as const
    return namespace === undefined ? call : { ...call, namespace }
  }

  private args(): Expression[] | undefined {
    const args: Expression[] = []
    if (this.peek() === 41) {
      this.at++
      return args
    }
    for (;;) {
      const arg = this.expression()
      if (arg === undefined) return undefined
      args.push(arg)
      const code = this.peek()
      if (code !== 44 && code !== 41) return this.expected('`,` or `)`')
      this.at++
      if (code === 41) return args
    }
  }

  private accesses(first: Expression | undefined): Expression | undefined {
    let target = first
    while (target !== undefined) {
      const code = this.peek()
      if (code === DOT) target = this.property(target)
      else if (code === OPEN) target = this.index(target)
      else return target
    }
    return undefined
  }

  private property(target: Expression): Expression | undefined {
    this.at++
    const safe = this.question()
    const code = this.peek()
    if (!isNameStart(code)) return this.expected('the name of a property')
    const name = this.name()
    return { kind: 'property', target, name, safe, at: target.at, end: this.at }
  }

  private index(target: Expression): Expression | undefined {
    this.at++
    const safe = this.question()
    const index = this.expression()
    if (index === undefined) return undefined
    if (this.peek() !== CLOSE) return this.expected('`]`')
    this.at++
    return { kind: 'index', target, index, safe, at: target.at, end: this.at }
  }

  private question(): boolean {
    const safe = this.text.charCodeAt(this.at) === QUESTION
    if (safe) this.at++
    return safe
  }

  private skip(): number {
    while (isSpace(this.text.charCodeAt(this.at))) this.at++
    return this.at
  }

  private peek(): number {
    return this.text.charCodeAt(this.skip())
  }

  private expected(what: string): undefined {
    const point = this.text.codePointAt(this.at)
    const found = point === undefined ? 'the end' : `\`${String.fromCodePoint(point)}\``
    return this.fail(`expected ${what}, found ${found}`)
  }

  private fail(message: string, at = this.at): undefined {
    this.message = message
    this.failedAt = at
    return undefined
  }
}
