import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { importMetadata } from '#servicestack/import/metadata/import-metadata.ts'
import { importPage } from '#servicestack/import/page/import-page.ts'
import { importTypeScript } from '#servicestack/import/typescript/import-type-script.ts'
import type { ServiceModel } from '#servicestack/model/service-model.ts'
import { pageFormats } from '#servicestack/publish/page-format.ts'
import { publication } from '#servicestack/publish/publication.ts'
import { writeAppMetadata } from '#servicestack/publish/write-app-metadata.ts'
import { writeMetadataPage } from '#servicestack/publish/write-metadata-page.ts'
import { writeTypeScript } from '#servicestack/publish/write-type-script.ts'
import { writeTypesMetadata } from '#servicestack/publish/write-types-metadata.ts'
import { corpusModel } from '../servicestack/corpus-model.ts'
import { corpusApis, recorded } from '../servicestack/corpus-publication.ts'

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

/** The class that harbour's server adds to everything comes before all others. */
function sorted({ types, ...rest }: ServiceModel): ServiceModel {
  return { ...rest, types: types.toSorted((one, other) => (one.name < other.name ? -1 : 1)) }
}

const pages = corpusApis.flatMap((api) =>
  readdirSync(new URL(`../pages/${api}/8.6/ops`, import.meta.url))
    .filter((file) => file.endsWith('.jsv.typescript.html') && recorded(api, `ops/${file}`) !== '')
    .map((file) => [api, file] as const),
)

test.each(pages)('%s: the published page about %s tells what the recorded one tells', (api, file) => {
  const published = publication(corpusModel(api))
  const operation = published.operations.find(({ name }) => file.startsWith(`${name}.`))
  const format = pageFormats.find(({ name }) => name === 'jsv')
  if (operation === undefined || format === undefined) throw new Error(`no ${file}`)
  const html = writeMetadataPage(operation, published, { format, language: 'typescript', baseUrl: 'http://127.0.0.1' })
  expect(sorted(importPage(html).model)).toEqual(sorted(importPage(recorded(api, `ops/${file}`)).model))
})
