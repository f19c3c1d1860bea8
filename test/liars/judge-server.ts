/** Lets the command judge a server, as a build would. */

import { verifyCommand } from '#cli/verify.ts'
import type { CheckId } from '#contracts/exchange/check-id.ts'
import type { FindingCode, Severity } from '#contracts/exchange/finding.ts'
import { capture } from '../cli/capture.ts'
import type { Conduct } from './conduct.ts'
import { startServer } from './start-server.ts'

/** What the command said, as its JSON reporter wrote it. */
export interface Sentence {
  readonly exitCode: number
  readonly verdict: { readonly kind: string; readonly why?: string }
  readonly checks: readonly { readonly check: CheckId; readonly state: string; readonly judged: number }[]
  readonly findings: readonly {
    readonly check: CheckId
    readonly severity: Severity
    readonly code: FindingCode
    readonly pointer: string
  }[]
}

/** Judges many servers, a few at a time, so that a busy machine does not look like a slow server. */
export async function judgeServers(conducts: readonly Partial<Conduct>[]): Promise<readonly Sentence[]> {
  const sentences: Sentence[] = []
  const atOnce = 6
  for (let start = 0; start < conducts.length; start += atOnce) {
    sentences.push(...(await Promise.all(conducts.slice(start, start + atOnce).map(judgeServer))))
  }
  return sentences
}

/** Starts the true server but for the given steps, judges it, and stops it. */
export async function judgeServer(conduct: Partial<Conduct>): Promise<Sentence> {
  const server = await startServer(conduct)
  try {
    const terminal = capture()
    const args = [
      server.url,
      '--user',
      'agent:agent',
      '--guest',
      'guest:guest',
      '--session',
      'S1',
      '--reporter',
      'json',
    ]
    const exitCode = await verifyCommand(args, terminal)
    return { exitCode, ...JSON.parse(terminal.printed.out) }
  } finally {
    await server.close()
  }
}
