/** The two APIs of the corpus, as a server's own metadata tells them. */

import { readFileSync } from 'node:fs'
import path from 'node:path'
import { importMetadata } from '#servicestack/import/metadata/import-metadata.ts'
import type { ServiceModel } from '#servicestack/model/service-model.ts'

const pages = path.resolve(import.meta.dirname, '../../pages')

/** Harbour Desk: camelCase, pages of vessels and berths. */
export const harbour = modelOf('harbour')

/** Clinic Queue: PascalCase, data contracts, two types of one name. */
export const clinic = modelOf('clinic')

function modelOf(api: string): ServiceModel {
  const read = (file: string) => readFileSync(path.join(pages, api, '8.6', file), 'utf8')
  return importMetadata(read('types.metadata.json'), read('metadata.app.json')).model
}
