import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { findConfig } from '#cli/config/find-config.ts'
import { loadConfig } from '#cli/config/load-config.ts'
import { UsageError } from '#cli/usage-error.ts'

let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'understudy-config-'))
})

function write(text: string): string {
  const file = join(folder, 'understudy.config.ts')
  writeFileSync(file, text)
  return file
}

test('TypeScript is loaded as it is, and what it imports too', async () => {
  writeFileSync(join(folder, 'name.ts'), "export const name: string = 'harbour'\n")
  const file = write(
    "import { name } from './name.ts'\nexport default { name, source: ['pages/a.txt', 'https://host'] }\n",
  )
  expect(await loadConfig(file)).toMatchObject({
    file,
    config: { name: 'harbour' },
    openapi: join(folder, 'openapi.yaml'),
    generated: join(folder, 'generated'),
    dtos: join(folder, 'dtos'),
    scenarios: join(folder, 'scenarios'),
    sources: [join(folder, 'pages/a.txt'), 'https://host'],
  })
})

test('a folder without a configuration has none', () => {
  expect(findConfig(folder)).toBeUndefined()
  const file = write('')
  expect(findConfig(folder)).toBe(file)
})

test.each([
  { text: 'export default 1', says: 'has no default export.' },
  { text: 'export default {}', says: 'has no name.' },
  { text: "export default { name: 'a', openapi: 1 }", says: 'has no text as openapi.' },
  { text: "export default { name: 'a', scenario: 1 }", says: 'has no text as scenario. Write a name.' },
  { text: "export default { name: 'a', source: {} }", says: 'has a source that is neither' },
  { text: "export default { name: 'a', behaviours: {} }", says: 'has behaviours that are no list.' },
  { text: 'export default {', says: 'cannot be loaded:' },
  { text: "throw new Error('not today')", says: 'cannot be loaded: not today' },
])('$text is a mistake: $says', async ({ text, says }) => {
  const file = write(text)
  await expect(loadConfig(file)).rejects.toThrow(UsageError)
  await expect(loadConfig(file)).rejects.toThrow(says)
})
