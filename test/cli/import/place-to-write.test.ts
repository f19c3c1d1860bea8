import { mkdirSync, mkdtempSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { placeToWrite } from '#cli/import/place-to-write.ts'
import { UsageError } from '#cli/usage-error.ts'

const outside = realpathSync(mkdtempSync(join(tmpdir(), 'understudy-outside-')))
const project = realpathSync(mkdtempSync(join(tmpdir(), 'understudy-project-')))
mkdirSync(join(project, 'api'))
writeFileSync(join(project, 'api/openapi.yaml'), '')
writeFileSync(join(outside, 'precious.yaml'), '')
symlinkSync('api/openapi.yaml', join(project, 'inside.yaml'))
symlinkSync(outside, join(project, 'dtos'))
symlinkSync(join(outside, 'precious.yaml'), join(project, 'outside.yaml'))
symlinkSync('nowhere', join(project, 'dangling'))

const place = (path: string) => placeToWrite(join(project, path), project)

test.each([
  ['openapi.yaml', 'openapi.yaml'],
  ['a/b/c.ts', 'a/b/c.ts'],
  ['..api.ts', '..api.ts'],
  ['inside.yaml', 'api/openapi.yaml'],
])('%s goes to %s of the project', async (path, real) => {
  expect(await place(path)).toBe(join(project, real))
})

test.each([
  ['dtos/harbour/types.json', 'a link leads from there out of the project'],
  ['outside.yaml', 'a link leads from there out of the project'],
  ['dangling/types.json', 'is a link to what is not there'],
])('%s is not written: %s', async (path, says) => {
  await expect(place(path)).rejects.toThrow(UsageError)
  await expect(place(path)).rejects.toThrow(says)
})

test('who names a place outside of the project means it', async () => {
  expect(await place(join('..', outside.split('/').at(-1) ?? '', 'types.ts'))).toBe(join(outside, 'types.ts'))
})
