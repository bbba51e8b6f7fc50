/**
 * The API versions that releases of the azurerm provider name in their documentation, by namespace; of several that releases 4.x name, the
 * oldest. A plan does not hold them. Policies that change requests often ask whether the version of a request is recent enough.
 * Source: section "API Providers" of the pages of https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs, read 2026-11.
 */
const versions: ReadonlyMap<string, string> = new Map([
  ['microsoft.apimanagement', '2022-08-01'],
  ['microsoft.app', '2025-07-01'],
  ['microsoft.appconfiguration', '2024-05-01'],
  ['microsoft.cognitiveservices', '2025-06-01'],
  ['microsoft.compute', '2022-03-02'],
  ['microsoft.containerregistry', '2023-07-01'],
  ['microsoft.containerservice', '2025-03-01'],
  ['microsoft.documentdb', '2024-08-15'],
  ['microsoft.eventhub', '2024-01-01'],
  ['microsoft.keyvault', '2023-07-01'],
  ['microsoft.machinelearningservices', '2025-06-01'],
  ['microsoft.search', '2025-05-01'],
  ['microsoft.sql', '2023-08-01-preview'],
  ['microsoft.storage', '2023-05-01'],
  ['microsoft.web', '2023-01-01'],
])

/** The API version of requests for a type; `undefined` where it is not known. */
export const apiVersionOf = (type: string): string | undefined => versions.get(type.slice(0, type.indexOf('/')).toLowerCase())
