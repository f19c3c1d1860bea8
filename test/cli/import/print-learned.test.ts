import { expect, test } from 'vitest'
import { printLearned } from '#cli/import/print-learned.ts'
import { smallModel } from '../../servicestack/compare/small-model.ts'
import { capture } from '../capture.ts'

test('the notes stand beside what is printed, so that a pipe gets the model alone', async () => {
  const terminal = capture()
  const notes = [{ code: 'type-twice', message: 'Slot is printed twice.' }] as const
  expect(await printLearned('json', { model: smallModel, notes }, terminal)).toBe(0)
  expect(JSON.parse(terminal.printed.out)).toEqual(smallModel)
  expect(terminal.printed.error).toBe('Slot is printed twice.\n')
})
