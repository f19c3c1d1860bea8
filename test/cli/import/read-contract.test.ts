import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readContract, readOverrides } from '#cli/import/read-contract.ts'
import { UsageError } from '#cli/usage-error.ts'
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

test.each([
  {
    name: 'broken',
    text: 'a: [',
    says: /Cannot read .*openapi.yaml: it is no YAML .* at line \d, column \d\. Bring it back/,
  },
  {
    name: 'of another kind',
    text: 'openapi: 3.0.0',
    says: /openapi.yaml at \/openapi: it says OpenAPI 3.0.0.* move it away/,
  },
])('a contract that is $name is named with what to do', async ({ text, says }) => {
  const path = join(mkdtempSync(join(tmpdir(), 'understudy-contract-')), 'openapi.yaml')
  writeFileSync(path, text)
  await expect(readContract(path)).rejects.toThrow(UsageError)
  await expect(readContract(path)).rejects.toThrow(says)
})

test('overrides that cannot be read are named', async () => {
  const other = mkdtempSync(join(tmpdir(), 'understudy-contract-'))
  writeFileSync(join(other, 'openapi.overrides.yaml'), 'a: [')
  await expect(readOverrides(join(other, 'openapi.yaml'))).rejects.toThrow(/openapi.overrides.yaml: .* Mend it/)
})

test('an empty contract is none yet, and a folder is no contract', async () => {
  const other = mkdtempSync(join(tmpdir(), 'understudy-contract-'))
  writeFileSync(join(other, 'empty.yaml'), '\n')
  mkdirSync(join(other, 'folder.yaml'))
  expect(await readContract(join(other, 'empty.yaml'))).toBeUndefined()
  await expect(readContract(join(other, 'folder.yaml'))).rejects.toThrow('folder.yaml: it is a folder.')
})
