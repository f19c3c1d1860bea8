import { expect, test } from 'vitest'
import { writeTypeLinks, writeTypeLinksPage } from '#servicestack/publish/write-type-links.ts'
import { corpusPublication } from '../corpus-publication.ts'

test('the links lead to what there is', () => {
  expect(JSON.parse(writeTypeLinks('http://h'))).toMatchObject({ TypeScript: 'http://h/types/typescript' })
  expect(writeTypeLinksPage(corpusPublication('harbour'), 'http://h')).toContain('href="http://h/types/metadata.json"')
})
