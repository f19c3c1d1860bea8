import { expect, test } from 'vitest'
import { writeFacts } from '#servicestack/import/facts/write-facts.ts'
import { importMetadata } from '#servicestack/import/metadata/import-metadata.ts'
import { largeMetadata } from '../large-metadata.ts'
import { quickestTime } from '../quickest-time.ts'
import { ferry } from './sample-model.ts'

test('requests stand with their operations, all other types on their own', () => {
  const facts = writeFacts(ferry)
  expect(facts).toMatchObject({ serviceName: 'Ferry', jsonNames: 'camelCase', unknown: [] })
  expect(facts.operations.map(({ name }) => name)).toEqual(['FindBoats'])
  expect(facts.types.map(({ name, namespace }) => [name, namespace])).toEqual([
    ['Paged', 'A'],
    ['Slot', 'A'],
    ['Slot', 'B'],
    ['State', null],
  ])
})

test('what no source could tell is listed, and has no key', () => {
  const facts = writeFacts({ ...ferry, title: '', unknown: ['title', 'json-names'] })
  expect(Object.keys(facts)).toEqual(['operations', 'types', 'unknown'])
  expect(facts.unknown).toEqual(['title', 'json-names'])
})

test('facts are plain JSON', () => {
  const facts = writeFacts(ferry)
  expect(JSON.parse(JSON.stringify(facts))).toEqual(facts)
})

test('the facts of 1,000 operations and 3,000 types are written in good time', () => {
  const { model } = importMetadata(largeMetadata())
  expect(quickestTime(() => writeFacts(model), 2_500)).toBeLessThan(2_500)
})
