import { Reference, type GraphObject, type ResourceNode } from '../../../graph/index.ts'
import { nameIn, resourceIn } from '../../blocks/index.ts'
import type { Site, Stage } from '../../place.ts'
import type { GpuClusterParameters } from './parameters.ts'

/** Whether machines are removed outside working hours. */
export const isScheduled = ({ schedule }: GpuClusterParameters, stage: Stage): boolean =>
  schedule === 'always' || (schedule === 'by-stage' && stage !== 'production')

/**
 * Takes the machines of a scale set away outside working hours. The automatic shutdown of single machines (`Microsoft.DevTestLab/schedules`)
 * knows no scale sets: they are scaled to none on time instead, which ends their cost just the same.
 */
export function workingHours(site: Site, parameters: GpuClusterParameters, target: ResourceNode): ResourceNode {
  const type = 'Microsoft.Insights/autoscaleSettings'
  const { hours, nodes } = parameters
  return resourceIn(site, {
    part: 'working-hours',
    type,
    name: nameIn(site, type),
    about: `Machines run from ${hours.from} to ${hours.to}, and none outside`,
    body: {
      properties: {
        enabled: true,
        name: nameIn(site, type),
        targetResourceUri: new Reference(target.key),
        profiles: [
          profile('working-hours', nodes, recurrence(parameters, hours.from)),
          // The end of a recurring profile is a profile of its own, tied to it by this name. Source: Azure Monitor documentation, autoscale.
          profile('{"name":"closed","for":"working-hours"}', 0, recurrence(parameters, hours.to)),
        ],
      },
    },
  })
}

const profile = (name: string, machines: number, when: GraphObject): GraphObject => ({
  name,
  capacity: { minimum: String(machines), maximum: String(machines), default: String(machines) },
  rules: [],
  recurrence: when,
})

function recurrence({ hours }: GpuClusterParameters, time: string): GraphObject {
  const [hour = '0', minute = '0'] = time.split(':')
  return { frequency: 'Week', schedule: { timeZone: hours.timeZone, days: hours.days, hours: [Number(hour)], minutes: [Number(minute)] } }
}
