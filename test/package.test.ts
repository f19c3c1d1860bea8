/** Proves that the package works where nothing else is: packed, installed into an empty folder, run from there. */

import { type ChildProcessByStdio, execFile, spawn } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import type { Readable } from 'node:stream'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, type TestContext, test } from 'vitest'
import { openApi } from '#cli/open-api.ts'
import { createEngine } from '#mocks/engine/engine.ts'
import { evoVoice } from '#mocks/evo-voice/evo-voice.ts'

interface Manifest {
  readonly name: string
  readonly version: string
  readonly exports: Readonly<Record<string, string | Conditions>>
  readonly devDependencies: Readonly<Record<string, string>>
  readonly peerDependencies?: Readonly<Record<string, string>>
}

/** What an export gives to whom; null refuses. */
type Conditions = { readonly [condition: string]: string | null }

interface World {
  readonly sessions: readonly { readonly id: string; readonly ended: boolean; readonly callState: string }[]
}

const run = promisify(execFile)
const root = resolve(import.meta.dirname, '..')
const workshop = mkdtempSync(join(tmpdir(), 'understudy-package-'))
const copy = join(workshop, 'repository')
const home = join(workshop, 'home')
const manifest: Manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const installed = join(home, 'node_modules', manifest.name)
const understudy = join(home, 'node_modules', '.bin', 'understudy')

const isFile = /\.(json|yaml)$/
const files = Object.keys(manifest.exports).filter((path) => isFile.test(path))
const modules = Object.entries(manifest.exports)
  .filter(([path]) => !isFile.test(path))
  .map(([path, target]) => ({
    name: path.replace('.', manifest.name),
    conditions: typeof target === 'string' ? { default: target } : target,
  }))

let missingRegistry: string | undefined
let outcomes: Readonly<Record<string, string>> = {}

beforeAll(async () => {
  await build()
  missingRegistry = await install(await pack())
  if (missingRegistry === undefined) outcomes = await importAll()
  else console.warn(`The package is not tried here: ${missingRegistry}.`)
}, 150_000)

afterAll(() => rmSync(workshop, { recursive: true, force: true }))

test('npx understudy serve answers a hold', async (context) => {
  skipWithoutRegistry(context)
  await served([], async (address) => {
    const world: World = await (await fetch(`${address}/__understudy/world`)).json()
    const session = world.sessions.find(({ ended, callState }) => !ended && callState === 'Connected')
    const response = await fetch(`${address}/sessions/${session?.id}/hold`, {
      method: 'POST',
      headers: { Authorization: `Basic ${btoa('agent:agent')}`, 'Content-Type': 'application/json' },
      body: '{"reason":"Transferring"}',
    })
    expect(response.status).toBe(200)
    expect(await response.json()).toMatchObject({ id: session?.id, callState: 'Hold', holdReason: 'Transferring' })
  })
})

test('the packed command has the packages that it loads late: it reads XML, and packs and unpacks links', async (context) => {
  skipWithoutRegistry(context)
  await served([], async (address) => {
    const { sessions }: World = await (await fetch(`${address}/__understudy/world`)).json()
    const session = sessions.find(({ ended, callState }) => !ended && callState === 'Connected')
    const response = await fetch(`${address}/sessions/${session?.id}/hold`, {
      method: 'POST',
      headers: {
        Authorization: `Basic ${btoa('agent:agent')}`,
        'Content-Type': 'application/xml',
        Accept: 'application/xml',
      },
      body: '<HoldSession xmlns="http://schemas.datacontract.org/2004/07/"><Reason>Transferring</Reason></HoldSession>',
    })
    expect(await response.text()).toContain('<HoldReason>Transferring</HoldReason>')
    const link = await (await fetch(`${address}/__understudy/world/link`)).text()
    const opened = await fetch(`${address}/~other/__understudy/world`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: link,
    })
    const world: World = await opened.json()
    expect(world.sessions.find(({ id }) => id === session?.id)).toMatchObject({ callState: 'Hold' })
  })
})

test('the packed command plays the same world as the sources', async (context) => {
  skipWithoutRegistry(context)
  const now = '2026-01-02T03:04:05Z'
  const sources = evoVoice.createWorld({ seed: 5, now: () => Date.parse(now) })
  await served(['--seed', '5', '--now', now], async (address) => {
    const world: World = await (await fetch(`${address}/__understudy/world`)).json()
    expect(world.sessions).toEqual(JSON.parse(JSON.stringify(sources.collection('sessions').all())))
  })
})

test('the packed command invents what the sources invent', async (context) => {
  skipWithoutRegistry(context)
  const now = '2026-01-02T03:04:05Z'
  const contract = join(root, 'test/pages/clinic/8.6/types.metadata.json')
  const api = await openApi([contract])
  const engine = createEngine(api, api.createWorld({ seed: 5, now: () => Date.parse(now) }))
  await served([contract, '--seed', '5', '--now', now], async (address) => {
    for (const target of ['/visits', '/ping']) {
      const wanted = engine({ method: 'GET', target, headers: new Map(), body: new Uint8Array(), isLocal: true })
      expect(await (await fetch(`${address}${target}`)).text()).toBe(wanted.body)
    }
  })
})

/** Starts the installed command and stops it after the visit. */
async function served(options: readonly string[], visit: (address: string) => Promise<void>): Promise<void> {
  const args = ['serve', '--port', '0', ...options]
  const server = spawn(understudy, args, { cwd: home, stdio: ['ignore', 'pipe', 'pipe'] })
  try {
    await visit(await readAddress(server))
  } finally {
    server.kill()
  }
}

test('npx understudy --version says the version of the package', async (context) => {
  skipWithoutRegistry(context)
  const { stdout } = await run(understudy, ['--version'], { cwd: home })
  expect(stdout).toContain(manifest.version)
})

test('npx understudy --help names every command', async (context) => {
  skipWithoutRegistry(context)
  const { stdout } = await run(understudy, ['--help'], { cwd: home })
  for (const command of ['import', 'generate', 'serve', 'verify']) expect(stdout).toContain(command)
})

test('the exported files are in the package', (context) => {
  skipWithoutRegistry(context)
  expect(files).toContain('./package.json')
  const targets = files.map((path) => String(manifest.exports[path]))
  expect(targets.filter((path) => !existsSync(join(installed, path)))).toEqual([])
})

test('the package exports modules', () => {
  expect(modules.length).toBeGreaterThan(0)
})

test.for(modules)(
  '$name can be imported in Node, unless it is for browsers only',
  async ({ name, conditions }, context) => {
    skipWithoutRegistry(context)
    expect(outcomes[name]).toBe(conditions['node'] === null ? 'ERR_PACKAGE_PATH_NOT_EXPORTED' : 'imported')
  },
)

/** Imports every module in one process, and tells what became of each. */
async function importAll(): Promise<Readonly<Record<string, string>>> {
  const script = `
    const importOne = (name) => import(name).then(() => 'imported', ({ code }) => code ?? 'broken')
    const names = ${JSON.stringify(modules.map(({ name }) => name))}
    const outcomes = await Promise.all(names.map(async (name) => [name, await importOne(name)]))
    console.log(JSON.stringify(Object.fromEntries(outcomes)))`
  const { stdout } = await run(process.execPath, ['--input-type=module', '-e', script], { cwd: home })
  return JSON.parse(stdout)
}

test('every export has types, and a strict compiler resolves all that they mention', async (context) => {
  skipWithoutRegistry(context)
  for (const { conditions } of modules) {
    const types = conditions['types'] ?? 'no types condition'
    expect(existsSync(join(installed, types)), types).toBe(true)
  }
  expect(await complaintsOfTheCompiler()).toEqual([])
}, 120_000)

/** Builds a copy of the tree, so that nobody's dist changes under other tests. */
async function build(): Promise<void> {
  const notCopied = new Set(['node_modules', 'dist', 'coverage', '.git'])
  cpSync(root, copy, { recursive: true, filter: (path) => !notCopied.has(basename(path)) })
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
  await run(process.execPath, ['build.mjs'], { cwd: copy })
  await run(process.execPath, ['build.mjs', 'types'], { cwd: copy })
}

async function pack(): Promise<string> {
  await run('npm', ['pack', '--ignore-scripts', '--pack-destination', workshop], { cwd: copy })
  return join(workshop, `${manifest.name}-${manifest.version}.tgz`)
}

/** Installs the tarball and its peers into an empty folder; returns why that cannot be tried here, if so. */
async function install(tarball: string): Promise<string | undefined> {
  mkdirSync(home)
  writeFileSync(join(home, 'package.json'), '{ "private": true, "type": "module" }')
  const peers = [...Object.keys(manifest.peerDependencies ?? {}), '@types/node']
  const packages = peers.map((name) => `${name}@${manifest.devDependencies[name]}`)
  const options = ['--ignore-scripts', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error']
  const patience = ['--fetch-retries=1', '--fetch-retry-mintimeout=1000', '--fetch-retry-maxtimeout=1000']
  try {
    await run('npm', ['install', ...options, ...patience, tarball, ...packages], { cwd: home, timeout: 100_000 })
    return undefined
  } catch (error) {
    const reason = networkFailure(error)
    if (reason === undefined) throw error
    return `npm could not reach its registry (${reason})`
  }
}

function networkFailure(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined
  if ('killed' in error && error.killed === true) return 'no end within 100 s'
  const code = /npm error code (\S+)/.exec(error.message)?.[1] ?? ''
  return networkErrors.test(code) ? code : undefined
}

const networkErrors = /^(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ENETUNREACH|ETIMEDOUT|ERR_SOCKET_TIMEOUT|E5\d\d)$/

function skipWithoutRegistry(context: TestContext): void {
  context.skip(missingRegistry !== undefined, `not tried: ${missingRegistry}`)
}

function readAddress(server: ChildProcessByStdio<null, Readable, Readable>): Promise<string> {
  let written = ''
  return new Promise((give, refuse) => {
    const read = (chunk: Buffer): void => {
      written += chunk
      const address = /http:\/\/127\.0\.0\.1:\d+/.exec(written)?.[0]
      if (address !== undefined) give(address)
    }
    server.stdout.on('data', read)
    server.stderr.on('data', read)
    server.once('close', () => refuse(new Error(`The stand-in ended before it printed its address:\n${written}`)))
  })
}

/** Compiles a program that imports every export, and keeps what is said about it and about our declarations. */
async function complaintsOfTheCompiler(): Promise<readonly string[]> {
  const lines = modules.map(({ name }, position) => `export * as module${position} from '${name}'`)
  writeFileSync(join(home, 'consumer.ts'), `${lines.join('\n')}\n`)
  const options = ['--noEmit', '--strict', '--target', 'es2023', '--module', 'nodenext', '--types', 'node']
  const compiler = join(home, 'node_modules', 'typescript', 'bin', 'tsc')
  const { stdout } = await run(process.execPath, [compiler, ...options, 'consumer.ts'], { cwd: home }).catch(
    (error: { stdout: string }) => {
      if (error.stdout.includes('error TS')) return error
      throw error
    },
  )
  return stdout.split('\n').filter((line) => /^(consumer\.ts|node_modules\/servicestack-understudy\/)/.test(line))
}
