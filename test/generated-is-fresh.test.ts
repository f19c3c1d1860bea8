/** What is generated is what the captured sources say, and the check would notice if it were not. */

import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { generateCommand } from '#cli/generate.ts'
import { evoVoiceModel } from '#generated/evo-voice.model.ts'
import { parseOpenApi } from '#servicestack/openapi/openapi-text.ts'
import { readOpenApi } from '#servicestack/openapi/read-openapi.ts'
import { capture } from './cli/capture.ts'

const files = ['openapi.yaml', 'generated/evo-voice.types.ts', 'generated/evo-voice.model.ts']

let copy = ''

beforeEach(() => {
  copy = mkdtempSync(join(tmpdir(), 'understudy-fresh-'))
  mkdirSync(join(copy, 'generated'))
  // the files are those of this very package, and import its source
  cpSync('package.json', join(copy, 'package.json'))
  for (const file of files) cpSync(file, join(copy, file))
})

test('the committed files are fresh', async () => {
  const terminal = capture()
  expect(await generateCommand(['--check'], terminal)).toBe(0)
  expect(terminal.printed).toEqual({ out: `${files.join(', ')}: fresh\n`, error: '' })
})

test.each(files)('a changed %s is stale, and the check says what to run without writing', async (file) => {
  appendFileSync(join(copy, file), '\n')
  const changed = readFileSync(join(copy, file), 'utf8')
  expect(await check()).toEqual({
    exitCode: 1,
    out: '',
    error: `${join(copy, file)} is not what the captured sources say. Run \`understudy generate\` and commit the result.\n`,
  })
  expect(readFileSync(join(copy, file), 'utf8')).toBe(changed)
})

test('a missing file is stale', async () => {
  rmSync(join(copy, 'generated/evo-voice.types.ts'))
  expect(await check()).toMatchObject({ exitCode: 1, error: expect.stringContaining('evo-voice.types.ts') })
})

test('the generated model is the contract’s', () => {
  expect(evoVoiceModel).toStrictEqual(readOpenApi(parseOpenApi(readFileSync('openapi.yaml', 'utf8'))))
})

async function check(): Promise<{ exitCode: number; out: string; error: string }> {
  const terminal = capture()
  const out = ['--openapi', join(copy, 'openapi.yaml'), '--out', join(copy, 'generated')]
  const exitCode = await generateCommand(['--check', ...out], terminal)
  return { exitCode, ...terminal.printed }
}
