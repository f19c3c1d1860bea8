import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Api } from '#mocks/engine/api.ts'
import { type RunningServer, serve } from '#mocks/server.ts'
import { createWorld } from '#mocks/world/create-world.ts'
import { importMetadata } from '#servicestack/import/metadata/import-metadata.ts'
import { corpusModel } from '../servicestack/corpus-model.ts'

const model = corpusModel('harbour')
const api: Api = { name: 'harbour', model, behaviours: [], createWorld, tour: () => [] }
let server: RunningServer

beforeAll(async () => {
  server = await serve(api, { port: 0, seed: 1, now: () => Date.UTC(2026, 0, 2, 3, 4, 5) })
})

afterAll(() => server.close())

async function get(path: string): Promise<{ type: string | null; text: string; status: number }> {
  const response = await fetch(`${server.url}${path}`)
  return { type: response.headers.get('content-type'), text: await response.text(), status: response.status }
}

test('a stand-in without behaviours publishes its API to everybody', async () => {
  expect(await get('/metadata')).toMatchObject({ status: 200, type: 'text/html; charset=utf-8' })
  expect(await get('/json/metadata?op=dockvessel')).toMatchObject({ status: 200, type: 'text/html; charset=utf-8' })
  expect((await get('/json/metadata?op=Nope')).status).toBe(403)
  const { type, text } = await get('/types/typescript')
  expect(type).toBe('text/plain; charset=utf-8')
  expect(text).toContain(`Date: 2026-01-02 03:04:05\nVersion: 8.60\n`)
  expect(text).toContain(`BaseUrl: ${server.url}\n`)
})

test('importing what the stand-in serves gives the model it was made of', async () => {
  const { text } = await get('/types/metadata.json')
  const app = await get('/metadata/app.json')
  expect(importMetadata(text, app.text).model).toEqual({ ...model, host: new URL(server.url).host })
})

test('operations of the API are still asked for credentials', async () => {
  expect((await get('/vessels')).status).toBe(401)
})
