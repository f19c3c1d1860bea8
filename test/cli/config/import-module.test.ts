import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { importModule } from '#cli/config/import-module.ts'
import { UsageError } from '#cli/usage-error.ts'

const folder = mkdtempSync(join(tmpdir(), 'understudy-module-'))

function write(name: string, text: string): string {
  const file = join(folder, name)
  writeFileSync(file, text)
  return file
}

test('TypeScript is loaded as it is, with its named exports and the default one', async () => {
  const file = write('one.ts', 'export const port: number = 1\nexport default { name: "a" }\n')
  expect(await importModule(file, '')).toMatchObject({ port: 1, default: { name: 'a' } })
})

test("the package's own modules are found where it is not installed", async () => {
  const file = write(
    'two.ts',
    "import { defineConfig } from 'servicestack-understudy/config'\nexport const config = defineConfig({ name: 'a' })\n",
  )
  expect(await importModule(file, '')).toMatchObject({ config: { name: 'a' } })
})

test('a file that cannot be loaded is a mistake, and the advice is told', async () => {
  const file = write('three.ts', "throw new Error('not today')")
  await expect(importModule(file, 'Mend it.')).rejects.toThrow(UsageError)
  await expect(importModule(file, 'Mend it.')).rejects.toThrow(`${file} cannot be loaded: not today Mend it.`)
})
