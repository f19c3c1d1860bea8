import { expect, test } from 'vitest'
import { openLedger } from '#servicestack/import/facts/ledger.ts'
import { ferry } from './sample-model.ts'

test('a type is found by its name in the model, and spelled by its simple one', () => {
  const ledger = openLedger(ferry)
  expect(ledger.find('B.Slot')?.namespace).toBe('B')
  expect(ledger.find('constructor')).toBeUndefined()
  expect(ledger.simpleName('B.Slot')).toBe('Slot')
  expect(ledger.simpleName('Other.Slot')).toBe('Other.Slot')
  expect(ledger.spell({ kind: 'list', items: { kind: 'named', name: 'A.Slot' } })).toBe('List<Slot>')
})

test('what no source could tell has no keys', () => {
  const ledger = openLedger({ ...ferry, unknown: ['tags'] })
  expect(ledger.when('tags', { tags: [] })).toEqual({})
  expect(ledger.when('verbs', { verbs: ['GET'] })).toEqual({ verbs: ['GET'] })
})
