import { expect, test } from 'vitest'
import { nameApi } from '#cli/import/name-api.ts'
import { smallModel } from '../../servicestack/compare/small-model.ts'

const openapi = 'openapi.yaml'

test.each([
  { name: 'its title', options: { openapi }, model: smallModel, before: undefined, want: 'harbour' },
  {
    name: 'what is asked for',
    options: { openapi, name: 'docks' },
    model: smallModel,
    before: undefined,
    want: 'docks',
  },
  {
    name: 'the title of the known contract, where the source has none',
    options: { openapi },
    model: { ...smallModel, title: '' },
    before: smallModel,
    want: 'harbour',
  },
  {
    name: 'its host, where nobody knows a title',
    options: { openapi },
    model: { ...smallModel, title: '', host: 'docks.example:8080' },
    before: undefined,
    want: 'docks-example-8080',
  },
])('an API is named after $name', ({ options, model, before, want }) => {
  expect(nameApi(options, model, before)).toBe(want)
})

test('the contract of another service is not written over, unless its name is given', () => {
  const before = { ...smallModel, title: 'Evo Voice' }
  expect(() => nameApi({ openapi }, smallModel, before)).toThrow('openapi.yaml is the contract of Evo Voice')
  expect(nameApi({ openapi, name: 'evo-voice' }, smallModel, before)).toBe('evo-voice')
})
