/**
 * The key of a resource without what says nothing inside of its root: in `05-non-production/chat` it is no news that something belongs to
 * the workload `chat`, and groups have names of their own. `workload-chat-norwayeast/key-vault` is `norwayeast/key-vault` there, in labels, symbols
 * and names of files; inputs and outputs, which go from root to root, keep the whole.
 */
export function localKey(key: string, root: { readonly name: string }): string {
  const own = root.name.slice(root.name.lastIndexOf('/') + 1)
  const parts = key.split('/')
  const local = (parts[0] === 'group' && parts.length === 3 ? [parts[0], parts[2] ?? ''] : parts)
    .map((part) => localPart(part, own))
    .filter((part) => part !== '')
  return local.length === 0 ? key : local.join('/')
}

const AREAS = ['workload', 'spoke', 'application']

function localPart(part: string, own: string): string {
  const area = AREAS.find((one) => part === `${one}-${own}` || part.startsWith(`${one}-${own}-`))
  if (area === undefined) return part
  const rest = part.slice(area.length + own.length + 2)
  return [...(area === 'workload' ? [] : [area]), ...(rest === '' ? [] : [rest])].join('-')
}
