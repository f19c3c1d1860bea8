import { expect, test } from 'vitest'
import { importMetadata } from '#servicestack/import/metadata/import-metadata.ts'
import { importTypeScript } from '#servicestack/import/typescript/import-type-script.ts'
import type { ServiceModel } from '#servicestack/model/service-model.ts'
import { publication } from '#servicestack/publish/publication.ts'
import { writeAppMetadata } from '#servicestack/publish/write-app-metadata.ts'
import { writeTypeScript } from '#servicestack/publish/write-type-script.ts'
import { writeTypesMetadata } from '#servicestack/publish/write-types-metadata.ts'
import { corpusApis, corpusModel } from '../servicestack/corpus-publication.ts'

const baseUrls = { clinic: 'http://127.0.0.1:5106', harbour: 'http://127.0.0.1:5105' }
const plain = { makePropertiesOptional: false, includeTypes: [] }

function throughTypeScript(model: ServiceModel, baseUrl: string): ServiceModel {
  const published = publication(model)
  return importTypeScript(writeTypeScript(published, { baseUrl, now: 0, options: plain, keyword: 'class' })).model
}

test.each(corpusApis)('%s: reading the published metadata gives the model again', (api) => {
  const model = corpusModel(api)
  const published = publication(model)
  const text = writeTypesMetadata(published, baseUrls[api])
  expect(importMetadata(text, writeAppMetadata(published, baseUrls[api], 0)).model).toEqual(model)
})

test.each(corpusApis)('%s: what TypeScript carries of a model goes round and round', (api) => {
  const once = throughTypeScript(corpusModel(api), baseUrls[api])
  expect(once.operations.map(({ name, routes, method }) => ({ name, routes, method }))).toEqual(
    corpusModel(api).operations.map(({ name, routes, method }) => ({
      name,
      method,
      routes: routes.map(({ path, verbs }) => ({ path, verbs })),
    })),
  )
  expect(throughTypeScript(once, baseUrls[api])).toEqual(once)
})
