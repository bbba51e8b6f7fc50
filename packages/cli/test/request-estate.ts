/** An estate with a landing zone of one team: one request that waits for the lead of the platform. */
export const requestEstate: Readonly<Record<string, string>> = {
  'estate.yaml': `apiVersion: fairway.dev/v1
kind: Organization
metadata: { name: contoso }
spec: { displayName: Contoso, tags: { required: [{ key: team }] } }
---
apiVersion: fairway.dev/v1
kind: Team
metadata: { name: alpha }
spec: { displayName: Alpha, lead: ada@contoso.example, costCenter: CC-1 }
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
kind: Subscription
metadata: { name: sub-platform }
spec: { id: 7d1c5f3a-0000-4000-8000-000000000001, owner: platform, environment: dev, purpose: platform }
---
apiVersion: fairway.dev/v1
kind: Subscription
metadata: { name: sub-alpha }
spec: { id: 7d1c5f3a-0000-4000-8000-000000000002, owner: alpha, environment: dev }
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
  approval: { monthlyCostFrom: { amount: "1000.00", currency: USD } }
`,
  'requests/answers.yaml': `# asked for in the planning of November
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
`,
}
