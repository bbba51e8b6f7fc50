import type { Value } from '../value/index.ts'

/** Stands where a sensitive value would be shown. */
export const redacted: Value = { $redacted: true }

/** Whether something at, above or below a path is sensitive. Lists are taken as a whole. */
export function isHidden(path: string | undefined, sensitive: readonly string[] | undefined): boolean {
  if (path === undefined || sensitive === undefined) return false
  const wanted = plain(path)
  return sensitive.some((one) => {
    const secret = plain(one)
    return wanted === secret || wanted.startsWith(`${secret}.`) || secret.startsWith(`${wanted}.`)
  })
}

/** Without the positions in lists, in lower case. */
const plain = (path: string): string =>
  path
    .replaceAll('[*]', '')
    .split('.')
    .filter((part) => !/^\d+$/u.test(part))
    .join('.')
    .toLowerCase()
