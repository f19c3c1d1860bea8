import { expect, test } from 'vitest'
import { inventMoment, inventMomentWithOffset, inventSpan } from '#mocks/inferred/invent-moment.ts'
import { about, hundred } from './sample-about.ts'

const { now } = about('')

test('what was written lies behind, what is due ahead', () => {
  const written = hundred((chance) => Date.parse(inventMoment(about('written on'), chance)))
  const due = hundred((chance) => Date.parse(inventMoment(about('due date'), chance)))
  expect([Math.max(...written) < now, Math.min(...due) > now]).toEqual([true, true])
})

test('a day of birth is a day of a grown-up, in the spelling in which JSV brings it back', () => {
  const days = hundred((chance) => inventMoment(about('birth date'), chance))
  expect(days.filter((day) => !/^(19|20)\d\d-\d\d-\d\dT00:00:00\.0000000\+00:00$/.test(day))).toEqual([])
})

test('moments are spelled as .NET spells them', () => {
  const odd = hundred((chance) => inventMomentWithOffset(about('at'), chance)).filter(
    (text) => !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.0000000\+00:00$/.test(text),
  )
  expect(odd).toEqual([])
  expect(hundred(inventSpan).filter((text) => !/^0[0-3]:[0-5]\d:00$/.test(text))).toEqual([])
})
