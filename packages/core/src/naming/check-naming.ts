import { type Declared, declaredOne, type Estate, placeIn } from '../estate/index.ts'
import { byText, type Diagnostic, diagnostic, didYouMean } from '../kernel/index.ts'
import { organizationKind } from '../organization/index.ts'
import { codedRegions, regionCode } from './codes.ts'
import { isNamedType, namedTypes } from './name-facts.ts'
import { type NamingConvention, namingConventionKind } from './naming-convention-kind.ts'
import { placeholdersOf } from './pattern.ts'
import { keyProblem, type RequiredTag, tagsThatNothingGives } from './tags.ts'
import { tagStandardKind, type TagStandard } from './tag-standard-kind.ts'

/** What is wrong with the NamingConvention and the TagStandard of an estate although their shape is right, each at its line. */
export function checkNaming(estate: Estate): readonly Diagnostic[] {
  const convention = declaredOne(estate, namingConventionKind)
  const standard = declaredOne(estate, tagStandardKind)
  const required = declaredOne(estate, organizationKind)?.spec.tags?.required ?? []
  return [
    ...(convention === undefined ? [] : [...patternMistakes(convention), ...unknownNames(convention), ...sameCodes(convention)]),
    ...(standard === undefined ? [] : [...keyMistakes(standard), ...missingTags(standard, required)]),
  ]
}

type Convention = Declared<NamingConvention>

function patternMistakes(convention: Convention): readonly Diagnostic[] {
  const { pattern, byType } = convention.spec
  const has = new Set(placeholdersOf(pattern))
  const at = placeIn(convention, ['spec', 'pattern'])
  const lacking = ['type', 'workload'].filter((one) => !has.has(one))
  const without = ['environment', 'region'].filter((one) => !has.has(one))
  return [
    ...lacking.map((one) =>
      diagnostic('FW8502', `the pattern has no \`{${one}}\``, { at, help: `add \`{${one}}\`: without it many resources get one name` }),
    ),
    ...without.map((one) => diagnostic('FW8503', `the pattern has no \`{${one}}\``, { at, help: `add \`{${one}}\`` })),
    ...Object.entries(byType)
      .filter(([, own]) => !placeholdersOf(own).some((one) => one === 'workload' || one === 'instance'))
      .map(([type]) =>
        diagnostic('FW8502', `the pattern of \`${type}\` has no \`{workload}\``, {
          at: placeIn(convention, ['spec', 'byType', type]),
          help: 'add `{workload}`: without it every workload gets the same name',
        }),
      ),
  ]
}

function unknownNames(convention: Convention): readonly Diagnostic[] {
  const regions = new Set(codedRegions)
  const types = (['byType', 'abbreviations'] as const).flatMap((property) =>
    Object.keys(convention.spec[property])
      .filter((type) => !isNamedType(type))
      .map((type) => unknownName(`resource type \`${type}\``, didYouMean(type, namedTypes), convention, [property, type])),
  )
  const places = Object.keys(convention.spec.regionCodes)
    .filter((region) => !regions.has(region))
    .map((region) => unknownName(`region \`${region}\``, didYouMean(region, regions), convention, ['regionCodes', region]))
  return [...types, ...places]
}

const unknownName = (what: string, help: string | undefined, document: Declared, path: readonly string[]): Diagnostic =>
  diagnostic('FW8505', `no names are made for the ${what}`, {
    at: placeIn(document, ['spec', ...path]),
    ...(help === undefined ? {} : { help }),
  })

/**
 * Codes of regions that stand for two of them: resource groups of one workload would get one name. Environments may share a code on purpose, as
 * a stage and an Environment of that stage do, and names of two types never meet.
 */
function sameCodes(convention: Convention): readonly Diagnostic[] {
  const { regionCodes: written } = convention.spec
  const regions = new Set([...codedRegions, ...Object.keys(written)])
  const groups = Map.groupBy(regions, (region) => regionCode(region, convention.spec))
  return Object.entries(written)
    .toSorted(([a], [b]) => byText(a, b))
    .flatMap(([region, code]) => {
      // Two that were both written are told once, at the later one.
      const other = groups.get(code)?.find((one) => one !== region && (!Object.hasOwn(written, one) || byText(one, region) < 0))
      if (other === undefined) return []
      const at = placeIn(convention, ['spec', 'regionCodes', region])
      return [
        diagnostic('FW8504', `\`${region}\` and \`${other}\` both have the code \`${code}\``, {
          at,
          help: 'give one of them another code',
        }),
      ]
    })
}

function keyMistakes(standard: Declared<TagStandard>): readonly Diagnostic[] {
  const keys = standard.spec.tags.map(({ key }) => key.toLowerCase())
  return standard.spec.tags.flatMap(({ key }, index) => {
    const at = placeIn(standard, ['spec', 'tags', index, 'key'])
    const problem = keyProblem(key)
    if (problem !== undefined) return [diagnostic('FW8506', `the tag \`${key}\` ${problem}`, { at })]
    return keys.indexOf(key.toLowerCase()) === index
      ? []
      : [diagnostic('FW8506', `the tag \`${key}\` is there twice`, { at, help: 'Azure does not mind the case of keys' })]
  })
}

const missingTags = (standard: Declared<TagStandard>, required: readonly RequiredTag[]): readonly Diagnostic[] => [
  ...tagsThatNothingGives(standard.spec, required).map((key) =>
    diagnostic('FW8507', `the organisation requires the tag \`${key}\`, which the standard does not give`, {
      at: placeIn(standard, ['spec', 'tags']),
      help: `add a tag with the key \`${key}\``,
    }),
  ),
  ...wrongValues(standard, required),
]

const wrongValues = (standard: Declared<TagStandard>, required: readonly RequiredTag[]): readonly Diagnostic[] =>
  standard.spec.tags.flatMap(({ key, value }, index) => {
    const allowed = required.find((one) => one.key.toLowerCase() === key.toLowerCase())?.allowed
    if (typeof value !== 'string' || allowed === undefined || allowed.includes(value)) return []
    const help = didYouMean(value, allowed) ?? `allowed are ${allowed.slice(0, 10).join(', ')}`
    return [
      diagnostic('FW8508', `the tag \`${key}\` cannot be \`${value}\``, { at: placeIn(standard, ['spec', 'tags', index, 'value']), help }),
    ]
  })
