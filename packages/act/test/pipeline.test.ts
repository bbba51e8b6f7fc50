import { registerHooks } from 'node:module'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { renderLandingZone, type RenderedFile, type RenderFormat } from '@fairway/act'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { smallLandingZone } from './folder-graph.ts'
import { hostileText } from './random-graph.ts'

// The parser reads its schema as a module without saying that it is JSON, as bundlers take it and Node does not.
registerHooks({
  load: (url, context, next) =>
    url.startsWith('file:') && url.endsWith('.min.json')
      ? { format: 'module', shortCircuit: true, source: `export default ${readFileSync(fileURLToPath(url), 'utf8')}` }
      : next(url, context),
})
const { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } = await import('@actions/workflow-parser')

const WORKFLOW = '.github/workflows/landing-zone.yml'
const languages = ['bicep', 'terraform'] as const

const filesOf = (format: RenderFormat, chosen?: Parameters<typeof smallLandingZone>[0]): readonly RenderedFile[] =>
  renderLandingZone({ landingZone: smallLandingZone(chosen), formats: [format] })
const textOf = (files: readonly RenderedFile[], path: string): string => files.find((file) => file.path === path)?.text ?? ''

async function problemsOf(text: string): Promise<readonly string[]> {
  const { context, value } = parseWorkflow({ name: WORKFLOW, content: text }, new NoOperationTraceWriter())
  const errors = context.errors.getErrors().map(String)
  if (value === undefined) return [...errors, 'it is no workflow']
  const template = await convertWorkflowTemplate(context, value)
  return [...errors, ...(template.errors ?? []).map(({ Message }) => Message)]
}

const step = z.looseObject({
  name: z.string().optional(),
  uses: z.string().optional(),
  run: z.string().optional(),
  with: z.record(z.string(), z.unknown()).optional(),
})
const job = z.looseObject({
  needs: z.array(z.string()).default([]),
  if: z.string().optional(),
  environment: z.string().optional(),
  permissions: z.record(z.string(), z.string()),
  steps: z.array(step),
})
const workflowShape = z.looseObject({
  permissions: z.strictObject({}),
  concurrency: z.strictObject({ group: z.string(), 'cancel-in-progress': z.string() }),
  env: z.record(z.string(), z.string()),
  jobs: z.record(z.string(), job),
})
const workflowOf = (files: readonly RenderedFile[]) => workflowShape.parse(parse(textOf(files, WORKFLOW)))

/** Every text in a value. */
const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

describe.each(languages)('The workflow of GitHub for %s', (language) => {
  const workflow = workflowOf(filesOf(language))
  const waves = Object.entries(workflow.jobs).filter(
    ([, { environment }]) => environment !== undefined && environment !== 'landing-zone-plan',
  )

  it('is one by the parser of GitHub.', async () => {
    expect(await problemsOf(textOf(filesOf(language), WORKFLOW))).toEqual([])
  })

  it('is found wrong by the same parser where it is.', async () => {
    const broken = textOf(filesOf(language), WORKFLOW).replace('runs-on', 'runs-upon')
    expect(await problemsOf(broken)).not.toEqual([])
  })

  it('deploys wave by wave, each after somebody approved it, and each waits for all before it.', () => {
    expect(waves.map(([id, { environment }]) => [id, environment])).toEqual([
      ['hierarchy', 'landing-zone-hierarchy'],
      ['platform', 'landing-zone-platform'],
      ['policies', 'landing-zone-policies'],
      ['subscriptions', 'landing-zone-subscriptions'],
      ['production', 'landing-zone-production'],
    ])
    for (const [index, [, { needs, if: condition }]] of waves.entries()) {
      expect(needs).toEqual(['changes', ...waves.slice(0, index).map(([id]) => id)])
      expect(condition).toContain('!failure()')
    }
  })

  it('deploys every root once, what is needed first.', () => {
    const order = waves.flatMap(([, { steps }]) => steps.flatMap(({ uses, name }) => (uses?.startsWith('./') === true ? [name ?? ''] : [])))
    const { roots } = smallLandingZone()
    expect(order.toSorted()).toEqual(roots.map(({ name }) => name).toSorted())
    for (const root of roots) for (const needed of root.needs) expect(order.indexOf(needed)).toBeLessThan(order.indexOf(root.name))
  })

  it('asks for no more than it needs, pins every action to a commit and holds no secret.', () => {
    for (const { permissions, steps } of Object.values(workflow.jobs)) {
      expect(permissions['contents']).toBe('read')
      expect(
        Object.entries(permissions)
          .filter(([, access]) => access === 'write')
          .map(([name]) => name),
      ).toEqual(steps.some(({ uses }) => uses?.includes('login') === true || uses?.startsWith('./') === true) ? ['id-token'] : [])
      for (const { uses } of steps) if (uses !== undefined) expect(uses).toMatch(/^(?:\.\/|[\w-]+\/[\w-]+@[\da-f]{40}$)/)
    }
    expect(textOf(filesOf(language), WORKFLOW)).not.toContain('secrets.')
    expect(workflow.concurrency['cancel-in-progress']).toContain("== 'pull_request'")
  })

  it('gives no identity to pull requests from elsewhere, and sees files that nobody committed.', () => {
    const { declared, plan } = workflow.jobs
    expect(declared?.environment).toBeUndefined()
    expect(plan?.if).toContain('head.repo.full_name == github.repository')
    expect(declared?.steps.at(-1)?.run).toContain('git add --intent-to-add')
  })

  it('hands over every value that nobody has given.', () => {
    expect(workflow.env).toMatchObject({ TENANT_ID: '${{ vars.TENANT_ID }}' })
    expect(workflow.env).not.toHaveProperty('SUBSCRIPTION_HUB')
    expect(workflow.env).not.toHaveProperty('SUBSCRIPTION_VISION')
  })
})

const known =
  /^(?:'\$\{\{'|(?:vars|inputs|steps|github)\.[\w.-]+|github\.event_name == 'pull_request'(?: && github\.ref \|\| 'deploy')?|parameters\.\w+)$/

describe('Text of the estate', () => {
  const name = hostileText.map((text) => `x${text.replaceAll('/', '').replaceAll('\0', '')}`)

  it('never becomes an expression of a pipeline.', () => {
    fc.assert(
      fc.property(
        name,
        fc.constantFrom('${{ secrets.A }}', '$(System.AccessToken)', '$[ variables.x ]', '${{', ''),
        hostileText,
        (folder, bait, said) => {
          const files = filesOf('bicep', { folder: folder + bait, title: said + bait, said, name: folder + bait })
          for (const path of [WORKFLOW, 'azure-pipelines.yml', 'azure-pipelines/root.yml']) {
            for (const text of textsIn(parse(textOf(files, path)))) {
              for (const [, expression = ''] of text.matchAll(/\$\{\{(.*?)\}\}/gs)) expect(expression.trim().slice(0, 80)).toMatch(known)
            }
          }
          const azure = z
            .looseObject({ stages: z.array(z.looseObject({ displayName: z.string() })) })
            .parse(parse(textOf(files, 'azure-pipelines.yml')))
          const shown = textsIn(azure.stages).filter((text) => text.includes('06-production/'))
          expect(shown.length).toBeGreaterThan(0)
          for (const text of shown) expect(text).not.toMatch(/\$[([]/)
        },
      ),
      { numRuns: 60 },
    )
  })

  it('leaves a workflow that GitHub takes.', async () => {
    await fc.assert(
      fc.asyncProperty(name, hostileText, async (folder, said) => {
        const text = textOf(filesOf('terraform', { folder, said, title: said, name: folder }), WORKFLOW)
        expect(await problemsOf(text)).toEqual([])
      }),
      { numRuns: 25 },
    )
  })
})

/** Source of what may stand where: https://learn.microsoft.com/azure/devops/pipelines/yaml-schema, read as far as these pipelines use it. */
const azureStep = z.union([
  z.strictObject({ checkout: z.literal('self'), fetchDepth: z.int(), persistCredentials: z.boolean() }),
  z.strictObject({
    bash: z.string(),
    displayName: z.string(),
    name: z.string().optional(),
    env: z.record(z.string(), z.string()).optional(),
  }),
  z.strictObject({
    task: z.string().regex(/^\w+@\d+$/),
    displayName: z.string(),
    inputs: z.record(z.string(), z.union([z.string(), z.boolean()])),
    condition: z.string().optional(),
    env: z.record(z.string(), z.string()).optional(),
  }),
  z.strictObject({ template: z.string(), parameters: z.record(z.string(), z.string()) }),
])
const identifier = z.string().regex(/^[A-Za-z_]\w*$/)
const azureJob = z.union([
  z.strictObject({ job: identifier, displayName: z.string(), timeoutInMinutes: z.int().optional(), steps: z.array(azureStep) }),
  z.strictObject({
    deployment: identifier,
    displayName: z.string(),
    timeoutInMinutes: z.int(),
    environment: z.string().regex(/^landing-zone-[a-z-]+$/),
    variables: z.record(identifier, z.string()),
    strategy: z.strictObject({ runOnce: z.strictObject({ deploy: z.strictObject({ steps: z.array(azureStep) }) }) }),
  }),
])
const branches = z.strictObject({ include: z.array(z.string()) })
const azureShape = z.strictObject({
  trigger: z.strictObject({ batch: z.boolean(), branches }),
  pr: z.strictObject({ branches }),
  lockBehavior: z.enum(['sequential', 'runLatest']),
  parameters: z.array(
    z.strictObject({
      name: identifier,
      displayName: z.string(),
      type: z.literal('string'),
      default: z.string(),
      values: z.array(z.string()),
    }),
  ),
  variables: z.array(z.union([z.strictObject({ group: z.string() }), z.strictObject({ name: identifier, value: z.string() })])),
  pool: z.strictObject({ vmImage: z.string() }),
  stages: z.array(
    z.strictObject({
      stage: identifier,
      displayName: z.string(),
      dependsOn: z.array(identifier),
      condition: z.string(),
      jobs: z.array(azureJob),
    }),
  ),
})

describe.each(languages)('The pipeline of Azure DevOps for %s', (language) => {
  const files = filesOf(language)
  const { stages } = azureShape.parse(parse(textOf(files, 'azure-pipelines.yml')))

  it('has a stage for each wave that waits for those before it, approved by its environment.', () => {
    const waves = stages.filter(({ stage }) => !['pull_request', 'changes'].includes(stage))
    expect(waves.map(({ stage }) => stage)).toEqual(['hierarchy', 'platform', 'policies', 'subscriptions', 'production'])
    for (const [index, { dependsOn }] of waves.entries())
      expect(dependsOn).toEqual(['changes', ...waves.slice(0, index).map(({ stage }) => stage)])
  })

  it('deploys every root once, with the identity of its wave.', () => {
    const calls = stages.flatMap(({ jobs }) =>
      jobs.flatMap((one) =>
        'deployment' in one
          ? one.strategy.runOnce.deploy.steps.flatMap((each) => ('template' in each ? [{ ...each.parameters, wave: one.environment }] : []))
          : [],
      ),
    )
    expect(calls.map((call) => ('title' in call ? call.title : ''))).toEqual(smallLandingZone().roots.map(({ name }) => name))
    for (const call of calls) expect('connection' in call ? call.connection : '').toBe(call.wave)
  })

  it('gives no identity to pull requests from elsewhere.', () => {
    const signed = stages[0]?.jobs
      .flatMap((one) => ('steps' in one ? one.steps : []))
      .filter((one) => 'task' in one && 'azureSubscription' in one.inputs)
    expect(signed).toHaveLength(1)
    expect(JSON.stringify(signed)).toContain("ne(variables['System.PullRequest.IsFork'], 'True')")
  })

  it('gives its template everything that this declares.', () => {
    const template = z.strictObject({
      parameters: z.array(z.strictObject({ name: z.string(), type: z.literal('string') })),
      steps: z.array(azureStep),
    })
    const { parameters } = template.parse(parse(textOf(files, 'azure-pipelines/root.yml')))
    expect(parameters.map(({ name }) => name)).toEqual(['root', 'title', 'connection'])
  })
})
