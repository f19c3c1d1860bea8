/** `understudy generate`. */

import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { generateCommand } from '#cli/generate.ts'
import { UsageError } from '#cli/usage-error.ts'
import packageJson from '#package.json' with { type: 'json' }
import { parseOpenApi } from '#servicestack/openapi/openapi-text.ts'
import { readOpenApi } from '#servicestack/openapi/read-openapi.ts'
import { capture } from './capture.ts'

let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'understudy-generate-'))
})

const here = (path: string) => join(folder, path)
const output = () => ['--openapi', here('openapi.yaml'), '--out', here('generated')]

async function run(...args: string[]) {
  const terminal = capture()
  const exitCode = await generateCommand(args, terminal)
  return { exitCode, ...terminal.printed }
}

function capturePages(api: string, ...operations: string[]): string {
  mkdirSync(here(api))
  for (const operation of operations) {
    const page = `test/servicestack/import/pages/${operation}.txt`
    copyFileSync(page, here(`${api}/${operation}.metadata.txt`))
  }
  return here(api)
}

test('from the repository’s own pages come the repository’s own files', async () => {
  writeFileSync(here('package.json'), JSON.stringify({ name: packageJson.name }))
  const { exitCode, out } = await run(...output())
  expect(exitCode).toBe(0)
  expect(out.split('\n').filter((line) => line.startsWith('wrote '))).toHaveLength(3)
  for (const file of ['openapi.yaml', 'generated/evo-voice.types.ts', 'generated/evo-voice.model.ts']) {
    expect(readFileSync(here(file), 'utf8')).toBe(readFileSync(file, 'utf8'))
  }
})

test('all pages of a folder become one contract, named after the folder', async () => {
  const from = capturePages('harbour-desk', 'CastOff', 'DockVessel', 'PatchVessel')
  await run('--from', from, ...output())
  expect(readdirSync(here('generated'))).toEqual(['harbour-desk.model.ts', 'harbour-desk.types.ts'])
  const model = readOpenApi(parseOpenApi(readFileSync(here('openapi.yaml'), 'utf8')))
  expect(model.operations.map(({ name }) => name)).toEqual(['CastOff', 'DockVessel', 'PatchVessel'])
})

test('a single page names its files after the service, unless told otherwise', async () => {
  const page = 'test/servicestack/import/pages/CheckIn.txt'
  await run('--from', page, ...output())
  await run('--from', page, '--name', 'walk-ins', ...output())
  expect(readdirSync(here('generated'))).toEqual([
    'clinic-queue.model.ts',
    'clinic-queue.types.ts',
    'walk-ins.model.ts',
    'walk-ins.types.ts',
  ])
})

test('pages of two services are refused by name', async () => {
  const from = capturePages('mixed', 'CastOff', 'CheckIn')
  await expect(run('--from', from, ...output())).rejects.toThrow(
    /CheckIn\.metadata\.txt .*it is of "Clinic Queue".*, and \S*CastOff\.metadata\.txt is of "Harbour Desk"/,
  )
})

test('what is generated for somebody else’s project names no source of ours', async () => {
  const from = capturePages('harbour-desk', 'CastOff')
  await run('--from', from, ...output())
  const model = readFileSync(here('generated/harbour-desk.model.ts'), 'utf8')
  expect(model.match(/^import .*$/gm)).toEqual(["import type { ServiceModel } from 'servicestack-understudy/model'"])
})

test('what the importer decided is told beside it, with file and line', async () => {
  const page = 'dtos/evo-voice/hold-session.metadata.txt'
  const { out, error } = await run('--from', page, ...output())
  expect(error).toMatch(new RegExp(`^${page}: HoldSession answers SessionInfo \\(41 members\\): .*\n`, 'm'))
  expect(error).toMatch(new RegExp(`^${page}: line 15: .*NodeParameterMap`, 'm'))
  expect(out).not.toContain('NodeParameterMap')
})

test('--check asks one question only, and leaves the notes out', async () => {
  const page = 'dtos/evo-voice/hold-session.metadata.txt'
  await run('--from', page, ...output())
  expect(await run('--check', '--from', page, ...output())).toMatchObject({ exitCode: 0, error: '' })
})

test('--check writes nothing, even when nothing is there yet', async () => {
  const { exitCode, error } = await run('--check', ...output())
  expect(exitCode).toBe(1)
  expect(error.split('\n').filter((line) => line.includes('Run `understudy generate`'))).toHaveLength(3)
  expect(readdirSync(folder)).toEqual([])
})

test('--help lists the options', async () => {
  expect((await run('--help')).out).toMatch(/^Usage: understudy generate \[options\]/)
})

test.each([
  { args: ['--name', 'Evo Voice'], says: '--name "Evo Voice" is no name for files.' },
  { args: ['--from', 'nowhere'], says: 'Cannot read nowhere: there is no such file' },
  { args: ['--into', 'a'], says: "Unknown option '--into'" },
])('$args is a mistake: $says', async ({ args, says }) => {
  const mistake = run(...args)
  await expect(mistake).rejects.toThrow(UsageError)
  await expect(mistake).rejects.toThrow(says)
})
