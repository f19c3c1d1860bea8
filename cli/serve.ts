/** `understudy serve`: stands in for an API over HTTP until it is told to stop. */

import type { Api } from '#mocks/engine/api.ts'
import { evoVoice } from '#mocks/evo-voice/evo-voice.ts'
import { type RunningServer, serve } from '#mocks/server.ts'
import { chooseManners } from '#servicestack/http/choose-manners.ts'
import type { Manners } from '#servicestack/http/manners.ts'
import { documented, profiles } from '#servicestack/http/profiles.ts'
import { findConfig } from './config/find-config.ts'
import { describeStart } from './describe-start.ts'
import { parseOptions } from './parse-options.ts'
import type { Terminal } from './terminal.ts'
import { UsageError } from './usage-error.ts'

const help = `Usage: understudy serve [<source>…] [options]

  <source>          a contract (openapi.yaml), or files and folders of DTOs, metadata JSON or pages;
                    without one, the API of understudy.config.ts, or the bundled one where there is none
  --port <number>   where to listen; 0 takes any free port (default 4010)
  --host <address>  default 127.0.0.1: nobody but this machine
  --seed <number>   the same seed gives the same world (default 1)
  --now <date>      stop the world's clock at this ISO 8601 date
  --manners <name>  the kind of server to be: ${Object.keys(profiles).join(', ')}
                    (default documented: 8.6 that also answers what its pages promise)
  --cors            let pages of other origins call it, as ServiceStack's CORS feature does
`

/** Serves until `stopped` settles; by default until the process is interrupted or terminated. */
export async function serveCommand(
  args: readonly string[],
  terminal: Terminal,
  stopped?: Promise<void>,
): Promise<number> {
  const options = readOptions(args)
  if (options === undefined) {
    terminal.out(help)
    return 0
  }
  const api = await chooseApi(options.sources)
  const server = await listen(api, options)
  const stop = stopped ?? interruption()
  terminal.out(describeStart(api, server, options.manners))
  await stop
  await server.close()
  return 0
}

/** A project's own API, one that is named, or the bundled one, which starts at once. */
async function chooseApi(sources: readonly string[]): Promise<Api> {
  const [named] = sources
  const config = named === undefined ? findConfig(process.cwd()) : isConfig(named) ? named : undefined
  if (config !== undefined && sources.length < 2) {
    const { loadConfig } = await import('./config/load-config.ts')
    const { projectApi } = await import('./config/project-api.ts')
    return projectApi(await loadConfig(config))
  }
  if (named === undefined) return evoVoice
  const { openApi } = await import('./open-api.ts')
  return openApi(sources)
}

function isConfig(path: string): boolean {
  return /\.config\.m?[jt]s$/.test(path)
}

interface Options {
  readonly sources: readonly string[]
  readonly port: number
  readonly host: string
  readonly seed: number
  readonly now: () => number
  readonly manners: Manners
}

function readOptions(args: readonly string[]): Options | undefined {
  const { values, positionals } = parseOptions(args, described)
  if (values.help) return undefined
  if (values.host === '') throw new UsageError('--host is empty. Leave it out, or name an address of this machine.')
  return {
    sources: positionals,
    port: wholeNumber('--port', values.port, 65_535),
    host: values.host,
    seed: wholeNumber('--seed', values.seed, Number.MAX_SAFE_INTEGER),
    now: clock(values.now),
    manners: mannersOf(values.manners, values.cors),
  }
}

const described = {
  port: { type: 'string', default: '4010' },
  host: { type: 'string', default: '127.0.0.1' },
  seed: { type: 'string', default: '1' },
  now: { type: 'string' },
  manners: { type: 'string', default: documented.name },
  cors: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h' },
} as const

function wholeNumber(option: string, text: string, most: number): number {
  const value = Number(text)
  if (/^\d+$/.test(text) && value <= most) return value
  throw new UsageError(`${option} ${JSON.stringify(text)} is not a whole number from 0 to ${most}.`)
}

const isoDate = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)?)?$/

function clock(text: string | undefined): () => number {
  if (text === undefined) return Date.now
  const fixed = isoDate.test(text) ? Date.parse(text) : Number.NaN
  if (!Number.isNaN(fixed)) return () => fixed
  throw new UsageError(`--now ${JSON.stringify(text)} is not an ISO 8601 date. Write one like 2026-01-02T03:04:05Z.`)
}

function mannersOf(name: string, cors: boolean): Manners {
  const found = Object.values(profiles).find((profile) => profile.name === name)
  if (found !== undefined) return chooseManners({ manners: found, cors })
  const names = Object.keys(profiles).join(', ')
  throw new UsageError(`--manners ${JSON.stringify(name)} is no kind of server. Choose ${names}.`)
}

async function listen(api: Api, options: Options): Promise<RunningServer> {
  try {
    return await serve(api, options)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    const place = `${options.host}:${options.port}`
    if (code === 'EADDRINUSE') {
      throw new UsageError(`${place} is taken. Stop what listens there, or take another port: --port 0.`, {
        cause: error,
      })
    }
    if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
      throw new UsageError(`${options.host} is no address of this machine. Leave --host out.`, { cause: error })
    }
    throw error
  }
}

function interruption(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGINT', () => resolve())
    process.once('SIGTERM', () => resolve())
  })
}
