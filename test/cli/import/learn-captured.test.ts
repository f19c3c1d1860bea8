import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { learnCaptured } from '#cli/import/learn-captured.ts'

test('captured texts are learned under the names of their places', async () => {
  const captured = (text: string) => ({
    file: 'a',
    from: 'https://host/types',
    readAt: '',
    bytes: Buffer.from(text),
    text,
  })
  const typescript = readFileSync('test/pages/harbour/8.6/types.typescript.ts', 'utf8')
  expect((await learnCaptured([captured(typescript)])).model.operations).toHaveLength(10)
  await expect(learnCaptured([captured('prose')])).rejects.toThrow('https://host/types')
})
