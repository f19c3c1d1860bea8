import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readContract, readOverrides } from '#cli/import/read-contract.ts'
import { evoVoiceModel } from '#generated/evo-voice.model.ts'

const folder = mkdtempSync(join(tmpdir(), 'understudy-contract-'))

test('the contract of a project is read as its model', async () => {
  expect(await readContract('openapi.yaml')).toEqual(evoVoiceModel)
})

test('a project without a contract has none', async () => {
  expect(await readContract(join(folder, 'openapi.yaml'))).toBeUndefined()
})

test('overrides lie beside the contract they change', async () => {
  expect(await readOverrides(join(folder, 'openapi.yaml'))).toBeUndefined()
  writeFileSync(join(folder, 'openapi.overrides.yaml'), '# nothing yet\n')
  expect(await readOverrides(join(folder, 'openapi.yaml'))).toBeUndefined()
  writeFileSync(join(folder, 'openapi.overrides.yaml'), 'info: { title: Docks }\n')
  expect(await readOverrides(join(folder, 'openapi.yaml'))).toEqual({ info: { title: 'Docks' } })
})
