import { expect, test } from 'vitest'
import { learnFiles } from '#cli/learn.ts'

test('files are learned together', async () => {
  const folder = 'test/pages/clinic/10.15'
  const { model } = await learnFiles([`${folder}/types.metadata.json`, `${folder}/metadata.app.json`])
  expect(model).toMatchObject({ title: 'Clinic Queue', jsonNames: 'PascalCase' })
  expect(model.operations).toHaveLength(9)
})

test('a file that cannot be read is named', async () => {
  await expect(learnFiles(['package.json', 'README.md'])).rejects.toThrow('package.json')
})
