import { describe, expect, test } from 'vitest'
import { worldOfExample } from './catalogue/example-world.ts'
import { controlById, controls } from './catalogue/index.ts'
import type { Control, ExampleWorld } from './control.ts'
import { evaluateControls } from './evaluate.ts'
import { evidenceCommands, settledBy } from './settled-by.ts'

const control = (id: string): Control => controlById(id) ?? expect.fail(`there is no control ${id}`)

/** What would settle each unknown finding of a control. */
const remediesOf = (one: Control, example: ExampleWorld): readonly string[] =>
  (evaluateControls(worldOfExample(one, example), [one])[0]?.verdicts ?? [])
    .filter((verdict) => verdict.status === 'unknown')
    .map((verdict) => settledBy(one, verdict))

const worldsOf = ({ examples: { positive, negative } }: Control): readonly ExampleWorld[] => [
  { coverage: [] },
  { ...positive, coverage: [] },
  { ...negative, coverage: [] },
  { resources: [...(positive.resources ?? []), ...(negative.resources ?? [])].map(({ id }) => ({ id })) },
]

describe('what settles an unknown finding', () => {
  test.each(controls.map((one) => ({ id: one.id, one })))('$id: it names at most two types and one command', ({ one }) => {
    const remedies = [settledBy(one), ...worldsOf(one).flatMap((example) => remediesOf(one, example))]
    for (const remedy of remedies) {
      expect(remedy.match(/microsoft\.[a-z]+\/[a-z/]+(?=[ ,])/g) ?? []).not.toHaveProperty('2')
      expect(remedy.match(/`az [^`]+`/g) ?? []).not.toHaveProperty('1')
      expect(remedy.length, remedy).toBeLessThan(330)
    }
  })

  test('it names what was not listed, and not what was', () => {
    const one = control('gov-diagnostic-settings')
    const account = one.examples.positive.resources?.slice(0, 1) ?? []
    const coverage = { source: 'e', kind: 'azure.resource', status: 'complete', observedAt: '2026-11-01T00:00:00.000Z', count: 1 } as const
    const scope = account[0]?.id.split('/').slice(0, 3).join('/') ?? ''
    expect(remediesOf(one, { resources: account, coverage: [{ ...coverage, scope, enumerated: ['*'] }] })).toEqual([
      'a complete export of microsoft.insights/diagnosticsettings (`az monitor diagnostic-settings list --resource <resource id>`), named in `includes` of its Source',
    ])
  })

  test('it names the type of the resource that shows no properties', () => {
    const remedies = remediesOf(control('net-gpu-no-public-ip'), {
      resources: [{ id: '/subscriptions/s/resourceGroups/g/providers/Microsoft.Compute/virtualMachines/vm' }],
    })
    expect(remedies).toEqual(['an export that carries properties of microsoft.compute/virtualmachines (`az graph query -q "resources"`)'])
  })

  test('of many types it names two and how many more, with the command that shows most of them', () => {
    expect(settledBy(control('infra-backup-vault'))).toBe(
      'a complete export of microsoft.storage/storageaccounts, microsoft.documentdb/databaseaccounts and 3 more (`az graph query -q "resources"`)',
    )
  })

  test('the reference gives every command', () => {
    expect(evidenceCommands(control('gov-diagnostic-settings'))).toEqual([
      'az graph query -q "resources"',
      'az monitor diagnostic-settings list --resource <resource id>',
    ])
  })
})
