import type { ExpandedResource, Expansion } from '../template/index.ts'
import type { DeclaredResource, PreflightPart } from './part.ts'
import type { PreflightGap } from './report.ts'

/** The resources of an expanded template. `file`: how the template is called in the report. */
export function fromExpansion(expansion: Expansion, file?: string): PreflightPart {
  return { resources: expansion.resources.map((one) => declared(one, file)), gaps: gapsOf(expansion, file) }
}

function declared(one: ExpandedResource, template: string | undefined): DeclaredResource {
  const file = one.file ?? template
  return {
    resource: one.resource,
    source: {
      ...(file === undefined ? {} : { file }),
      pointer: one.pointer,
      ...(one.deployment.length === 0 ? {} : { deployment: one.deployment }),
    },
    action: 'deploy',
    role: one.existing ? 'seen' : 'judged',
    ...(one.unknownName === undefined ? {} : { nameUnknown: one.unknownName.why }),
    ...(one.condition === true ? {} : { conditional: one.condition.why }),
  }
}

/** What a problem leaves out is not judged either. */
function gapsOf({ unresolved, problems }: Expansion, template: string | undefined): readonly PreflightGap[] {
  const gap = (code: string, why: string, where: string, file: string | undefined): PreflightGap => ({
    what: 'template', code, where, name: code, why, ...(file === undefined ? {} : { file }),
  }) // prettier-ignore
  return [
    ...unresolved.map((one) => gap(one.what, one.why, one.pointer, one.file ?? template)),
    ...problems
      .filter((one) => !harmless.has(one.code) && !unresolved.some((other) => other.pointer === one.pointer && other.file === one.file))
      .map((one) => gap(one.code, one.message, one.pointer, one.file ?? template)),
  ]
}

/** Problems that take nothing away from what is deployed. */
const harmless: ReadonlySet<string> = new Set(['UndeclaredParameter', 'UnknownDependency'])
