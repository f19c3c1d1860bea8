/** Every recorded page against the truth about its API: what its kind carries is read right, all of it. */

import { expect, test } from 'vitest'
import { importPage } from '#servicestack/import/page/import-page.ts'
import type { ServiceModel } from '#servicestack/model/service-model.ts'
import type { RecordKind } from '../../../corpus/record-kind.ts'
import { recordedPage, recordedPages } from './recorded-page.ts'
import { wrongFacts } from './wrong-facts.ts'

const head = ['title', 'operations', 'routes', 'verbs', 'access'] as const
const typeScript = [
  'members',
  'wire-names',
  'member-order',
  'base-classes',
  'enum-wire-names',
  'flags',
  'validators',
] as const
const cSharp = ['members', 'property-names', 'scalars', 'member-order'] as const

/** What a page of each language tells exactly, and by which names its members are told apart. */
const languages = {
  none: { kinds: [...head, ...cSharp, 'nullability', 'allowed-values'], identity: 'property' },
  typescript: { kinds: [...head, ...typeScript, 'descriptions', 'wire-types'], identity: 'name' },
  csharp: {
    // a nullable member that is required loses its mark, so that nullability is not exact
    kinds: [...head, ...cSharp, 'descriptions', 'validators', 'base-classes', 'enum-wire-names', 'flags'],
    identity: 'property',
  },
  mjs: { kinds: [...head], identity: 'name' },
} as const satisfies Readonly<
  Record<string, { readonly kinds: readonly RecordKind[]; readonly identity: 'name' | 'property' }>
>

const forms = ['html', 'naive.txt', 'inner.txt', 'copy.txt'] as const

test.each(
  Object.entries(languages).flatMap(([language, carried]) => forms.map((form) => ({ language, form, ...carried }))),
)('all that pages of $language as $form carry is read right', ({ language, form, kinds, identity }) => {
  const paths = recordedPages().filter((path) => path.endsWith(`.${language}.${form}`) && recordedPage(path) !== '')
  const told = paths.map((path) => ({ path, ...compare(path, new Set(kinds), identity) }))
  expect(told.flatMap(({ path, wrong }) => wrong.map((line) => `${path}: ${line}`))).toEqual([])
  expect(told.reduce((sum, { carried }) => sum + carried, 0)).toBeGreaterThanOrEqual(paths.length * 4)
})

test('HTML tells tags, and the summaries and notes of routes as well', () => {
  const paths = recordedPages().filter((path) => path.endsWith('.html') && recordedPage(path) !== '')
  const wrong = paths.flatMap((path) => compare(path, new Set(['tags', 'route-notes']), 'name').wrong)
  expect(wrong).toEqual([])
})

test('what a page says to be known is not wrong in its answers', () => {
  const paths = recordedPages().filter((path) => !path.includes('.mjs.') && recordedPage(path) !== '')
  const wrong = paths.flatMap((path) => {
    const { unknown = [] } = modelOf(path)
    if (unknown.includes('responses')) return []
    return compare(path, new Set(['responses']), 'name').wrong.map((line) => `${path}: ${line}`)
  })
  expect(wrong).toEqual([])
})

/** Arrays of arrays are printed as arrays, and XML shows them nowhere. */
function compare(path: string, kinds: ReadonlySet<RecordKind>, identity: 'name' | 'property') {
  const { count, wrong } = wrongFacts(path, modelOf(path), kinds, identity)
  return {
    carried: count,
    wrong: wrong.filter((line) => !(path.includes('.xml.') && /Table\/type: "string\[\]\[\]"/.test(line))),
  }
}

/** Three tests look at each page. */
const models = new Map<string, ServiceModel>()

function modelOf(path: string): ServiceModel {
  const model = models.get(path) ?? importPage(recordedPage(path)).model
  models.set(path, model)
  return model
}
