import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'

/** A folder with files, removed when the test ends. */
export function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'fairway-cli-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
  return folder
}

/** An estate with one source, whose exports lie under `exports/`. */
export const smallEstate = `apiVersion: fairway.dev/v1
kind: Organization
metadata: { name: contoso }
spec: { displayName: Contoso }
---
apiVersion: fairway.dev/v1
kind: Source
metadata: { name: azure }
spec: { type: azure-inventory, paths: ["exports/*.json"], observedAt: 2026-11-01 }
`
