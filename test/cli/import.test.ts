/** `understudy import`. */

import { expect, test } from 'vitest'
import { importCommand } from '#cli/import.ts'
import { UsageError } from '#cli/usage-error.ts'
import { evoVoiceModel } from '#generated/evo-voice.model.ts'
import { parseOpenApi } from '#servicestack/openapi/openapi-text.ts'
import { readOpenApi } from '#servicestack/openapi/read-openapi.ts'
import { capture } from './capture.ts'

const page = 'dtos/evo-voice/hold-session.metadata.txt'

async function run(...args: string[]) {
  const terminal = capture()
  const exitCode = await importCommand(args, terminal)
  return { exitCode, ...terminal.printed }
}

test('a page is reported, notes included', async () => {
  const { exitCode, out, error } = await run(page)
  expect(exitCode).toBe(0)
  expect(out).toMatch(/^Evo Voice \(team.evovoice.io\)\n/)
  expect(out).toContain('NodeParameterMap')
  expect(error).toBe('')
})

test('--json prints the model alone, and the notes beside it', async () => {
  const { out, error } = await run(page, '--json')
  expect(JSON.parse(out)).toEqual(evoVoiceModel)
  expect(error).toMatch(/^line 15: .*NodeParameterMap/m)
})

test('--openapi prints the contract', async () => {
  const { out } = await run('--openapi', page)
  expect(readOpenApi(parseOpenApi(out))).toEqual(evoVoiceModel)
})

test('--help lists the options', async () => {
  expect((await run('--help')).out).toMatch(/^Usage: understudy import <page>/)
})

test.each([
  { args: [], says: 'Name one captured metadata page.' },
  { args: [page, page], says: 'Name one captured metadata page.' },
  { args: [page, '--json', '--openapi'], says: '--json and --openapi exclude each other.' },
  { args: [page, '--yaml'], says: "Unknown option '--yaml'" },
  { args: ['nowhere.txt'], says: 'Cannot read nowhere.txt.' },
])('$args is a mistake: $says', async ({ args, says }) => {
  const mistake = run(...args)
  await expect(mistake).rejects.toThrow(UsageError)
  await expect(mistake).rejects.toThrow(says)
})
