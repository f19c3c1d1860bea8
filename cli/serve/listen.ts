/** Starts the stand-in, and says in plain words why an address cannot be had. */

import type { Api } from '#mocks/engine/api.ts'
import { type RunningServer, serve } from '#mocks/server.ts'
import { errorCode } from '../error-code.ts'
import { UsageError } from '../usage-error.ts'
import type { BegunWorlds } from './begin-worlds.ts'
import type { ServeOptions } from './serve-options.ts'

/** Serves the API in its worlds; an address that cannot be had is a usage error. */
export async function listen(api: Api, options: ServeOptions, begun: BegunWorlds): Promise<RunningServer> {
  const { seed: _, at: __, scenario: ___, ...given } = options
  try {
    return await serve(api, { ...given, ...begun })
  } catch (error) {
    throw explained(error, options)
  }
}

function explained(error: unknown, { host, port }: ServeOptions): unknown {
  const code = errorCode(error)
  if (code === 'EADDRINUSE') {
    const advice = 'Stop what listens there, or take another port: --port 0.'
    return new UsageError(`${host}:${port} is taken. ${advice}`, { cause: error })
  }
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
    return new UsageError(`${host} is no address of this machine. Leave --host out.`, { cause: error })
  }
  return error
}
