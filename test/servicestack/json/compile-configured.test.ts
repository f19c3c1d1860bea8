import { expect, test } from 'vitest'
import { compileConfigured } from '#servicestack/json/compile-configured.ts'
import { configuredModel as model } from '../text/configured-model.ts'

test('lines are laid out when they are wanted', () => {
  expect(compileConfigured({ type: 'Inner', model, write: { indents: true } })({ n: 1 })).toBe('{\n    "n": 1\n}')
})

test('numbers of enums stand without quotes, as keys too', () => {
  const type = {
    kind: 'dictionary',
    keys: { kind: 'named', name: 'Colour' },
    values: { kind: 'named', name: 'Reasons' },
  } as const
  const write = compileConfigured({ type, model, write: { enumsAsNumbers: true } })
  expect(write({ 'dark-red': 'Busy', Blue: 'None' })).toBe('{"dark-red":1,1:0}')
})
