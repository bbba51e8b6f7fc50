import { workloadKind } from '../../../organization/index.ts'
import { classOf, ownership } from '../../rules/ai.ts'
import { attested } from '../../rules/attested.ts'
import { control } from '../../rules/define.ts'
import { azure, documents, landing, workload } from '../../rules/examples.ts'
import { eachGpuHost } from '../../rules/gpu-hosts.ts'
import { fail, pass, passWhen, unknown } from '../../rules/judgement.ts'
import { perWorld } from '../../rules/per-world.ts'
import { caf, checklist, handbook } from '../../rules/sources.ts'
import { eachDeclared } from '../../rules/subjects.ts'
import { AKS_POOL, VM } from '../../rules/types.ts'

/** Declared workloads of which at least one resource shows what it is used for. */
const workloadsWithClass = perWorld((world) => {
  const lookup = ownership(world)
  const known = world.inventory.resources.filter(({ resource }) => (classOf(world, resource.id)?.class ?? 'unknown') !== 'unknown')
  return new Set(known.map(({ resource }) => lookup(resource).workload))
})

const serving = documents(...landing(), workload('class: low-latency-inference'))
const machine = (priority: string) =>
  azure('Microsoft.Compute/virtualMachines', 'serve', { properties: { priority, hardwareProfile: { vmSize: 'Standard_NC24ads_A100_v4' } } })

/** Whether a use case runs on what fits it. */
export const workloadFitControls = [
  control({
    id: 'fit-class-known',
    title: 'It is known what kind of AI work each workload does',
    rationale: 'Training, serving and retrieval want different machines, risks and prices: who does not know the class buys the wrong one.',
    areas: ['strategy-and-experience'],
    phase: 'p1',
    severity: 'medium',
    level: 2,
    remedy: {
      text: 'Declare the class of the Workload when its resources do not show it.',
      link: 'https://learn.microsoft.com/azure/cloud-adoption-framework/scenarios/ai/strategy',
    },
    source: handbook('workload patterns'),
    evaluation: eachDeclared(workloadKind, {
      judge: ({ name, spec }, world) => {
        if (spec.class !== undefined) return pass('Declared', `it is declared as ${spec.class}`, { observed: spec.class })
        return workloadsWithClass(world).has(name)
          ? pass('Shown', 'its resources show it')
          : fail('NotKnown', 'it declares no class, and none of its resources shows one', { observed: null })
      },
    }),
    examples: { positive: { estate: serving }, negative: { estate: documents(...landing(), workload()) } },
  }),
  control({
    id: 'fit-no-spot-for-serving',
    title: 'Nothing that answers users runs on machines that may be evicted',
    rationale:
      'Spot machines are gone with thirty seconds notice: fine for training with checkpoints, not for somebody waiting for an answer.',
    areas: ['strategy-and-experience', 'gpu-readiness'],
    phase: 'p5',
    severity: 'high',
    level: 4,
    remedy: {
      text: 'Serve from regular machines and keep spot for interruptible work.',
      link: 'https://learn.microsoft.com/azure/virtual-machines/spot-vms',
    },
    source: handbook('workload patterns: cost levers'),
    evaluation: eachGpuHost([VM, AKS_POOL], ['estate'], ({ id, one, priority, world }) => {
      const found = classOf(world, id) ?? classOf(world, one.resource.id)
      if (found === undefined || found.class === 'unknown')
        return unknown('NothingDeclared', 'nothing says what it is used for: declare the class of its Workload')
      const evictable = ['spot', 'low'].includes(priority.toLowerCase())
      return passWhen(
        !evictable || found.class !== 'low-latency-inference',
        ['Fits', `it does ${found.class} and its priority is \`${priority}\``],
        ['Evictable', `it does ${found.class}, and its priority is \`${priority}\``],
        { observed: { class: found.class, priority }, expected: { priority: 'Regular' } },
      )
    }),
    examples: {
      positive: { estate: serving, resources: [machine('Regular')] },
      negative: { estate: serving, resources: [machine('Spot')] },
    },
  }),
  attested({
    id: 'fit-service-guide',
    title: 'Teams have a guide to which AI service fits which use case',
    rationale: 'Choices made early and without help are the expensive rework of the second year.',
    areas: ['strategy-and-experience'],
    phase: 'p2',
    severity: 'medium',
    level: 3,
    remedy: {
      text: 'Write down which services are approved, for which use cases, and what to do for others.',
      link: 'https://learn.microsoft.com/azure/cloud-adoption-framework/scenarios/ai/strategy',
    },
    source: caf('strategy'),
    question: 'Is there a guide, known to the teams, that says which AI service to choose for which use case?',
    validDays: 365,
  }),
  attested({
    id: 'fit-users-asked',
    title: 'What users think of AI features is measured',
    rationale: 'A model can meet every objective and still be left unused.',
    areas: ['strategy-and-experience'],
    phase: 'p6',
    severity: 'low',
    level: 5,
    remedy: {
      text: 'Collect ratings in the application, and look at them in the quarterly review.',
      link: 'https://learn.microsoft.com/azure/cloud-adoption-framework/scenarios/ai/manage',
    },
    source: checklist(151),
    question: 'Is the satisfaction of users measured for every production AI feature, and looked at each quarter?',
    validDays: 100,
  }),
]
