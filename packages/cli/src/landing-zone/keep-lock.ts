import { createHash } from 'node:crypto'
import { readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { LOCK_FILE, lockDocument } from '@fairway/core/address'
import { rootContent, type DeploymentRoot } from '@fairway/core/graph'
import { diagnostic, DiagnosticError } from '@fairway/core/kernel'
import { keptValues, lockOf, type RootDigest } from '@fairway/core/landing-zone'
import type { ReadLandingZone } from './read.ts'

/** Writes the lock file of an estate where it is not what it should be; says whether it did. In one step: nobody reads half of it. */
export async function keepLock(
  estateDir: string,
  { estate, landingZone, plan }: Pick<ReadLandingZone, 'estate' | 'landingZone' | 'plan'>,
): Promise<boolean> {
  const text = lockDocument({
    addresses: lockOf(landingZone),
    tables: plan.tables,
    values: keptValues(landingZone.graph, estate),
    roots: rootDigests(landingZone.roots),
  })
  const path = join(estateDir, LOCK_FILE)
  if ((await readFile(path, 'utf8').catch(() => undefined)) === text) return false
  const beside = `${path}.${process.pid}.new`
  try {
    await writeFile(beside, text)
    await rename(beside, path)
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error)
    throw new DiagnosticError([diagnostic('FW8704', `\`${path}\` could not be written`, { detail })])
  }
  return true
}

/** What tells two states of roots apart, as the lock file keeps it. */
export const rootDigests = (roots: readonly DeploymentRoot[]): readonly RootDigest[] =>
  roots.map((root) => ({ name: root.name, digest: `sha256:${createHash('sha256').update(rootContent(root)).digest('hex')}` }))
