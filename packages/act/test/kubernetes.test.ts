import { execFileSync } from 'node:child_process'
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { parser } from '@prometheus-io/lezer-promql'
import { builtInPath, type KubernetesObject, type WorkloadOutput } from '@fairway/core/golden-path'
import type { Graph } from '@fairway/core/graph'
import { graphOf, placeOf } from '@fairway/testkit'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseAllDocuments, parseDocument } from 'yaml'
import { renderKubernetes, type RenderedFile } from '../src/index.ts'
import { yamlText } from '../src/render/kubernetes/yaml-text.ts'
import { schemaProblem } from './kubernetes-schemas.ts'

const regions = ['westeurope', 'swedencentral'] as const

function build(path: string, values: object, workload: string): WorkloadOutput {
  const preparation = builtInPath(path)?.prepare(values)
  if (preparation?.ok !== true) throw new Error(`${path}: ${JSON.stringify(preparation?.issues)}`)
  return preparation.prepared.build(placeOf('production', regions, workload))
}

const large = {
  pools: [
    { name: 'h100', purpose: 'training', size: 'Standard_ND96isr_H100_v5', max: 4 },
    { name: 'spot', purpose: 'training', size: 'Standard_NC24ads_A100_v4', max: 8, priority: 'spot' },
    { name: 'serve', purpose: 'inference', size: 'Standard_NC40ads_H100_v5', min: 2, max: 6 },
  ],
  teams: [
    { name: 'vision', shares: [{ pool: 'h100', gpus: 16, borrow: 16 }] },
    { name: 'on', shares: [{ pool: 'h100', gpus: 16 }], podSecurity: 'baseline' },
  ],
}
const service = {
  cluster: 'gpu-platform',
  image: 'vision/api:1.4.2',
  host: 'vision.example.com',
  pool: 'inference',
  gpus: 1,
  memoryGiB: 32,
}
const hostile = [
  { name: 'GREETING', value: '${{ secrets.TOKEN }} $(id) `id`' },
  { name: 'LINES', value: 'a: b\n- c\n"\'\\\n---\n!!js/function x' },
  { name: 'NO', value: 'no' },
  { name: 'OCTAL', value: '0o17' },
  { name: 'TIME', value: '12:30:45' },
  { name: '__proto__', value: 'own' },
]

const platform = build('aks-gpu', large, 'gpu-platform')
const beside: WorkloadOutput = {
  ...platform,
  parts: { ...platform.parts, nodes: platform.parts.nodes.filter((node) => !node.type.startsWith('Microsoft.Resources/')) },
}

interface Made {
  readonly output: WorkloadOutput
  readonly graph: Graph
}
const alone = (output: WorkloadOutput): Made => ({ output, graph: graphOf(placeOf('production', regions), output) })
const onPlatform = (output: WorkloadOutput): Made => ({ output, graph: graphOf(placeOf('production', regions), output, [beside]) })

const made: readonly [string, Made][] = [
  ['a cluster', alone(platform)],
  ['a cluster as it comes', alone(build('aks-gpu', {}, 'gpu-platform'))],
  ['a service', onPlatform(build('inference-api', { ...service, settings: hostile, args: ['--x', 'yes', '1e3'] }, 'vision-api'))],
  ['a service on CPU', onPlatform(build('inference-api', { ...service, scaling: 'cpu', models: 'image' }, 'vision-api'))],
  ['a service with its own Prometheus', onPlatform(build('inference-api', { ...service, metrics: 'prometheus-operator' }, 'vision-api'))],
  [
    'batches',
    onPlatform(build('batch-inference', { cluster: 'gpu-platform', image: 'vision/score:2.0.0', schedule: '0 2 * * *' }, 'scoring')),
  ],
  ['batches by hand', onPlatform(build('batch-inference', { cluster: 'gpu-platform', image: 'vision/score:2.0.0' }, 'scoring'))],
]

const render = ({ output, graph }: Made): readonly RenderedFile[] =>
  renderKubernetes({
    folder: 'k8s',
    objects: output.kubernetes,
    substitutions: output.substitutions,
    graph,
    at: { file: 'estate/a.yaml', line: 3, column: 1 },
  })

const isObjectFile = ({ path }: RenderedFile): boolean => path.endsWith('.yaml') && !path.endsWith('kustomization.yaml')
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

describe('Objects of Kubernetes', () => {
  test.each(made)('are valid by the schemas of their kinds: %s', (_name, { output }) => {
    expect(output.kubernetes.flatMap((object) => schemaProblem(object) ?? [])).toEqual([])
  })

  test('are refused by those schemas where they are wrong', () => {
    const [queue] = platform.kubernetes.filter((object) => object.kind === 'ClusterQueue')
    expect(schemaProblem({ ...(queue ?? never()), spec: { cohort: 'v1beta1' } })).toContain('cohort')
    const [daemon] = platform.kubernetes.filter((object) => object.kind === 'DaemonSet')
    expect(schemaProblem({ ...(daemon ?? never()), spec: { template: 1 } })).toContain('DaemonSet')
  })

  test('are refused where they have properties that their kinds do not know, as a server refuses them', () => {
    const [daemon] = platform.kubernetes.filter((object) => object.kind === 'DaemonSet')
    const changed = JSON.parse(JSON.stringify(daemon))
    changed.spec.template.spec.containers[0].resorces = {}
    changed.spec.template.metadata.labels['any.example.com/label'] = 'x'
    changed.spec.updateStrategey = {}
    changed.sepc = {}
    expect(schemaProblem(changed)).toBe(
      'apps/v1 DaemonSet nvidia-device-plugin: knows no spec.template.spec.containers.0.resorces, spec.updateStrategey, sepc',
    )
  })

  test.each(made)('say the same to readers of YAML 1.1 and 1.2: %s', (_name, one) => {
    const objects = [...one.output.kubernetes].map((object) => JSON.stringify(plain(object))).toSorted()
    for (const version of ['1.1', '1.2'] as const) {
      const read = render(one)
        .filter(isObjectFile)
        .map(({ text }) => JSON.stringify(parseDocument(text, { version, schema: version === '1.1' ? 'yaml-1.1' : 'core' }).toJS()))
      expect(read.toSorted()).toEqual(objects)
    }
  })

  test.each(made)('are the same bytes twice, one object to a file, named by the kustomization: %s', (_name, one) => {
    const files = render(one)
    expect(render(one)).toEqual(files)
    expect(new Set(files.map((file) => file.path)).size).toBe(files.length)
    for (const file of files.filter(isObjectFile)) expect(parseAllDocuments(file.text)).toHaveLength(1)
    for (const { path, text } of files.filter((file) => file.path.endsWith('kustomization.yaml'))) {
      const { resources } = parseDocument(text).toJS()
      const below = files.filter((file) => isObjectFile(file) && file.path.startsWith(`${dirname(path)}/`))
      expect(resources.map((resource: string) => `${dirname(path)}/${resource}`)).toEqual(below.map((file) => file.path))
    }
  })

  test('stand in a folder for each cluster and namespace', () => {
    const paths = render(alone(platform)).map((file) => file.path)
    expect(paths).toEqual(
      expect.arrayContaining([
        'k8s/gpu-platform-westeurope/kustomization.yaml',
        'k8s/gpu-platform-westeurope/_cluster/clusterqueue-vision.yaml',
        'k8s/gpu-platform-swedencentral/kube-system/daemonset-dcgm-exporter.yaml',
        'k8s/gpu-platform-westeurope/team-on/networkpolicy-default-deny.yaml',
      ]),
    )
  })

  test('have every token named once, with where its value comes from', () => {
    const [, , [, one] = never()] = made
    const file = render(one).find(({ path }) => path === 'k8s/gpu-platform-westeurope/substitutions.env')
    expect(file?.text).toContain('\nCLIENT_ID_WESTEUROPE=__CLIENT_ID_WESTEUROPE__\n')
    expect(file?.text).toContain("--query 'properties.clientId' --output tsv")
    expect(file?.text.match(/^[A-Z_]+=/gm)).toEqual([
      'CLIENT_ID_WESTEUROPE=',
      'GATEWAY_CLIENT_ID_WESTEUROPE=',
      'MODEL_STORE_WESTEUROPE=',
      'PROMETHEUS_WESTEUROPE=',
      'REGISTRY_WESTEUROPE=',
      'SCALER_CLIENT_ID_WESTEUROPE=',
    ])
  })

  test('refuse tokens where Kustomize cannot put a value', () => {
    const object: KubernetesObject = { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'x' }, data: { a: 'before __CLIENT_ID__' } }
    const [{ reference } = never()] = made[2]?.[1].output.substitutions ?? []
    const input = {
      folder: 'k8s',
      objects: [object],
      substitutions: [{ token: '__CLIENT_ID__', reference }],
      at: { file: 'a', line: 1, column: 1 },
    }
    expect(() => renderKubernetes({ ...input, graph: alone(platform).graph })).toThrow('in the midst of a text')
  })
})

const hasKubectl = (() => {
  try {
    execFileSync('kubectl', ['version', '--client'], { stdio: 'ignore' })
    return true
  } catch {
    console.warn('no kubectl: what Kustomize makes of kustomizations is not looked at')
    return false
  }
})()

describe.skipIf(!hasKubectl)('Kustomize', () => {
  test.each(made)('puts every value where its token stands, and nothing else: %s', { timeout: 30_000 }, (_name, one) => {
    const folder = mkdtempSync(join(tmpdir(), 'fairway-kustomize-'))
    try {
      for (const { path, text } of render(one)) {
        mkdirSync(dirname(join(folder, path)), { recursive: true })
        writeFileSync(join(folder, path), path.endsWith('.env') ? text.replaceAll(/=__(\w+)__$/gm, '=value-of-$1') : text)
      }
      const clusters = new Set(one.output.kubernetes.map((object) => object.metadata.annotations?.['fairway.dev/cluster'] ?? ''))
      for (const cluster of clusters) {
        const text = execFileSync('kubectl', ['kustomize', join(folder, 'k8s', cluster)], { encoding: 'utf8' })
        const expected = one.output.kubernetes
          .filter((object) => object.metadata.annotations?.['fairway.dev/cluster'] === cluster)
          .map((object) => sorted(JSON.parse(JSON.stringify(object).replaceAll(/__([A-Z][A-Z\d_]*?)__/g, 'value-of-$1'))))
        expect(
          parseAllDocuments(text, { version: '1.1' })
            .map((document) => sorted(document.toJS()))
            .toSorted(),
        ).toEqual(expected.toSorted())
      }
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})

/** As text with sorted keys: Kustomize sorts them. */
const sorted = (value: unknown): string =>
  JSON.stringify(value, (_key, one: unknown) =>
    typeof one === 'object' && one !== null && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : one,
  )

describe('Rules', () => {
  const expressions = made.flatMap(([, { output }]) =>
    output.parts.nodes
      .filter((node) => node.type === 'Microsoft.AlertsManagement/prometheusRuleGroups')
      .flatMap((node) =>
        [...JSON.stringify(node.body).matchAll(/"expression":("(?:[^"\\]|\\.)*")/g)].map(([, text = '""']): string => JSON.parse(text)),
      ),
  )

  test('are PromQL, with every name filled in', () => {
    expect(new Set(expressions).size).toBeGreaterThan(8)
    for (const expression of expressions) {
      expect(expression).not.toContain('%')
      const wrong: string[] = []
      parser.parse(expression).iterate({ enter: (node) => void (node.type.isError && wrong.push(expression.slice(node.from))) })
      expect(wrong, expression).toEqual([])
    }
  })
})

describe('YAML', () => {
  test('keeps every text what it is, for readers of both versions', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.constantFrom(
        'yes',
        'No',
        'on',
        'y',
        'null',
        '~',
        '',
        ' ',
        '0o17',
        '017',
        '1_000',
        '0x1F',
        '1e3',
        '.inf',
        '12:30:45',
        '2026-11-21',
        '<<',
        '=',
        '- a',
        'a: b',
        '#',
        '!!x',
        '&a',
        '*a',
        '%x',
        '@x',
        '`x',
        '---',
        '...',
        'a\n',
        'a\n\nb\n',
        '\ta',
        'a\u2028b',
        '\uFEFFa',
        '{{x}}',
        '${x}',
      ),
    )
    const value = fc.dictionary(
      fc.oneof(fc.constantFrom('a', 'on', 'n', '__proto__', 'x.y/z', '1'), text),
      fc.oneof(text, fc.array(text), fc.integer(), fc.boolean(), fc.constant(null)),
      { noNullPrototype: true },
    )
    fc.assert(
      fc.property(value, (one) => {
        const written = yamlText(one)
        for (const version of ['1.1', '1.2'] as const) {
          const read: unknown = parseDocument(written, { version, schema: version === '1.1' ? 'yaml-1.1' : 'core' }).toJS()
          expect(sorted(read)).toEqual(sorted(one))
        }
      }),
      { numRuns: 300 },
    )
  })
})

function never(): never {
  throw new Error('not there')
}
