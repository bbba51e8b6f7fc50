import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { renderLandingZone, type RenderedFile } from '@fairway/act'
import type { WaveGate } from '@fairway/core/landing-zone'
import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { shellWord } from '../src/render/pipeline/shell.ts'
import { smallLandingZone } from './folder-graph.ts'
import { hostileText } from './random-graph.ts'

const landingZone = smallLandingZone()
const all = renderLandingZone({ landingZone, formats: ['bicep', 'terraform', 'kubernetes'] })
const paths = all.map(({ path }) => path)
const textOf = (path: string, files: readonly RenderedFile[] = all): string => files.find((file) => file.path === path)?.text ?? ''

describe('The folder of a landing zone', () => {
  it('has a folder for each root, with its README, both languages and their removal, and Kubernetes beside its workload.', () => {
    for (const { name } of landingZone.roots) {
      for (const file of ['README.md', 'bicep/main.bicep', 'bicep/remove.sh', 'terraform/terraform.tf', 'terraform/remove.sh'])
        expect(paths).toContain(`${name}/${file}`)
    }
    expect(paths).toContain('06-production/vision-api/kubernetes/aks/kustomization.yaml')
    expect(paths.filter((path) => !path.includes('/') || path.startsWith('.')).toSorted()).toEqual([
      '.github/actions/landing-zone-root/action.yml',
      '.github/workflows/landing-zone.yml',
      'README.md',
      'REMOVAL.md',
      'azure-pipelines.yml',
      'deploy.sh',
      'roots.json',
    ])
  })

  it('is the same every time, and in the order of paths.', () => {
    expect(renderLandingZone({ landingZone: smallLandingZone(), formats: ['bicep', 'terraform', 'kubernetes'] })).toEqual(all)
    expect(paths).toEqual(paths.toSorted())
    expect(new Set(paths).size).toBe(paths.length)
  })

  it('can be written in part: a wave, a workload, one language.', () => {
    const wave = renderLandingZone({ landingZone, formats: ['bicep'], wave: 'platform' })
    expect(wave.every(({ path }) => path.startsWith('02-platform/'))).toBe(true)
    expect(wave.some(({ path }) => path.endsWith('.tf'))).toBe(false)
    const workload = renderLandingZone({ landingZone, formats: ['terraform', 'kubernetes'], workload: 'vision-api' })
    expect(workload.every(({ path }) => path.startsWith('06-production/vision-api/'))).toBe(true)
    for (const { path, text } of [...wave, ...workload]) if (!path.endsWith('README.md')) expect(text).toBe(textOf(path))
    expect(renderLandingZone({ landingZone, formats: ['bicep'], workload: 'nobody' })).toEqual([])
    const objects = renderLandingZone({ landingZone, formats: ['kubernetes'] }).map(({ path }) => path)
    expect(objects).not.toContain('deploy.sh')
    expect(objects).toContain('README.md')
  })

  it('leads from the manual to every root, and names every value that is missing, with who asks for it.', () => {
    const manual = textOf('README.md')
    for (const { name } of landingZone.roots) expect(manual).toContain(`](${name}/README.md)`)
    const missing = manual.split('\n').filter((line) => line.includes('`TENANT_ID`'))
    expect(missing).toHaveLength(1)
    expect(missing[0]).toContain('`06-production/vision-api`')
    const own = textOf('06-production/vision-api/README.md')
    expect(own).toContain('**you**: `TENANT_ID`')
    expect(own).toContain('output `spoke_vnet_id` of `04-subscriptions/vision`')
  })

  it('has the commands of each scope.', () => {
    expect(textOf('01-hierarchy/management-groups/README.md')).toContain('az deployment tenant create --location westeurope')
    expect(textOf('02-platform/dns/README.md')).toContain(
      'az deployment sub create --subscription 11111111-2222-3333-4444-555555555555 --location',
    )
    expect(textOf('03-policies/corp/README.md')).toContain('az deployment mg create --management-group-id corp --location westeurope')
    expect(textOf('06-production/vision-api/README.md')).toContain('az deployment sub create --subscription "$SUBSCRIPTION_VISION"')
    expect(textOf('06-production/vision-api/README.md')).toContain('kubectl apply -k 06-production/vision-api/kubernetes/aks')
  })

  it('says what is asked before a wave.', () => {
    const gate: WaveGate = {
      wave: 'production',
      number: 6,
      title: 'Production workloads',
      state: 'closed',
      criteria: [{ id: 'x', title: 'Platform: done', status: 'not-met', why: '3 of 4 resources are there' }],
      resources: { planned: 6 },
      roots: ['06-production/vision-api'],
    }
    const files = renderLandingZone({ landingZone, formats: ['bicep'], gates: [gate] })
    expect(textOf('06-production/vision-api/README.md', files)).toContain('- **not met**: Platform: done (3 of 4 resources are there)')
    expect(textOf('README.md', files)).toContain('The next one is **Production workloads**.')
  })
})

describe('The plan of removal', () => {
  const plan = textOf('REMOVAL.md')
  const before = (text: string, first: string, second: string): void => {
    expect(text).toContain(first)
    expect(text).toContain(second)
    expect(text.indexOf(first)).toBeLessThan(text.indexOf(second))
  }

  it('begins with what costs money and with locks, and goes from production to management groups.', () => {
    for (const name of ['gpt', 'GlobalProvisionedManaged', 'DataZoneProvisionedManaged'])
      before(plan, `--deployment-name ${name}`, 'bash 06-production')
    before(plan, 'Microsoft.Authorization/locks/keep', 'bash 06-production')
    expect(plan).not.toContain('--deployment-name mini')
    const scripts = plan.match(/^bash .*$/gm) ?? []
    expect(scripts.map((line) => line.slice(5, 7))).toEqual(['06', '04', '04', '03', '02', '02', '01'])
    before(plan, 'bash 04-subscriptions/vision/', 'bash 04-subscriptions/_new/')
  })

  it('purges accounts with their root, so before their network is deleted, and says what nobody can hasten.', () => {
    const script = textOf('06-production/vision-api/bicep/remove.sh')
    before(script, 'once az cognitiveservices account deployment delete', 'remove_group "${SUBSCRIPTION_VISION:?}" rg-vision')
    before(script, 'remove_group "${SUBSCRIPTION_VISION:?}" rg-vision', 'once az cognitiveservices account purge')
    expect(script).toContain('once az apim deletedservice purge')
    expect(script).not.toContain('keyvault purge')
    expect(plan).toContain('Purge protection')
  })

  it('deletes links before zones, role assignments before the assignments they serve, groups from the leaves up.', () => {
    const spoke = textOf('04-subscriptions/vision/bicep/remove.sh')
    expect(spoke).toContain('/privateDnsZones/privatelink.openai.azure.com/virtualNetworkLinks/vision')
    expect(spoke).toContain('once az security pricing create --subscription "${SUBSCRIPTION_VISION:?}" --name AI --tier Free')
    before(textOf('03-policies/corp/bicep/remove.sh'), '/roleAssignments/', '/policyAssignments/')
    const groups = textOf('01-hierarchy/management-groups/bicep/remove.sh')
    before(groups, 'managementGroups/corp/subscriptions/', 'managementGroups/corp 20')
    before(spoke, 'remove_group ', 'managementGroups/corp/subscriptions/')
    const workload = textOf('06-production/vision-api/bicep/remove.sh')
    before(workload, 'remove_group ', '/roleAssignments/22222222-')
    before(workload, '/roleAssignments/22222222-', 'account purge')
    before(groups, 'managementGroups/corp 20', 'managementGroups/contoso 20')
  })

  it('leaves the deletion of what is in its state to Terraform.', () => {
    const script = textOf('06-production/vision-api/terraform/remove.sh')
    before(script, 'deployment delete', 'deploy.sh" destroy 06-production-vision-api')
    before(script, 'deploy.sh" destroy 06-production-vision-api', 'account purge')
    expect(script).not.toContain('remove_group "')
  })
})

const bash = spawnSync('bash', ['--version']).status === 0

describe.skipIf(!bash)('Shell scripts', () => {
  it('keep every text one word, whatever stands in it.', () => {
    const texts = fc.sample(hostileText, 300).map((text) => text.toWellFormed().replaceAll('\0', ''))
    const script = `printf '%s\\0' ${texts
      .map(shellWord)
      .map((word) => (word === '' ? "''" : word))
      .join(' ')}`
    expect(script).not.toContain('\n')
    const { stdout } = spawnSync('bash', ['-c', script], { encoding: 'utf8', env: { ...process.env, LC_ALL: 'C.UTF-8' } })
    expect(stdout.split('\0').slice(0, -1)).toEqual(texts)
  })

  it('are ones that bash can read, whatever things are called.', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (name, said) => {
        const files = renderLandingZone({
          landingZone: smallLandingZone({ name: `n${name.replaceAll('/', '')}`, said }),
          formats: ['bicep', 'terraform'],
        })
        const scripts = files.filter(({ path }) => path.endsWith('.sh')).map(({ text }) => text)
        const { status, stderr } = spawnSync('bash', ['-n'], { input: scripts.join('\n'), encoding: 'utf8' })
        expect(`${String(status)} ${stderr}`).toBe('0 ')
      }),
      { numRuns: 15 },
    )
  })
})

const tools = bash && spawnSync('jq', ['--version']).status === 0 && spawnSync('git', ['--version']).status === 0
if (!tools) console.warn('bash, jq or git is not installed: deploy.sh is not run')

describe.skipIf(!tools)('deploy.sh', () => {
  let folder = ''
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'fairway-deploy-'))
    for (const { path, text } of all) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), text)
    }
    // An az that writes down what it was asked, with a value of its environment, and answers every question for an output.
    mkdirSync(join(folder, 'bin'))
    const az =
      '#!/usr/bin/env bash\necho "$* | ${SPOKE_VNET_ID:-} ${TENANT_ID:-}" >>"$(dirname "$0")/log"\ncase "$*" in *" show "*) [ -z "${EMPTY:-}" ] && echo "answer:${*: -3:1}" ;; esac\n'
    writeFileSync(join(folder, 'bin/az'), az)
    chmodSync(join(folder, 'bin/az'), 0o755)
  })
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true })
  })

  const run = (env: Readonly<Record<string, string>>, ...words: readonly string[]) => {
    writeFileSync(join(folder, 'bin/log'), '')
    const { status, stdout, stderr } = spawnSync('bash', [join(folder, 'deploy.sh'), ...words], {
      encoding: 'utf8',
      cwd: tmpdir(),
      env: { ...process.env, PATH: `${join(folder, 'bin')}:${process.env['PATH'] ?? ''}`, ...env },
    })
    return {
      status,
      stdout,
      stderr,
      log: readFileSync(join(folder, 'bin/log'), 'utf8')
        .split('\n')
        .filter((line) => line !== ''),
    }
  }

  it('hands what earlier roots give to the next, and starts it where it belongs.', () => {
    const { status, stderr, log } = run({ TENANT_ID: 'the-tenant' }, 'apply', '06-production-vision-api')
    expect(stderr).toBe('')
    expect(status).toBe(0)
    const last = log.at(-1) ?? ''
    const vended = 'answer:properties.outputs.applicationVisionSubscriptionSubscriptionId.value'
    expect(last).toContain(`deployment sub create --subscription ${vended} --location westeurope --name fairway-06-production-vision-api`)
    expect(last).toContain('| answer:properties.outputs.spokeVnetId.value the-tenant')
    expect(log.some((line) => line.startsWith('deployment tenant show --name fairway-04-subscriptions-new'))).toBe(true)
  })

  it('applies nothing without a value, and says which; plans say so and go on.', () => {
    const applied = run({}, 'apply', '06-production-vision-api')
    expect(applied.status).toBe(1)
    expect(applied.stderr).toContain('TENANT_ID is not given')
    expect(applied.log.some((line) => line.includes(' create '))).toBe(false)
    const planned = run({ EMPTY: 'yes', TENANT_ID: 'x' }, 'plan', '06-production-vision-api')
    expect(planned.status).toBe(0)
    expect(planned.stdout).toContain('cannot be planned before that')
  })

  it('plans with the right to read alone.', () => {
    const { log } = run({}, 'plan', '01-hierarchy-management-groups')
    expect(log.at(-1)).toContain('deployment tenant what-if --location westeurope')
    expect(log.at(-1)).toContain('--validation-level ProviderNoRbac')
  })

  it('deploys the first of two languages, and the other one where that is said; its remove.sh says so.', () => {
    writeFileSync(join(folder, 'bin/terraform'), '#!/usr/bin/env bash\necho "terraform $*" >>"$(dirname "$0")/log"\n')
    chmodSync(join(folder, 'bin/terraform'), 0o755)
    const terraform = { DEPLOY_WITH: 'terraform', TFSTATE_STORAGE_ACCOUNT: 'states' }
    expect(run(terraform, 'apply', '01-hierarchy-management-groups').log.at(-1)).toMatch(/^terraform -chdir=\S+ apply /)
    expect(run(terraform, 'destroy', '01-hierarchy-management-groups').log.at(-1)).toMatch(/^terraform -chdir=\S+ destroy /)
    expect(run({}, 'destroy', '01-hierarchy-management-groups').stderr).toBe('destroy is done by remove.sh\n')
    expect(run({ DEPLOY_WITH: 'pulumi' }, 'plan', '01-hierarchy-management-groups').stderr).toBe(
      'DEPLOY_WITH is one of: bicep, terraform\n',
    )
    expect(textOf('02-platform/dns/terraform/remove.sh')).toContain(
      'DEPLOY_WITH=terraform bash "$(dirname "$0")/../../../deploy.sh" destroy 02-platform-dns',
    )
  })

  it('knows which roots changed, and refuses what is no root.', () => {
    const git = (...words: readonly string[]) => spawnSync('git', ['-C', folder, '-c', 'user.name=a', '-c', 'user.email=a@b.c', ...words])
    git('init', '-q')
    git('add', '-A')
    git('commit', '-qm', 'one')
    writeFileSync(join(folder, '02-platform/dns/bicep/main.bicep'), 'changed')
    writeFileSync(join(folder, '03-policies/corp/README.md'), 'changed')
    git('commit', '-qam', 'two')
    expect(run({}, 'changed', 'HEAD~1').stdout).toBe('02-platform-dns\n')
    expect(run({}, 'changed', 'none').stdout.split('\n')).toHaveLength(landingZone.roots.length + 1)
    expect(run({}, 'apply', '09-nothing').stderr).toContain('there is no root')
  })
})

describe('Text of the estate in manuals', () => {
  it('is never markup, and never more than its line.', () => {
    fc.assert(
      fc.property(
        hostileText,
        fc.constantFrom('# x', '[a](http://b)', '<img src=x>', '`', '| x |', '@all', '![x](y)', ''),
        (text, bait) => {
          const said = `${text}${bait}`
          const files = renderLandingZone({
            landingZone: smallLandingZone({ title: `t${said}`, said, name: `n${said.replaceAll('/', '')}` }),
            formats: ['bicep'],
          })
          const shape = (of: readonly RenderedFile[], path: string) => textOf(path, of).split('\n').length
          for (const path of ['README.md', 'REMOVAL.md', '06-production/vision-api/README.md']) {
            const manual = textOf(path, files)
            // What stands in code is no markup.
            const spoken = manual.replaceAll(/^(`{3,})\w*\n.*?^\1$/gms, '').replaceAll(/(?<!\\)(?<!`)(`+)(?!`).*?(?<!`)\1(?!`)/g, '')
            expect(spoken).not.toMatch(/<img|(?<!\\)\]\(http|[^\w`]@all/)
            expect(shape(files, path) - (manual.match(/^What it is for/gm)?.length ?? 0) * 2).toBe(
              shape(plain, path) - (textOf(path, plain).match(/^What it is for/gm)?.length ?? 0) * 2,
            )
          }
        },
      ),
      { numRuns: 60 },
    )
  })
})

const plain = renderLandingZone({ landingZone, formats: ['bicep'] })
