/** A disk of one file. */

import { expect, test } from 'vitest'
import { oneFileHost } from '#servicestack/import/typescript/one-file-host.ts'

test('the one file is there, and nothing else', () => {
  const file = { fileName: 'dtos.ts' }
  const host = oneFileHost(file)
  expect(host.getSourceFile('dtos.ts')).toBe(file)
  expect(host.getSourceFile('lib.d.ts')).toBeUndefined()
  expect([host.fileExists('dtos.ts'), host.fileExists('package.json')]).toEqual([true, false])
})
