import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { diagnostic, DiagnosticError } from '@fairway/core/kernel'
import type { RenderedFile } from '../render/rendered-file.ts'
import { git } from './run-git.ts'

/** A change that is to be put on a branch of its own. */
export interface Change {
  /** A folder in the working tree; paths of files are relative to it. */
  readonly folder: string
  /** The new branch. One that exists is refused. */
  readonly branch: string
  readonly files: readonly RenderedFile[]
  /** The first line says what; the rest why. */
  readonly message: string
  /** `Ada <ada@contoso.example>`; absent: whoever git knows. */
  readonly author?: { readonly name: string; readonly email: string }
}

/** What was committed. */
export interface Committed {
  readonly branch: string
  readonly commit: string
  /** The branch that it goes off. */
  readonly base: string
}

/**
 * Puts files on a new branch that goes off what is checked out. Neither the working tree nor the index of whoever works there is touched, and the
 * branch comes into being in the last step or not at all.
 */
export async function commitFiles(change: Change): Promise<Committed> {
  const { folder, branch } = change
  // Beginning with a hyphen it would be taken for an option by everybody who comes after.
  await git({ folder }, 'check-ref-format', branch.startsWith('-') ? '' : `refs/heads/${branch}`).catch(() => {
    throw new DiagnosticError([diagnostic('FW8708', `\`${branch}\` is no name of a branch`)])
  })
  const prefix = (await git({ folder }, 'rev-parse', '--show-prefix')).trim()
  const head = (await git({ folder }, 'rev-parse', '--verify', 'HEAD^{commit}')).trim()
  const base = (await git({ folder }, 'rev-parse', '--abbrev-ref', 'HEAD')).trim()
  const scratch = await mkdtemp(join(tmpdir(), 'fairway-index-'))
  try {
    const tree = await treeWith(change, head, prefix, join(scratch, 'index'))
    const was = (await git({ folder }, 'rev-parse', `${head}^{tree}`)).trim()
    if (tree === was) throw new DiagnosticError([diagnostic('FW8709', 'nothing would change: the files are committed already')])
    const commit = (await git({ folder, input: change.message, env: authorOf(change) }, 'commit-tree', tree, '-p', head, '-F', '-')).trim()
    await git({ folder }, 'update-ref', `refs/heads/${branch}`, commit, '0'.repeat(head.length)).catch(() => {
      throw new DiagnosticError([diagnostic('FW8708', `there is a branch \`${branch}\` already`)])
    })
    return { branch, commit, base }
  } finally {
    await rm(scratch, { recursive: true, force: true })
  }
}

async function treeWith({ folder, files }: Change, head: string, prefix: string, index: string): Promise<string> {
  const env = { GIT_INDEX_FILE: index }
  await git({ folder, env }, 'read-tree', head)
  const lines: string[] = []
  for (const file of files) {
    const blob = (await git({ folder, input: file.text }, 'hash-object', '-w', '--stdin')).trim()
    lines.push(`100644 ${blob}\t${prefix}${file.path}\0`)
  }
  await git({ folder, env, input: lines.join('') }, 'update-index', '-z', '--index-info')
  return (await git({ folder, env }, 'write-tree')).trim()
}

const authorOf = ({ author }: Change): Readonly<Record<string, string>> =>
  author === undefined
    ? {}
    : {
        GIT_AUTHOR_NAME: author.name,
        GIT_AUTHOR_EMAIL: author.email,
        GIT_COMMITTER_NAME: author.name,
        GIT_COMMITTER_EMAIL: author.email,
      }
