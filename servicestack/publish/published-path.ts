/** Tells what a path of the published pages asks for. */

import { type PageFormat, pageFormats } from './page-format.ts'
import { type TypeLanguage, typeLanguages } from './type-languages.ts'

/** One of the documents that a server publishes about itself. */
export type PublishedPath = PublishedPage | PublishedService

/** A page that is written whatever the request accepts. */
export type PublishedPage =
  /** The list of operations, or the page about one. */
  | { readonly kind: 'pages'; readonly format?: PageFormat }
  /** The list with a slash behind it, which leads to the one without. */
  | { readonly kind: 'pages-elsewhere' }
  | { readonly kind: 'login' }
  | { readonly kind: 'ui' | 'admin-ui' }

/** What a service of the framework answers, in a format of the client's choice where it is data. */
export type PublishedService =
  | { readonly kind: 'app' | 'navigation' | 'operations' | 'type-links' | 'types-metadata'; readonly suffix?: string }
  | { readonly kind: 'typescript'; readonly keyword: 'class' | 'interface'; readonly suffix?: string }
  /** The types in a language that this server does not write. */
  | { readonly kind: 'language'; readonly language: TypeLanguage; readonly suffix?: string }

const pages: ReadonlyMap<string, PublishedPage> = new Map<string, PublishedPage>([
  ['/metadata', { kind: 'pages' }],
  ['/metadata/', { kind: 'pages-elsewhere' }],
  ...pageFormats.map((format): [string, PublishedPage] => [`/${format.name}/metadata`, { kind: 'pages', format }]),
])

const services: ReadonlyMap<string, PublishedService> = new Map<string, PublishedService>([
  ['/metadata/app', { kind: 'app' }],
  ['/metadata/nav', { kind: 'navigation' }],
  ['/operations/metadata', { kind: 'operations' }],
  ['/types', { kind: 'type-links' }],
  ['/types/metadata', { kind: 'types-metadata' }],
  ['/types/typescript', { kind: 'typescript', keyword: 'class' }],
  ['/types/typescript.d', { kind: 'typescript', keyword: 'interface' }],
  ...typeLanguages.map((language): [string, PublishedService] => [
    `/types/${language.name}`,
    { kind: 'language', language },
  ]),
])

/** Returns what a path asks for; undefined for other paths. Evidence: docs/discoveries/built-in-pages.md */
export function publishedPath(path: string): PublishedPath | undefined {
  if (path === '/login') return { kind: 'login' }
  const ui = /^\/(ui|admin-ui)(?:\/|$)/.exec(path)?.[1]
  if (ui === 'ui' || ui === 'admin-ui') return { kind: ui }
  const name = path.toLowerCase()
  return pages.get(name) ?? pages.get(withoutSlash(name)) ?? services.get(withoutSlash(name)) ?? suffixed(name)
}

function withoutSlash(path: string): string {
  return path.length > 1 && path.endsWith('/') ? path.slice(0, -1) : path
}

function suffixed(path: string): PublishedPath | undefined {
  const dot = path.lastIndexOf('.')
  const suffix = path.slice(dot + 1)
  const found = dot < 0 || !suffixes.has(suffix) ? undefined : services.get(path.slice(0, dot))
  return found && { ...found, suffix }
}

const suffixes: ReadonlySet<string> = new Set(['json', 'jsv', 'xml', 'csv', 'jsonl', 'html'])
