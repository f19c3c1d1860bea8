/** Reads everything that the arguments of `understudy import` name: servers, files, pasted text. */

import { harmless } from '../harmless.ts'
import type { PlatformEffects } from '../platform-effects.ts'
import { readAccount } from '../read-account.ts'
import type { Terminal } from '../terminal.ts'
import { UsageError } from '../usage-error.ts'
import type { Captured } from './captured.ts'
import { decode } from './decode.ts'
import type { ImportOptions } from './import-options.ts'
import { largestSource, tooLarge } from './largest-source.ts'
import { readFiles } from './read-files.ts'
import { readServer } from './read-server.ts'
import { withoutCredentials } from './without-credentials.ts'

/** Returns what was read, byte for byte; progress goes to the terminal's error stream. */
export async function readSources(
  options: ImportOptions,
  effects: PlatformEffects,
  terminal: Terminal,
): Promise<readonly Captured[]> {
  const now = () => new Date()
  const urls = options.sources.filter((source) => /^https?:/i.test(source))
  const others = options.sources.filter((source) => !urls.includes(source))
  if (urls.length > 0 && options.sources.length > 1) {
    throw new UsageError('Import one server alone, or files alone: an API comes from one place.')
  }
  const [url] = urls
  if (url !== undefined) {
    return readServer(addressOf(url), {
      fetch: effects.fetch,
      milliseconds: options.milliseconds,
      bytes: largestSource,
      ...authorization(options.user, effects.environment),
      now,
      after: effects.after,
      progress: (line) => terminal.error(harmless(`${line}\n`)),
    })
  }
  if (others.includes('-') && others.length > 1) throw new UsageError('Import pasted text (-) alone.')
  return others.includes('-') ? [pasted(await effects.readInput(largestSource), now)] : readFiles(others, now)
}

function addressOf(text: string): URL {
  if (!URL.canParse(text)) {
    throw new UsageError(`${JSON.stringify(withoutCredentials(text))} is no address. Write it like https://host/.`)
  }
  const url = new URL(text)
  if (url.username !== '' || url.password !== '') throw new UsageError('Give credentials with --user, not in the URL.')
  return url
}

function authorization(
  user: string | undefined,
  environment: PlatformEffects['environment'],
): { readonly authorization?: string } {
  if (user === undefined) return {}
  const { name, password } = readAccount('--user', user, environment['UNDERSTUDY_PASSWORD'])
  return { authorization: `Basic ${Buffer.from(`${name}:${password}`).toString('base64')}` }
}

function pasted(bytes: Uint8Array | undefined, now: () => Date): Captured {
  if (bytes === undefined) throw tooLarge('The pasted text')
  return { file: 'pasted.txt', from: 'the pasted text', readAt: now().toISOString(), bytes, text: decode(bytes) }
}
