/** The first line of a journal file: what it is, in which version, and of which API. */

import { UsageError } from '../usage-error.ts'

const version = 1

/** Returns the first line of a file for the worlds of an API, the line break included. */
export function writeJournalHeader(api: string): string {
  return `${JSON.stringify({ understudy: 'journal', version, api })}\n`
}

/** Throws a UsageError where a file does not begin as one for the worlds of this API. */
export function checkJournalHeader(line: string, api: string, path: string): void {
  const header = headerIn(line)
  if (header?.understudy !== 'journal') {
    throw new UsageError(`${path} is no journal of Understudy. It stays as it is: name another file, or a new one.`)
  }
  if (header.version !== version) {
    throw new UsageError(
      `${path} has the format ${header.version}, and this version of Understudy reads ${version} only. Update servicestack-understudy, or name a new file.`,
    )
  }
  if (header.api === api) return
  throw new UsageError(
    `${path} holds worlds of ${JSON.stringify(header.api)}, and this is ${JSON.stringify(api)}. Name another file.`,
  )
}

interface Header {
  readonly understudy: unknown
  readonly version: unknown
  readonly api: unknown
}

function headerIn(line: string): Header | undefined {
  try {
    const value: unknown = JSON.parse(line)
    const isHeader =
      typeof value === 'object' && value !== null && 'understudy' in value && 'version' in value && 'api' in value
    return isHeader ? value : undefined
  } catch {
    return undefined
  }
}
