import { expect, test } from 'vitest'
import { writeFacts } from '#servicestack/import/facts/write-facts.ts'
import { importMetadata } from '#servicestack/import/metadata/import-metadata.ts'
import { compareFacts } from './compare-facts.ts'
import { factRecords } from './fact-records.ts'
import { recordKinds } from './record-kind.ts'
import { apis, recorded, truthAbout, versions } from './truth.ts'

const both = apis.flatMap((api) => versions.map((version) => ({ api, version })))

test.each(both)('the metadata of $api $version tells every fact', ({ api, version }) => {
  const app = recorded(api, version, 'metadata.app.json')
  const { model } = importMetadata(recorded(api, version, 'types.metadata.json'), app)
  const told = JSON.parse(JSON.stringify(writeFacts(model)))
  const kinds = new Set(recordKinds)
  // 6.11 tells a generic response in closed forms only, which do not name its parameters
  const without = (place: string) => version === '6.11' && place.endsWith('/genericArgs')
  const { wrong, carried } = compareFacts(factRecords(truthAbout(api), 'name'), told, {
    kinds,
    identity: 'name',
    without,
  })
  expect(wrong).toEqual([])
  expect(carried).toBeGreaterThan(900)
})
