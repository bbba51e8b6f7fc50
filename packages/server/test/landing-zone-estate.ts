import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ADMIN, ALPHA_SUBSCRIPTION, BETA_SUBSCRIPTION } from './estate.ts'

const estate = `apiVersion: fairway.dev/v1
kind: Organization
metadata: { name: contoso }
spec:
  displayName: Contoso
  tags: { required: [{ key: team }] }
  stakeholders:
    - { role: infrastructure-lead, person: ${ADMIN} }
---
apiVersion: fairway.dev/v1
kind: Team
metadata: { name: alpha }
spec: { displayName: Alpha, lead: ada@contoso.example, costCenter: CC-1 }
---
apiVersion: fairway.dev/v1
kind: Team
metadata: { name: beta }
spec: { displayName: Beta, lead: bo@contoso.example, costCenter: CC-2 }
---
apiVersion: fairway.dev/v1
kind: Team
metadata: { name: platform }
spec: { displayName: Platform, lead: kim@contoso.example, costCenter: CC-0 }
---
apiVersion: fairway.dev/v1
kind: Environment
metadata: { name: dev }
spec: { stage: development }
---
apiVersion: fairway.dev/v1
kind: Environment
metadata: { name: prod }
spec: { stage: production }
---
apiVersion: fairway.dev/v1
kind: Subscription
metadata: { name: sub-platform }
spec: { id: 7d1c5f3a-0000-4000-8000-000000000001, owner: platform, environment: prod, purpose: platform }
---
apiVersion: fairway.dev/v1
kind: Subscription
metadata: { name: sub-alpha }
spec: { id: ${ALPHA_SUBSCRIPTION}, owner: alpha, environment: dev }
---
apiVersion: fairway.dev/v1
kind: Subscription
metadata: { name: sub-beta }
spec: { id: ${BETA_SUBSCRIPTION}, owner: beta, environment: dev }
---
apiVersion: fairway.dev/v1
kind: Source
metadata: { name: export }
spec: { type: azure-inventory, paths: ["exports/{date}/*.json"] }
---
apiVersion: fairway.dev/v1
kind: LandingZone
metadata: { name: contoso }
spec:
  prefix: contoso
  regions: [swedencentral]
  guardrails:
    rollOut: { audit: 2026-11-01, deny: 2027-03-01 }
    library: { alz: without }
  platform: { management: sub-platform, connectivity: sub-platform }
  applications:
    - { name: alpha-dev, owner: alpha, environment: dev, group: ai-corp, subscription: sub-alpha }
    - { name: beta-dev, owner: beta, environment: dev, group: ai-corp, subscription: sub-beta }
  contacts: { security: security@contoso.example, platform: platform@contoso.example }
---
apiVersion: fairway.dev/v1
kind: Network
metadata: { name: contoso }
spec:
  addressSpaces: [{ region: swedencentral, prefixes: [10.0.0.0/16] }]
  hubs: [{ region: swedencentral, firewall: { tier: none } }]
---
apiVersion: fairway.dev/v1
kind: GoldenPath
metadata: { name: company-search }
spec:
  base: rag
  displayName: Answers from documents
  owner: platform
  teams: [alpha, beta]
  approval: { monthlyCostFrom: { amount: "1000.00", currency: USD } }
`

/** A request that waits for the lead of the platform, in a file with a comment. */
export const waiting = `# asked for in the planning of November
apiVersion: fairway.dev/v1
kind: WorkloadRequest
metadata: { name: answers }
spec:
  goldenPath: company-search
  team: alpha
  environment: dev
  application: alpha-dev
  budget: { monthly: { amount: "2000.00", currency: USD } } # as agreed
  purpose: answers questions on claims
  requestedBy: ada@contoso.example
  requestedAt: 2026-11-02
`

const request = (name: string, team: string, application: string, budget: string): string => `apiVersion: fairway.dev/v1
kind: WorkloadRequest
metadata: { name: ${name} }
spec:
  goldenPath: company-search
  team: ${team}
  environment: dev
  application: ${application}
  budget: { monthly: { amount: "${budget}", currency: USD } }
  purpose: is tried out
  requestedBy: bo@contoso.example
  requestedAt: 2026-11-02
`

/** Writes an estate with a landing zone of two teams: a request that waits, one that is built, one without a place. */
export function makeLandingZone(git: 'with-git' | 'without-git'): string {
  const dir = mkdtempSync(join(tmpdir(), 'fairway-landing-zone-'))
  mkdirSync(join(dir, 'requests'))
  mkdirSync(join(dir, 'exports', '2026-11-01'), { recursive: true })
  writeFileSync(join(dir, 'estate.yaml'), estate)
  writeFileSync(join(dir, 'requests', 'answers.yaml'), waiting)
  writeFileSync(join(dir, 'requests', 'manuals.yaml'), request('manuals', 'beta', 'beta-dev', '900.00'))
  writeFileSync(join(dir, 'requests', 'lost.yaml'), request('lost', 'beta', 'beta-gone', '900.00'))
  writeFileSync(join(dir, 'exports', '2026-11-01', 'resources.json'), '[]')
  if (git === 'without-git') return dir
  runGit(dir, 'init', '-q', '-b', 'main')
  runGit(dir, 'add', '.')
  runGit(dir, '-c', 'user.name=T', '-c', 'user.email=t@contoso.example', 'commit', '-q', '-m', 'first')
  return dir
}

/** Runs git in a folder; gives what it printed. */
export const runGit = (folder: string, ...args: readonly string[]): string =>
  execFileSync('git', [...args], { cwd: folder, encoding: 'utf8' }).trim()
