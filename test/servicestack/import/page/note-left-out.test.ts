import { expect, test } from 'vitest'
import { noteLeftOut } from '#servicestack/import/page/note-left-out.ts'

test('types are named, and none need no note', () => {
  const message = 'Neither the request nor the response reaches Mast, Sail: left out.'
  expect(noteLeftOut(['Mast', 'Sail'])).toEqual([{ code: 'type-left-out', message, leftOut: ['Mast', 'Sail'] }])
  expect(noteLeftOut([])).toEqual([])
})
