import { zonesFor } from '../../network/index.ts'

/** The private DNS zones of an endpoint to a group of a type. None is a defect of whoever asks: the endpoint would be found by nobody. */
export function zonesOf(type: string, groupId: string, region: string): readonly string[] {
  const zones = zonesFor(type, groupId, region)
  if (zones.length === 0) throw new Error(`no private DNS zone is known of ${groupId} of ${type} in ${region}`)
  return zones
}
