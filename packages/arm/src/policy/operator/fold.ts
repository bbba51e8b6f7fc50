/**
 * A text as it is compared where case does not count. Outside of ASCII letters fold as in Unicode: `ß` and `ẞ` are `ss`, every sigma is one,
 * the dotless `ı` stays itself. .NET's culture-invariant comparison, which Azure uses, does the same.
 */
export function fold(text: string): string {
  const lower = text.toLowerCase()
  return isAscii(lower) ? lower : Array.from(lower, foldLetter).join('')
}

function foldLetter(letter: string): string {
  if (letter <= '\u007f' || letter === 'ı') return letter
  return letter.toUpperCase().toLowerCase()
}

/** Whether a text has nothing but ASCII, so that folding it keeps its length. */
export function isAscii(text: string): boolean {
  for (let index = 0; index < text.length; index++) if (text.charCodeAt(index) > 127) return false
  return true
}

/** Whether a text is another one that is folded already. Folding may lengthen a text, never shorten it. */
export function foldsTo(text: string, folded: string): boolean {
  if (text === folded) return true
  if (text.length > folded.length || (text.length < folded.length && isAscii(text))) return false
  return fold(text) === folded
}
