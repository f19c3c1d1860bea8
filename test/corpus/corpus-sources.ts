/** Lists the kinds of sources of the corpus, the files of each, and the facts that it carries exactly. */

import { type Fact, facts } from '#servicestack/model/fact.ts'
import type { Carried } from './compare-facts.ts'
import type { RecordKind } from './fact-records.ts'
import { type RecordedApi, type RecordedVersion, recordedPages } from './truth.ts'

/** One kind of source. */
export interface CorpusSource {
  readonly name: string
  /** The groups of files that are read together; most sources are one file. */
  groups(api: RecordedApi, version: RecordedVersion): readonly (readonly string[])[]
  readonly exact: Carried
  /** True for a source that tells of one operation, or of those types only that it prints. */
  readonly isPartial?: true
}

const listed = ['operations', 'types', 'members', 'wire-types'] as const satisfies readonly RecordKind[]

/** What DTO source in TypeScript carries exactly, in files and on pages. */
const typeScriptKinds: readonly RecordKind[] = [
  ...listed,
  'wire-names',
  'member-order',
  'base-classes',
  'enum-wire-names',
  'flags',
]

/** Every kind of source, the most trusted first. */
export const corpusSources: readonly CorpusSource[] = [
  {
    name: '/types/metadata.json, app.json',
    groups: () => [['types.metadata.json', 'metadata.app.json']],
    exact: carried([...listed, ...facts, 'parameters'], 'name'),
  },
  {
    name: '/types/metadata.json alone',
    groups: () => [['types.metadata.json']],
    exact: carried([...listed, ...except(['title']), 'parameters'], 'name'),
  },
  {
    name: '/metadata/app.json alone',
    groups: () => [['metadata.app.json']],
    exact: carried([...listed, ...facts, 'parameters'], 'name'),
  },
  {
    name: '/types/csharp',
    groups: () => [['types.csharp.cs']],
    exact: carried(
      [
        'operations',
        'types',
        'members',
        ...(['descriptions', 'routes', 'verbs', 'responses', 'markers', 'namespaces', 'property-names'] as const),
        ...(['member-order', 'nullability', 'scalars', 'validators', 'base-classes', 'data-contracts'] as const),
        ...(['enum-numbers', 'enum-wire-names', 'flags', 'documented-names', 'places', 'required'] as const),
      ],
      'property',
    ),
  },
  ...['types.typescript.ts', 'types.typescript.d.ts'].map(typeScript),
  {
    ...typeScript('types.typescript.optional.ts'),
    exact: carried([...typeScriptKinds, 'descriptions', 'routes', 'verbs', 'responses', 'validators'], 'name'),
  },
  ...(['html', 'naive.txt', 'inner.txt', 'copy.txt'] as const).flatMap((form) => [
    page('typescript', form),
    page('none', form),
  ]),
  page('csharp', 'naive.txt'),
  {
    name: '/openapi (2.0)',
    groups: () => [['openapi.json']],
    exact: carried(['title', 'routes', 'responses'], 'property'),
    isPartial: true,
  },
]

function typeScript(file: string): CorpusSource {
  return {
    name: `/types/typescript: ${file}`,
    groups: () => [[file]],
    exact: carried(
      [...typeScriptKinds, 'descriptions', 'routes', 'verbs', 'responses', 'validators', 'nullability'],
      'name',
    ),
  }
}

/** Each page alone, for one tells of one operation. */
function page(
  language: 'typescript' | 'none' | 'csharp',
  form: 'html' | 'naive.txt' | 'inner.txt' | 'copy.txt',
): CorpusSource {
  const pageFacts: readonly RecordKind[] = ['title', 'operations', 'descriptions', 'routes', 'verbs', 'access', 'tags']
  const kinds: Readonly<Record<typeof language, readonly RecordKind[]>> = {
    typescript: [...pageFacts, ...typeScriptKinds, 'validators'],
    none: [...pageFacts, 'members', 'scalars', 'member-order', 'nullability', 'allowed-values'],
    csharp: [
      ...pageFacts,
      'members',
      'scalars',
      'member-order',
      'validators',
      'base-classes',
      'enum-wire-names',
      'flags',
    ],
  }
  return {
    name: `page, ${language}, ${form}`,
    groups: (api, version) =>
      recordedPages(api, version)
        .filter((name) => name.endsWith(`.${language}.${form}`))
        .map((name) => [name]),
    exact: carried(kinds[language], language === 'typescript' ? 'name' : 'property'),
    isPartial: true,
  }
}

function carried(kinds: readonly RecordKind[], identity: Carried['identity']): Carried {
  return { kinds: new Set(kinds), identity }
}

function except(left: readonly Fact[]): readonly Fact[] {
  return facts.filter((fact) => !left.includes(fact))
}
