import { z } from 'zod'
import { defineKind } from '../estate/index.ts'

/** Where the parts of a name stand. What a name has no value for leaves no trace, nor does the hyphen before it. */
const patternSchema = z
  .string()
  .min(1)
  .max(120)
  .regex(
    /^(?:[a-z0-9-]|\{(?:type|prefix|workload|environment|region|instance|hash)\})+$/,
    'must be lower-case letters, digits, hyphens and {type}, {prefix}, {workload}, {environment}, {region}, {instance}, {hash}',
  )

const typeName = z
  .string()
  .max(200)
  .regex(/^[A-Za-z0-9.]+(?:\/[A-Za-z0-9]+)+$/, 'must be a resource type such as Microsoft.Network/virtualNetworks')

const code = (longest: number, description: string) =>
  z
    .string()
    .min(1)
    .max(longest)
    .regex(/^[a-z0-9]+$/, 'must be lower-case letters and digits')
    .meta({ description })

/** How resources are called. */
export const namingConventionKind = defineKind({
  name: 'NamingConvention',
  summary: 'How resources are called. Without one, names follow the abbreviations of the Cloud Adoption Framework.',
  cardinality: 'one',
  schema: z.strictObject({
    pattern: patternSchema.default('{type}-{workload}-{environment}-{region}{instance}').meta({
      description:
        'Where the parts of a name stand. An instance stands behind a hyphen of its own; types that take no hyphens get the name without them; names that are unique in all of Azure end with a hash unless {hash} says where it stands.',
    }),
    byType: z
      .record(typeName, patternSchema.meta({ description: 'The pattern of one type.' }))
      .default({})
      .meta({ description: 'Patterns by ARM resource type, for those that differ.' }),
    abbreviations: z
      .record(typeName, code(20, 'What {type} stands for.'))
      .default({})
      .meta({ description: 'What {type} stands for, by ARM resource type, where it differs from the usual abbreviation.' }),
    regionCodes: z
      .record(
        z
          .string()
          .max(60)
          .regex(/^[a-z0-9]+$/, 'must be a region name such as westeurope'),
        code(20, 'What {region} stands for.'),
      )
      .default({})
      .meta({ description: 'What {region} stands for, by Azure region, where it differs from the usual code.' }),
    environments: z
      .record(z.string().max(63), code(20, 'What {environment} stands for.'))
      .default({})
      .meta({ description: 'What {environment} stands for, by stage or by name of an Environment; the name wins.' }),
    hash: z
      .strictObject({
        length: z.number().int().min(4).max(13).default(5).meta({ description: 'Characters of the hash: letters and digits.' }),
      })
      .default({ length: 5 })
      .meta({ description: 'The hash that makes names unique in all of Azure and keeps shortened names apart.' }),
  }),
  example: `apiVersion: fairway.dev/v1
kind: NamingConvention
metadata:
  name: contoso
spec:
  pattern: "{type}-{workload}-{environment}-{region}{instance}"
  byType:
    Microsoft.Storage/storageAccounts: "{type}{prefix}{workload}{hash}"
  abbreviations:
    Microsoft.CognitiveServices/accounts: foundry
  regionCodes:
    westeurope: weu
  environments:
    production: prd
  hash:
    length: 6
`,
})

/** What a NamingConvention says. */
export type NamingConvention = z.infer<typeof namingConventionKind.schema>
