import { z } from 'zod'
import { defineKind, instantSchema, reference } from '../estate/index.ts'

/** Where facts come from: files that people or pipelines export. */
export const sourceKind = defineKind({
  name: 'Source',
  summary: 'Where facts come from: which files, what they are, and how much of the world they show.',
  cardinality: 'many',
  schema: z.strictObject({
    type: z.enum(['azure-inventory', 'azure-capacity', 'terraform-state', 'terraform-show', 'arm-deployment']).meta({
      description:
        'azure-inventory: az graph query, Resource Graph pages, az resource list, exported resources. azure-capacity: quotas, sizes and models as `az vm list-usage`, `az vm list-skus`, `az cognitiveservices usage list` and `model list` print them. terraform-state: state files, version 4. terraform-show: `terraform show -json`. arm-deployment: `az deployment ... show` or `list`, deployment stacks.',
    }),
    paths: z.array(z.string().min(1).max(500)).min(1).max(100).meta({
      description:
        'Files, relative to the estate: `*` within a name, `**` across folders, and `{date}` for a day in the path (`exports/{date}/*.json`): then each day is a snapshot of its own. `{subscription}` and `{region}` in the path say what an export of capacity is of, where it does not say so itself.',
    }),
    completeness: z.enum(['complete', 'filtered']).default('complete').meta({
      description:
        'complete: the export lists every tracked resource of the subscriptions it shows, and everything there is of quotas, sizes and models. filtered: it is a selection, so that absence proves nothing.',
    }),
    includes: z
      .array(z.string().min(3).max(200))
      .max(200)
      .default([])
      .meta({ description: 'Extension and child types that the export lists in full, such as microsoft.insights/diagnosticsettings.' }),
    subscriptions: z.array(reference('Subscription', 'A subscription that the export was meant to show.')).max(1000).default([]).meta({
      description:
        'Subscriptions that the export was meant to show: one without any row is reported as not seen. A single one is also what an export of capacity is of that does not say so.',
    }),
    observedAt: instantSchema('When the export was made, when neither the path nor the scan says so.').optional(),
  }),
  example: `apiVersion: fairway.dev/v1
kind: Source
metadata:
  name: azure-export
spec:
  type: azure-inventory
  paths: ["exports/{date}/resources/*.json.gz"]
  includes: [microsoft.insights/diagnosticsettings, microsoft.authorization/roleassignments]
`,
})

/** A Source's spec after it was checked: defaults filled in. */
export type SourceSpec = z.infer<typeof sourceKind.schema>
