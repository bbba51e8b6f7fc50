import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { builtInPath } from '../../src/golden-path/index.ts'
import { placeOf, siteOf } from './cluster-place.ts'

type Values = Readonly<Record<string, unknown>>

const requests: readonly (readonly [path: string, values: Values])[] = [
  [
    'aks-gpu',
    {
      pools: [
        { name: 'h100', purpose: 'training', size: 'Standard_ND96isr_H100_v5', min: 0, max: 4, zones: ['1'] },
        { name: 'serve', purpose: 'inference', size: 'Standard_NC4as_T4_v3' },
      ],
      teams: [{ name: 'vision', shares: [{ pool: 'h100', gpus: 1, borrow: 1 }] }],
      system: { min: 2, max: 5, size: 'Standard_D4ds_v5' },
      podCidr: '100.64.0.0/16',
      serviceCidr: '100.65.0.0/20',
      dnsServiceIp: '100.65.0.10',
      kubernetesVersion: '1.35',
    },
  ],
  ['gpu-cluster', { size: 'Standard_ND96isr_H100_v5', nodes: 2, zone: '1', hours: { from: '07:00' }, checkpoints: { kind: 'netapp' } }],
  ['inference-api', { cluster: 'gpus', image: 'a/b:1', host: 'a.example.com', pool: 'serve', gpus: 1, replicas: { max: 4 }, cpus: 2 }],
  ['batch-inference', { cluster: 'gpus', image: 'a/b:1', pool: 'h100', gpus: 1, pieces: 4, atOnce: 2, schedule: '0 2 * * *' }],
]

const odd = fc.oneof(
  fc.constantFrom<unknown>(0, -1, 0.5, 1e9, 1e308, Number.NaN, '', '__proto__', 'constructor', null, undefined, [], {}, true),
  fc.constantFrom('0.0.0.0/0', '255.255.255.255/32', '10.0.0.0/33', '1.2.3.4', '1.99', '23:59', 'training', 'inference', 'spot'),
  fc.constantFrom('Standard_NC6', 'Standard_NV6ads_A10_v5', 'Standard_ND40rs_v2', 'Standard_ND96isr_MI300X_v5', 'Standard_D4s_v5'),
  fc.string(),
)

type Path = readonly (string | number)[]

const placesIn = (value: unknown, before: Path = []): readonly Path[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => [[...before, key], ...placesIn(inner, [...before, key])])
    : []

/** A copy with something else at one place. */
function changed(value: unknown, [first, ...rest]: Path, other: unknown): unknown {
  if (first === undefined) return other
  if (Array.isArray(value)) return value.map((one: unknown, index) => (String(index) === first ? changed(one, rest, other) : one))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, key === first ? changed(one, rest, other) : one]))
}

test.each(requests)('%s says what is wrong with odd parameters, or builds something of them', (name, values) => {
  const change = fc.tuple(fc.constantFrom(...placesIn(values)), odd)
  fc.assert(
    fc.property(fc.array(change, { maxLength: 4 }), (changes) => {
      const result = builtInPath(name)?.prepare(changes.reduce<unknown>((copy, [place, other]) => changed(copy, place, other), values))
      if (result?.ok !== true) {
        expect(result?.issues.length).toBeGreaterThan(0)
        return
      }
      const place = placeOf('production', ['westeurope', 'westus'], 'work')
      const site = siteOf(place)
      const { prepared } = result
      for (const one of [prepared.subnets(site), prepared.asks(site), prepared.problems(site), prepared.standsOn(site)])
        expect(one).toBeInstanceOf(Array)
      expect(prepared.gpus(site)).toBeGreaterThanOrEqual(0)
      expect(prepared.build(place).parts.nodes.length).toBeGreaterThan(0)
    }),
    { numRuns: 300 },
  )
})
