/** Cuts a paste of several metadata pages into those pages. */

import type { Source } from '../source.ts'

/** Returns each page as a source of its own, named by its number; a source that is one page, or none, as it is. */
export function splitPages({ name, text }: Source): readonly Source[] {
  const links = text.match(/back\sto\sall\sweb\sservices/gi) ?? []
  const pages = links.length < 2 ? [] : cut(text)
  if (pages.length < 2) return [{ name, text }]
  return pages.map((page, at) => ({ name: `${name}, page ${at + 1}`, text: page }))
}

function cut(text: string): readonly string[] {
  if (/^[\uFEFF\s]*<(?!\s*back to all)/i.test(text)) return text.split(/(?<=<\/html>\s*)(?=<!doctype html)/i)
  const lines = text.split(/(?<=\r\n|\n|\r(?!\n))/)
  const links = lines.flatMap((line, at) => (/^\s*<?\s*back\sto\sall\sweb\sservices\s*$/i.test(line) ? [at] : []))
  const starts = links.map((link, at) => (at === 0 ? 0 : titleAbove(lines, link)))
  return starts.map((start, at) => lines.slice(start, starts[at + 1]).join(''))
}

/** The title stands above the link; where a copy begins with the link, the sample of another page does. */
function titleAbove(lines: readonly string[], link: number): number {
  const at = lines.findLastIndex((line, index) => index < link && line.trim() !== '')
  return /^\s*[\p{L}\p{N}]/u.test(lines[at] ?? '') && !/^\s*(?:HTTP\/|[A-Z][\w-]+: )/.test(lines[at] ?? '') ? at : link
}
