import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { refuseForeign } from '#cli/import/refuse-foreign.ts'

const folder = mkdtempSync(join(tmpdir(), 'understudy-foreign-'))
const at = (name: string) => join(folder, name)
writeFileSync(
  at('own.ts'),
  '/** The types, generated from openapi.yaml by `understudy generate`; not edited by hand. */',
)
writeFileSync(at('bare.yaml'), 'openapi: 3.1.0\nx-servicestack: {}\n')
writeFileSync(at('empty.yaml'), '\n')
writeFileSync(at('pets.yaml'), 'openapi: 3.1.0\n')

test('what was generated, what is empty and what is not there may be written', async () => {
  await expect(refuseForeign(['own.ts', 'bare.yaml', 'empty.yaml', 'nowhere.ts'].map(at))).resolves.toBeUndefined()
})

test('what somebody else wrote is left alone', async () => {
  await expect(refuseForeign([at('own.ts'), at('pets.yaml')])).rejects.toThrow(
    /pets\.yaml is there already, and understudy has not written it\. Move it away, or name another place/,
  )
})
