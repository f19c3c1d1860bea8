/** Tells the language of the DTO source on a page. */

import type { PageCode } from './page.ts'

/** Returns the language by the name that the page gives it; where it gives none, the code decides. */
export function languageOf(name: string, code: string): PageCode['language'] {
  if (/^\s*System\.[\w.]*Exception: /.test(code)) return 'exception'
  const spelled = name.trim().toLowerCase()
  if (spelled === 'typescript') return 'typescript'
  if (spelled === 'csharp' || spelled === 'c#') return 'csharp'
  if (spelled !== '') return 'other'
  if (/^using [\w.]+;/m.test(code)) return 'csharp'
  return /^export (?:(?:declare|abstract|const) )*(?:class|enum|interface|type)\b/m.test(code) ? 'typescript' : 'other'
}
