import type { CheckRequest } from '@fairway/core/api'
import type { CheckFile } from '@fairway/core/policy'
import { checkFile } from '../api/mutations.ts'
import { bytesOf, isRefused, MAX_BYTES, MAX_FILES, readFile, TOO_LARGE, type ChosenFile, type RefusedFile } from './files.ts'
import { currentSession, updateSession, type CheckAnswer } from './session.ts'

let nextKey = 1

/**
 * Takes texts in as files; what cannot be checked is refused with a reason. A file of a name that is there already takes its place. Answers
 * to what was chosen before are dropped.
 */
export function addTexts(texts: readonly { readonly name: string; readonly content: string }[]): void {
  const { files } = currentSession()
  const read = texts.map(({ name, content }) => readFile(name, content))
  const taken: readonly CheckFile[] = read.filter((one): one is CheckFile => !isRefused(one))
  const names = new Set(taken.map((one) => one.path))
  const all = [...files.filter((one) => !names.has(one.file.path)), ...taken.map((file) => ({ key: `file-${String(nextKey++)}`, file }))]
  const refused: readonly RefusedFile[] = [
    ...read.filter(isRefused),
    ...all.slice(MAX_FILES).map(({ file }) => ({ name: file.path, why: `more than ${String(MAX_FILES)} files at once are too many` })),
  ]
  updateSession({ files: all.slice(0, MAX_FILES), refused, running: false })
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

/** Asks the server about every file but parameters, one after the other, so that a large estate is judged once at a time. */
export async function runCheck(scope: string | undefined): Promise<void> {
  const { files } = currentSession()
  const answers: CheckAnswer[] = []
  updateSession({ files, refused: [], running: true })
  for (const one of files) {
    if (one.file.kind === 'parameters') continue
    // oxlint-disable-next-line no-await-in-loop
    answers.push(await answerOf(one, files, scope))
    // Files were changed meanwhile: the answers would be about others.
    if (!currentSession().running) return
  }
  updateSession({ ...currentSession(), running: false, answers })
}

async function answerOf(
  { file, parameters: key }: ChosenFile,
  files: readonly ChosenFile[],
  scope: string | undefined,
): Promise<CheckAnswer> {
  const name = file.path
  const parameters = files.find((one) => one.key === key)?.file.text
  if (bytesOf(file.text) + (parameters === undefined ? 0 : bytesOf(parameters)) > MAX_BYTES)
    return {
      name,
      error: new Error('The template and its parameters are larger than 10 MB together. Check them with `npx fairway check`.'),
    }
  const request: CheckRequest = {
    name,
    content: file.text,
    ...(parameters === undefined ? {} : { parameters }),
    ...(scope === undefined ? {} : { scope }),
  }
  try {
    return { name, report: await checkFile(request) }
  } catch (error) {
    return { name, error }
  }
}
