import type { Mapping } from '../mapping/mapping.ts'
import { authorization } from './authorization.ts'
import { cognitive } from './cognitive.ts'
import { compute } from './compute.ts'
import { containers } from './containers.ts'
import { databases } from './databases.ts'
import { governance } from './governance.ts'
import { integration } from './integration.ts'
import { keyVault } from './key-vault.ts'
import { kubernetes } from './kubernetes.ts'
import { machineLearning } from './machine-learning.ts'
import { messaging } from './messaging.ts'
import { monitor } from './monitor.ts'
import { networkEdge } from './network-edge.ts'
import { network } from './network.ts'
import { resources } from './resources.ts'
import { scaleSets } from './scale-sets.ts'
import { search } from './search.ts'
import { storage } from './storage.ts'
import { web } from './web.ts'

/** Every type of the azurerm provider that is read, with the type of ARM it becomes. */
export const mappings: ReadonlyMap<string, Mapping> = new Map(
  [resources, network, networkEdge, compute, scaleSets, storage, keyVault, kubernetes, containers, cognitive, machineLearning, search, databases, messaging, monitor, authorization, governance, web, integration].flatMap(
    (group) => Object.entries(group),
  ),
) // prettier-ignore

/** Types that are made through an endpoint of the service itself, which Azure Resource Manager and its policies do not see. */
export const dataPlane: ReadonlySet<string> = new Set([
  'azurerm_app_configuration_feature',
  'azurerm_app_configuration_key',
  'azurerm_key_vault_certificate',
  'azurerm_key_vault_certificate_contacts',
  'azurerm_key_vault_certificate_issuer',
  'azurerm_key_vault_key',
  'azurerm_key_vault_secret',
  'azurerm_storage_blob',
  'azurerm_storage_data_lake_gen2_filesystem',
  'azurerm_storage_data_lake_gen2_path',
  'azurerm_storage_share_directory',
  'azurerm_storage_share_file',
  'azurerm_storage_table_entity',
])
