import { expect, test } from 'vitest'
import { compareModels } from '#servicestack/compare/compare-models.ts'
import type { ServiceModel } from '#servicestack/model/service-model.ts'
import { smallModel } from './small-model.ts'

test('a model is no different from itself', () => {
  expect(compareModels(smallModel, smallModel)).toEqual([])
})

test('a service that is called otherwise is named first', () => {
  const after: ServiceModel = { ...smallModel, title: 'Docks', operations: [] }
  expect(compareModels(smallModel, after)).toEqual([
    { kind: 'service', place: 'title', before: 'Harbour', after: 'Docks' },
    { kind: 'operation-removed', place: 'GetBerth' },
  ])
})

test('a fact that no source tells any more is a change of the service', () => {
  const after: ServiceModel = { ...smallModel, unknown: ['tags'] }
  expect(compareModels(smallModel, after)).toEqual([{ kind: 'service', place: 'unknown', after: 'tags' }])
})
