import type { CodeEntry } from './code.ts'

/** FW81xx: the network of a landing zone. Codes are registered once and never reused. */
export const networkCodes = {
  FW8101: {
    severity: 'error',
    title: 'unknown region of a network',
    explanation:
      'The Network or an application names a region that no table knows and no Region document declares. Nothing can be built there.',
    wayOut:
      'Write the name of the region as Azure has it, such as `swedencentral`. For one that is newer than the tables, declare a Region of that name.',
  },
  FW8102: {
    severity: 'error',
    title: 'declared twice in a network',
    explanation:
      'Two hubs or two address spaces name one region, two spokes are of one application in one region, or two things of one list have one name. Only the first counts.',
    wayOut: 'Join the two, or give one of them another name.',
  },
  FW8103: {
    severity: 'error',
    title: 'subnet too small for its service',
    explanation:
      'A subnet is smaller than its service takes, or than its machines need beside the five addresses that Azure keeps. It cannot be enlarged once something is in it.',
    wayOut: 'Ask for the size that the message names.',
  },
  FW8104: {
    severity: 'error',
    title: 'existing thing of a network that is not named',
    explanation:
      'Something is said to exist already, and what is needed to name it is missing or is the id of something else. It is never created in its place.',
    wayOut: 'Add what the message names; `az resource show --ids ID` proves an id.',
  },
  FW8105: {
    severity: 'error',
    title: 'subnet that cannot be shared',
    explanation:
      'Two workloads ask for a subnet of one name that only one service may have, or of one name for different purposes. Azure would refuse the second.',
    wayOut: 'Give one of the two subnets a `name` of its own.',
  },
  FW8106: {
    severity: 'error',
    title: 'subnet that Azure would refuse',
    explanation: 'The name of a subnet is one that Azure does not take or keeps for itself, or a subnet of hubs is asked for in a spoke.',
    wayOut: 'Use letters, digits, hyphens, dots and underscores, at most 80, beginning with a letter or digit; leave hubs to the Network.',
  },
  FW8107: {
    severity: 'error',
    title: 'rule that opens a subnet too far or cannot be written',
    explanation:
      'A rule lets the internet reach management ports, which the policies of the landing zone deny, or its sender, its ports or its name are none that Azure takes.',
    wayOut: 'Let people in through Bastion. Name a network or service tag as the sender, and ports or ranges of ports.',
  },
  FW8108: {
    severity: 'error',
    title: 'application in a region without a hub',
    explanation:
      'An application lies in a region for which the Network declares no hub. It would have no way out, no names and no way to on-premises.',
    wayOut: 'Add a hub for the region to the Network, or move the application to a region that has one.',
  },
  FW8109: {
    severity: 'error',
    title: 'private DNS zone that is missing',
    explanation:
      'An application has private endpoints that register in a zone which the Network leaves out. Their names would lead to the internet.',
    wayOut: 'Take the zone out of `dns.remove`.',
  },
  FW8110: {
    severity: 'error',
    title: 'rule of a network that cannot be written',
    explanation:
      'A rule of the Network names nothing that may be reached or nobody who may, speaks a protocol that does not fit, or names an application that nobody declares.',
    wayOut:
      'Name hosts, service tags or networks, and for internal rules applications or networks; hosts on other ports than the web need a firewall of the Standard tier.',
  },
  FW8111: {
    severity: 'error',
    title: 'forced tunnelling without a tunnel',
    explanation: 'The firewall of a hub sends everything through on-premises, and the hub has no gateway to it. Nothing would leave.',
    wayOut: 'Declare `onPremises` and a gateway, or write `tunnelling: direct`.',
  },
  FW8112: {
    severity: 'warning',
    title: 'way to on-premises that leads nowhere yet',
    explanation:
      'A hub has a gateway, and nothing is declared that it connects to: no site for VPN, no circuit for ExpressRoute. The gateway is built and paid for, and nothing flows. Or a hub exists, and nothing says which gateway it has: spokes are announced to on-premises by none.',
    wayOut:
      'Declare `onPremises` with its sites or circuits, or write `gateway: none` until they are known; at an existing hub write the gateway that it has.',
  },
  FW8113: {
    severity: 'error',
    title: 'not an IPv4 address',
    explanation: 'A text stands where an address is needed, and one of its numbers is above 255 or begins with a zero.',
    wayOut: 'Write an address such as 10.0.0.4.',
  },
  FW8114: {
    severity: 'warning',
    title: 'names of on-premises that nobody forwards',
    explanation:
      'The Network declares domains that only on-premises knows, and no hub has a resolver that forwards them. Nobody in Azure finds those names.',
    wayOut: 'Write `resolver: created` at a hub, or leave `domains` out.',
  },
  FW8115: {
    severity: 'error',
    title: 'more than one resource of Azure can hold',
    explanation: 'A route table or a private DNS zone would get more entries than Azure takes.',
    wayOut: 'Spread applications over more regions, each with a hub of its own.',
  },
  FW8116: {
    severity: 'warning',
    title: 'property of a network that changes nothing',
    explanation:
      'A property is written that holds only where something exists, or only where something is created, and the other is declared. It is not used.',
    wayOut: 'Remove it, or correct `state`.',
  },
  FW8117: {
    severity: 'warning',
    title: 'unknown private DNS zone',
    explanation: 'A zone is to be left out that no table knows in the regions of the Network. Nothing is left out.',
    wayOut: 'Write the name of the zone as the plan shows it.',
  },
  FW8118: {
    severity: 'error',
    title: 'existing thing of a network that cannot be reached from here',
    explanation:
      'A hub that exists lies in another subscription than that of the hubs or in a Virtual WAN, so that its side of peerings cannot be written.',
    wayOut: 'Name the right subscription under `platform.connectivity`; give spokes a hub network of their own beside a Virtual WAN.',
  },
  FW8119: {
    severity: 'warning',
    title: 'circuit of another subscription',
    explanation:
      'An ExpressRoute circuit lies in another subscription than the gateways. Azure asks for an authorization key then, which may stand in no file, unless whoever deploys may join the circuit.',
    wayOut:
      'Let whoever deploys join it (`Microsoft.Network/expressRouteCircuits/join/action`), or leave it out under `circuits`, which builds the gateway alone, and connect it by hand with its key.',
  },
} as const satisfies Record<string, CodeEntry>
