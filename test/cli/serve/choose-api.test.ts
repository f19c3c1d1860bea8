import path from 'node:path'
import { expect, test } from 'vitest'
import { chooseApi } from '#cli/serve/choose-api.ts'
import { evoVoice } from '#mocks/evo-voice/evo-voice.ts'

const repository = path.resolve(import.meta.dirname, '../../..')

test('where nothing is named and no project is found it is the bundled API', async () => {
  expect(await chooseApi([], path.parse(repository).root)).toBe(evoVoice)
})

test('what is named is read', async () => {
  const metadata = path.join(repository, 'test/pages/harbour/8.6/types.metadata.json')
  const { model } = await chooseApi([metadata], repository)
  expect(model.operations.map(({ name }) => name)).toContain('DockVessel')
})

test('a configuration that is not there is a mistake', async () => {
  await expect(chooseApi(['nowhere/understudy.config.ts'], repository)).rejects.toThrow()
})
