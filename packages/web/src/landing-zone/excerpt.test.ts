import { describe, expect, test } from 'vitest'
import { excerptOf } from './excerpt.ts'

const vnet = `// The hub.
// estate.yaml:68
resource hubSwedencentralVnet 'Microsoft.Network/virtualNetworks@2025-09-01' = {
  name: 'vnet-hub-sdc'
  properties: {
    addressSpace: {}
  }
}`
const other = vnet.replace('hubSwedencentralVnet', 'hubFrancecentralVnet').replace('sdc', 'frc')
const bicep = { path: 'main.bicep', text: `// Connectivity\n\ntargetScope = 'subscription'\n\n${other}\n\n${vnet}\n` }
const sought = { key: 'hub-swedencentral/vnet', name: 'vnet-hub-sdc', type: 'Microsoft.Network/virtualNetworks', about: 'The hub.' }

describe('The block of a file that is about a resource', () => {
  test('is found by its symbol, its name and its comment, without the head of the file', () => {
    expect(excerptOf([bicep], sought)).toEqual({ path: 'main.bicep', text: vnet })
  })

  test('is found in Terraform too', () => {
    const text = `# The hub.\nresource "azapi_resource" "hub_swedencentral_vnet" {\n  type = "Microsoft.Network/virtualNetworks@2025-09-01"\n}`
    expect(excerptOf([{ path: 'main.tf', text }], sought)?.text).toBe(text)
  })

  test('is the one that makes it, not one that looks it up', () => {
    const existing = vnet.replace("' = {", "' existing = {").replace(/  properties: \{[^]*\n  \}\n/, '')
    const looked = { path: 'spoke.bicep', text: `${existing}\n` }
    expect(excerptOf([looked, bicep], sought)).toEqual({ path: 'main.bicep', text: vnet })
    expect(excerptOf([looked], sought)?.text).toContain(' existing = {')
  })

  test('is not guessed: of two that are as near, and of another type, there is none', () => {
    expect(excerptOf([bicep], { ...sought, key: 'other', name: '' })).toBeUndefined()
    expect(excerptOf([bicep], { ...sought, type: 'Microsoft.Network/azureFirewalls' })).toBeUndefined()
    expect(excerptOf([], sought)).toBeUndefined()
  })
})
