import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { expect, test } from 'vitest'
import { withProject } from '#cli/import/with-project.ts'

const folder = mkdtempSync(join(tmpdir(), 'understudy-with-'))
writeFileSync(
  join(folder, 'understudy.config.ts'),
  "export default { name: 'docks', source: 'https://host', openapi: 'contract.yaml' }\n",
)
const from = (path: string) => relative(process.cwd(), join(folder, path))
const places = ['--openapi', from('contract.yaml'), '--out', from('generated'), '--dtos', from('dtos')]

test.each([
  { given: ['--check'], want: ['--check', ...places, '--name', 'docks', 'https://host'] },
  { given: ['other.json'], want: ['other.json', ...places] },
  { given: ['--user', 'ann'], want: ['--user', 'ann', ...places, '--name', 'docks', 'https://host'] },
  { given: ['-'], want: ['-', ...places] },
  { given: ['--help'], want: ['--help'] },
])('$given is completed by the configuration', async ({ given, want }) => {
  expect(await withProject(given, folder)).toEqual(want)
})

test('without a configuration the arguments stay as they are', async () => {
  expect(await withProject(['a'], tmpdir())).toEqual(['a'])
})
