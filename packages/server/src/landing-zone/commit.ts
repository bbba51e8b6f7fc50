import { createHash } from 'node:crypto'
import { commitFiles, filesAt } from '@fairway/act'
import type { CommittedRequest, RequestCheck } from '@fairway/core/api'
import type { ResolvedRequest } from '@fairway/core/golden-path'
import { diagnostic, DiagnosticError, printable } from '@fairway/core/kernel'
import type { Decision, RequestDraft } from '@fairway/core/landing-zone'
import { decidedFile } from './decision.ts'
import { decisionPullRequest, requestPullRequest } from './pull-request.ts'

/** Where and in whose name something is committed. */
export interface CommitIn {
  readonly estateDir: string
  /** An address, or the name of an account; absent: whoever Git knows. */
  readonly person?: string
  /** Instead of the usual name. */
  readonly branch?: string
}

/** Commits a checked draft on a branch of its own. Errors: FW8414 where its file was committed before, and those of Git. */
export async function commitRequest(
  draft: RequestDraft,
  check: RequestCheck,
  { requestedBy, message, ...where }: CommitIn & { readonly requestedBy: string; readonly message?: string | undefined },
): Promise<CommittedRequest> {
  const { path, yaml } = check
  if ((await committed(where.estateDir, path)) !== undefined)
    throw new DiagnosticError([diagnostic('FW8414', `\`${path}\` is in the repository already`)])
  const pullRequest = requestPullRequest(draft, check, requestedBy)
  const done = await commitFiles({
    folder: where.estateDir,
    branch: where.branch ?? `request/${draft.name}`,
    files: [{ path, text: yaml }],
    message: messageOf(pullRequest.title, message ?? draft.purpose),
    ...authorOf(where.person),
  })
  return { name: draft.name, path, yaml, ...done, pullRequest }
}

/** Commits a decision on a branch of its own, in the file as it was committed. Errors: FW8418 where that is not what was judged, and those of Git. */
export async function commitDecision(resolved: ResolvedRequest, decision: Decision, where: CommitIn): Promise<CommittedRequest> {
  const { name, at } = resolved.request
  const text = await committed(where.estateDir, at.file)
  if (text === undefined) throw new DiagnosticError([diagnostic('FW8418', `\`${at.file}\` is not in the repository`)])
  const file = decidedFile({ path: at.file, text }, resolved, decision)
  const pullRequest = decisionPullRequest(name, decision)
  // The same person deciding the same on the same text twice, from two windows say, finds the branch there.
  const digest = createHash('sha256')
    .update(JSON.stringify([name, decision.person.trim().toLowerCase(), decision.decision, text]))
    .digest('hex')
    .slice(0, 8)
  const done = await commitFiles({
    folder: where.estateDir,
    branch: where.branch ?? `decision/${name}-${decision.decision}-${digest}`,
    files: [file],
    message: messageOf(pullRequest.title, decision.comment ?? ''),
    ...authorOf(where.person),
  })
  return { name, path: file.path, yaml: file.text, ...done, pullRequest }
}

/** The text of a file as it was committed. Without a repository, or without a commit in it, FW8707. */
async function committed(estateDir: string, path: string): Promise<string | undefined> {
  const files = await filesAt(estateDir, 'HEAD', (one) => one === path).catch((error: unknown) => {
    if (error instanceof DiagnosticError && error.diagnostics.some((one) => one.code === 'FW8710'))
      throw new DiagnosticError([diagnostic('FW8707', 'the estate is in no Git repository that has a commit')])
    throw error
  })
  return files[0]?.text
}

/** What people wrote is the text of a message, never a trailer that counts as somebody's signature. */
const messageOf = (title: string, text: string): string => {
  const words = printable(text).trim().replaceAll(/^/gm, '  ')
  return words.trim() === '' ? `${title}\n` : `${title}\n\n${words}\n`
}

/** Git writes a name and an address; an account without one has its name in both places. */
const authorOf = (person: string | undefined) => {
  if (person === undefined) return {}
  const plain = printable(person)
    .replaceAll(/[<>\n]/g, ' ')
    .trim()
  return { author: { name: plain, email: plain } }
}
