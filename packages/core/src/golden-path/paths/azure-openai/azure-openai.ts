import { z } from 'zod'
import type { GraphPart } from '../../../graph/index.ts'
import {
  callsModels,
  clientOf,
  contentFilterParameter,
  foundation,
  identity,
  keyVault,
  modelAccount,
  modelAsks,
  modelProblems,
  modelGateway,
  modelsIn,
  modelsOf,
  modelsParameter,
  primarySite,
  roleAssignment,
  sitesOf,
  zonesOf,
} from '../../blocks/index.ts'
import { defineGoldenPath, type PathSite } from '../../definition.ts'
import { azureOnly, joined, type WorkloadOutput, type WorkloadPlace } from '../../place.ts'

const parameters = z.strictObject({
  models: modelsParameter,
  contentFilter: contentFilterParameter,
  outboundHosts: z
    .array(
      z
        .string()
        .regex(/^[a-z0-9*]([a-z0-9.-]*[a-z0-9])?$/i, 'must be the name of a host')
        .max(253),
    )
    .max(1000)
    .default([])
    .meta({ description: 'Hosts that the service may call on its own, such as those of tools; it calls no others.' }),
  projects: z
    .array(z.string().regex(/^[a-z0-9][a-z0-9-]{0,30}[a-z0-9]$/, 'must be 2 to 32 lower-case letters, digits and hyphens'))
    .max(50)
    .refine((names) => new Set(names).size === names.length, 'must name each project once')
    .default([])
    .meta({ description: 'Foundry projects in the account.' }),
  gateway: z
    .enum(['when-several-regions', 'always', 'never'])
    .default('when-several-regions')
    .meta({ description: 'Whether API Management stands in front of the models.' }),
  gatewayLocations: z
    .enum(['primary', 'every-region'])
    .default('every-region')
    .meta({ description: 'Where requests get in, in production; elsewhere in the first region alone.' }),
  routing: z
    .enum(['primary-first', 'spread'])
    .default('primary-first')
    .meta({ description: 'Whether the first region takes everything that it can, or all regions the same.' }),
  tokensPerMinute: z
    .number()
    .int()
    .min(1000)
    .max(100_000_000)
    .default(100_000)
    .meta({ description: 'Tokens that each client has in a minute at the gateway of each region: they count by themselves.' }),
  clients: z
    .array(z.guid().meta({ description: 'The client id of an application.' }))
    .max(100)
    .default([])
    .meta({ description: 'Applications that may call through the gateway, beside the identity of the workload.' }),
})

/** What may be asked of the path `azure-openai`. */
export type AzureOpenAiParameters = z.infer<typeof parameters>

const hasGateway = ({ gateway }: AzureOpenAiParameters, regions: number): boolean =>
  gateway === 'always' || (gateway === 'when-several-regions' && regions > 1)

/** Whether the gateway has a subnet in a region. */
const gatewayIn = (chosen: AzureOpenAiParameters, site: PathSite): boolean =>
  hasGateway(chosen, site.regions.length) &&
  (site.region === site.regions[0] || (site.stage === 'production' && chosen.gatewayLocations === 'every-region'))

/** Models for applications, in one region or behind a gateway in several. */
export const azureOpenAi = defineGoldenPath<AzureOpenAiParameters>({
  name: 'azure-openai',
  title: 'Models for applications',
  summary:
    'A Foundry account with its models in each region, behind one address where there are several: applications call with their own identity, from inside the network alone.',
  suits: ['low-latency-inference', 'batch-inference', 'development'],
  provisioning: { minutes: 20, note: 'With API Management in front of several regions, up to 60 minutes.' },
  bakedIn: [
    'no keys: managed identities alone',
    'private endpoints with all three zones',
    'no outbound calls but those that are named',
    'a content filter on every model',
    'diagnostics and alerts on refusals and latency',
    'a key vault in each region for what others hand out',
    'budget at 50, 75 and 90 %',
    'a gateway over several regions with priorities, circuit breakers, and tokens counted by client',
  ],
  parameters,
  subnets: (chosen, site) => [
    { purpose: 'private-endpoints' },
    ...(gatewayIn(chosen, site) ? [{ purpose: 'api-management' } as const] : []),
  ],
  zones: (_, { region }) => [
    ...zonesOf('Microsoft.CognitiveServices/accounts', 'account', region),
    ...zonesOf('Microsoft.KeyVault/vaults', 'vault', region),
  ],
  asks: (chosen, site) => modelAsks(modelsOf(chosen, site.models), site),
  gpus: () => 0,
  problems: ({ models }, site) => modelProblems(models, site),
  build,
})

function build(chosen: AzureOpenAiParameters, place: WorkloadPlace): WorkloadOutput {
  const models = modelsOf(chosen, place.models)
  const accounts = sitesOf(place).map((site) => ({
    site,
    region: site.region,
    models: modelAccount(site, {
      models: modelsIn(models, site.region.region),
      outboundHosts: chosen.outboundHosts,
      projects: chosen.projects,
    }),
  }))
  const application = identity(primarySite(place))
  const vaults = sitesOf(place).map((site) => keyVault(site))
  const secrets = vaults.map(({ node }) =>
    roleAssignment(place, { on: node, to: application, role: 'key-vault-secrets-user', why: 'The application reads its secrets' }),
  )
  const base = [
    foundation(place),
    { nodes: [application, ...secrets] },
    ...vaults.map((one) => one.part),
    ...accounts.map((one) => one.models.part),
  ]
  const nothing = models.length === 0 ? ['No model is asked for: declare a ModelDeployment that names this workload, or set `models`.'] : []
  if (!hasGateway(chosen, place.regions.length)) {
    const roles = accounts.map(({ models: { account } }) =>
      roleAssignment(place, {
        on: account,
        to: application,
        role: callsModels(models),
        why: 'The application calls its models',
      }),
    )
    return azureOnly(joined(...base, { nodes: roles }), nothing)
  }
  const gateway = modelGateway(place, {
    accounts,
    models,
    routing: chosen.routing,
    locations: chosen.gatewayLocations,
    clients: [clientOf(application), ...chosen.clients],
    tokensPerMinute: chosen.tokensPerMinute,
  })
  return azureOnly(joined(...base, gateway), [...nothing, ...gatewayNotes(gateway)])
}

/** Its address is in no zone of the landing zone: one for `azure-api.net` would hide the gateways of everybody else. */
const gatewayNotes = ({ nodes }: GraphPart): readonly string[] =>
  nodes
    .filter(({ type }) => type === 'Microsoft.ApiManagement/service')
    .map(
      ({ name }) =>
        `The gateway is reached inside the network alone, and no public name leads there: make a private DNS zone \`${name}.azure-api.net\` of its own, with an address record \`@\` for what \`az apim show --name ${name} --query privateIpAddresses\` says (and those of its other regions), and link it to the hub and to the network of whoever calls.`,
    )
