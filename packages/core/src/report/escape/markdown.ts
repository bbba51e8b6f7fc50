import { printable } from '../../kernel/index.ts'

/**
 * Text made safe inside a line or a table cell of GitHub's Markdown: no markup, no HTML, no mention, no link made of it. What
 * means something only where a line begins is left as it is: a text never stands there.
 */
export const escapeMarkdown = (text: string): string =>
  printable(text.toWellFormed())
    .replace(/\s+/g, ' ')
    // Before the entities: a number sign of theirs that is escaped would end them.
    .replace(/[\\`*_[\]#!|~$]/g, (character) => `\\${character}`)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/@/g, '&#64;')
    .replace(/:\/\//g, '&#58;//')
    .replace(/www\./gi, (word) => `${word.slice(0, 3)}&#46;`)
    .trim()
