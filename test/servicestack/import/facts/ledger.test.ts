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

test('a class beside one of its name without type parameters is spelled by that name', () => {
  const generic = { kind: 'class', parameters: ['T'], members: [] } as const
  const types = [
    { kind: 'class', name: 'Result', members: [] },
    { ...generic, name: 'Result_1' },
  ] as const
  const ledger = openLedger({ ...ferry, types: [...types, { ...generic, name: 'Lonely_1' }] })
  const closed = (name: string) => ledger.spell({ kind: 'named', name, arguments: [{ kind: 'scalar', scalar: 'int' }] })
  expect([closed('Result_1'), closed('Lonely_1')]).toEqual(['Result<int>', 'Lonely_1<int>'])
})
