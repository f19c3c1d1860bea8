import { expect, test } from 'vitest'
import { isList, isObject } from '#servicestack/model/wire-kind.ts'
import type { WireValue } from '#servicestack/model/wire-value.ts'
import { describeApi, writeTypesMetadata } from '#servicestack/publish/write-types-metadata.ts'
import { corpusApis, corpusPublication, recorded } from '../corpus-publication.ts'

/** Attributes and what comes of them alone: a model knows the facts, not which attribute told them in which order. */
const unknowable = new Set(['attributes', 'format', 'emitdefaultvalue'])

function facts(value: WireValue | undefined): unknown {
  if (isList(value)) return value.map(facts)
  if (!isObject(value)) return value
  const entries = Object.entries(value).filter(([key]) => !unknowable.has(key.toLowerCase()))
  return Object.fromEntries(entries.map(([key, inner]) => [key, facts(inner)]))
}

test.each(corpusApis)('all operations and types of %s are those of the real server, in its order', (api) => {
  const written = JSON.parse(writeTypesMetadata(corpusPublication(api), 'http://h'))
  const real = JSON.parse(recorded(api, 'types.metadata.json'))
  expect(facts(written.operations ?? written.Operations)).toEqual(facts(real.operations ?? real.Operations))
  expect(facts(written.types ?? written.Types)).toEqual(facts(real.types ?? real.Types))
})

test('types of ServiceStack are not among those of the API', () => {
  const harbour = corpusPublication('harbour')
  const { types } = describeApi(harbour, harbour.operations)
  expect(JSON.stringify(types)).not.toContain('"name":"ResponseStatus","namespace":"ServiceStack","implements"')
})
