/** Weighs what a page loads that imports the codec: docs/decisions/0006-why-jsv-weighs-what-it-does.md */

import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { expect, test } from 'vitest'

const room = path.resolve(import.meta.dirname, '../../../servicestack/jsv')

const rows = [
  { name: 'everything', imports: '*', most: 17_600 },
  { name: 'stringify alone', imports: '{ stringify }', most: 10_050 },
  { name: 'parse alone', imports: '{ parse }', most: 15_950 },
  { name: 'format alone', imports: '{ format }', most: 500 },
]

test.each(rows)('$name weighs at most $most bytes, minified and gzipped', async ({ imports, most }) => {
  const weight = await weightOf(`export ${imports} from ${JSON.stringify(path.join(room, 'index.ts'))}`)
  expect(weight).toBeLessThanOrEqual(most)
})

async function weightOf(contents: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: room },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'neutral',
    target: 'es2022',
    write: false,
  })
  return gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).byteLength
}
