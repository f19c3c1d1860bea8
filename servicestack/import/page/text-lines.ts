/** Cuts the text of a page into lines, as it was before it went through editors and chats. */

import { isBlank, type PageLine, splitLines } from '../page-line.ts'

/** Returns the lines; blank lines between all others, and no-break spaces for all others, are undone. */
export function textLines(text: string): readonly PageLine[] {
  // some editors keep words together that way; a page itself has such blanks in descriptions at most
  const isFixed = /back\u00a0to\u00a0all/i.test(text)
  const lines = splitLines(isFixed ? text.replaceAll('\u00a0', ' ') : text)
  const start = lines.findIndex((line) => !isBlank(line))
  const isDoubled = lines.slice(start).every((line, at) => at % 2 === 0 || isBlank(line))
  return isDoubled && lines.length > start + 1 ? lines.slice(start).filter((_, at) => at % 2 === 0) : lines
}
