import path from 'node:path'
import { build } from 'esbuild'
import { expect, test } from 'vitest'

test('the browser door bundles for browsers without a single Node module', async () => {
  const { outputFiles, metafile } = await build({
    stdin: {
      contents: `import { setupBrowser } from '#mocks/browser.ts'
        import { evoVoice } from '#mocks/evo-voice/evo-voice.ts'
        const { worker } = setupBrowser(evoVoice, { seed: 1, now: Date.now })
        await worker.start()`,
      resolveDir: path.resolve(import.meta.dirname, '../..'),
    },
    bundle: true,
    platform: 'browser',
    format: 'esm',
    write: false,
    metafile: true,
  })
  expect(outputFiles[0]?.text).toContain('HoldSession')
  const inputs = Object.keys(metafile.inputs)
  expect(inputs.some((input) => input.endsWith('mocks/browser.ts'))).toBe(true)
  expect(inputs.filter((input) => /mocks\/(?:server|node)\.ts|node_modules\/yaml|node:/.test(input))).toEqual([])
})
