import * as fs from 'node:fs'
import { expect, test } from 'vitest'
import type { Disk } from '#cli/journal/disk.ts'
import { JournalFile } from '#cli/journal/journal-file.ts'
import { newFile } from './house.ts'

/** A disk of which some calls fail. */
function faultyDisk(faults: Partial<Disk>): Disk {
  return { ...fs, ...faults }
}

function fail(code: string): never {
  throw Object.assign(new Error(`${code}: it fails`), { code })
}

const options = { end: 0, isSynced: true, disk: fs }

test('what is appended is in the file when the call returns', () => {
  const path = newFile()
  const file = new JournalFile({ ...options, path })
  file.append('one\n')
  expect(fs.readFileSync(path, 'utf8')).toBe('one\n')
  expect(fs.statSync(path).mode & 0o777).toBe(0o600)
})

test('what lies beyond the good bytes is cut off', () => {
  const path = newFile()
  fs.writeFileSync(path, 'good\ntorn')
  new JournalFile({ ...options, path, end: 5 }).append('more\n')
  expect(fs.readFileSync(path, 'utf8')).toBe('good\nmore\n')
})

test('a disk that takes little at a time gets all of it', () => {
  const path = newFile()
  const disk = faultyDisk({
    // only this form is called
    writeSync: ((file: number, bytes: Uint8Array, from: number) =>
      fs.writeSync(file, bytes, from, 1)) as Disk['writeSync'],
  })
  new JournalFile({ ...options, path, disk }).append('one by one\n')
  expect(fs.readFileSync(path, 'utf8')).toBe('one by one\n')
})

test('on a full disk nothing of a line is left, and what fits later is written', () => {
  const path = newFile()
  let room = 12
  const disk = faultyDisk({
    // only this form is called
    writeSync: ((file: number, bytes: Uint8Array, from: number) => {
      const written = fs.writeSync(file, bytes, from, Math.min(room, bytes.length - from))
      room -= written
      return written === 0 ? fail('ENOSPC') : written
    }) as Disk['writeSync'],
  })
  const file = new JournalFile({ ...options, path, disk })
  file.append('one\n')
  expect(() => file.append('two and more\n')).toThrow(
    expect.objectContaining({ name: 'JournalError', code: 'not-written', message: expect.stringContaining('ENOSPC') }),
  )
  expect(fs.readFileSync(path, 'utf8')).toBe('one\n')
  room = 12
  file.append('two\n')
  expect(fs.readFileSync(path, 'utf8')).toBe('one\ntwo\n')
})

test.each([
  { name: 'it cannot be made durable', faults: { fdatasyncSync: () => fail('EIO') } },
  {
    name: 'what was written in part cannot be cut off',
    faults: { writeSync: () => fail('EIO'), ftruncateSync: () => fail('EIO') },
  },
])('a file is not written any more once $name', ({ faults }) => {
  const path = newFile()
  let isFaulty = false
  const disk = new Proxy<Disk>(fs, {
    get: (good, name) => Reflect.get(isFaulty ? faultyDisk(faults) : good, name),
  })
  const file = new JournalFile({ ...options, path, disk })
  file.append('one\n')
  isFaulty = true
  expect(() => file.append('two\n')).toThrow(expect.objectContaining({ code: 'broken' }))
  isFaulty = false
  expect(() => file.append('three\n')).toThrow(expect.objectContaining({ code: 'broken' }))
  expect(() => file.replace(['four\n'])).toThrow(expect.objectContaining({ code: 'broken' }))
  expect(fs.readFileSync(path, 'utf8')).toBe('one\n')
})

test('a file is replaced as a whole, and goes on behind it', () => {
  const path = newFile()
  fs.writeFileSync(`${path}.new`, 'left by a process that ended')
  const file = new JournalFile({ ...options, path })
  file.append('one\ntwo\n')
  file.replace(['both\n'])
  file.append('three\n')
  expect(fs.readFileSync(path, 'utf8')).toBe('both\nthree\n')
  expect(fs.existsSync(`${path}.new`)).toBe(false)
})

test.each([
  { name: 'half of it is written', fault: { fsyncSync: () => fail('ENOSPC') } },
  { name: 'it cannot be renamed', fault: { renameSync: () => fail('EACCES') } },
])('a file that cannot be replaced stays as it is and goes on: $name', ({ fault }) => {
  const path = newFile()
  const file = new JournalFile({ ...options, isSynced: false, path, disk: faultyDisk(fault) })
  file.append('one\n')
  expect(() => file.replace(['two\n'])).toThrow('it fails')
  file.append('three\n')
  expect(fs.readFileSync(path, 'utf8')).toBe('one\nthree\n')
  expect(fs.existsSync(`${path}.new`)).toBe(false)
})

test('a file that was closed takes nothing', () => {
  const path = newFile()
  const file = new JournalFile({ ...options, path })
  file.close()
  expect(() => file.append('one\n')).toThrow('is closed')
})
