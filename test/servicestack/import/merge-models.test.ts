/** Several pages, one model. */

import { expect, test } from 'vitest'
import { importMetadataPage } from '#servicestack/import/import-metadata-page.ts'
import { mergeModels } from '#servicestack/import/merge-models.ts'
import { readPage } from './read-page.ts'

const named = (operation: string) => ({ source: operation, model: importMetadataPage(readPage(operation)).model })

test('pages of one service become one model, with every type once', () => {
  const { model, conflicts } = mergeModels([named('DockVessel'), named('PatchVessel'), named('CastOff')])
  expect(conflicts).toEqual([])
  expect(model.operations.map(({ name }) => name)).toEqual(['DockVessel', 'PatchVessel', 'CastOff'])
  const names = model.types.map(({ name }) => name)
  expect(names).toEqual([...new Set(names)])
  expect(names).toContain('CastOff')
})

test('one page alone is its own model', () => {
  const page = named('CheckIn')
  expect(mergeModels([page])).toEqual({ model: page.model, conflicts: [] })
})

test('pages that contradict each other are named, and the first one is kept', () => {
  const dock = named('DockVessel')
  const other = { source: 'other', model: { ...dock.model, title: 'Harbour', host: 'elsewhere' } }
  const { model, conflicts } = mergeModels([dock, other, named('CheckIn')])
  expect(model.title).toBe('Harbour Desk')
  expect(conflicts).toEqual([
    'DockVessel and other say different things about the service title.',
    'DockVessel and CheckIn say different things about the service title.',
    'DockVessel and other say different things about the host.',
  ])
})
