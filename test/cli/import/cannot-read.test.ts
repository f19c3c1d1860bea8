import { expect, test } from 'vitest'
import { cannotRead } from '#cli/import/cannot-read.ts'
import { UsageError } from '#cli/usage-error.ts'

const missing = Object.assign(new Error('no such file'), { code: 'ENOENT' })

test.each([
  ['dtos/old.txt', 'there is no such file or folder. Name a file'],
  ['types.json', 'there is no such file or folder. Name a file'],
  ['pages/*.txt', 'Name the folder: it stands for all files in it.'],
  ['team.example.com', 'If it is a server, write https://team.example.com or http://team.example.com.'],
  ['localhost:5000', 'If it is a server, write https://localhost:5000 or http://localhost:5000.'],
  ['10.0.0.7/api', 'If it is a server, write https://10.0.0.7/api or http://10.0.0.7/api.'],
  ['file:///pages/types.json', 'Leave file:// out.'],
  ['ftp://joe:secret@host/types', 'Cannot read ftp://host/types: servers are read over https:// and http:// only.'],
  ['', 'the name is empty.'],
])('%j, which is not there, gets the advice: %s', (path, says) => {
  const mistake = cannotRead(path, missing)
  expect(mistake).toBeInstanceOf(UsageError)
  expect(mistake.message).toContain(says)
  expect(mistake.cause).toBe(missing)
})

test.each([
  ['EACCES', 'you are not allowed to.'],
  ['ELOOP', 'it is a link that leads back to itself.'],
  ['ENAMETOOLONG', 'the name is too long for a file.'],
  ['EIO', 'i/o error. Name a file, a folder'],
])('%s is told as: %s', (code, says) => {
  expect(cannotRead('a', Object.assign(new Error('i/o error'), { code })).message).toContain(says)
})
