import { z } from 'zod'
import { addDays, dayOf } from '../../../kernel/index.ts'
import { foundation, gpuAsks, gpusOf, INSTANCE_NAME, mlInstance, mlWorkspace, mlWorkspaceZones, primarySite } from '../../blocks/index.ts'
import { defineGoldenPath } from '../../definition.ts'
import { goldenPathFacts } from '../../golden-paths.gen.ts'
import { azureOnly, joined, type WorkloadOutput, type WorkloadPlace } from '../../place.ts'

const parameters = z.strictObject({
  people: z
    .array(
      z.strictObject({
        name: z
          .string()
          .regex(/^[a-z][a-z0-9-]{1,17}$/, `must be 2 to ${INSTANCE_NAME} lower-case letters, digits and hyphens, and begin with a letter`)
          .meta({ description: 'What the machine is called; what tells it apart from all others of the region is put behind it.' }),
        user: z.guid().meta({ description: 'The object id of whom it belongs to.' }),
      }),
    )
    .min(1)
    .max(20)
    .refine((all) => new Set(all.map((one) => one.name)).size === all.length, 'must name each machine once')
    .meta({ description: 'Who gets a machine.' }),
  size: z
    .string()
    .regex(/^Standard_[A-Za-z0-9_]{1,60}$/, 'must be a size such as Standard_NC4as_T4_v3')
    .default('Standard_D4s_v5')
    .meta({ description: 'The size of each machine.' }),
  idleMinutes: z.number().int().min(15).max(240).default(60).meta({ description: 'Minutes after which an idle machine stops.' }),
  stopHour: z.number().int().min(0).max(23).default(19).meta({ description: 'The hour at which machines stop every day.' }),
  timeZone: z
    .string()
    .min(1)
    .max(60)
    .regex(
      // Source of the forms: https://github.com/unicode-org/cldr/blob/main/common/supplemental/windowsZones.xml
      /^(UTC([+-]\d{2})?|Russia Time Zone \d{1,2}|[A-Z][A-Za-z. -]{0,40} Standard Time( \(Mexico\))?)$/,
      'must be a time zone as Windows names it, such as W. Europe Standard Time',
    )
    .default('UTC')
    .meta({ description: 'The time zone of that hour, as Windows names it.' }),
  packages: z.enum(['public', 'none']).default('public').meta({ description: 'Whether public packages of Python may be fetched.' }),
})

/** What may be asked of the path `notebook-sandbox`. */
export type NotebookSandboxParameters = z.infer<typeof parameters>

const machines = ({ people, size }: NotebookSandboxParameters) => people.map(({ name }) => ({ name: `instance-${name}`, size, count: 1 }))

/** A place to try things out that stops by itself, costs little, and ends. */
export const notebookSandbox = defineGoldenPath<NotebookSandboxParameters>({
  name: 'notebook-sandbox',
  title: 'Notebook sandbox',
  summary: 'A machine with notebooks for each person, which stops when it is idle and at night, and is gone after a month.',
  suits: ['development'],
  provisioning: { minutes: 45, note: 'The managed network with its firewall takes most of it.' },
  bakedIn: [
    'stops when idle, and every evening',
    'an end: flagged after 14 days, removed after 30',
    'a budget at 50, 75 and 90 %',
    'a managed network that lets out only what is approved',
    'a machine belongs to one person, without a public address',
    'diagnostics and alerts',
  ],
  endDays: goldenPathFacts.sandbox.endDays,
  parameters,
  subnets: (_, { region, regions }) => (region === regions[0] ? [{ purpose: 'private-endpoints' }] : []),
  zones: (_, { region, regions }) => (region === regions[0] ? mlWorkspaceZones(region) : []),
  asks: (chosen, site) => (site.region === site.regions[0] ? gpuAsks(site, machines(chosen)) : []),
  gpus: (chosen) => gpusOf(machines(chosen)),
  build,
})

function build(chosen: NotebookSandboxParameters, wanted: WorkloadPlace): WorkloadOutput {
  const { flagDays, endDays } = goldenPathFacts.sandbox
  const latest = addDays(wanted.since, endDays)
  const end = dayOf(wanted.expires === undefined || wanted.expires > latest ? latest : wanted.expires)
  const flag = dayOf(addDays(wanted.since, flagDays))
  const [first] = wanted.regions
  const place: WorkloadPlace = { ...wanted, regions: [first], tags: { ...wanted.tags, 'flag-from': flag, expires: end } }
  const site = primarySite(place)
  const workspace = mlWorkspace(site, {
    outbound: [],
    packages: chosen.packages,
    imageBuilder: undefined,
    people: chosen.people.map(({ user }) => ({ user })),
  })
  const { size, idleMinutes, stopHour, timeZone } = chosen
  const instances = chosen.people.map(({ name, user }) =>
    mlInstance(site, workspace, { name, user, size, idleMinutes, stopHour, timeZone }),
  )
  return azureOnly(joined(foundation(place), workspace.part, { nodes: instances }), [
    `The sandbox is flagged on ${flag} and removed on ${end}: every resource says so in its tags.`,
    'Budgets tell, they do not stop: when the budget is used up, its machines are to be stopped.',
  ])
}
