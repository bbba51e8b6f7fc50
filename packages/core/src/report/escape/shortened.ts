/** Cuts a text to a length, at a whole character. */
export function shortened(text: string, length: number): string {
  if (text.length <= length) return text
  const characters = Array.from(text.slice(0, 2 * length))
  return characters.length <= length ? characters.join('') : `${characters.slice(0, length - 1).join('')}…`
}
