/** Lists the languages in which real servers publish their types, and this one does not. */

import type { PublishedVersionName } from './published-version.ts'

/** A language by the name it has in the address. */
export interface TypeLanguage {
  readonly name: string
  /** The first of the recorded versions that writes it. */
  readonly since: PublishedVersionName
  /** What begins a line that is only a comment. */
  readonly comment: string
  readonly contentType: string
}

const text = 'text/plain; charset=utf-8'
const script = 'text/javascript; charset=utf-8'

/** Evidence: docs/discoveries/built-in-pages.md */
export const typeLanguages: readonly TypeLanguage[] = [
  ...['csharp', 'fsharp', 'dart', 'swift', 'swift4', 'java', 'kotlin'].map((name) => language(name, '6.11')),
  { name: 'vbnet', since: '6.11', comment: "'", contentType: text },
  { name: 'python', since: '6.11', comment: '#', contentType: text },
  { name: 'js', since: '6.11', comment: '//', contentType: script },
  { name: 'mjs', since: '6.11', comment: '//', contentType: script },
  { name: 'php', since: '8.6', comment: '<?php //', contentType: text },
  { name: 'ruby', since: '10.15', comment: '#', contentType: text },
  ...['go', 'rust', 'zig'].map((name) => language(name, '10.15')),
]

function language(name: string, since: PublishedVersionName): TypeLanguage {
  return { name, since, comment: '//', contentType: text }
}

/** Says in comments of the language where the types can be had instead. */
export function writeLanguageNotice({ name, comment }: TypeLanguage, baseUrl: string): string {
  const [first, ...others] = [
    `${name}: not written by this stand-in, which publishes its types as TypeScript and as metadata.`,
    `TypeScript: ${baseUrl}/types/typescript`,
    `Metadata: ${baseUrl}/types/metadata.json`,
  ]
  const next = comment.replace('<?php ', '')
  return [`${comment} ${first}`, ...others.map((line) => `${next} ${line}`), ''].join('\n')
}

/** Whether a version writes a language. */
export function isWrittenBy({ since }: TypeLanguage, version: PublishedVersionName): boolean {
  return versions.indexOf(since) <= versions.indexOf(version)
}

const versions: readonly PublishedVersionName[] = ['6.11', '8.6', '10.15']
