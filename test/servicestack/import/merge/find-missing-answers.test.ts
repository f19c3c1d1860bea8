/** Answers that the types of other pages tell. */

import { expect, test } from 'vitest'
import { findMissingAnswers } from '#servicestack/import/merge/find-missing-answers.ts'
import type { ServiceModel } from '#servicestack/model/service-model.ts'
import { shapes } from '../page/shapes.ts'

const access = {
  requiresAuthentication: false,
  requiredRoles: [],
  requiresAnyRole: [],
  requiredPermissions: [],
  requiresAnyPermission: [],
}
const model = (response: string): ServiceModel => ({
  title: 'Harbour',
  operations: [{ name: 'GetVessel', routes: [], access, samples: { format: 'json', response } }],
  types: shapes,
  unknown: ['responses', 'scalars'],
})

test('a sample that a type of another page spells tells the answer', () => {
  const found = findMissingAnswers(model('[{"no":0,"depth":0}]'), new Set(['GetVessel']))
  expect(found.model.operations[0]?.response).toEqual({ kind: 'list', items: { kind: 'named', name: 'Berth' } })
  expect(found.model.unknown).toEqual(['scalars'])
  expect(found.notes.map(({ code }) => code)).toEqual(['response-found'])
})

test('one that none spells stays unknown', () => {
  const found = findMissingAnswers(model('[{"ghost":0}]'), new Set(['GetVessel']))
  expect(found.model.operations[0]).not.toHaveProperty('response')
  expect(found.model.unknown).toEqual(['responses', 'scalars'])
})

test('one that is closed with what no page prints stays unknown', () => {
  const found = findMissingAnswers(model('{"rows":[{"ghost":0}],"total":0}'), new Set(['GetVessel']))
  expect(found.model.operations[0]?.response).toMatchObject({ kind: 'named', name: 'Page' })
  expect(found.model.unknown).toEqual(['responses', 'scalars'])
})

test('without a missing answer the model is the same', () => {
  const whole = model('{}')
  expect(findMissingAnswers(whole, new Set()).model).toBe(whole)
})
