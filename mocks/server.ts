/** The HTTP door: puts an engine behind a node:http server. */

import type { AddressInfo } from 'node:net'
import type { Api } from '#mocks/engine/api.ts'
import type { Engine } from '#mocks/engine/engine.ts'
import { createHttpServer } from '#mocks/http/create-http-server.ts'
import { type OpenWorldsOptions, openWorlds } from '#mocks/sandbox/open-worlds.ts'
import type { World } from '#mocks/world/world.ts'
import type { Worlds } from '#mocks/world/worlds.ts'
import { chooseManners } from '#servicestack/http/choose-manners.ts'

/** Where to listen, and in which worlds. */
export type ServeOptions = OpenWorldsOptions & {
  /** 0 takes any free port. */
  readonly port: number
  /** Default 127.0.0.1: nobody but this machine. */
  readonly host?: string
  /** Told of faults in a behaviour, which the caller sees as a 500; by default they become process warnings. */
  readonly onFault?: (fault: Error) => void
}

/** A stand-in that is listening. */
export interface RunningServer {
  /** The real address, as this machine reaches it: `http://127.0.0.1:4010`. */
  readonly url: string
  /** The default world. */
  readonly world: World
  /** All worlds: the default one, and one for each key that a client has named. */
  readonly worlds: Worlds
  /** Stops listening and ends open connections. */
  close(): Promise<void>
}

/**
 * Connections that may wait to be accepted, as far as the system allows: with node's 511, Linux resets some of those that
 * thousands of clients open at once while a server is busy.
 */
const mostWaiting = 4096

/** Addresses that mean every address of this machine, and one that can be called. */
const reachable: Readonly<Record<string, string>> = { '0.0.0.0': '127.0.0.1', '::': '[::1]' }

/**
 * Serves an API over HTTP; rejects when the address cannot be had.
 * @example const { url, close } = await serve(evoVoice, { port: 0, seed: 1, now: Date.now })
 */
export async function serve(api: Api, options: ServeOptions): Promise<RunningServer> {
  const { port, host = '127.0.0.1', onFault = (fault) => process.emitWarning(fault) } = options
  const { engine, worlds } = openWorlds(api, options, Date.now)
  const server = createHttpServer(survivingFaults(engine, onFault), chooseManners(options))
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen({ port, host, backlog: mostWaiting }, () => {
      server.off('error', reject)
      resolve()
    })
  })
  // a server that listens on a port has an address object
  const address = server.address() as AddressInfo
  const name = reachable[address.address] ?? (address.family === 'IPv6' ? `[${address.address}]` : address.address)
  return {
    url: `http://${name}:${address.port}`,
    world: worlds.first,
    worlds,
    close() {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}

/** A behaviour that throws is a fault of ours or of its author: the caller gets a 500, the others go on. */
function survivingFaults(engine: Engine, onFault: (fault: Error) => void): Engine {
  return (request) => {
    try {
      return engine(request)
    } catch (error) {
      const fault = error instanceof Error ? error : new Error(String(error))
      onFault(fault)
      const headers = [['Content-Type', 'text/plain; charset=utf-8']] as const
      return { status: 500, reason: fault.name, headers, body: `The stand-in failed: ${fault.message}\n` }
    }
  }
}
