import { spawn } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { stripVTControlCharacters } from 'node:util'
import { describe, expect, test } from 'vitest'
import { fairway } from './binary.ts'
import { folderWith } from './folder.ts'

const BINARY = fileURLToPath(new URL('../bin/fairway.js', import.meta.url))
const [ENTER, CTRL_C, DOWN, ERASE] = ['\r', '\u0003', '\u001b[B', '\u007f']

/** What is typed when a question is asked, by words of it; nothing: Enter. Several: one after another, when it is asked again. */
type Answers = Readonly<Record<string, readonly string[]>>

interface Seen {
  readonly code: number | null
  /** Everything that the terminal was shown, without colours. */
  readonly said: string
  readonly asked: readonly string[]
}

/** Runs the command at a terminal of its own, which `script` of util-linux opens, and types an answer each time that a question stands there. */
function atTerminal(args: string, cwd: string, answers: Answers): Promise<Seen> {
  const { CI: _, ...env } = process.env
  const child = spawn('script', ['-qefc', `stty cols 100 rows 60; exec "${process.execPath}" "${BINARY}" ${args}`, '/dev/null'], {
    cwd,
    env: { ...env, TERM: 'xterm' },
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const left = new Map(Object.entries(answers).map(([words, keys]) => [words, [...keys]]))
  const asked: string[] = []
  let [said, held, read, drawn] = ['', '', 0, 0]
  const answer = (isRefused: boolean, question: string): void => {
    // What is typed is drawn as well: that asks for nothing new.
    if (!isRefused && asked.at(-1) === question) return
    if (!isRefused) asked.push(question)
    child.stdin.write([...left].find(([words]) => question.includes(words))?.[1].shift() ?? ENTER)
  }
  child.stdin.on('error', () => undefined)
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    // A code that is cut in two waits for its other half.
    const raw = held + chunk
    const last = raw.lastIndexOf('\u001B')
    held = last === -1 || /[a-zA-Z]/.test(raw.slice(last)) ? '' : raw.slice(last)
    said += stripVTControlCharacters(raw.slice(0, raw.length - held.length))
    // Questions that stand there (◆), or answers that were refused (▲), as far as their frames are drawn.
    for (const frame of said.slice(read).matchAll(/([◆▲]) {2}(.*)\r?\n[^]*?└/g)) {
      const [, mark, words = ''] = frame
      answer(mark === '▲', words.trim())
      drawn = read + frame.index + frame[0].length
    }
    read = drawn
  })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, said, asked }))
  })
}

const who = { 'organisation called': [`Contoso${ENTER}`], 'answers for the platform': [`ada@contoso.example${ENTER}`] }

describe.skipIf(process.platform === 'win32')('fairway init --landing-zone at a terminal', () => {
  test('asks one after another, with the cost of each choice beside it, and writes what plans without errors.', async () => {
    const folder = folderWith({})
    const { code, said, asked } = await atTerminal('init --landing-zone mine', folder, who)
    expect(said).toContain('wrote')
    expect(code).toBe(0)
    expect(asked.length).toBeGreaterThan(12)
    expect(said).toMatch(/○ Standard: \d+\.\d\d USD a month/)
    expect((await fairway(['plan', '--estate', 'mine'], folder)).code).toBe(0)
  }, 120_000)

  test('takes no nonsense, asks only what follows from the answers, and says what the volume of data decides.', async () => {
    const folder = folderWith({})
    const { code, said, asked } = await atTerminal('init --landing-zone mine', folder, {
      ...who,
      'How much shall be built': [`${DOWN}${ENTER}`],
      'Networks of your own data centres': [`everything${ENTER}`, `${ERASE.repeat(10)}192.168.0.0/16${ENTER}`],
      'How many GiB': [`many${ENTER}`, `${ERASE.repeat(4)}20000${ENTER}`],
    })
    expect(code).toBe(0)
    expect(said).toContain('must be a whole number')
    expect(asked.filter((one) => one.includes('ExpressRoute'))).not.toEqual([])
    expect(said).toContain('on-premises: ExpressRoute')
    expect((await fairway(['plan', '--estate', 'mine'], folder)).code).toBe(0)
  }, 120_000)

  test('writes nothing after Ctrl-C, at whichever question.', async () => {
    const folder = folderWith({})
    const late = await atTerminal('init --landing-zone mine', folder, { ...who, Firewall: [CTRL_C] })
    expect(late).toMatchObject({ code: 130, said: expect.stringContaining('nothing was written') })
    const first = await atTerminal('init --landing-zone mine', folder, { 'organisation called': [CTRL_C] })
    expect(first).toMatchObject({ code: 130, said: expect.stringContaining('nothing was written') })
    expect(readdirSync(folder)).toEqual([])
  }, 120_000)
})
