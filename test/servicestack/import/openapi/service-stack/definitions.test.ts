import { expect, test } from 'vitest'
import { settlingOf } from './document.ts'

const { definitions } = settlingOf({
  Vessel: { title: 'Vessel', description: 'A ship' },
  Page_Vessel_: { title: 'Page`1', description: 'Page<Vessel>' },
  ResponseStatus: { title: 'ResponseStatus' },
})
const vessel = { kind: 'named', name: 'Vessel' } as const

test('a class is found by its type, closed or not', () => {
  expect(definitions.classOf(vessel)?.key).toBe('Vessel')
  expect(definitions.classOf({ ...vessel, isNullable: true })?.key).toBe('Vessel')
  expect(definitions.classOf({ kind: 'named', name: 'Page', arguments: [vessel] })?.key).toBe('Page_Vessel_')
})

test('what is ServiceStack’s, .NET’s or nobody’s is no class of the API', () => {
  const pair = { kind: 'named', name: 'KeyValuePair', arguments: [vessel, vessel] } as const
  for (const type of [{ kind: 'named', name: 'ResponseStatus' }, { kind: 'named', name: 'Stream' }, pair] as const) {
    expect(definitions.classOf(type)).toBeUndefined()
    expect(definitions.isBuiltIn(type)).toBe(true)
  }
  expect(definitions.isBuiltIn({ kind: 'named', name: 'Urgency' })).toBe(false)
})
