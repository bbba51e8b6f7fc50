import { Reference, type Text, text } from './value.ts'

/** The id of a subnet, which stands in the body of its network and has no node of its own. */
export const subnetId = (network: string, subnet: string): string | Text => text(new Reference(network), `/subnets/${subnet}`)
