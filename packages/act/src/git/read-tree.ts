import { diagnostic, DiagnosticError } from '@fairway/core/kernel'
import { git } from './run-git.ts'

/** The files of a folder as they were at a revision: paths relative to the folder. */
export async function filesAt(
  folder: string,
  revision: string,
  wanted: (path: string) => boolean,
): Promise<readonly { readonly path: string; readonly text: string }[]> {
  // Where there is no repository, that is what is told.
  await git({ folder }, 'rev-parse', '--git-dir')
  const commit = await git({ folder }, 'rev-parse', '--verify', '--end-of-options', `${revision}^{commit}`).catch(() => {
    throw new DiagnosticError([
      diagnostic('FW8710', `there is no revision \`${revision}\``, {
        help: 'name a branch, a tag or a commit, such as `main` or `HEAD~1`',
      }),
    ])
  })
  const list = await git({ folder }, 'ls-tree', '-r', '-z', '--name-only', commit.trim(), '--', '.')
  const paths = list.split('\0').filter((path) => path !== '' && wanted(path))
  const files: { path: string; text: string }[] = []
  for (const path of paths) files.push({ path, text: await git({ folder }, 'show', `${commit.trim()}:./${path}`) })
  return files
}
