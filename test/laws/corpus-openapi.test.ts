/** What OpenAPI has no words for is not lost: every recorded API reads back as it was written. */

import { expect, test } from 'vitest'
import { importMetadata } from '#servicestack/import/metadata/import-metadata.ts'
import { parseOpenApi, stringifyOpenApi } from '#servicestack/openapi/openapi-text.ts'
import { readOpenApi } from '#servicestack/openapi/read-openapi.ts'
import { writeOpenApi } from '#servicestack/openapi/write-openapi.ts'
import { apis, recorded, versions } from '../corpus/truth.ts'
import { corpusModel } from '../servicestack/corpus-model.ts'

const all = apis.flatMap((api) => versions.map((version) => ({ api, version })))

test.each(all)('the contract of $api $version reads back as its model', ({ api, version }) => {
  const model = corpusModel(api, version)
  expect(readOpenApi(parseOpenApi(stringifyOpenApi(writeOpenApi(model))))).toStrictEqual(model)
})

test.each(apis)('what is unknown of %s stays unknown', (api) => {
  const { model } = importMetadata(recorded(api, '8.6', 'types.metadata.json'))
  expect(readOpenApi(parseOpenApi(stringifyOpenApi(writeOpenApi(model)))).unknown).toEqual(['title'])
})
