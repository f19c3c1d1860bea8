import { expect, test } from 'vitest'
import { settleType } from '#servicestack/import/openapi/service-stack/settle-type.ts'
import { readTypeText } from '#servicestack/model/read-type-text.ts'
import { writeTypeText } from '#servicestack/model/write-type-text.ts'
import { settlingOf } from './document.ts'

const page = { title: 'Page`1', description: 'Page<Vessel>' }

test.each([
  { given: 'List<Vessel>', want: 'List<Vessel>', met: ['Vessel'] },
  { given: 'Page<Vessel>', want: 'Page<Vessel>', met: ['Page_Vessel_', 'Vessel'] },
  { given: 'Dictionary<Urgency,Vessel>', want: 'Dictionary<string,Vessel>', met: ['Vessel'] },
  { given: 'KeyValuePair<string,Urgency>', want: 'KeyValuePair<string,string>', met: [] },
  { given: 'ResponseStatus', want: 'ResponseStatus', met: [] },
])('$given settles as $want', ({ given, want, met }) => {
  const settling = settlingOf({ Vessel: {}, Page_Vessel_: page })
  const type = readTypeText(given)
  expect(type && writeTypeText(settleType(type, settling))).toBe(want)
  expect([...settling.met.keys()].toSorted()).toEqual(met)
})

test('a name that nobody defines is noted once', () => {
  const settling = settlingOf({})
  settleType({ kind: 'named', name: 'Urgency' }, settling)
  settleType({ kind: 'named', name: 'Urgency' }, settling)
  expect(settling.notes.map(({ code }) => code)).toEqual(['type-missing'])
})

test('a generic class beside one of its name stays closed', () => {
  const settling = settlingOf({ Page: {}, Vessel: {}, Page_Vessel_: page })
  const type = readTypeText('Page<Vessel>')
  expect(type && settleType(type, settling)).toEqual({ kind: 'named', name: 'Page_Vessel_' })
})
