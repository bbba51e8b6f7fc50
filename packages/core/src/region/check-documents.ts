import { declared, placeIn, type Declared, type Estate } from '../estate/index.ts'
import { gpuFamilyNames, gpuSize, gpuSizeNames } from '../inventory/index.ts'
import { diagnostic, didYouMean, type Diagnostic, type SourceRange } from '../kernel/index.ts'
import { unknownRegion } from './check-ask.ts'
import { gpuFamily } from './gpu.ts'
import { capacityUnit } from './model.ts'
import { placementPolicyKind, type PlacementPolicySpec } from './placement-policy-kind.ts'
import { placementFacts } from './placement.gen.ts'
import { allRegions, knownRegion, nearestRegion, regionFact } from './region.ts'
import { regionKind, type RegionQuota, type RegionSpec } from './region-kind.ts'
import { isKnownPlace } from './residency.ts'

/**
 * What is wrong with Region and PlacementPolicy documents whose shape is right, at the line: unknown regions, sizes, families and
 * places, quotas that do not say what for, one region for production that nobody agreed to. ModelDeployments are asks:
 * `checkDeployments` judges them.
 */
export const checkRegionDocuments = (estate: Estate): readonly Diagnostic[] => [
  ...declared(estate, regionKind).flatMap(checkRegion),
  ...declared(estate, placementPolicyKind).flatMap((document) => checkPolicy(document, estate)),
]

function checkRegion(document: Declared<RegionSpec>): readonly Diagnostic[] {
  const near = nearestRegion(document.name)
  const help = near === undefined ? {} : { help: `did you mean \`${near}\`?` }
  const unknown =
    regionFact(document.name)?.name === document.name
      ? []
      : [diagnostic('FW8328', `the tables know no region \`${document.name}\``, { at: placeIn(document, ['metadata', 'name']), ...help })]
  return [
    ...unknown,
    ...document.spec.quotas.flatMap((quota, index) => checkQuota(quota, placeIn(document, ['spec', 'quotas', index]))),
    ...document.spec.gpuSizes.flatMap((one, index) => checkSize(one.size, placeIn(document, ['spec', 'gpuSizes', index, 'size']))),
  ]
}

function checkQuota(quota: RegionQuota, at: SourceRange): readonly Diagnostic[] {
  const { model, deploymentType, gpuFamily: family } = quota
  const ofModel = deploymentType !== undefined && (model !== undefined || capacityUnit(deploymentType) === 'ptu')
  const whole = family === undefined ? ofModel : model === undefined && deploymentType === undefined
  if (!whole) return [diagnostic('FW8325', 'a quota is for a model with its type, for provisioned throughput, or for a GPU family', { at })]
  if (family === undefined || gpuFamily(family) !== undefined) return []
  const help = didYouMean(family, gpuFamilyNames)
  return [diagnostic('FW8331', `\`${family}\` is no family of GPU sizes`, { at, ...(help === undefined ? {} : { help }) })]
}

function checkSize(size: string, at: SourceRange): readonly Diagnostic[] {
  if (gpuSize(size) !== undefined) return []
  const help = didYouMean(size, gpuSizeNames)
  return [diagnostic('FW8304', `\`${size}\` is no GPU size`, { at, ...(help === undefined ? {} : { help }) })]
}

function checkPolicy(document: Declared<PlacementPolicySpec>, estate: Estate): readonly Diagnostic[] {
  const { residency, locations, productionRegions } = document.spec
  const placeNames = [...allRegions.flatMap((region) => [region.name, region.geography, region.country]), 'eu', 'us']
  const storage = residency.storage.flatMap((place, index) => {
    if (isKnownPlace(place, estate)) return []
    const help = didYouMean(place, placeNames)
    const at = placeIn(document, ['spec', 'residency', 'storage', index])
    return [diagnostic('FW8329', `\`${place}\` is no region, geography or boundary`, { at, ...(help === undefined ? {} : { help }) })]
  })
  const places = locations.flatMap((location, index): readonly Diagnostic[] => {
    const at = placeIn(document, ['spec', 'locations', index])
    if (location.region === undefined)
      return location.kind === 'azure' ? [diagnostic('FW8332', `the place \`${location.name}\` in Azure names no region`, { at })] : []
    const line = { at: placeIn(document, ['spec', 'locations', index, 'region']) }
    return knownRegion(location.region, estate) === undefined ? [unknownRegion(location.region, line)] : []
  })
  const alone = productionRegions.minimum < placementFacts.productionRegions && productionRegions.agreed === undefined
  const agreement = alone
    ? [
        diagnostic('FW8330', `\`${document.name}\` lets production run in ${productionRegions.minimum} region, and nobody agreed to it`, {
          at: placeIn(document, ['spec', 'productionRegions', 'minimum']),
        }),
      ]
    : []
  return [...storage, ...places, ...agreement]
}
