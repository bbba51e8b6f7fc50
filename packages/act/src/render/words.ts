/** The words of a name: runs of ASCII letters and digits, in order; letters with marks lose the marks. */
const wordsOf = (text: string): readonly string[] =>
  text
    .normalize('NFKD')
    .replaceAll(/\p{M}+/gu, '')
    .match(/[A-Za-z\d]+/g) ?? []

/** `hub-westeurope/firewall` as `hubWesteuropeFirewall`. Two numbers side by side stay two: `a10_0`. */
export function camelCase(text: string, fallback: string): string {
  let name = ''
  for (const word of wordsOf(text)) {
    if (name === '') name = word.charAt(0).toLowerCase() + word.slice(1)
    else name += (/\d$/.test(name) && /^\d/.test(word) ? '_' : '') + word.charAt(0).toUpperCase() + word.slice(1)
  }
  return startsWithLetter(name, fallback)
}

/** `hub-westeurope/firewall` as `hub_westeurope_firewall`. */
export const snakeCase = (text: string, fallback: string): string => startsWithLetter(wordsOf(text).join('_').toLowerCase(), fallback)

/** `hub-westeurope/firewall` as `hub-westeurope-firewall`, for names of files. */
export const kebabCase = (text: string, fallback: string): string => wordsOf(text).join('-').toLowerCase().slice(0, 80) || fallback

const startsWithLetter = (name: string, fallback: string): string => (/^[A-Za-z]/.test(name) ? name : `${fallback}${name}`).slice(0, 200)

/** Gives every thing a name of its own: the second `subnet` becomes `subnet2`. Case does not tell two names apart. */
export class Names {
  readonly #taken = new Set<string>()
  readonly #next = new Map<string, number>()

  constructor(reserved: Iterable<string> = []) {
    for (const name of reserved) this.#taken.add(name.toLowerCase())
  }

  /** The name, or the name with a number behind the separator. */
  take(wanted: string, separator = ''): string {
    const base = wanted.toLowerCase()
    let name = wanted
    for (let number = this.#next.get(base) ?? 2; this.#taken.has(name.toLowerCase()); number++) {
      name = `${wanted}${separator}${number}`
      this.#next.set(base, number + 1)
    }
    this.#taken.add(name.toLowerCase())
    return name
  }
}

/** Text that may stand in a comment of one line: what could end the line, reverse it or join it to the next becomes a space. */
export const commentText = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll(/[\p{C}\p{Z}\s]+/gu, ' ')
    .replaceAll(/[\s\\]+$/g, '')
    .trim()
