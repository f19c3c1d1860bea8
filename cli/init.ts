/** `understudy init <source>`: gives a project a stand-in of its own API in one go. */

import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, relative } from 'node:path'
import packageJson from '#package.json' with { type: 'json' }
import { findConfig } from './config/find-config.ts'
import { loadConfig, type Project } from './config/load-config.ts'
import { type ImportOptions, readImportOptions } from './import/import-options.ts'
import { keepLearned } from './import/keep-learned.ts'
import { learnCaptured } from './import/learn-captured.ts'
import { readSources } from './import/read-sources.ts'
import { writeAll } from './import/write-all.ts'
import { firstScenario } from './init/first-scenario.ts'
import { type StarterFile, starterFiles } from './init/starter-files.ts'
import { type TestRunner, testRunner } from './init/test-runner.ts'
import { parseOptions } from './parse-options.ts'
import { type PlatformEffects, platformEffects } from './platform-effects.ts'
import type { Terminal } from './terminal.ts'
import { UsageError } from './usage-error.ts'

const help = `Usage: understudy init [<source>...] [options]

  <source>            the https:// address of a server, or files; asked for when it is left out
  --user <name:pass>  who signs in at the server; without :pass it is taken from UNDERSTUDY_PASSWORD
  --timeout <s>       how long each document may take (default 30)
  --name <name>       what the files of the API are called (default: the title of the service)
  --serve             stand in for the API at once

Writes understudy.config.ts, openapi.yaml, generated types, a first behaviour, a first scenario (how a world may begin)
and a first contract test into this folder.
What is there already stays, but for what an import writes; run it as often as you like.
`

/** Initialises the current folder; returns the exit code. */
export async function initCommand(
  args: readonly string[],
  terminal: Terminal,
  effects: PlatformEffects = platformEffects,
  folder: string = process.cwd(),
): Promise<number> {
  const { values, positionals } = parseOptions(args, described)
  if (values.help) {
    terminal.out(help)
    return 0
  }
  const config = findConfig(folder)
  const project = config === undefined ? undefined : await loadConfig(config)
  const options = optionsIn(folder, project, await chooseSources(positionals, project, effects), values)
  const captured = await readSources(options, effects, terminal)
  const { exitCode, name, model } = await keepLearned(options, captured, await learnCaptured(captured), terminal)
  if (exitCode !== 0) return exitCode
  const sources = options.sources.map((source) => (/^https?:/i.test(source) ? source : `./${relative(folder, source)}`))
  const runner = testRunner(folder)
  const files = await starterFiles({ name, model, sources, generated: 'generated', runner })
  terminal.out(await writeStarters(folder, files))
  terminal.out(`\n${nextCommands(folder, firstScenario(model)?.name, runner)}`)
  if (!values.serve) return 0
  terminal.out('\n')
  const { serveCommand } = await import('./serve.ts')
  return serveCommand([join(folder, 'understudy.config.ts')], terminal)
}

const described = {
  user: { type: 'string' },
  timeout: { type: 'string', default: '30' },
  name: { type: 'string' },
  serve: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h' },
} as const

async function chooseSources(
  named: readonly string[],
  project: Project | undefined,
  effects: PlatformEffects,
): Promise<readonly string[]> {
  if (named.length > 0) return named
  if (project !== undefined && project.sources.length > 0) return project.sources
  const answer = await effects.ask('Where is your API? Its address (https://…), or a file that it published: ')
  if (answer !== undefined && answer.trim() !== '') return [answer.trim()]
  throw new UsageError('Say where the API is: understudy init https://host, or name files that it published.')
}

/** The folders of an existing configuration are kept to. */
function optionsIn(
  folder: string,
  project: Project | undefined,
  sources: readonly string[],
  { user, timeout, name }: { user?: string | undefined; timeout: string; name?: string | undefined },
): ImportOptions {
  const chosen = name ?? project?.config.name
  const args = [
    ...sources,
    ...(user === undefined ? [] : ['--user', user]),
    ...(chosen === undefined ? [] : ['--name', chosen]),
    ...['--timeout', timeout],
    ...['--openapi', relative(process.cwd(), project?.openapi ?? join(folder, 'openapi.yaml'))],
    ...['--out', relative(process.cwd(), project?.generated ?? join(folder, 'generated'))],
    ...['--dtos', relative(process.cwd(), project?.dtos ?? join(folder, 'dtos'))],
  ]
  const options = readImportOptions(args)
  if (options === undefined) throw new UsageError('Help is asked for with understudy init --help.')
  return options
}

/** What is there already stays; returns what was written and what was not. */
async function writeStarters(folder: string, files: readonly StarterFile[]): Promise<string> {
  const all = files.map((file) => ({ ...file, place: join(folder, file.path) }))
  const there = new Set(all.map(({ place }) => place).filter((place) => existsSync(place)))
  const missing = all.filter(({ place }) => !there.has(place))
  await writeAll(missing.map(({ place, text }) => ({ path: place, content: text })))
  return all.map(({ path, place }) => `${there.has(place) ? 'kept ' : 'wrote'} ${path}\n`).join('')
}

function nextCommands(folder: string, scenario: string | undefined, runner: TestRunner): string {
  const install = isInstalled(folder)
    ? ''
    : `  npm install --save-dev ${packageJson.name}   # the test and the types need it\n`
  const serve = 'npx understudy serve'
  const begin = scenario === undefined ? '' : `  ${serve} --scenario ${scenario}   # begin as that file says\n`
  // Node takes folders of tests in one version and patterns in the next; a file it takes in all of them
  const ask = `${runner === 'node' ? 'node --test' : 'npx vitest run'} test/contract.test.mjs`
  return `Next:
${install}  ${serve}              # stand in for the API
${begin}  ${ask}   # ask it for what the contract promises; API_URL=… asks the real server
  npx understudy import --check     # see how the API has changed since
`
}

function isInstalled(folder: string): boolean {
  try {
    const { name }: { name?: unknown } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
    createRequire(join(folder, 'index.js')).resolve(`${packageJson.name}/package.json`)
    return name !== undefined
  } catch {
    // no package.json, or the package is not found from there
    return false
  }
}
