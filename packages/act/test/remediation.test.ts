import { spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deploymentRoots, makeGraph, type DeploymentRoot, type GraphObject, type ResourceNode } from '@fairway/core/graph'
import { describe, expect, it } from 'vitest'
import { remediationScript, remediationWords } from '../src/render/readme/remediation.ts'

const assignment = (name: string, body: GraphObject, group: string): ResourceNode => ({
  key: name,
  type: 'Microsoft.Authorization/policyAssignments',
  apiVersion: '2024-04-01',
  name,
  scope: { kind: 'managementGroup', name: group },
  body,
  root: '03-policies/corp',
  at: { file: 'landing-zone.yaml', line: 1, column: 1 },
  about: '',
})
const identity = { type: 'SystemAssigned' }
const enforced = { enforcementMode: 'Default' }

function rootOf(group = 'corp', name = 'Deploy-DNS'): DeploymentRoot {
  const graph = makeGraph([
    {
      nodes: [
        assignment(name, { identity, properties: enforced }, group),
        assignment('Deploy-Set', { identity, properties: enforced }, group),
        assignment('Modify-Later', { identity, properties: { enforcementMode: 'DoNotEnforce' } }, group),
        assignment('Deny-It', { properties: enforced }, group),
      ],
      roots: [{ name: '03-policies/corp', wave: 'policies', title: 'Corp', about: '', scope: { kind: 'managementGroup', name: group } }],
    },
  ])
  const [root] = deploymentRoots(graph)
  if (root === undefined) throw new Error('no root')
  return root
}

const id = (group: string, name: string): string =>
  `/providers/microsoft.management/managementgroups/${group}/providers/microsoft.authorization/policyassignments/${name}`

/** Runs a script with an az that answers with these states and writes down what else it was asked. */
function run(script: string, states: readonly (readonly string[])[]): { readonly status: number | null; readonly log: readonly string[] } {
  const folder = mkdtempSync(join(tmpdir(), 'fairway-remediate-'))
  try {
    writeFileSync(join(folder, 'states'), states.map((one) => `${one.join('\t')}\n`).join(''))
    const az =
      '#!/usr/bin/env bash\nhere=$(dirname "$0")\ncase "$*" in\n"policy state list"*) cat "$here/states" ;;\n*) printf "%s\\n" "$*" >>"$here/log"; [ -z "${REFUSE:-}" ] ;;\nesac\n'
    writeFileSync(join(folder, 'az'), az)
    writeFileSync(join(folder, 'log'), '')
    chmodSync(join(folder, 'az'), 0o755)
    const { status } = spawnSync('bash', ['-s'], {
      input: script,
      encoding: 'utf8',
      env: { ...process.env, PATH: `${folder}:${process.env['PATH'] ?? ''}` },
    })
    return { status, log: readFileSync(join(folder, 'log'), 'utf8').split('\n').filter(Boolean) }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const bash = spawnSync('bash', ['--version']).status === 0

describe.skipIf(!bash)('what is there when a policy comes', () => {
  it('is mended by a task for each policy of the group that acts today, whatever the case of ids', () => {
    const { status, log } = run(remediationScript(rootOf()) ?? '', [
      [id('corp', 'deploy-dns'), 'deployifnotexists', '-'],
      [id('corp', 'Deploy-Set'), 'Modify', 'Member-One'],
      [id('corp', 'deploy-set'), 'audit', 'Member-Two'],
      [id('corp', 'modify-later'), 'modify', '-'],
      [id('contoso', 'deploy-dns'), 'deployifnotexists', '-'],
    ])
    expect(status).toBe(0)
    expect(log.map((line) => line.replace(/--name fairway-\d+-/, '--name '))).toEqual([
      `policy remediation create --name 1 --management-group corp --policy-assignment ${id('corp', 'deploy-dns')} --output none`,
      `policy remediation create --name 2 --management-group corp --policy-assignment ${id('corp', 'Deploy-Set')} --definition-reference-id Member-One --output none`,
    ])
  })

  it('needs no task where nothing is to be mended', () => {
    expect(run(remediationScript(rootOf()) ?? '', [])).toEqual({ status: 0, log: [] })
  })

  it('stays text, whatever groups and assignments are called', () => {
    const script = remediationScript(rootOf("g'$(touch x)*", '*) ;; esac; exit 3; #')) ?? ''
    expect(run(script, [[id('other', 'deploy-dns'), 'modify', '-']])).toEqual({ status: 0, log: [] })
  })
})

it('nothing is said where no policy acts', () => {
  const [deny] = rootOf().resources.filter(({ node }) => node.name === 'Deny-It')
  const root = { ...rootOf(), resources: deny === undefined ? [] : [deny] }
  expect([remediationScript(root), remediationWords(root)]).toEqual([undefined, []])
})
