import { expect, test } from 'vitest'
import { notation } from '#servicestack/jsv/notation.ts'
import { reshape } from '#servicestack/text/reshape.ts'
import { configuredModel as model } from './configured-model.ts'

test('labels are spelled as wanted, names stay', () => {
  const { wanted } = reshape({ type: 'Inner', model, write: { textCase: 'PascalCase' } }, notation)
  expect(wanted.shape).toMatchObject({ members: [{ name: 'n', label: 'N:' }] })
})

test('what is wanted when nobody assigned a value is settled before there is one', () => {
  const { wanted } = reshape({ type: 'Inner', model, write: { excludesDefaults: true, includesTypes: true } }, notation)
  expect(wanted.shape).toMatchObject({
    members: [
      { name: '__type', absent: '__type:"Api.Inner, api"' },
      { name: 'n', absent: '' },
    ],
  })
})

test('a class that a value says it is repeats no type', () => {
  const { declared, wanted } = reshape({ type: 'Inner', model, write: { includesTypes: true } }, notation)
  const type = declared.shape.kind === 'class' ? declared.shape.type : undefined
  expect(type && wanted.shapes.ofClass(type).members.map(({ name }) => name)).toEqual(['n'])
})
