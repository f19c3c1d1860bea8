/** Runs `understudy verify` in tests. */

import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { PlatformEffects } from '#cli/platform-effects.ts'
import { verifyCommand } from '#cli/verify.ts'
import type { Conduct } from '../liars/conduct.ts'
import { startServer } from '../liars/start-server.ts'
import { capture } from './capture.ts'

/** Judges a server of the given conduct and returns what was printed. */
export async function verifyServer(conduct: Partial<Conduct>, args: readonly string[]) {
  const server = await startServer(conduct)
  try {
    return await run([server.url, ...args])
  } finally {
    await server.close()
  }
}

/** Runs the command with effects of a test's own. */
export async function run(
  args: readonly string[],
  given: Partial<PlatformEffects> = {},
): Promise<{ exitCode: number; text: string }> {
  const terminal = capture()
  const effects: PlatformEffects = {
    fetch: (input, init) => fetch(input, init),
    now: () => 0,
    after: (milliseconds, callBack) => {
      const timer = setTimeout(callBack, milliseconds)
      return () => clearTimeout(timer)
    },
    environment: {},
    readInput: async () => new Uint8Array(),
    ask: async () => undefined,
    ...given,
  }
  const exitCode = await verifyCommand(args, terminal, effects)
  return { exitCode, text: terminal.printed.out }
}

/** Records where requests would go, and answers none. */
export function recording(sent: string[]): Partial<PlatformEffects> {
  return {
    fetch: async (to) => {
      sent.push(to)
      return new Response('', { status: 500 })
    },
  }
}

/** Hands a file with this text to `use`, and removes it. */
export async function withFile(name: string, text: string, use: (path: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'understudy-'))
  try {
    await writeFile(join(folder, name), text)
    await use(join(folder, name))
  } finally {
    await rm(folder, { recursive: true })
  }
}
