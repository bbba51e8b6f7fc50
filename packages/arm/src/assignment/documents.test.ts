import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareVersions, isHonoured, isVersionOf, messageFor, pairIdOf, parseAssignment, parseExemption, parsePairId } from './index.ts'

const definition = '/providers/Microsoft.Authorization/policyDefinitions/x'
const codes = (parsed: ReturnType<typeof parseAssignment> | ReturnType<typeof parseExemption>): readonly string[] =>
  parsed.ok ? [] : parsed.problems.map(({ code, pointer }) => `${code} ${pointer}`)

describe('An assignment', () => {
  test('is read with the envelope of Azure Resource Manager, keys in any case.', () => {
    const parsed = parseAssignment({
      ID: '/subscriptions/S/providers/Microsoft.Authorization/policyAssignments/Tls',
      Identity: { Type: 'SystemAssigned' },
      Location: 'westeurope',
      Properties: {
        PolicyDefinitionId: definition,
        EnforcementMode: 'donotenforce',
        NotScopes: ['/subscriptions/S/resourceGroups/G/'],
        Parameters: { Effect: { Value: 'Audit' } },
      },
    })
    expect(parsed.ok && parsed.value).toMatchObject({
      id: '/subscriptions/s/providers/microsoft.authorization/policyassignments/tls',
      name: 'Tls',
      scope: '/subscriptions/s',
      enforcementMode: 'DoNotEnforce',
      notScopes: ['/subscriptions/s/resourcegroups/g'],
      identity: 'SystemAssigned',
    })
    expect(parsed.ok && parsed.value.parameters.get('effect')).toEqual({
      name: 'Effect',
      value: 'Audit',
      pointer: '/properties/parameters/Effect/value',
    })
  })

  test('is read bare, and takes a place that its placeholder does not name.', () => {
    const bare = { name: 'tls', policyDefinitionId: definition, scope: '/providers/Microsoft.Management/managementGroups/placeholder' }
    const parsed = parseAssignment(bare, { scope: 'Corp' })
    expect(parsed.ok && parsed.value.scope).toBe('/providers/microsoft.management/managementgroups/corp')
    const itself = parseAssignment(bare)
    expect(itself.ok && itself.value.scope).toBe('/providers/microsoft.management/managementgroups/placeholder')
  })

  test('tells everything that is wrong at once, each with its place.', () => {
    const parsed = parseAssignment({
      name: 'a',
      properties: {
        scope: 'no scope at all',
        enforcementMode: 'Sometimes',
        notScopes: 'x',
        parameters: { a: 1 },
        overrides: [{ kind: 'policyEffect' }],
        resourceSelectors: [{ selectors: [{ kind: 'resourceColour', in: ['red'] }] }],
      },
    })
    expect(codes(parsed).toSorted()).toEqual(
      [
        'NotAScope /properties/scope',
        'MissingProperty /properties/policyDefinitionId',
        'UnknownValue /properties/enforcementMode',
        'WrongType /properties/notScopes',
        'MissingProperty /properties/parameters/a',
        'MissingProperty /properties/overrides/0/value',
        'UnknownValue /properties/resourceSelectors/0/selectors/0/kind',
      ].toSorted(),
    )
  })

  test('keeps to the limits of Azure.', () => {
    const many = (count: number): readonly string[] => Array.from({ length: count }, (_, at) => `r${at}`)
    const parsed = parseAssignment(
      {
        name: 'a',
        policyDefinitionId: definition,
        resourceSelectors: many(11).map((name) => ({ name, selectors: [{ kind: 'resourceLocation', in: many(name === 'r0' ? 51 : 1) }] })),
        overrides: many(11).map((value) => ({ kind: 'policyEffect', value })),
      },
      { scope: 'corp' },
    )
    expect(codes(parsed).map((text) => text.split(' ')[0])).toEqual(['TooMany', 'TooMany', 'TooMany'])
  })

  test('tells people its message for a reference, with the word that its enforcement asks for.', () => {
    const messages = [{ message: 'It {enforcementMode} be so.' }, { message: 'Use TLS.', policyDefinitionReferenceId: 'Tls' }]
    const parsed = parseAssignment({ name: 'a', policyDefinitionId: definition, nonComplianceMessages: messages }, { scope: 'corp' })
    expect(parsed.ok && [messageFor(parsed.value, 'TLS'), messageFor(parsed.value, 'Other')]).toEqual(['Use TLS.', 'It must be so.'])
  })

  test('that asks who sends a request is read with a warning.', () => {
    const selectors = [{ name: 's', selectors: [{ kind: 'userPrincipalId', in: ['x'] }] }]
    const parsed = parseAssignment({ name: 'a', policyDefinitionId: definition, resourceSelectors: selectors }, { scope: 'corp' })
    expect(parsed.ok && parsed.warnings.map(({ code }) => code)).toEqual(['UnsupportedSelector'])
  })
})

describe('An exemption', () => {
  const id =
    '/subscriptions/s/resourceGroups/g/providers/Microsoft.Storage/storageAccounts/a/providers/Microsoft.Authorization/policyExemptions/E'

  test('exempts what it lies at.', () => {
    const parsed = parseExemption({ id, properties: { policyAssignmentId: '/X', exemptionCategory: 'waiver' } })
    expect(parsed.ok && parsed.value).toMatchObject({
      scope: '/subscriptions/s/resourcegroups/g/providers/microsoft.storage/storageaccounts/a',
      assignment: '/x',
      category: 'Waiver',
    })
  })

  test('is honoured until the moment it ends.', () => {
    const parsed = parseExemption({
      id,
      properties: { policyAssignmentId: '/x', exemptionCategory: 'Mitigated', expiresOn: '2026-06-01T00:00:00.0000000Z' },
    })
    if (!parsed.ok) expect.fail(JSON.stringify(parsed.problems))
    expect([isHonoured(parsed.value, '2026-05-31T23:59:59Z'), isHonoured(parsed.value, '2026-06-01T00:00:00Z')]).toEqual([true, false])
  })

  test('without category, with an end that is no date, is refused.', () => {
    expect(codes(parseExemption({ id, properties: { policyAssignmentId: '/x', expiresOn: 'soon' } }))).toEqual([
      'UnknownValue /properties/exemptionCategory',
      'NotADate /properties/expiresOn',
    ])
  })
})

test('Whatever JSON comes, reading it gives a document or problems.', () => {
  fc.assert(
    fc.property(
      fc.jsonValue(),
      fc.constantFrom('resourceSelectors', 'overrides', 'notScopes', 'parameters', 'identity', 'scope', '__proto__'),
      (json, key) => {
        const document = { name: 'a', policyDefinitionId: definition, ...Object.fromEntries([[key, json]]) }
        for (const given of [json, document, { properties: document }, { ...document, properties: json }]) {
          expect(typeof parseAssignment(given).ok).toBe('boolean')
          expect(typeof parseExemption(given, { scope: 'corp' }).ok).toBe('boolean')
        }
      },
    ),
  )
})

test('Versions are chosen by pattern; previews only where they are asked for, and then releases as well.', () => {
  expect(isVersionOf('1.*.*', '1.2.3')).toBe(true)
  expect(isVersionOf('1.2.*', '1.3.0')).toBe(false)
  expect(isVersionOf('1.*.*', '1.0.0-preview')).toBe(false)
  expect(isVersionOf('1.*.*-preview', '1.0.0-PREVIEW')).toBe(true)
  expect(isVersionOf('1.*.*-preview', '1.2.0')).toBe(true)
  expect(['2.0.0', '1.10.0', '1.9.0', '1.9.0-preview'].toSorted(compareVersions)).toEqual(['1.9.0-preview', '1.9.0', '1.10.0', '2.0.0'])
})

test('The id of a pair can be taken apart, whatever its reference is called.', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary-ascii' }), (reference) => {
      expect(parsePairId(pairIdOf('/A', reference, '/Subscriptions/S'))).toEqual({
        assignment: '/a',
        reference: reference.toLowerCase(),
        resource: '/subscriptions/s',
      })
    }),
  )
  expect([parsePairId(''), parsePairId('x'), parsePairId('|y|'), parsePairId('a|%|c')]).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ])
})
