import { listProperty } from '../../../inventory/index.ts'
import { type Json } from '../../../kernel/index.ts'
import { control, listOf } from '../../rules/define.ts'
import { azure, byProperties, idOf } from '../../rules/examples.ts'
import { gpuSizeOf } from '../../rules/gpu.ts'
import { fail, pass, passWhen, unknown, type Judgement } from '../../rules/judgement.ts'
import { at, textAt } from '../../rules/json.ts'
import { perWorld } from '../../rules/per-world.ts'
import { judgeProperty, propertiesNotExported, propertyIs } from '../../rules/property-rule.ts'
import { checklist, handbook } from '../../rules/sources.ts'
import { eachResource, type ResourceCase } from '../../rules/subjects.ts'
import { AI_ACCOUNT, ML_WORKSPACE, VM } from '../../rules/types.ts'

const NIC = 'microsoft.network/networkinterfaces'

const interfaces = perWorld((world) => new Map(world.inventory.ofType(NIC).map((one) => [one.resource.id.toLowerCase(), one.resource])))

/** Looks at the network interfaces of a machine for public addresses. */
function judgePublicAddress({ resource, world }: ResourceCase): Judgement | undefined {
  if (resource.properties === undefined) return propertiesNotExported()
  if (gpuSizeOf(resource) === undefined) return undefined
  const ids = listProperty(resource, 'networkProfile.networkInterfaces').map((one) => textAt(one, 'id').toLowerCase())
  const found = ids.map((id) => interfaces(world).get(id))
  const addresses = found
    .flatMap((nic) => (nic === undefined ? [] : listProperty(nic, 'ipConfigurations')))
    .flatMap((one) => {
      const address = textAt(at(at(one, 'properties'), 'publicIPAddress'), 'id')
      return address === '' ? [] : [address]
    })
  if (addresses.length > 0)
    return fail('PublicAddress', `${addresses.length} public address(es) lead to it`, { observed: addresses, expected: [] })
  if (ids.length === 0 || found.some((nic) => nic?.properties === undefined))
    return unknown('LinkNotResolved', 'its network interfaces are not in the export')
  return pass('NoPublicAddress', 'none of its network interfaces has a public address', { observed: [], expected: [] })
}

const machine = azure('Microsoft.Compute/virtualMachines', 'train', {
  properties: {
    hardwareProfile: { vmSize: 'Standard_NC24ads_A100_v4' },
    networkProfile: { networkInterfaces: [{ id: idOf('Microsoft.Network/networkInterfaces', 'nic') }] },
  },
})
const nic = (properties: Readonly<Record<string, Json>>) =>
  azure('Microsoft.Network/networkInterfaces', 'nic', { properties: { ipConfigurations: [{ name: 'ip', properties }] } })

/** Network settings of machines, workspaces and accounts. */
export const serviceNetworkControls = [
  control({
    id: 'net-gpu-no-public-ip',
    title: 'GPU machines have no public address',
    rationale: 'GPU machines are the most wanted prey there is: expensive, powerful and full of company data.',
    areas: ['networking', 'gpu-readiness'],
    phase: 'p2',
    severity: 'critical',
    level: 2,
    remedy: {
      text: 'Take the address off and go through Bastion.',
      command: 'az network nic ip-config update --nic-name <nic> --resource-group <group> --name <config> --remove publicIpAddress',
    },
    source: handbook('security checklist'),
    evaluation: eachResource({ types: [VM], alsoReads: [NIC], judge: judgePublicAddress }),
    examples: {
      positive: { resources: [machine, nic({ privateIPAddress: '10.0.0.4', publicIPAddress: {} })] },
      negative: { resources: [machine, nic({ publicIPAddress: { id: idOf('Microsoft.Network/publicIPAddresses', 'ip') } })] },
    },
  }),
  control({
    id: 'net-ml-public-access-disabled',
    title: 'Machine Learning workspaces are not reachable from the internet',
    rationale: 'A workspace holds data, models and compute at once; one open workspace is all of them.',
    areas: ['networking', 'security'],
    phase: 'p2',
    severity: 'high',
    level: 3,
    remedy: {
      text: 'Give the workspace a private endpoint, then close it.',
      command: 'az ml workspace update --name <workspace> --resource-group <group> --public-network-access Disabled',
    },
    source: checklist(105),
    // A workspace that does not say is not compliant for the built-in policy 438c38d2 either.
    evaluation: propertyIs({ types: [ML_WORKSPACE], path: 'publicNetworkAccess', accepted: ['Disabled'], whenOmitted: 'Enabled' }),
    examples: byProperties('Microsoft.MachineLearningServices/workspaces', { publicNetworkAccess: 'Disabled' }, {}),
  }),
  control({
    id: 'net-ml-managed-network',
    title: 'Machine Learning workspaces isolate their compute',
    rationale: 'Notebooks run whatever people paste; without isolation that code reaches everything and sends anywhere.',
    areas: ['networking'],
    phase: 'p3',
    severity: 'medium',
    level: 4,
    parameters: { accepted: ['AllowOnlyApprovedOutbound', 'AllowInternetOutbound'] },
    remedy: {
      text: 'Turn the managed network on.',
      command: 'az ml workspace update --name <workspace> --resource-group <group> --managed-network allow_only_approved_outbound',
    },
    source: checklist(108),
    evaluation: eachResource({
      types: [ML_WORKSPACE],
      judge: (subject) =>
        judgeProperty(subject, 'managedNetwork.isolationMode', 'Disabled', (mode, told) =>
          passWhen(
            listOf(subject.parameters, 'accepted').includes((typeof mode === 'string' ? mode : '').toLowerCase()),
            ['Isolated', told],
            ['NotIsolated', told],
            {
              observed: mode,
            },
          ),
        ),
    }),
    examples: byProperties(
      'Microsoft.MachineLearningServices/workspaces',
      { managedNetwork: { isolationMode: 'AllowOnlyApprovedOutbound' } },
      { managedNetwork: null },
    ),
  }),
  control({
    id: 'net-ai-outbound-restricted',
    title: 'AI accounts call only named destinations',
    rationale: 'Services that fetch addresses given in a request can be used to carry data out.',
    areas: ['networking'],
    phase: 'p5',
    severity: 'medium',
    level: 5,
    profile: 'enterprise',
    remedy: {
      text: 'Restrict outbound access and name the allowed destinations.',
      command: 'az resource update --ids <account id> --set properties.restrictOutboundNetworkAccess=true properties.allowedFqdnList=[]',
    },
    source: checklist(106),
    evaluation: propertyIs({ types: [AI_ACCOUNT], path: 'restrictOutboundNetworkAccess', accepted: [true], whenOmitted: false }),
    examples: byProperties(
      'Microsoft.CognitiveServices/accounts',
      { restrictOutboundNetworkAccess: true },
      { restrictOutboundNetworkAccess: false },
    ),
  }),
]
