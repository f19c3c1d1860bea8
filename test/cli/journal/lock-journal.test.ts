import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { lockJournal } from '#cli/journal/lock-journal.ts'
import type { Processes } from '#cli/journal/processes.ts'
import { newFile } from './house.ts'

/** Processes by number, with when they began. */
function machine(own: number, alive: Readonly<Record<number, string>>): Processes {
  return { own, isAlive: (number) => number in alive, startOf: (number) => alive[number] }
}

const both = { 11: 'Monday', 12: 'Tuesday' }

test('a journal has one holder at a time', () => {
  const file = newFile()
  const unlock = lockJournal(file, machine(11, both))
  expect(() => lockJournal(file, machine(12, both))).toThrow(
    `${file} is in use by another process (11). Stop that one, or name another file. If there is no such process, delete ${file}.lock.`,
  )
  unlock()
  lockJournal(file, machine(12, both))()
  expect(existsSync(`${file}.lock`)).toBe(false)
})

const stale = [
  { name: 'whose process has ended', alive: { 12: 'Tuesday' }, own: 12 },
  { name: 'whose number another process has by now', alive: { 11: 'Friday', 12: 'Tuesday' }, own: 12 },
  { name: 'of a container that was started again with the same number', alive: { 11: 'Friday' }, own: 11 },
]

test.each(stale)('a lock is taken over $name', ({ alive, own }) => {
  const file = newFile()
  lockJournal(file, machine(11, both))
  lockJournal(file, machine(own, alive))
  expect(JSON.parse(readFileSync(`${file}.lock`, 'utf8'))).toMatchObject({ process: own })
  expect(readdirSync(path.dirname(file))).toEqual([path.basename(`${file}.lock`)])
})

test.each(['', '{', 'null', '{}'])('a lock that cannot be read counts: %j', (content) => {
  const file = newFile()
  writeFileSync(`${file}.lock`, content)
  expect(() => lockJournal(file, machine(12, both))).toThrow('is in use')
})
