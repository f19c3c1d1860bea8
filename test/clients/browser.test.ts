/** ServiceStack's own client, bundled for a browser and run in one, on a page of the stand-in's own address. */

import { build } from 'esbuild'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { RunningServer } from '#mocks/server.ts'
import { serveRecorded } from '../exchanges/serve-recorded.ts'
import { findChromium } from './find-chromium.ts'

const executablePath = findChromium()
if (executablePath === undefined) console.log('Skipped: no Chromium here, so no browser tries the real client.')
const inBrowser = test.skipIf(executablePath === undefined)

const quiet = [
  ...['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
]

let server: RunningServer
let browser: Browser
let page: Page

beforeAll(async () => {
  if (executablePath === undefined) return
  server = await serveRecorded({ manners: 'servicestack-8.6', port: 0, hasCors: false })
  const stdin = { contents: script, resolveDir: import.meta.dirname, loader: 'js' } as const
  const { outputFiles } = await build({ stdin, bundle: true, write: false, format: 'iife' })
  browser = await chromium.launch({ executablePath, args: quiet })
  page = await (await browser.newContext()).newPage()
  await page.route('**/page', (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }))
  await page.goto(`${server.url}/page`)
  await page.addScriptTag({ content: outputFiles[0]?.text ?? '' })
}, 60_000)

afterAll(async () => {
  if (executablePath === undefined) return
  await browser.close()
  await server.close()
})

/** Request DTOs as a project declares them, and the calls of the tests. */
const script = `
import { JsonServiceClient } from '@servicestack/client'
const request = (name, method) => class {
  constructor(init) { Object.assign(this, init) }
  getTypeName() { return name }
  getMethod() { return method }
  createResponse() { return {} }
}
const Authenticate = request('Authenticate', 'POST')
const HoldSession = request('HoldSession', 'POST')
const GetSession = request('GetSession', 'GET')
const client = new JsonServiceClient('/')
window.signIn = (password) =>
  client.api(new Authenticate({ provider: 'credentials', userName: 'agent', password }))
window.hold = (sessionId) => client.api(new HoldSession({ sessionId, reason: 'Transferring' }))
window.read = (sessionId) => client.api(new GetSession({ sessionId }))
window.signOut = () => client.api(new Authenticate({ provider: 'logout' }))
`

/** Calls a function of the script above and returns what its promise gave. */
async function call(expression: string): Promise<Record<string, unknown>> {
  return JSON.parse(await page.evaluate(`${expression}.then((result) => JSON.stringify(result))`))
}

inBrowser('a stranger is turned away, and a wrong password is a ResponseStatus', async () => {
  expect(await call(`read('S1')`)).toMatchObject({ error: { errorCode: '401' } })
  expect(await call(`signIn('wrong')`)).toMatchObject({
    error: { errorCode: 'Unauthorized', message: 'Invalid Username or Password' },
  })
})

inBrowser('the browser keeps the cookies of a sign-in, out of reach of scripts, and a write is read back', async () => {
  expect(await call(`signIn('p@ss')`)).toMatchObject({ response: { userName: 'agent' } })
  expect(await page.evaluate('document.cookie')).toBe('')
  expect(await call(`hold('S1')`)).toMatchObject({ response: { callState: 'Hold', heldByUserId: 'agent' } })
  expect(await call(`read('S1')`)).toMatchObject({ response: { callState: 'Hold' } })
})

inBrowser('a page of the API is shown to a browser as HTML that holds the DTO', async () => {
  const tab = await page.context().newPage()
  await tab.goto(`${server.url}/sessions/S1`)
  expect(await tab.title()).toMatch(/^GetSession Snapshot of /)
  expect(await tab.evaluate('window.Dto.id')).toBe('S1')
  await tab.close()
})

inBrowser('a person is sent to the login page, signs in there, and sees what he came for', async () => {
  const context = await browser.newContext()
  const tab = await context.newPage()
  await tab.goto(`${server.url}/sessions/S1`)
  expect(new URL(tab.url()).pathname).toBe('/login')
  await tab.getByLabel('User name').fill('agent')
  await tab.getByLabel('Password').fill('p@ss')
  await tab.getByRole('button').click()
  await tab.waitForURL('**/sessions/S1')
  expect(await tab.title()).toMatch(/^GetSession Snapshot of /)
  await context.close()
})

inBrowser('after a sign-out the browser is a stranger again', async () => {
  await call('signOut()')
  expect(await call(`read('S1')`)).toMatchObject({ error: { errorCode: '401' } })
})
