import { expect, test } from 'vitest'
import type { DocumentReader } from '#cli/import/document-reader.ts'
import { readOperationPages } from '#cli/import/operation-pages.ts'

/** A server with this index, which answers for the operations that `has` names. */
function serve(index: string, has: RegExp): DocumentReader & { readonly asked: string[] } {
  const asked: string[] = []
  return {
    asked,
    failed: [],
    look: async () => index,
    read: async (path) => {
      asked.push(path)
      return has.test(path) ? { file: path, from: path, readAt: '', bytes: new Uint8Array(), text: '' } : undefined
    },
  }
}

const link = (name: string) => `<a href="/json/metadata?op=${name}">`

test('both pages of each operation are asked for, and those that everybody has are not', async () => {
  const server = serve([link('Hold'), link('Authenticate'), link('Hold')].join(''), /./)
  const pages = await readOperationPages(server, () => {})
  expect(server.asked).toEqual(['json/metadata?op=Hold', 'jsv/metadata?op=Hold&lang=typescript'])
  expect(pages.map(({ file }) => file)).toEqual(['Hold.metadata.html', 'Hold.typescript.metadata.html'])
})

test('operations without a page that can be read are named', async () => {
  const lines: string[] = []
  await readOperationPages(serve([link('Hold'), link('Mute'), link('%E0%A4%A')].join(''), /Hold/), (line) =>
    lines.push(line),
  )
  expect(lines).toEqual(['Not learned, for no page of them could be read: Mute, %E0%A4%A'])
})
