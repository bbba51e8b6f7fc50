import { describe, expect, it } from 'vitest'
import { declared, parseEstate, type Estate } from '../estate/index.ts'
import { environmentKind, teamKind } from '../organization/index.ts'
import { modelDeploymentKind } from '../region/index.ts'
import { goldenPathKind, workloadRequestKind } from './kinds.ts'
import { modelsFor, resolveRequest, type RequestContext, type ResolvedRequest } from './request.ts'

const now = '2026-11-21T00:00:00.000Z'

const document = (kind: string, name: string, spec: object): string =>
  `apiVersion: fairway.dev/v1\nkind: ${kind}\nmetadata: { name: ${name} }\nspec: ${JSON.stringify(spec)}\n`

const others = [
  document('Team', 'vision', { displayName: 'Vision', lead: 'ada@contoso.example' }),
  document('Team', 'platform', { displayName: 'Platform', lead: 'grace@contoso.example' }),
  document('Environment', 'dev', { stage: 'development' }),
  document('Environment', 'prod', { stage: 'production' }),
]

const path = (spec: object): string => document('GoldenPath', 'company-ml', { base: 'ml-workspace', owner: 'platform', ...spec })

const request = (spec: object = {}): string =>
  document('WorkloadRequest', 'lab', {
    goldenPath: 'ml-workspace',
    team: 'vision',
    environment: 'dev',
    application: 'vision-dev',
    regions: ['swedencentral'],
    budget: { monthly: { amount: '1000', currency: 'EUR' } },
    purpose: 'trains models',
    requestedBy: 'ada@contoso.example',
    requestedAt: '2026-11-02',
    ...spec,
  })

function estateOf(...documents: readonly string[]): Estate {
  const kinds = [teamKind, environmentKind, goldenPathKind, workloadRequestKind, modelDeploymentKind]
  const { estate, diagnostics } = parseEstate([{ path: 'estate.yaml', text: [...others, ...documents].join('---\n') }], kinds, {
    controls: [],
  })
  expect(diagnostics).toEqual([])
  return estate
}

function resolved(documents: readonly string[], more: Partial<RequestContext> = {}): ResolvedRequest {
  const estate = estateOf(...documents)
  const [found] = declared(estate, workloadRequestKind)
  if (found === undefined) throw new Error('no request')
  return resolveRequest(found, { estate, now, ...more })
}

const gpus = (count: number): object => ({
  parameters: {
    clusters: [
      { name: 'cpu', size: 'Standard_D4s_v5' },
      { name: 'train', size: 'Standard_NC24ads_A100_v4', maxNodes: count },
    ],
  },
})
const approved = (person: string, at = '2026-11-03') => ({ person, decision: 'approved', at })
const rejected = (person: string, at = '2026-11-03') => ({ person, decision: 'rejected', at, comment: 'too dear' })
const owned = { goldenPath: 'company-ml' }

describe('a request', () => {
  it('that nobody needs to approve may be built', () => {
    expect(resolved([request()])).toMatchObject({ state: 'approved', reasons: ['nobody needs to approve it'], diagnostics: [] })
  })

  it('for two GPUs is the own affair of a team, for three it is not', () => {
    expect(resolved([request(gpus(2))])).toMatchObject({ state: 'approved', gpus: 2 })
    expect(resolved([request(gpus(3))])).toMatchObject({
      state: 'needs-approval',
      gpus: 3,
      reasons: ['it takes 3 GPUs, and from 3 on somebody approves', '1 approval is missing'],
    })
  })

  it('for production is always approved by somebody', () => {
    expect(resolved([request({ environment: 'prod' })])).toMatchObject({ state: 'needs-approval' })
    expect(resolved([request({ environment: 'prod', decisions: [approved('bo@contoso.example')] })])).toMatchObject({ state: 'approved' })
  })

  it('is not approved by who asked, in whatever case they write themselves', () => {
    const own = resolved([request({ environment: 'prod', decisions: [approved('ADA@contoso.example')] })])
    expect(own.state).toBe('requested')
    expect(own.diagnostics.map(({ code }) => code)).toEqual(['FW8408'])
  })

  it('is approved by the lead of the team that keeps its path, or by whom the path names', () => {
    const dear = { approval: { monthlyCostFrom: { amount: '500', currency: 'EUR' } } }
    const named = { approval: { ...dear.approval, approvers: ['bo@contoso.example', 'cy@contoso.example'], approvals: 2 } }
    const by = (spec: object, ...people: readonly string[]) =>
      resolved([path(spec), request({ ...owned, decisions: people.map((one) => approved(one)) })])
    expect(by(dear).state).toBe('needs-approval')
    expect(by(dear, 'grace@contoso.example').state).toBe('approved')
    expect(by(dear, 'bo@contoso.example')).toMatchObject({ state: 'needs-approval', diagnostics: [{ code: 'FW8409' }] })
    expect(by(named, 'bo@contoso.example')).toMatchObject({ state: 'needs-approval' })
    expect(by(named, 'bo@contoso.example', 'bo@contoso.example').state).toBe('needs-approval')
    expect(by(named, 'bo@contoso.example', 'cy@contoso.example').state).toBe('approved')
  })

  it('is dear by its budget, by what it costs at least, and in a currency that cannot be compared', () => {
    const spec = path({ approval: { monthlyCostFrom: { amount: '2000', currency: 'EUR' } } })
    expect(resolved([spec, request(owned)]).state).toBe('approved')
    const costing = (amount: string, currency: string) => ({ costFloor: { total: { amount, currency }, items: [], unknown: [] } })
    const floor = costing('2500', 'EUR')
    expect(resolved([spec, request(owned)], floor).diagnostics.map(({ code }) => code)).toEqual(['FW8411'])
    const dollars = costing('1', 'USD')
    expect(resolved([spec, request(owned)], dollars)).toMatchObject({ state: 'needs-approval', diagnostics: [{ code: 'FW8413' }] })
  })

  it('that one refuses is refused, unless they think again', () => {
    const refused = request({ environment: 'prod', decisions: [approved('bo@contoso.example'), rejected('cy@contoso.example')] })
    expect(resolved([refused])).toMatchObject({ state: 'rejected', reasons: ['`cy@contoso.example` refused it: too dear'] })
    const later = [rejected('cy@contoso.example'), approved('cy@contoso.example', '2026-11-04')]
    expect(resolved([request({ environment: 'prod', decisions: later })]).state).toBe('approved')
  })

  it('that has changed since is decided anew: what was approved was another one, and what was refused as well', () => {
    const spec = (capacity: number, decisions: readonly object[] = []) =>
      request({
        goldenPath: 'azure-openai',
        environment: 'prod',
        parameters: { models: [{ name: 'chat', model: 'gpt-5.1', capacity }] },
        decisions,
      })
    const { subject } = resolved([spec(10)])
    const agreed = [{ ...approved('bo@contoso.example'), of: subject }]
    expect(resolved([spec(10, agreed)]).state).toBe('approved')
    const changed = resolved([spec(11, agreed)])
    expect(changed.state).toBe('needs-approval')
    expect(changed.diagnostics).toMatchObject([{ code: 'FW8409', summary: '`bo@contoso.example` decided on another text of it' }])
    expect(resolved([spec(11, [{ ...rejected('cy@contoso.example'), of: subject }])]).state).toBe('needs-approval')
    // A model that is declared for it changes what is built as much as its own parameters do.
    const model = document('ModelDeployment', 'more', { model: 'gpt-4.1', deploymentType: 'Standard', capacity: 10, workload: 'lab' })
    expect(resolved([spec(10, agreed), model]).state).toBe('needs-approval')
    const unsigned = [approved('bo@contoso.example')]
    expect(resolved([spec(11, unsigned)]).state).toBe('approved')
  })

  it('is over when its end has come', () => {
    expect(resolved([request({ expires: '2026-11-20' })])).toMatchObject({ state: 'expired', reasons: ['it ended 2026-11-20'] })
    expect(resolved([request({ expires: '2026-11-22' })]).state).toBe('approved')
    const user = '11111111-1111-4111-8111-111111111111'
    const sandbox = (requestedAt: string) =>
      resolved([
        request({ goldenPath: 'notebook-sandbox', parameters: { people: [{ name: 'lin', user }] }, requestedAt, expires: '2027-06-30' }),
      ])
    expect(sandbox('2026-10-23').state).toBe('approved')
    // Whatever the request says: a sandbox is gone after a month.
    expect(sandbox('2026-10-22')).toMatchObject({
      state: 'expired',
      reasons: ['it ended 2026-11-21, 30 days after it was asked for: ask anew'],
    })
  })

  it('gets the defaults of the company before its limits are looked at', () => {
    const spec = path({ defaults: { packages: 'none' }, limits: { packages: { allowed: ['none'] } } })
    expect(resolved([spec, request(owned)]).prepared?.parameters).toMatchObject({ packages: 'none' })
    const open = resolved([spec, request({ ...owned, parameters: { packages: 'public' } })])
    expect(open.diagnostics.map(({ code, help }) => [code, help])).toEqual([['FW8405', 'offered are `none`']])
  })

  it('is refused where search would be larger than Azure makes it', () => {
    const told = (parameters: object, environment = 'dev') =>
      resolved([request({ goldenPath: 'rag', parameters, environment })]).diagnostics.map(({ code, summary }) => `${code} ${summary}`)
    expect(told({ searchReplicas: 12, searchPartitions: 3 })).toEqual([])
    expect(told({ searchReplicas: 12, searchPartitions: 4 })).toEqual([
      'FW8412 12 replicas of 4 partitions are 48 search units, and a service has at most 36',
    ])
    expect(told({ searchTier: 'basic', searchPartitions: 3 })).toEqual([])
    expect(told({ searchTier: 'basic', searchReplicas: 4 })).toEqual([
      'FW8412 `basic` has at most 3 replicas and 3 partitions, and 4 and 1 are asked for',
    ])
    expect(told({ searchTier: 'basic' }, 'prod')).toEqual([])
  })

  it('gets the models that are declared for it', () => {
    const model = document('ModelDeployment', 'chat', { model: 'gpt-4.1', deploymentType: 'Standard', capacity: 10, workload: 'lab' })
    const other = document('ModelDeployment', 'other', { model: 'gpt-4.1', deploymentType: 'Standard', capacity: 10 })
    const estate = estateOf(model, other, request({ goldenPath: 'azure-openai' }))
    expect(modelsFor(estate, 'lab').map(({ name }) => name)).toEqual(['chat'])
    const found = resolved([model, other, request({ goldenPath: 'azure-openai' })])
    const asks = found.site === undefined ? [] : found.prepared?.asks(found.site)
    expect(asks).toMatchObject([{ kind: 'model', model: 'gpt-4.1', capacity: 10, region: 'swedencentral' }])
  })
})
