import type { CheckRequest } from '@fairway/core/api'
import { checkFile } from '../api/mutations.ts'
import { bytesOf, kindOf, MAX_BYTES, MAX_FILES, refusalOf, TOO_LARGE, type ChosenFile, type RefusedFile } from './files.ts'
import { currentSession, updateSession, type CheckAnswer } from './session.ts'

let nextKey = 1

/** Takes texts in as files; what cannot be checked is refused with a reason. Answers to what was chosen before are dropped. */
export function addTexts(texts: readonly { readonly name: string; readonly content: string }[]): void {
  const { files, refused } = currentSession()
  const taken: ChosenFile[] = []
  const left: RefusedFile[] = []
  for (const { name, content } of texts) {
    const kind = kindOf(content)
    const why = files.length + taken.length >= MAX_FILES ? `more than ${String(MAX_FILES)} files at once` : refusalOf(name, content)
    if (why !== undefined || kind === undefined) left.push({ name, why: why ?? 'it is not JSON' })
    else taken.push({ key: `file-${String(nextKey++)}`, name, content, kind })
  }
  const names = new Set(taken.map((file) => file.name))
  updateSession({
    files: [...files.filter((file) => !names.has(file.name)), ...taken],
    refused: [...(taken.length > 0 ? [] : refused), ...left],
    running: false,
  })
}

/** Reads files that were dropped or chosen. Too large ones are not even read. */
export async function addFiles(files: readonly File[]): Promise<void> {
  const large = files.filter((file) => file.size > MAX_BYTES)
  const small = files.filter((file) => file.size <= MAX_BYTES).slice(0, MAX_FILES * 2)
  addTexts(await Promise.all(small.map(async (file) => ({ name: file.name, content: await file.text() }))))
  if (large.length === 0) return
  const now = currentSession()
  updateSession({ ...now, refused: [...now.refused, ...large.map(({ name }) => ({ name, why: TOO_LARGE }))] })
}

/** Takes a file away again. */
export function removeFile(key: string): void {
  const { files } = currentSession()
  updateSession({ files: files.filter((file) => file.key !== key), refused: [], running: false })
}

/** Says which parameters belong to a template; empty for none. */
export function setParameters(key: string, parameters: string): void {
  const { files } = currentSession()
  updateSession({ files: files.map((file) => (file.key === key ? { ...file, parameters } : file)), refused: [], running: false })
}

/** Asks the server about every file but parameters, one after the other. */
export async function runCheck(scope: string | undefined): Promise<void> {
  const { files } = currentSession()
  const answers: CheckAnswer[] = []
  updateSession({ files, refused: [], running: true })
  for (const file of files) {
    if (file.kind === 'parameters') continue
    // One after the other, so that a large estate is judged once at a time.
    // oxlint-disable-next-line no-await-in-loop
    answers.push(await answerOf(file, files, scope))
    // Files were changed meanwhile: the answers would be about others.
    if (!currentSession().running) return
  }
  updateSession({ ...currentSession(), running: false, answers })
}

async function answerOf(file: ChosenFile, files: readonly ChosenFile[], scope: string | undefined): Promise<CheckAnswer> {
  const { name, content } = file
  const parameters = files.find((one) => one.key === file.parameters)?.content
  if (bytesOf(content) + (parameters === undefined ? 0 : bytesOf(parameters)) > MAX_BYTES)
    return {
      name,
      error: new Error('The template and its parameters are larger than 10 MB together. Check them with `npx fairway check`.'),
    }
  const request: CheckRequest = {
    name,
    content,
    ...(parameters === undefined ? {} : { parameters }),
    ...(scope === undefined ? {} : { scope }),
  }
  try {
    return { name, report: await checkFile(request) }
  } catch (error) {
    return { name, error }
  }
}
