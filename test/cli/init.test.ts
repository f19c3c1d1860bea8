/** `understudy init`. */

import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { loadConfig } from '#cli/config/load-config.ts'
import { projectApi } from '#cli/config/project-api.ts'
import { initCommand } from '#cli/init.ts'
import { platformEffects } from '#cli/platform-effects.ts'
import { UsageError } from '#cli/usage-error.ts'
import { serve } from '#mocks/server.ts'
import { type CorpusServer, serveCorpus } from '../corpus/serve-corpus.ts'
import { capture } from './capture.ts'

let corpus: CorpusServer
let folder = ''

beforeAll(async () => {
  corpus = await serveCorpus('harbour', '8.6')
})

afterAll(() => corpus.close())

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'understudy-init-'))
})

async function init(args: readonly string[], answer?: string) {
  const terminal = capture()
  const effects = { ...platformEffects, ask: async () => answer }
  const exitCode = await initCommand(args, terminal, effects, folder)
  return { exitCode, ...terminal.printed }
}

const read = (path: string) => readFileSync(join(folder, path), 'utf8')

test('an address gives a configuration, a contract, types, a behaviour, a scenario and a test', async () => {
  const { exitCode, out } = await init([corpus.url])
  expect(exitCode).toBe(0)
  expect(readdirSync(folder).sort()).toEqual([
    'behaviour',
    'dtos',
    'generated',
    'openapi.yaml',
    'scenarios',
    'test',
    'understudy.config.ts',
  ])
  expect(read('understudy.config.ts')).toContain(`source: '${corpus.url}'`)
  expect(out).toContain('npx understudy serve')
  expect(out).toMatch(/npx understudy serve --scenario single\w+ /)
  expect(out).toContain('node --test')
  expect(out).toContain('npx understudy import --check')
})

test('the project stands in for its API at once, its own behaviour included', async () => {
  await init([corpus.url])
  const api = await projectApi(await loadConfig(join(folder, 'understudy.config.ts')))
  const server = await serve(api, { port: 0, seed: 1, now: () => 0 })
  try {
    const headers = { accept: 'application/json', authorization: `Basic ${btoa('admin:admin')}` }
    const [vessel] = (await (await fetch(`${server.url}/vessels`, { headers })).json()).rows
    const body = JSON.stringify({ name: 'Rosebud' })
    const json = { ...headers, 'content-type': 'application/json' }
    const path = `${server.url}/vessels/${vessel.key}`
    const patched = await fetch(path, { method: 'PATCH', headers: json, body })
    expect(await patched.json()).toMatchObject({ key: vessel.key, name: 'Rosebud' })
    const after = await (await fetch(`${server.url}/vessels`, { headers })).json()
    expect(after.rows[0]).toMatchObject({ key: vessel.key, name: 'Rosebud' })
  } finally {
    await server.close()
  }
})

test('run twice, nothing that people wrote is lost', async () => {
  await init([corpus.url])
  const files = ['understudy.config.ts', 'behaviour/patch-vessel.ts', 'test/contract.test.mjs']
  for (const file of files) writeFileSync(join(folder, file), `${read(file)}// mine\n`)
  const { out } = await init([])
  for (const file of files) {
    expect(read(file)).toMatch(/\/\/ mine\n$/)
    expect(out).toContain(`kept  ${file}`)
  }
  expect(out).toContain('Nothing has changed.')
})

test('a person is asked where the API is, and nobody else', async () => {
  expect((await init([], corpus.url)).exitCode).toBe(0)
  folder = mkdtempSync(join(tmpdir(), 'understudy-init-'))
  await expect(init([])).rejects.toThrow(UsageError)
  expect(readdirSync(folder)).toEqual([])
})

test('--help lists the options', async () => {
  expect((await init(['--help'])).out).toMatch(/^Usage: understudy init/)
})
