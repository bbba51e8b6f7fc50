import { describe, expect, test } from 'vitest'
import { gpuFamilies, gpuSizes } from './gpu-sizes.gen.ts'
import { gpuSize, isRetired } from './gpu-sizes.ts'

describe('gpuSize', () => {
  test.each([
    ['Standard_NC6s_v3', 'NCv3', 1, '2025-09-30'],
    ['STANDARD_NC6S_V3', 'NCv3', 1, '2025-09-30'],
    ['standard_nc24rs_v2', 'NCv2', 4, '2023-09-06'],
    ['Standard_NC6_Promo', 'NC', 1, '2023-09-06'],
    ['Standard_ND96isr_H100_v5', 'ND_H100_v5', 8, undefined],
    ['NC4as_T4_v3', 'NCasT4_v3', 1, undefined],
    ['Standard_NV36ads_A10_v5', 'NVads_A10_v5', 1, undefined],
    ['Standard_NV48s_v3', 'NVv3', 4, '2026-09-30'],
  ])('knows %s', (name, family, gpus, retiresOn) => {
    expect(gpuSize(name)).toMatchObject({ family, gpus, detailed: true, ...(retiresOn === undefined ? {} : { retiresOn }) })
    if (retiresOn === undefined) expect(gpuSize(name)).not.toHaveProperty('retiresOn')
  })

  test('tells family and retirement of a size that only its family is known of', () => {
    expect(gpuSize('Standard_NV24ms_v3')).toEqual({
      name: 'Standard_NV24ms_v3',
      detailed: false,
      family: 'NVv3',
      accelerator: 'M60',
      vendor: 'NVIDIA',
      suits: ['visualisation'],
      retiresOn: '2026-09-30',
      replacedBy: 'NVads_A10_v5',
    })
  })

  test('knows a new N size as GPU without details', () => {
    expect(gpuSize('Standard_ND256isr_X900_v9')).toEqual({ name: 'Standard_ND256isr_X900_v9', detailed: false, suits: [] })
  })

  test.each(['Standard_D4s_v5', 'Standard_NP10s', 'Standard_NM16ads_MA35D', 'Standard_HB120rs_v3', '', 'None', 'nginx', '__proto__'])(
    'does not take %j for a GPU size',
    (name) => expect(gpuSize(name)).toBeUndefined(),
  )

  test('prices are exact text', () => expect(gpuSize('Standard_ND96isr_H100_v5')?.usdPerHour).toBe('98.32'))
})

test('a size is retired from the day after its retirement', () => {
  const size = gpuSize('Standard_NC6s_v3')
  if (size === undefined) throw new Error('the table lost NCv3')
  expect(isRetired(size, '2025-09-30T23:00:00.000Z')).toBe(false)
  expect(isRetired(size, '2025-10-01T00:00:00.000Z')).toBe(true)
})

test('every size matches exactly the family it names', () => {
  for (const size of gpuSizes) {
    const short = size.name.toLowerCase().replace('standard_', '')
    expect(gpuFamilies.filter((family) => new RegExp(family.pattern).test(short)).map((family) => family.id)).toEqual([size.family])
  }
})

test('families with a successor are the retired ones, and no family is in the table twice', () => {
  for (const family of gpuFamilies) expect(family.replacedBy === undefined).toBe(family.retirement === undefined)
  expect(new Set(gpuFamilies.map((family) => family.id)).size).toBe(gpuFamilies.length)
})
