import { terraformProvider } from './terraform-provider.gen.ts'

/** The provider that everything is written for, and the versions of Terraform. */
export const { provider: azapi, terraform: terraformVersions } = terraformProvider

/** Whether the provider cannot check the body of this API version against its own schemas. */
export const isNewToProvider = (apiVersion: string): boolean => apiVersion.slice(0, 10) > azapi.schemasUntil

const madeByAzure = new Set(terraformProvider.madeByAzure.map(({ type }) => type.toLowerCase()))

/** The block that a type is written as: what Azure makes by itself would be refused as there already, and cannot be destroyed. */
export const blockOf = (type: string): 'azapi_resource' | 'azapi_update_resource' =>
  madeByAzure.has(type.toLowerCase()) ? 'azapi_update_resource' : 'azapi_resource'

const changed = new Map(terraformProvider.changedByAzure.map(({ type, paths }) => [type.toLowerCase(), paths]))

/** The properties of a type that Azure goes on to change: said once, and left alone from then on. */
export const leftAlone = (type: string): readonly string[] => changed.get(type.toLowerCase()) ?? []

const slow = new Map(terraformProvider.slow.map(({ type, minutes }) => [type.toLowerCase(), minutes]))

/** How many minutes the provider is to wait for a type; `undefined` where what it waits by itself is enough. */
export const minutesFor = (type: string): number | undefined => slow.get(type.toLowerCase())
