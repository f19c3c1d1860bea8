/** `understudy import`. */

import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { importCommand } from '#cli/import.ts'
import { platformEffects } from '#cli/platform-effects.ts'
import { UsageError } from '#cli/usage-error.ts'
import { parseOpenApi } from '#servicestack/openapi/openapi-text.ts'
import { readOpenApi } from '#servicestack/openapi/read-openapi.ts'
import { serveCorpus } from '../corpus/serve-corpus.ts'
import { corpusModel } from '../servicestack/corpus-model.ts'
import { capture } from './capture.ts'

const metadata = ['test/pages/harbour/8.6/types.metadata.json', 'test/pages/harbour/8.6/metadata.app.json']

let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'understudy-import-'))
})

const here = (path: string) => join(folder, path)
const places = () => ['--openapi', here('openapi.yaml'), '--out', here('generated'), '--dtos', here('dtos')]

async function run(...args: string[]) {
  const terminal = capture()
  const exitCode = await importCommand(args, terminal)
  return { exitCode, ...terminal.printed }
}

test('what was read, the contract and the code are written, and a report says what is certain', async () => {
  const { exitCode, out } = await run(...metadata, ...places())
  expect(exitCode).toBe(0)
  expect(out).toMatch(/^Harbour Desk \(127\.0\.0\.1:5105\)\n {2}read .*\n {2}operations {2}10: ListVessels, /)
  expect(out).toContain('certain     everything')
  expect(readdirSync(here('dtos/harbour-desk')).sort()).toEqual([
    'metadata.app.json',
    'sources.json',
    'types.metadata.json',
  ])
  expect(readFileSync(here('dtos/harbour-desk/types.metadata.json'))).toEqual(readFileSync(metadata[0] ?? ''))
  expect(readdirSync(here('generated')).sort()).toEqual(['harbour-desk.model.ts', 'harbour-desk.types.ts'])
  expect(readOpenApi(parseOpenApi(readFileSync(here('openapi.yaml'), 'utf8')))).toEqual(corpusModel('harbour'))
})

test('a server is imported by its address, with progress beside the report', async () => {
  const server = await serveCorpus('clinic', '10.15')
  try {
    const { exitCode, out, error } = await run(server.url, ...places())
    expect(exitCode).toBe(0)
    expect(out).toContain('Clinic Queue')
    expect(error).toMatch(/^GET http:\/\/127\.0\.0\.1:\d+\/types\/metadata\.json: \d+ kB\n/)
    expect(JSON.parse(readFileSync(here('dtos/clinic-queue/sources.json'), 'utf8'))[0]).toMatchObject({
      file: 'types.metadata.json',
      from: `${server.url}/types/metadata.json`,
    })
  } finally {
    await server.close()
  }
})

test('a second import says that nothing has changed', async () => {
  await run(...metadata, ...places())
  expect((await run(...metadata, ...places(), '--check')).exitCode).toBe(0)
  expect((await run(...metadata, ...places())).out).toContain('Nothing has changed.')
})

test('--check tells the difference, writes nothing and exits 1', async () => {
  await run(...metadata, ...places())
  const changed = here('types.metadata.json')
  const text = readFileSync(metadata[0] ?? '', 'utf8')
  writeFileSync(changed, text.replaceAll('HarbourStatus', 'QuayStatus').replace('"verbs":"PATCH"', '"verbs":"PUT"'))
  const before = readFileSync(here('openapi.yaml'), 'utf8')
  const { exitCode, out } = await run(changed, metadata[1] ?? '', ...places(), '--check')
  expect(exitCode).toBe(1)
  expect(out).toContain('Operations renamed (by likeness)\n    QuayStatus, which was HarbourStatus')
  expect(out).toContain('PatchVessel: PATCH /vessels/{VesselKey} → PUT /vessels/{VesselKey}')
  expect(readFileSync(here('openapi.yaml'), 'utf8')).toBe(before)
  expect(readFileSync(here('dtos/harbour-desk/types.metadata.json'), 'utf8')).toBe(text)
})

test('--check without a contract has nothing to compare with', async () => {
  const { exitCode, error } = await run(...metadata, ...places(), '--check')
  expect(exitCode).toBe(1)
  expect(error).toContain('to compare with. Import without --check first.')
  expect(readdirSync(folder)).toEqual([])
})

test('--strict writes nothing when something had to be inferred', async () => {
  const page = 'dtos/evo-voice/hold-session.metadata.txt'
  const { exitCode, error } = await run(page, ...places(), '--strict')
  expect(exitCode).toBe(1)
  expect(error).toContain('--strict asks for certainty: nothing was written.')
  expect(readdirSync(folder)).toEqual([])
  expect((await run(page, '--json', '--strict')).exitCode).toBe(1)
  expect((await run(...metadata, ...places(), '--strict')).exitCode).toBe(0)
})

test('what people laid over the contract survives, and is part of the generated code', async () => {
  const description = 'Seven digits, as painted on the hull'
  writeFileSync(
    here('openapi.overrides.yaml'),
    `components: { schemas: { Berth: { description: "${description}" }, Tariff: { description: null } } }\n`,
  )
  await run(...metadata, ...places())
  await run(...metadata, ...places())
  expect(readFileSync(here('openapi.yaml'), 'utf8')).toContain(description)
  expect(readFileSync(here('generated/harbour-desk.model.ts'), 'utf8')).toContain(description)
  expect(existsSync(here('openapi.overrides.yaml'))).toBe(true)
})

test('a capture that somebody has mended counts, and stays as it is', async () => {
  await run(...metadata, ...places())
  const captured = here('dtos/harbour-desk/types.metadata.json')
  const mended = readFileSync(captured, 'utf8').replace('Vessel to dock', 'Vessel to moor')
  writeFileSync(captured, mended)
  const { out } = await run(...metadata, ...places())
  expect(out).toContain(`kept  ${captured}`)
  expect(readFileSync(captured, 'utf8')).toBe(mended)
  expect(readFileSync(here('openapi.yaml'), 'utf8')).toContain('Vessel to moor')
})

test('a page joins a whole API that was imported before', async () => {
  await run(...metadata, ...places())
  const { out } = await run('test/pages/harbour/8.6/ops/DockVessel.jsv.typescript.html', ...places())
  expect(out).toContain('operations  10: ')
  expect(out).not.toContain('Operations that went')
})

test('the contract of another service stays where it is', async () => {
  await run(...metadata, ...places())
  const clinic = ['test/pages/clinic/8.6/types.metadata.json', 'test/pages/clinic/8.6/metadata.app.json']
  await expect(run(...clinic, ...places())).rejects.toThrow(
    'is the contract of Harbour Desk, and this is Clinic Queue.',
  )
  expect(readdirSync(here('dtos'))).toEqual(['harbour-desk'])
})

test.each([
  { option: '--json', looks: (out: string) => JSON.parse(out).title === 'Harbour Desk' },
  { option: '--facts', looks: (out: string) => JSON.parse(out).serviceName === 'Harbour Desk' },
  { option: '--yaml', looks: (out: string) => readOpenApi(parseOpenApi(out)).title === 'Harbour Desk' },
  { option: '--details', looks: (out: string) => out.includes('PATCH /vessels/{VesselKey}') },
])('$option prints, and writes nothing', async ({ option, looks }) => {
  const { exitCode, out } = await run(...metadata, option, ...places())
  expect(exitCode).toBe(0)
  expect(looks(out)).toBe(true)
  expect(readdirSync(folder)).toEqual([])
})

test('pasted text is read from the input', async () => {
  const terminal = capture()
  const readInput = async () => readFileSync('test/pages/harbour/8.6/types.typescript.ts')
  const exitCode = await importCommand(['-', '--json'], terminal, { ...platformEffects, readInput })
  expect(exitCode).toBe(0)
  expect(JSON.parse(terminal.printed.out).operations).toHaveLength(10)
})

test('--help lists the options', async () => {
  expect((await run('--help')).out).toMatch(/^Usage: understudy import \[<source>\.\.\.\] \[options\]/)
})

test.each([
  { args: [], says: 'Name what to import' },
  { args: ['nowhere.txt'], says: 'Cannot read nowhere.txt: there is no such file or folder.' },
  { args: ['http://a.invalid', 'b.txt'], says: 'Import one server alone, or files alone' },
  { args: ['-', 'b.txt'], says: 'Import pasted text (-) alone.' },
  { args: ['http://user:secret@a.invalid'], says: 'Give credentials with --user, not in the URL.' },
  { args: ['https://joe:secret@:x'], says: '"https://:x" is no address.' },
  { args: ['http://'], says: '"http://" is no address.' },
])('$args is a mistake: $says', async ({ args, says }) => {
  const mistake = run(...args)
  await expect(mistake).rejects.toThrow(UsageError)
  await expect(mistake).rejects.toThrow(says)
})

test.each([
  { name: 'an empty answer', text: '', says: 'the text is empty' },
  { name: 'half a file', text: '{"operations":[{"request":{"name":"A"', says: /is no JSON|JSON/ },
  { name: 'a login page', text: '<html><input type="password"></html>', says: 'it is a login page' },
  { name: 'prose', text: 'Dear Sir or Madam,', says: 'it is neither metadata JSON, DTO source' },
])('$name is refused with the name of its file, and nothing is written', async ({ text, says }) => {
  const file = here('source.txt')
  writeFileSync(file, text)
  const refusal = run(file, ...places())
  await expect(refusal).rejects.toThrow(says)
  await expect(refusal).rejects.toThrow(file)
  expect(readdirSync(folder)).toEqual(['source.txt'])
})
