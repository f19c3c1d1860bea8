/** Lists the kinds of sources of the corpus, and the files of each that are read together. */

import type { Column } from './carried-kinds.ts'
import type { Identity } from './json-facts.ts'
import { type RecordedVersion, recordedPages } from './truth.ts'

/** One kind of source. */
export interface CorpusSource {
  readonly name: string
  /** Where the table of carried kinds says what it carries: what any of these columns does. */
  columns(version: RecordedVersion): readonly Column[]
  readonly identity: Identity
  /** The groups of files that are read together; most sources are one file. */
  groups(api: string, version: RecordedVersion): readonly (readonly string[])[]
  /** What it is asked about: all operations and types, or those only that it tells of. */
  readonly scope: 'api' | 'told'
  /** How many facts it carries at least, in either API and any version. */
  readonly least: number
}

const languages = [
  { language: 'typescript', identity: 'name', least: 730, forms: ['html', 'naive.txt', 'inner.txt', 'copy.txt'] },
  { language: 'none', identity: 'property', least: 600, forms: ['html', 'naive.txt', 'inner.txt', 'copy.txt'] },
  { language: 'csharp', identity: 'property', least: 850, forms: ['naive.txt'] },
  { language: 'mjs', identity: 'name', least: 55, forms: ['naive.txt'] },
] as const

/** Every kind of source, the most trusted first. */
export const corpusSources: readonly CorpusSource[] = [
  document('types.metadata.json + app.json', 'app', ['types.metadata.json', 'metadata.app.json'], 1150),
  document('types.metadata.json', 'types', ['types.metadata.json'], 1150),
  document('metadata.app.json', 'app', ['metadata.app.json'], 1150),
  { ...document('types.csharp.cs', 'cs', ['types.csharp.cs'], 950), identity: 'property' },
  document('types.typescript.ts', 'ts', ['types.typescript.ts'], 780),
  document('types.typescript.d.ts', 'dts', ['types.typescript.d.ts'], 730),
  document('types.typescript.optional.ts', 'optional', ['types.typescript.optional.ts'], 750),
  ...languages.flatMap(({ language, forms, ...rest }) =>
    forms.map((form) => ({ ...pages(language, form), ...rest, groups: alone(`.${language}.${form}`) })),
  ),
  ...languages.flatMap(({ language, forms, ...rest }) =>
    forms.map((form) => ({
      ...pages(language, form),
      name: `all pages, ${language}, ${form}`,
      ...rest,
      groups: together(`.${language}.${form}`),
    })),
  ),
  {
    name: 'all pages, none + typescript, html',
    columns: (version) => ['page-html', typeScriptColumn(version)],
    identity: 'name',
    groups: together('.none.html', '.typescript.html'),
    scope: 'told',
    least: 1100,
  },
  { ...document('openapi.json (2.0)', 'openapi', ['openapi.json'], 110), identity: 'caseless', scope: 'told' },
]

function document(name: string, column: Column, files: readonly string[], least: number): CorpusSource {
  return { name, columns: () => [column], identity: 'name', groups: () => [files], scope: 'api', least }
}

function pages(language: (typeof languages)[number]['language'], form: string) {
  const columns = (version: RecordedVersion): readonly Column[] => {
    if (language === 'typescript') return [typeScriptColumn(version)]
    if (language === 'none') return [form === 'html' ? 'page-html' : 'page-text']
    return [language === 'csharp' ? 'page-cs' : 'page-js']
  }
  return { name: `page, ${language}, ${form}`, columns, scope: 'told' } as const
}

function typeScriptColumn(version: RecordedVersion): Column {
  return version === '10.15' ? 'page-10' : 'page-ts'
}

/** Each page on its own, for one tells of one operation. */
function alone(end: string): CorpusSource['groups'] {
  return (api, version) => pagesThatEnd(api, version, [end]).map((name) => [name])
}

/** All pages of an API; those of the other formats say the same, and lack what a server cannot write in them. */
function together(...ends: readonly string[]): CorpusSource['groups'] {
  return (api, version) => {
    const names = pagesThatEnd(api, version, ends).filter((name) => /^[^.]+\.js/.test(name))
    return ends.every((end) => names.some((name) => name.endsWith(end))) ? [names] : []
  }
}

function pagesThatEnd(api: string, version: RecordedVersion, ends: readonly string[]): readonly string[] {
  return recordedPages(api, version).filter((name) => ends.some((end) => name.endsWith(end)))
}

/** The operation of `ops/CheckIn.json.none.html`. */
export function operationOf(page: string): string {
  return page.slice(page.indexOf('/') + 1, page.indexOf('.'))
}
