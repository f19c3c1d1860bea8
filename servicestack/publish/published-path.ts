/** Tells what a path of the published pages asks for. */

import { type PageFormat, pageFormats } from './page-format.ts'

/** One of the documents that a server publishes about itself. */
export type PublishedPath =
  /** The list of operations, or the page about one. */
  | { readonly kind: 'pages'; readonly format?: PageFormat }
  | { readonly kind: 'app' }
  | { readonly kind: 'type-links'; readonly isJson: boolean }
  | { readonly kind: 'types-metadata'; readonly isJson: boolean }
  | { readonly kind: 'typescript'; readonly keyword: 'class' | 'interface' }

const paths: ReadonlyMap<string, PublishedPath> = new Map<string, PublishedPath>([
  ['/metadata', { kind: 'pages' }],
  ...pageFormats.map((format): [string, PublishedPath] => [`/${format.name}/metadata`, { kind: 'pages', format }]),
  ['/metadata/app.json', { kind: 'app' }],
  ['/types', { kind: 'type-links', isJson: false }],
  ['/types.json', { kind: 'type-links', isJson: true }],
  ['/types/metadata', { kind: 'types-metadata', isJson: false }],
  ['/types/metadata.json', { kind: 'types-metadata', isJson: true }],
  ['/types/typescript', { kind: 'typescript', keyword: 'class' }],
  ['/types/typescript.d', { kind: 'typescript', keyword: 'interface' }],
])

/** Returns what a path asks for, in any case and with or without a slash at its end; undefined for other paths. */
export function publishedPath(path: string): PublishedPath | undefined {
  return paths.get(path.toLowerCase().replace(/(?<=[^/])\/$/, ''))
}
