import { expect, test } from 'vitest'
import { readImportOptions } from '#cli/import/import-options.ts'
import { readSources } from '#cli/import/read-sources.ts'
import { platformEffects } from '#cli/platform-effects.ts'
import { serveCorpus } from '../../corpus/serve-corpus.ts'
import { capture } from '../capture.ts'

async function read(...args: readonly string[]) {
  const options = readImportOptions(args)
  if (options === undefined) throw new Error('no options')
  const terminal = capture()
  const effects = {
    ...platformEffects,
    environment: { UNDERSTUDY_PASSWORD: 'b' },
    readInput: async () => new TextEncoder().encode('pasted'),
  }
  const captured = await readSources(options, effects, terminal)
  return { captured: captured.map(({ file, from }) => ({ file, from })), ...terminal.printed }
}

test('a password is taken from the environment and never printed', async () => {
  const server = await serveCorpus('harbour', '8.6', { authorization: 'Basic YTpi' })
  try {
    const { captured, error } = await read(server.url, '--user', 'a')
    expect(captured).toHaveLength(2)
    expect(error).not.toMatch(/YTpi|:b\b/)
  } finally {
    await server.close()
  }
})

test('pasted text is a source like any other', async () => {
  expect((await read('-')).captured).toEqual([{ file: 'pasted.txt', from: 'the pasted text' }])
})
