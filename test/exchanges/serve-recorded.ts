/** Serves the recorded API over HTTP in the manners of one version. */

import { type RunningServer, serve } from '#mocks/server.ts'
import type { MannersName } from '#servicestack/http/manners.ts'
import { profiles, withCors } from '#servicestack/http/profiles.ts'
import { recordedApi } from './api/recorded-api.ts'

/** Which server to be, and where; port 0 takes any free one. */
export interface RecordedServer {
  readonly manners: MannersName
  readonly port: number
  readonly hasCors: boolean
}

/** Starts the recorded API. */
export function serveRecorded({ manners, port, hasCors }: RecordedServer): Promise<RunningServer> {
  const profile = profiles[manners]
  const options = { port, seed: 1, now: Date.now, manners: hasCors ? withCors(profile) : profile }
  return serve(recordedApi, options)
}
