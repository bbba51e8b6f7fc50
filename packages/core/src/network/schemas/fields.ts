import { z } from 'zod'

/** A region by its name. */
export const regionName = z
  .string()
  .max(40)
  .regex(/^[a-z0-9]+$/, 'must be a region name such as westeurope')
/** A network as people write it. */
export const prefixText = z
  .string()
  .max(18)
  .regex(/^\d{1,3}(\.\d{1,3}){3}\/\d{1,2}$/, 'must be a network such as 10.0.0.0/16')
/** An IPv4 address. */
export const addressText = z
  .string()
  .max(15)
  .regex(/^\d{1,3}(\.\d{1,3}){3}$/, 'must be an IPv4 address such as 10.0.0.4')
/** The id of a resource of Azure. */
export const resourceId = z
  .string()
  .max(512)
  .regex(/^\/subscriptions\/[^/]+\/resourceGroups\/[^/]+\/providers\/.+$/i, 'must be a resource id, beginning with /subscriptions/')
/** Some networks. */
export const prefixes = (description: string) => z.array(prefixText).min(1).max(64).meta({ description })
