/** Writes the list of the languages in which an API's types can be had. */

import { escapeHtml } from './escape-html.ts'
import { pageFrame } from './page-frame.ts'
import type { Publication } from './publication.ts'

const links: readonly (readonly [name: string, path: string])[] = [
  ['Metadata', '/types/metadata'],
  ['TypeScript', '/types/typescript'],
  ['TypeScriptDefinition', '/types/typescript.d'],
]

/** Returns the list as JSON, as `/types.json` answers it. */
export function writeTypeLinks(baseUrl: string): string {
  return JSON.stringify(Object.fromEntries(links.map(([name, path]) => [name, `${baseUrl}${path}`])))
}

/** Returns the list as a page, which is also what `/types/metadata` shows to a browser. */
export function writeTypeLinksPage({ title }: Publication, baseUrl: string): string {
  const all = [...links, ['Metadata as JSON', '/types/metadata.json'] as const]
  const items = all.map(
    ([name, path]) => `<li><a href="${escapeHtml(`${baseUrl}${path}`)}">${escapeHtml(name)}</a></li>`,
  )
  return pageFrame(title, `    <h2>Types</h2>\n    <ul>${items.join('')}</ul>`)
}
