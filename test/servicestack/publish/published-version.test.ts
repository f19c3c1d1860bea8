import { expect, test } from 'vitest'
import { publication } from '#servicestack/publish/publication.ts'
import { publishedVersions } from '#servicestack/publish/published-version.ts'
import { readScriptOptions } from '#servicestack/publish/script-options.ts'
import { writeTypeScript } from '#servicestack/publish/write-type-script.ts'
import { readRecordedModel } from '../../exchanges/api/recorded-model.ts'

/** The length of the recorded files of routes/builtin/types-ts, from servers with a port of four digits. */
test.each([
  ['6.11', 16_696],
  ['8.6', 16_186],
  ['10.15', 16_320],
] as const)('the TypeScript of %s is as long as the recorded one', (version, length) => {
  const request = {
    baseUrl: 'http://127.0.0.1:5057',
    now: 0,
    options: readScriptOptions([]),
    keyword: 'class',
  } as const
  expect(writeTypeScript(publication(readRecordedModel(), version), request)).toHaveLength(length)
})

test('each version calls itself as it does in its headers', () => {
  expect(Object.values(publishedVersions).map(({ version }) => version)).toEqual(['6.110', '8.60', '10.15'])
})
