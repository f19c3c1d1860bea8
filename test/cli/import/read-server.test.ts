import { expect, test } from 'vitest'
import { readServer } from '#cli/import/read-server.ts'
import { type CorpusOptions, serveCorpus } from '../../corpus/serve-corpus.ts'

async function read(options: CorpusOptions, authorization?: string) {
  const server = await serveCorpus('harbour', '10.15', options)
  const lines: string[] = []
  try {
    const captured = await readServer(new URL(server.url), {
      fetch: (url, init) => fetch(url, init),
      milliseconds: 10_000,
      bytes: 10_000_000,
      ...(authorization === undefined ? {} : { authorization }),
      now: () => new Date(0),
      after: () => () => {},
      progress: (line) => lines.push(line),
    })
    return { files: captured.map(({ file }) => file), lines, requests: server.requests }
  } finally {
    await server.close()
  }
}

test('a server that publishes its metadata is read in two requests', async () => {
  const { files, requests, lines } = await read({})
  expect(files).toEqual(['types.metadata.json', 'metadata.app.json'])
  expect(requests).toEqual(['GET /types/metadata.json', 'GET /metadata/app.json'])
  expect(lines).toHaveLength(2)
})

test.each([
  { hides: [/types\/metadata/], files: ['metadata.app.json'] },
  { hides: [/metadata/], files: ['types.csharp.cs'] },
  { hides: [/metadata/, /csharp/], files: ['types.typescript.ts'] },
])('what hides $hides is read by its next face', async ({ hides, files }) => {
  expect((await read({ hides })).files).toEqual(files)
})

test('where there are pages only, both pages of every operation are read, and nothing but GET is sent', async () => {
  const { files, requests } = await read({ hides: [/metadata\.json/, /app\.json/, /^\/types/] })
  expect(files).toContain('DockVessel.metadata.html')
  expect(files).toContain('DockVessel.typescript.metadata.html')
  expect(files).not.toContain('Authenticate.metadata.html')
  expect(requests.every((request) => request.startsWith('GET '))).toBe(true)
})

test('a server that publishes nothing is told with all that was tried', async () => {
  await expect(read({ hides: [/./] })).rejects.toThrow(/publishes nothing that describes an API[\s\S]* types\/csharp/)
})

test('a server that asks for a sign-in is read with one', async () => {
  const authorization = 'Basic YTpi'
  await expect(read({ authorization })).rejects.toThrow('add --user name:password')
  expect((await read({ authorization }, authorization)).files).toHaveLength(2)
})
