import type { Value } from '../../value/index.ts'
import { block, computed, each, filled } from '../mapping/steps.ts'
import type { Shape, Step } from '../mapping/index.ts'

/** The parts of a Key Vault key's URL: `https://vault.vault.azure.net/keys/name/version`. */
const keyUrl = /^(?<vault>https:\/\/[^/]+\/?)keys\/(?<name>[^/]+)(?:\/(?<version>[^/]+))?$/u

const partOfKey = (path: string, part: 'vault' | 'name' | 'version'): Step =>
  computed(path, (value) => (typeof value === 'string' ? keyUrl.exec(value)?.groups?.[part] : undefined))

/** A Key Vault key that encrypts a resource, under the names that most resource providers use. */
export const keyVaultProperties = (path: string, names: { vault: string; key: string; version: string }): Shape =>
  Object.fromEntries([
    [names.vault, partOfKey(path, 'vault')],
    [names.key, partOfKey(path, 'name')],
    [names.version, partOfKey(path, 'version')],
  ])

/** A list of ids as ARM writes references: `[{id}]`. */
export const references = (path: string): Step => each(path, { id: '.' })

/** One id as ARM writes a reference: `{id}`; nothing for no id, which inside blocks is the empty text. */
export const reference = (path: string): Shape => ({ id: filled(path) })

/** A list of addresses as `[{value}]`. */
export const addresses = (path: string): Step => each(path, { value: '.' })

/** A single `zone` or the set `zones` as ARM's list. */
export const zone = each('zone', '.')

/** `plan` of marketplace images. */
export const marketplacePlan = block('plan', { name: 'name', publisher: 'publisher', product: 'product' })

/** The edge zone that a resource lies in. */
export const edgeZone = computed('edge_zone', (value): Value => ({ name: value, type: 'EdgeZone' }))

/** The last part of an id or path. */
export const lastPart = (path: string): Step =>
  computed(path, (value) => (typeof value === 'string' ? value.slice(value.lastIndexOf('/') + 1) : value))
