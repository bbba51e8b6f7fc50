import { existsSync, mkdtempSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { measure } from './measure.ts'

const ESTATE = `apiVersion: fairway.dev/v1
kind: Organization
metadata: { name: bench }
spec:
  displayName: Bench
  tags: { required: [{ key: team }, { key: environment }] }
---
apiVersion: fairway.dev/v1
kind: Source
metadata: { name: azure }
spec: { type: azure-inventory, paths: ["resources.json"], observedAt: 2026-11-01 }
`

/** An estate in a temporary folder with one export of so many resources. The caller removes the folder. */
export async function benchEstate(resources: number): Promise<{ readonly folder: string; readonly file: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'fairway-bench-'))
  const file = join(folder, 'resources.json')
  await measure(['bench/generate-inventory.ts', '--count', String(resources), '--out', file])
  if (!existsSync(file) || statSync(file).size === 0) throw new Error('no inventory was generated')
  writeFileSync(join(folder, 'estate.yaml'), ESTATE)
  return { folder, file }
}
