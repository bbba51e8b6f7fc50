import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { diagnostic, DiagnosticError } from '@fairway/core/kernel'

const SCRATCH = '.fairway-rendering'

/** Does work while nobody else writes into a folder. `scratch` is an empty folder on the same disk, removed at the end. */
export async function withFolderLock<Answer>(folder: string, work: (scratch: string) => Promise<Answer>): Promise<Answer> {
  const scratch = join(folder, SCRATCH)
  await take(scratch, folder)
  try {
    return await work(scratch)
  } finally {
    await rm(scratch, { recursive: true, force: true })
  }
}

/** Making a folder is one step that only one process can take. What a killed process left behind is taken over. */
async function take(scratch: string, folder: string): Promise<void> {
  const owner = join(scratch, 'pid')
  const made = await mkdir(scratch).then(
    () => true,
    (error: unknown) => {
      if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
      throw new DiagnosticError([diagnostic('FW8704', `\`${folder}\` could not be written`, { detail: String(error) })])
    },
  )
  if (!made) {
    const pid = Number(await readFile(owner, 'utf8').catch(() => ''))
    if (isAlive(pid)) throw new DiagnosticError([diagnostic('FW8706', `process ${pid} is writing into \`${folder}\``)])
    await rm(scratch, { recursive: true, force: true })
    await mkdir(scratch)
  }
  await writeFile(owner, String(process.pid))
}

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
