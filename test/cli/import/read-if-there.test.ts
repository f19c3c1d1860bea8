import { expect, test } from 'vitest'
import { readIfThere } from '#cli/import/read-if-there.ts'

test('a file is read, one that is missing is undefined, and a folder is an error', async () => {
  expect((await readIfThere('package.json'))?.toString()).toContain('servicestack-understudy')
  expect(await readIfThere('nowhere.txt')).toBeUndefined()
  await expect(readIfThere('.')).rejects.toThrow('EISDIR')
})
