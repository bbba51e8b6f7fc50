import { camelCase } from '../words.ts'

/**
 * What a symbol may not be called: keywords, types, namespaces, and the functions that are written beside symbols. Source:
 * https://learn.microsoft.com/azure/azure-resource-manager/bicep/bicep-functions and the page `file` on the structure of Bicep files.
 */
export const RESERVED: readonly string[] = [
  'metadata targetScope type func param var resource module output extension import using provider',
  'existing with as from for in if assert test true false null this',
  'array bool int object string any resourceInput resourceOutput secureObject secureString sys az',
  'tenant managementGroup subscription resourceGroup deployment json description minLength maxLength readEnvironmentVariable',
].flatMap((line) => line.split(' '))

const words = new Set(RESERVED.map((word) => word.toLowerCase()))

/** What a value is called in Bicep whose name in the graph is `hub_westeurope_vnet_id`: `hubWesteuropeVnetId`. */
export function bicepName(name: string): string {
  const wanted = camelCase(name, 'value')
  return words.has(wanted.toLowerCase()) ? `${wanted}Value` : wanted
}

/** The environment variable from which a parameters file reads a value that is not known: `HUB_WESTEUROPE_VNET_ID`. */
export const environmentVariable = (name: string): string => name.toUpperCase().replaceAll(/[^A-Z\d]+/g, '_')
