import type { TerraformReading, TerraformResource } from '../terraform/index.ts'
import type { DeclaredResource, PreflightPart } from './part.ts'
import type { PreflightAction, PreflightGap } from './report.ts'

/**
 * The resources of a plan: those that are made, changed or deleted are judged, those that stay are seen. Of a state everything is judged,
 * as if it were deployed once more. `file`: how it is called in the report.
 */
export function fromTerraform(reading: TerraformReading, file?: string): PreflightPart {
  const inFile = file === undefined ? {} : { file }
  const gaps = reading.notEvaluated
    .filter((one) => one.action !== 'no-op' || reading.format === 'state')
    .map(({ address, type, code, why }): PreflightGap => ({ what: 'resource', code, where: address, name: type, why, ...inFile }))
  return { resources: reading.resources.map((one) => declared(one, reading.format, inFile)), gaps }
}

function declared(one: TerraformResource, format: TerraformReading['format'], inFile: { readonly file?: string }): DeclaredResource {
  const action = format === 'state' && one.action === 'no-op' ? 'deploy' : actions[one.action]
  return {
    resource: one.resource,
    source: { ...inFile, address: one.address },
    action,
    role: one.partial || action === 'no-op' ? 'seen' : 'judged',
    ...(one.replaces ? { replaces: true } : {}),
    ...(one.nameUnknown === undefined ? {} : { nameUnknown: one.nameUnknown }),
    ...(one.unmapped.length === 0 ? {} : { unmapped: one.unmapped }),
    ...(one.sensitive.length === 0 ? {} : { sensitive: one.sensitive }),
  }
}

const actions: Readonly<Record<TerraformResource['action'], PreflightAction>> = {
  create: 'create',
  update: 'update',
  delete: 'delete',
  'no-op': 'no-op',
  read: 'no-op',
}
