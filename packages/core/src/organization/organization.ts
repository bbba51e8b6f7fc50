import { z } from 'zod'
import { defineKind, instantSchema, personSchema, reference } from '../estate/index.ts'
import { stakeholderRoles } from './stakeholder-roles.ts'

const tagRule = z.strictObject({
  key: z.string().min(1).max(512).meta({ description: 'The tag key. Azure compares keys without regard to case.' }),
  aliases: z.array(z.string().min(1).max(512)).max(20).optional().meta({ description: 'Other keys that mean the same and are accepted.' }),
  allowed: z.array(z.string().max(256)).max(500).optional().meta({ description: 'The only values accepted (case counts).' }),
})

/** The organisation that adopts AI: who answers for it and the standards that hold everywhere. */
export const organizationKind = defineKind({
  name: 'Organization',
  summary: 'The organisation itself: who answers for the programme, and the standards that hold everywhere.',
  cardinality: 'one',
  schema: z.strictObject({
    displayName: z.string().min(1).max(200).meta({ description: 'What people call the organisation.' }),
    profile: z
      .enum(['startup', 'enterprise'])
      .default('enterprise')
      .meta({ description: 'How much is asked: a startup is spared what only large organisations need.' }),
    path: z.enum(['greenfield', 'brownfield']).default('brownfield').meta({ description: 'Whether AI workloads already run.' }),
    country: z
      .string()
      .regex(/^[A-Z]{2}$/, 'must be an ISO 3166 code in capitals such as NO')
      .optional()
      .meta({ description: 'ISO 3166-1 alpha-2 code, in quotes: a bare `no` would be unclear.' }),
    tenantId: z.guid().optional().meta({ description: 'The Microsoft Entra tenant.' }),
    startedOn: instantSchema('The day the programme began.').optional(),
    regions: z
      .strictObject({
        allowed: z
          .array(z.string().regex(/^[a-z0-9]+$/, 'must be a region name such as westeurope'))
          .min(1)
          .max(80)
          .meta({ description: 'Azure regions that workloads may use, by name (`westeurope`).' }),
      })
      .optional()
      .meta({ description: 'Where workloads may run.' }),
    tags: z
      .strictObject({ required: z.array(tagRule).max(50).meta({ description: 'Tags that every taggable resource must carry.' }) })
      .optional()
      .meta({ description: 'The tagging standard.' }),
    managementGroups: z
      .array(
        z.strictObject({
          name: z
            .string()
            .regex(/^[\w.()-]{1,90}$/, 'must be the id of a management group, such as corp')
            .meta({ description: 'Its id in Azure, which policies name as their scope.' }),
          displayName: z.string().min(1).max(200).optional().meta({ description: 'What people call it.' }),
          parent: z
            .string()
            .max(90)
            .optional()
            .meta({ description: 'The group it lies in; without one it lies at the root of the tenant.' }),
          subscriptions: z
            .array(reference('Subscription', 'A subscription that lies in it.'))
            .max(1000)
            .default([])
            .meta({ description: 'The subscriptions that lie in it.' }),
        }),
      )
      .max(1000)
      .optional()
      .meta({ description: 'The tree that policies are inherited by. Without it, what the inventory shows of it holds.' }),
    naming: z
      .strictObject({
        pattern: z
          .string()
          .max(500)
          .optional()
          .meta({ description: 'RE2 expression that resource names must match, unless the type has its own.' }),
        byType: z.record(z.string(), z.string().max(500)).optional().meta({ description: 'RE2 expressions by Azure resource type.' }),
      })
      .optional()
      .meta({ description: 'The naming standard.' }),
    stakeholders: z
      .array(
        z.strictObject({
          role: z.enum(stakeholderRoles).meta({ description: 'What they answer for.' }),
          person: personSchema('Who it is.'),
          contact: z.string().max(200).optional().meta({ description: 'How to reach them.' }),
          escalation: personSchema('Who decides when they cannot.').optional(),
        }),
      )
      .max(100)
      .default([])
      .meta({ description: 'Who answers for what, and who decides when they cannot.' }),
  }),
  example: `apiVersion: fairway.dev/v1
kind: Organization
metadata:
  name: contoso
spec:
  displayName: Contoso
  profile: enterprise
  path: brownfield
  country: "NO"
  startedOn: 2026-08-01
  regions:
    allowed: [westeurope, northeurope]
  tags:
    required:
      - key: team
        aliases: [owner-team]
      - key: environment
        allowed: [sandbox, development, production]
  managementGroups:
    - { name: contoso }
    - { name: landing-zones, parent: contoso }
    - { name: corp, parent: landing-zones, subscriptions: [sub-vision-prod] }
  stakeholders:
    - role: security-lead
      person: sam@contoso.example
`,
})
