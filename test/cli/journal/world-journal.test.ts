import * as fs from 'node:fs'
import { expect, test } from 'vitest'
import type { Disk } from '#cli/journal/disk.ts'
import { linesOf, newFile, openHouse, viewOf } from './house.ts'

const cause = { what: 'Water', by: 'gardener' }

test('a change that cannot be written has not happened, and the next one may', () => {
  const file = newFile()
  let isFull = false
  const writeSync = (descriptor: number, bytes: Uint8Array, from: number) => {
    if (isFull) throw new Error('ENOSPC: no space left on device')
    return fs.writeSync(descriptor, bytes, from)
  }
  // only this form is called
  const disk: Disk = { ...fs, writeSync: writeSync as Disk['writeSync'] }
  const { worlds, close } = openHouse(file, { disk })
  const plants = worlds.first.collection('plants')
  const before = viewOf(worlds.first)
  isFull = true
  expect(() => plants.change('P1', { id: 'P1' }, cause)).toThrow(expect.objectContaining({ code: 'not-written' }))
  expect(viewOf(worlds.first)).toEqual(before)
  isFull = false
  plants.change('P1', { id: 'P1' }, cause)
  const after = viewOf(worlds.first)
  close()
  expect(viewOf(openHouse(file).worlds.first)).toEqual(after)
})

test('the file is made shorter after so many lines', () => {
  const file = newFile()
  const { worlds } = openHouse(file, { mostLines: 5 })
  const plants = worlds.first.collection('plants')
  for (let height = 1; height <= 40; height++) plants.change('P1', { id: 'P1', height }, cause)
  expect(linesOf(file).length).toBeLessThan(7)
  expect(worlds.first.journal.count()).toBe(40)
})
