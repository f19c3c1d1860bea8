/** Serves the recorded API over HTTP in the manners of one version. */

import { randomInt } from 'node:crypto'
import { type RunningServer, serve } from '#mocks/server.ts'
import type { MannersName } from '#servicestack/http/manners.ts'
import { profiles, withCors } from '#servicestack/http/profiles.ts'
import { recordedApi } from './api/recorded-api.ts'

/** Which server to be, and where; port 0 takes a free one of four digits, for the recorder's port had four and stands in documents of which only the length was recorded. */
export interface RecordedServer {
  readonly manners: MannersName
  readonly port: number
  readonly hasCors: boolean
}

/** Starts the recorded API. */
export async function serveRecorded({ manners, port, hasCors }: RecordedServer): Promise<RunningServer> {
  const profile = profiles[manners]
  const options = { seed: 1, now: Date.now, manners: hasCors ? withCors(profile) : profile }
  if (port !== 0) return await serve(recordedApi, { ...options, port })
  for (let attempt = 0; attempt < 50; attempt++) {
    try {
      return await serve(recordedApi, { ...options, port: randomInt(2000, 9999) })
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error
    }
  }
  throw new Error('There is no free port of four digits.')
}
