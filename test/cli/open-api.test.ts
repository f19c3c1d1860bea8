import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { openApi } from '#cli/open-api.ts'
import { evoVoiceModel } from '#generated/evo-voice.model.ts'

const root = path.resolve(import.meta.dirname, '../..')
const pages = path.join(root, 'test/pages/harbour/8.6')
const folder = await mkdtemp(path.join(tmpdir(), 'understudy-open-'))

afterAll(() => rm(folder, { recursive: true }))

test('a contract is opened as it was written', async () => {
  const api = await openApi([path.join(root, 'openapi.yaml')])
  const operations = evoVoiceModel.operations.map(({ name }) => name)
  expect([api.name, api.services?.map(({ operation }) => operation)]).toEqual(['evo-voice', operations])
  expect(operations).toContain('HoldSession')
})

test('metadata is learned from, several files as one API', async () => {
  const api = await openApi(['types.metadata.json', 'metadata.app.json'].map((file) => path.join(pages, file)))
  expect(api.model.title).toBe('Harbour Desk')
  expect(api.services?.find(({ operation }) => operation === 'PatchVessel')?.manner).toBe('stateful (vessels: update)')
})

test('what is not there is named', async () => {
  await expect(openApi([path.join(folder, 'gone.yaml')])).rejects.toThrow(/Cannot read .*gone\.yaml/)
  await expect(openApi([path.join(folder, 'gone')])).rejects.toThrow(/Cannot read .*gone/)
})

test('a broken contract is a mistake that names the file', async () => {
  const file = path.join(folder, 'broken.yaml')
  await writeFile(file, 'openapi: 3.1.0\nx-servicestack: [\n')
  await expect(openApi([file])).rejects.toThrow(/broken\.yaml/)
})
