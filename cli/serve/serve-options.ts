/** Reads the command line of `understudy serve`. */

import type { Manners } from '#servicestack/http/manners.ts'
import { documented } from '#servicestack/http/profiles.ts'
import { parseOptions } from '../parse-options.ts'
import { UsageError } from '../usage-error.ts'
import { readControlToken } from './read-control-token.ts'
import { readDuration } from './read-duration.ts'
import { readManners } from './read-manners.ts'
import { readMoment } from './read-moment.ts'
import { readWholeNumber } from './read-whole-number.ts'

/** What somebody asks of the stand-in. */
export interface ServeOptions {
  /** Contracts, or files and folders; none for the API of the project or the bundled one. */
  readonly sources: readonly string[]
  readonly port: number
  readonly host: string
  readonly seed: number
  /** How the world begins; undefined for the API's default. */
  readonly scenario: string | undefined
  /** Where the world's clock stands still, in milliseconds since 1970; undefined where it runs. */
  readonly at: number | undefined
  readonly manners: Manners
  /** What callers must know to steer the worlds; undefined where they must be on this machine. */
  readonly controlToken: string | undefined
  /** How many worlds of one's own there may be. */
  readonly mostWorlds: number
  /** How long such a world is kept after its last request, in milliseconds. */
  readonly worldTimeToLive: number
  /** False for answers without the header that names the moves which are allowed next. */
  readonly moves: boolean
  /** The file in which worlds are kept; undefined where they end with the process. */
  readonly journal: string | undefined
  /** True to wait for the disk before anything is acknowledged. */
  readonly isJournalSynced: boolean
  /** A link to the world to begin with. */
  readonly link: string | undefined
}

/** Returns what is asked for; undefined where it is help. Mistakes throw a `UsageError`. */
export function readServeOptions(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>> = process.env,
): ServeOptions | undefined {
  const { values, positionals } = parseOptions(args, described)
  if (values.help) return undefined
  if (values.host === '') throw new UsageError('--host is empty. Leave it out, or name an address of this machine.')
  if (values.journal === '') throw new UsageError('--journal is empty. Leave it out, or name a file.')
  if (values['journal-sync'] && values.journal === undefined) {
    throw new UsageError('--journal-sync says how a file is written, and --journal names none. Write --journal <file>.')
  }
  return {
    sources: positionals,
    port: readWholeNumber('--port', values.port, { most: 65_535 }),
    host: values.host,
    seed: readWholeNumber('--seed', values.seed),
    scenario: values.scenario,
    at: values.now === undefined ? undefined : readMoment('--now', values.now),
    manners: readManners(values.manners, values.cors),
    controlToken: readControlToken(values['control-token'], environment),
    mostWorlds: readWholeNumber('--max-worlds', values['max-worlds'], { most: 1_000_000 }),
    worldTimeToLive: readDuration('--world-ttl', values['world-ttl']),
    moves: !values['no-moves'],
    journal: values.journal,
    isJournalSynced: values['journal-sync'],
    link: values.world,
  }
}

const described = {
  port: { type: 'string', default: '4010' },
  host: { type: 'string', default: '127.0.0.1' },
  seed: { type: 'string', default: '1' },
  scenario: { type: 'string' },
  now: { type: 'string' },
  manners: { type: 'string', default: documented.name },
  cors: { type: 'boolean', default: false },
  'control-token': { type: 'string' },
  'max-worlds': { type: 'string', default: '10000' },
  'world-ttl': { type: 'string', default: '1h' },
  'no-moves': { type: 'boolean', default: false },
  journal: { type: 'string' },
  'journal-sync': { type: 'boolean', default: false },
  world: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const
