import { safe } from '../components/format.ts'

/** The parts of a resource type: `microsoft.compute/virtualmachines` is a `virtualmachines` of `compute`. The vendor that nearly all share is left out. */
export function typeParts(type: string): { readonly provider: string; readonly name: string } {
  const [provider = '', ...names] = safe(type.replace(/^microsoft\./, '')).split('/')
  return { provider, name: names.join('/') }
}
