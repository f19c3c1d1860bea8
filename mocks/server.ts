/** The HTTP door: puts an engine behind a node:http server. */

import type { AddressInfo } from 'node:net'
import { type Api, beginWorld, type WorldChoice } from '#mocks/engine/api.ts'
import { type Engine, prepareEngine } from '#mocks/engine/engine.ts'
import { createHttpServer } from '#mocks/http/create-http-server.ts'
import { withSandbox } from '#mocks/sandbox/with-sandbox.ts'
import type { World } from '#mocks/world/world.ts'
import { chooseManners, type MannersChoice } from '#servicestack/http/choose-manners.ts'

/** Where to listen, and in which world. */
export type ServeOptions = WorldChoice &
  MannersChoice & {
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
  readonly world: World
  /** Stops listening and ends open connections. */
  close(): Promise<void>
}

/** Addresses that mean every address of this machine, and one that can be called. */
const reachable: Readonly<Record<string, string>> = { '0.0.0.0': '127.0.0.1', '::': '[::1]' }

/**
 * Serves an API over HTTP; rejects when the address cannot be had.
 * @example const { url, close } = await serve(evoVoice, { port: 0, seed: 1, now: Date.now })
 */
export async function serve(api: Api, options: ServeOptions): Promise<RunningServer> {
  const { port, host = '127.0.0.1', onFault = (fault) => process.emitWarning(fault) } = options
  const manners = chooseManners(options)
  const world = beginWorld(api, options)
  const engine = survivingFaults(withSandbox(prepareEngine(api, manners), { api })(world), onFault)
  const server = createHttpServer(engine, manners)
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      resolve()
    })
  })
  // a server that listens on a port has an address object
  const address = server.address() as AddressInfo
  const name = reachable[address.address] ?? (address.family === 'IPv6' ? `[${address.address}]` : address.address)
  return {
    url: `http://${name}:${address.port}`,
    world,
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
