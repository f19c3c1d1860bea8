import { expect, test } from 'vitest'
import { readText } from '#cli/import/read-text.ts'

test('a file is read as text, one that is missing is undefined, and a folder is a mistake', async () => {
  expect(await readText('package.json')).toContain('servicestack-understudy')
  expect(await readText('nowhere.txt')).toBeUndefined()
  await expect(readText('.')).rejects.toThrow('Cannot read .: it is a folder. Name a file.')
})
