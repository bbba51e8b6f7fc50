import { createHash } from 'node:crypto'
import { readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { LOCK_FILE, lockDocument } from '@fairway/core/address'
import type { DeploymentRoot } from '@fairway/core/graph'
import { canonicalJson, diagnostic, DiagnosticError } from '@fairway/core/kernel'
import { lockOf } from '@fairway/core/landing-zone'
import type { ReadLandingZone } from './read.ts'

/** Writes the lock file of an estate where it is not what it should be; says whether it did. In one step: nobody reads half of it. */
export async function keepLock(estateDir: string, { landingZone, plan }: Pick<ReadLandingZone, 'landingZone' | 'plan'>): Promise<boolean> {
  const text = lockDocument({
    addresses: lockOf(landingZone),
    tables: plan.tables,
    roots: landingZone.roots.map((root) => ({ name: root.name, digest: digestOf(root) })),
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

/** What tells two states of a root apart: everything that it deploys, not where in the estate it stands. */
function digestOf({ resources, inputs, outputs }: DeploymentRoot): string {
  const content = {
    inputs: inputs.map(({ name, value = null }) => ({ name, value })),
    outputs: outputs.map(({ name, value }) => ({ name, of: value.of, path: value.path })),
    resources: resources.map(({ node, body, parent = null, dependsOn }) => ({
      key: node.key,
      type: node.type,
      apiVersion: node.apiVersion,
      name: node.name,
      scope: node.scope,
      parent,
      dependsOn,
      body,
    })),
  }
  return `sha256:${createHash('sha256').update(canonicalJson(content)).digest('hex')}`
}
