import { expect, test } from 'vitest'
import { writeMetadataIndex } from '#servicestack/publish/write-metadata-index.ts'
import { corpusPublication, recorded } from '../corpus-publication.ts'

test.each(['clinic', 'harbour'] as const)('the list of %s has the same operations and addresses', (api) => {
  const html = writeMetadataIndex(corpusPublication(api), 'http://h')
  const addresses = (page: string) =>
    [...page.matchAll(/\/((?:json|xml|jsv|csv|jsonl)\/metadata\?op=\w+)"/g)].map(([, address]) => address)
  expect(addresses(html)).toEqual(addresses(recorded(api, 'metadata.index.html')))
  expect(html).toContain('The following operations are available.')
})
