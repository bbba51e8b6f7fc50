import { parsePrefix } from '@fairway/core/address'
import { partsOf } from '../questions.ts'

/** What is wrong with an answer that names several, with commas between. */
export const listOf =
  (what: string, isRight: (part: string) => boolean) =>
  (answer: string): string | undefined =>
    partsOf(answer).every(isRight) ? undefined : `must be ${what}, with commas between`

/** Whether a network is written. */
export const isPrefix = (text: string): boolean => parsePrefix(text).ok
/** Whether an IPv4 address is written. */
export const isAddress = (text: string): boolean => !text.includes('/') && isPrefix(`${text}/32`)
/** Whether the id of a resource of a type is written. */
export const idOf =
  (type: string) =>
  (text: string): boolean =>
    new RegExp(
      `^/subscriptions/[0-9a-f-]{36}/resourceGroups/[\\w.()-]{1,90}/providers/${type.replaceAll('.', '\\.')}/[\\w.-]{1,90}$`,
      'i',
    ).test(text)
/** What is wrong with the id of a management group. */
export const groupFault = (answer: string): string | undefined =>
  /^[\w.()-]{0,89}[\w()-]$/.test(answer) ? undefined : 'must be the id of a management group'
