import { z } from 'zod'
import { deploymentTypes, modelDeploymentKind, type CapacityAsk } from '../../region/index.ts'
import type { PathProblem, PathSite } from '../definition.ts'
import type { WorkloadModel } from '../place.ts'

/** The name of a deployment, as Azure takes it; it stands in addresses. */
const deploymentName = z
  .string()
  .regex(
    /^[A-Za-z0-9][A-Za-z0-9_.-]{0,62}[A-Za-z0-9]$/,
    'must be 2 to 64 letters, digits, dots, hyphens and underscores, with a letter or digit at both ends',
  )

/** A model in the parameters of a request: what a ModelDeployment may say, in brief. */
export const modelParameter = z
  .strictObject({
    name: deploymentName.meta({ description: 'The name of the deployment, by which applications call it.' }),
    model: z.string().min(1).max(100).meta({ description: 'The model, such as gpt-5.1.' }),
    version: z.string().min(1).max(100).optional().meta({ description: 'Its version; absent: the default one when it is deployed.' }),
    publisher: z.string().min(1).max(100).default('OpenAI').meta({ description: 'Who made it, as Azure names its format.' }),
    deploymentType: z.enum(deploymentTypes).default('DataZoneStandard').meta({ description: 'The kind of deployment, as Azure names it.' }),
    capacity: z
      .number()
      .int()
      .min(1)
      .max(100_000)
      .meta({ description: 'In each region: thousands of tokens a minute, or provisioned throughput units.' }),
    regions: z
      .array(z.string().min(1).max(60).meta({ description: 'A region of the workload.' }))
      .min(1)
      .max(5)
      .optional()
      .meta({ description: 'Regions that have it; absent: every region of the workload.' }),
    versionUpgrade: z
      .enum(['OnceNewDefaultVersionAvailable', 'OnceCurrentVersionExpired', 'NoAutoUpgrade'])
      .default('OnceCurrentVersionExpired')
      .meta({ description: 'When Azure moves it to another version.' }),
  })
  .meta({ description: 'A model that is deployed.' })

/** The models of a request. Those that ModelDeployment documents declare for the workload come on top. */
export const modelsParameter = z
  .array(modelParameter)
  .max(30)
  .refine(
    (models) => new Set(models.map(modelPart)).size === models.length,
    'must have names that differ in more than case and punctuation',
  )
  .default([])
  .meta({
    description:
      'Models that are deployed, beside those of ModelDeployment documents that name the workload; of two of one name this one counts.',
  })

/** How much the content filter stops, for models that no ModelDeployment says it of. */
export const contentFilterParameter = z.enum(['default', 'strict']).default('default').meta({
  description: 'What the content filter stops: `default` from medium severity on, `strict` from low severity on.',
})

type ModelParameter = z.infer<typeof modelParameter>

/** Every model of a workload, by name: those of its parameters, then those that are declared for it. */
export function modelsOf(
  parameters: { readonly models: readonly ModelParameter[]; readonly contentFilter: 'default' | 'strict' },
  declared: readonly WorkloadModel[],
): readonly WorkloadModel[] {
  const strict = { hate: 'low', sexual: 'low', violence: 'low', selfHarm: 'low' }
  const asked = parameters.models.map(({ name, ...model }) => ({
    ...modelDeploymentKind.schema.parse({ ...model, ...(parameters.contentFilter === 'strict' ? { contentFilter: strict } : {}) }),
    name,
  }))
  const names = new Set(asked.map(modelPart))
  return [...asked, ...declared.filter((one) => !names.has(modelPart(one)))]
}

/** The name of a deployment in small letters, digits and hyphens, for names that are made from it. */
export const deploymentSlug = ({ name }: { readonly name: string }): string => name.toLowerCase().replaceAll(/[^a-z\d]/g, '-')

/** The part of a key that stands for a deployment. */
export const modelPart = (model: { readonly name: string }): string => `model-${deploymentSlug(model)}`

/** The models that one region has. */
export const modelsIn = (models: readonly WorkloadModel[], region: string): readonly WorkloadModel[] =>
  models.filter((model) => model.regions === undefined || model.regions.includes(region))

/**
 * The role that may call models, and nothing else: that of Azure OpenAI reaches no models of others.
 * Source: https://learn.microsoft.com/azure/ai-foundry/foundry-models/how-to/configure-entra-id
 */
export const callsModels = (models: readonly WorkloadModel[]): string =>
  models.every(({ publisher }) => publisher === 'OpenAI') ? 'cognitive-services-openai-user' : 'cognitive-services-user'

/** Models that are asked for in a region that the workload is not in: nobody would deploy them. */
export const modelProblems = (models: readonly ModelParameter[], { regions }: PathSite): readonly PathProblem[] =>
  models.flatMap((model, index) =>
    (model.regions ?? []).flatMap((region, place) =>
      regions.includes(region)
        ? []
        : [
            {
              path: ['models', index, 'regions', place],
              summary: `\`${model.name}\` is asked for in \`${region}\`, and the workload is not there`,
              help: `the workload is in ${regions.map((one) => `\`${one}\``).join(', ')}`,
            },
          ],
    ),
  )

/** The capacity that models take in a region. */
export const modelAsks = (models: readonly WorkloadModel[], site: PathSite): readonly CapacityAsk[] =>
  modelsIn(models, site.region).map((model) => ({
    kind: 'model',
    key: `workload-${site.workload}-${site.region}/openai/${modelPart(model)}`,
    subscription: site.subscription,
    region: site.region,
    deployment: model.name,
    model: model.model,
    ...(model.version === undefined ? {} : { version: model.version }),
    deploymentType: model.deploymentType,
    capacity: model.capacity,
    account: `workload-${site.workload}-${site.region}/openai`,
    at: site.at,
  }))
