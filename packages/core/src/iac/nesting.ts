/**
 * The canonical id that a child resource is nested in: of `.../virtualnetworks/hub/subnets/a` the network. `undefined` for a top-level
 * resource, an extension of another resource (which is declared on its own) and a container.
 */
export function nestingParent(id: string): string | undefined {
  const provider = id.lastIndexOf('/providers/')
  if (provider === -1) return undefined
  const segments = id.slice(provider + 1).split('/')
  // providers, namespace, type, name: a top-level resource.
  return segments.length <= 4 ? undefined : id.split('/').slice(0, -2).join('/')
}

/** The canonical id that an extension resource extends: of `.../accounts/a/providers/microsoft.insights/diagnosticsettings/b` the account. */
export function extendedResource(id: string): string | undefined {
  const provider = id.lastIndexOf('/providers/')
  const holder = provider === -1 ? '' : id.slice(0, provider)
  return holder.includes('/providers/') ? holder : undefined
}

/** The last type segment of an id: `subnets`. */
export const typeOfLast = (id: string): string => id.split('/').at(-2) ?? ''
