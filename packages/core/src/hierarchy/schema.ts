import { z } from 'zod'
import { instantSchema, proseSchema } from '../estate/index.ts'

const groupName = (description: string) =>
  z
    .string()
    .regex(
      /^[\w.()-]{0,89}[\w()-]$/,
      'must be the id of a management group: letters, digits, `-`, `_`, `(`, `)`, `.`, at most 90, no dot at the end',
    )
    .meta({ description })
const title = (description: string) => z.string().min(1).max(200).meta({ description })
const state = (description: string) => z.enum(['created', 'existing']).default('created').meta({ description })
const archetypeName = (description: string) =>
  z
    .string()
    .regex(/^[a-z][a-z0-9_-]{0,62}$/, 'must be lower-case letters, digits, `_` and `-`, starting with a letter')
    .meta({ description })
/** Azure takes at most 24 characters for the name of an assignment at a management group. */
const assignmentName = (description: string) => z.string().min(1).max(128).meta({ description })
const archetypeNames = (description: string) =>
  z.array(archetypeName('The name of an archetype.')).max(20).default([]).meta({ description })
const parameters = z
  .record(z.string().min(1).max(128), z.unknown())
  .meta({ description: 'Values by parameter of the definition, as they are: text, number, list, object.' })

const rootSchema = z.strictObject({
  name: groupName('The id of the topmost group. Without one it is the prefix of the landing zone.').optional(),
  displayName: title('What people call it.').optional(),
  parent: groupName('An existing group in which it lies. Without one it lies right below the root of the tenant.').optional(),
  archetypes: archetypeNames('The archetypes whose policies are assigned there. None: `root`.'),
  state: state('Whether Fairway makes it, or it is there already and only named.'),
})

const groupSchema = z.strictObject({
  name: groupName('Its id in Azure; unique in the tenant.'),
  displayName: title('What people call it.').optional(),
  parent: groupName('The group in which it lies. Without one it lies in the root of the landing zone.').optional(),
  archetypes: archetypeNames('The archetypes whose policies are assigned there.'),
  state: state('Whether Fairway makes it, or it is there already and only named.'),
})

/** `LandingZone.spec.hierarchy`: the tree of management groups. Without `groups` it is that of the Azure landing zone with `ai-corp` and `ai-online`. */
export const hierarchySchema = z.strictObject({
  root: rootSchema.meta({ description: 'The topmost group, in which all others lie.' }).prefault({}),
  groups: z
    .array(groupSchema)
    .max(1000)
    .optional()
    .meta({ description: 'All groups below the root. Without them, the tree of the Azure landing zone with groups for AI holds.' }),
  platform: z
    .strictObject({
      connectivity: groupName('The group of the subscription of hubs and zones.').optional(),
      management: groupName('The group of the subscription of logs and alerts.').optional(),
      identity: groupName('The group of the subscription of identity services.').optional(),
      security: groupName('The group of the subscription of security services.').optional(),
    })
    .default({})
    .meta({
      description: 'The groups that the subscriptions of the platform lie in, where they are called otherwise than what they are for.',
    }),
})

/** The tree of management groups, as it is declared. */
export type HierarchySpec = z.infer<typeof hierarchySchema>

const effectSchema = (description: string) =>
  z
    .enum(['audit', 'enforce', 'off'])
    .meta({ description: `${description} \`enforce\`: whatever the definition stops or changes things with.` })

const addSchema = z.strictObject({
  name: z
    .string()
    .regex(/^[^<>*%&:\\?+/#]{1,24}$/, 'must be at most 24 characters, none of `<>*%&:\\?+/#`')
    .meta({ description: 'The name of the assignment.' }),
  definition: z.string().min(1).max(512).meta({
    description:
      'What it assigns: the id or name of a built-in definition, or the name of a PolicyDefinition or PolicyInitiative of the estate.',
  }),
  kind: z.enum(['definition', 'initiative']).optional().meta({ description: 'Which of the two it assigns, where the name does not tell.' }),
  displayName: title('What people call it.').optional(),
  why: proseSchema('Why it is there.').optional(),
  parameters: parameters.default({}),
  enforcement: effectSchema('How far it goes once the roll-out is done.').default('enforce'),
  identity: z
    .enum(['as-needed', 'none'])
    .default('as-needed')
    .meta({ description: 'Whether it gets an identity when the definition changes things.' }),
})

const overrideSchema = z.strictObject({
  assignment: assignmentName('Which assignment of the archetypes below.'),
  enforcement: effectSchema('How far it goes once the roll-out is done.').optional(),
  effect: z
    .string()
    .regex(/^[A-Za-z]{1,40}$/, 'must be an effect of Azure Policy')
    .optional()
    .meta({ description: 'The value of its `effect` parameter once the roll-out is done; the definition must allow it.' }),
  parameters: parameters.optional(),
})

const archetypeSchema = z.strictObject({
  name: archetypeName('Its name. That of an archetype of the library changes it.'),
  base: archetypeNames('The archetypes that it begins with.'),
  add: z.array(addSchema).max(200).default([]).meta({ description: 'Assignments that it has besides.' }),
  remove: z
    .array(assignmentName('The name of an assignment.'))
    .max(500)
    .default([])
    .meta({ description: 'Assignments of those below that it does without.' }),
  override: z.array(overrideSchema).max(500).default([]).meta({ description: 'What is otherwise in assignments of those below.' }),
})

/** `LandingZone.spec.archetypes`: archetypes of one's own, or changes of the library's. */
export const archetypesSchema = z.array(archetypeSchema).max(100)

/** Archetypes, as they are declared. */
export type ArchetypesSpec = z.infer<typeof archetypesSchema>

const words = (item: string, description: string, max = 500) =>
  z
    .array(z.string().min(1).max(256).meta({ description: item }))
    .max(max)
    .meta({ description })

const stageDays = {
  audit: instantSchema('From when on the policies tell what breaks them.'),
  deny: instantSchema('From when on they stop and change it.'),
}

/** `LandingZone.spec.guardrails`: the policies for AI, how they are rolled out, and what they allow. */
export const guardrailsSchema = z.strictObject({
  rollOut: z
    .strictObject({
      ...stageDays,
      byGroup: z
        .array(z.strictObject({ group: groupName('The management group.'), ...stageDays }))
        .max(100)
        .default([])
        .meta({ description: 'Groups with days of their own; those below them follow.' }),
    })
    .meta({ description: 'The stages, by day: before `audit` nothing is assigned, from `deny` on everything is enforced.' }),
  library: z
    .strictObject({
      alz: z
        .enum(['with', 'without'])
        .default('with')
        .meta({ description: 'Whether the assignments of the Azure landing zone library are assigned too.' }),
    })
    .prefault({})
    .meta({ description: 'What is assigned besides the guardrails for AI.' }),
  allowedModels: words('`format/name`, such as `OpenAI/gpt-4.1`.', 'The models that may be deployed. None: all, and said so.').default([]),
  allowedDeploymentTypes: words('A type, such as `DataZoneStandard`.', 'Where models may compute. Without it, anywhere.', 20).optional(),
  allowedVmSizes: words(
    'A size, such as `Standard_NC24ads_A100_v4`.',
    'The sizes of machines that may be used. None: any but GPUs of unapproved sizes.',
  ).default([]),
  allowedGpuSizes: words('A size of the N family.', 'The GPU sizes that may be used. None: those of the baseline.').optional(),
  notAllowedTypes: words('A resource type.', 'Types of resources that nobody needs.').default([]),
  costTags: words('A tag key.', 'The tags that each machine with GPUs must carry.', 20).default(['team', 'cost-center']),
  gpuNamespaces: words('A namespace.', 'Namespaces of Kubernetes in which GPU operators run with privileges.', 50).default([
    'gpu-operator',
  ]),
  endpointSubnet: z
    .string()
    .max(1024)
    .regex(/^\/subscriptions\//i, 'must be the id of a subnet')
    .optional()
    .meta({
      description:
        'The id of a subnet in which a policy makes private endpoints for those who forgot. Without it each workload makes its own.',
    }),
  optional: words(
    'The name of a guardrail.',
    'Guardrails that are assigned although they are left to choice: customer keys, standards.',
    50,
  ).default([]),
  effects: z
    .array(
      z.strictObject({
        guardrail: assignmentName('The name of the guardrail.'),
        group: groupName('Only in this group.').optional(),
        enforcement: effectSchema('How far it goes once the roll-out is done.'),
        reason: proseSchema('Why it differs.'),
      }),
    )
    .max(200)
    .default([])
    .meta({ description: 'Guardrails that go less or further than usual, with the reason.' }),
})

/** The guardrails, as they are declared. */
export type GuardrailsSpec = z.infer<typeof guardrailsSchema>
