import { expect, test } from 'vitest'
import { notation } from '#servicestack/jsv/notation.ts'
import { typed } from '#servicestack/text/typed.ts'
import { nullMark } from '#servicestack/text/wanted-scalars.ts'
import { wantedValue } from '#servicestack/text/wanted-value.ts'
import { configuredModel as model } from './configured-model.ts'

const echo = typed({ type: 'Echo', model }, notation)

test('where everything is wanted, no value is looked at', () => {
  expect(wantedValue(echo, { includesNulls: true })).toBeUndefined()
})

test('defaults are taken out at every depth', () => {
  const wanted = wantedValue(echo, { excludesDefaults: true })?.({ i: 0, e: 'None', in: { n: 0 } })
  expect(wanted).toEqual({ i: undefined, e: 'None', in: { n: undefined } })
})

test('nulls of dictionaries are marked', () => {
  const wanted = wantedValue(echo, { includesNullEntries: true })?.({ map: { a: null, b: 'x' } })
  expect(wanted).toEqual({
    map: new Map([
      ['a', nullMark],
      ['b', 'x'],
    ]),
  })
})
