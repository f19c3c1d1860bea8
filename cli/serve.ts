/** `understudy serve`: stands in for an API over HTTP until it is told to stop. */

import { requireScenario } from './config/require-scenario.ts'
import { describeStart } from './describe-start.ts'
import { beginWorlds } from './serve/begin-worlds.ts'
import { chooseApi } from './serve/choose-api.ts'
import { listen } from './serve/listen.ts'
import { serveHelp } from './serve/serve-help.ts'
import { readServeOptions } from './serve/serve-options.ts'
import type { Terminal } from './terminal.ts'

/** Serves until `stopped` settles; by default until the process is interrupted or terminated. */
export async function serveCommand(
  args: readonly string[],
  terminal: Terminal,
  stopped?: Promise<void>,
): Promise<number> {
  const options = readServeOptions(args)
  if (options === undefined) {
    terminal.out(serveHelp)
    return 0
  }
  const api = await chooseApi(options.sources, process.cwd())
  if (options.scenario !== undefined) requireScenario(options.scenario, api.scenarios, '--scenario')
  const begun = await beginWorlds(api, options, (sentence) => terminal.error(`${sentence}\n`))
  try {
    const server = await listen(api, options, begun)
    const kept = begun.restore(server.worlds)
    const stop = stopped ?? interruption()
    terminal.out(`${describeStart(api, server, options.manners)}${kept}`)
    await stop
    await server.close()
  } finally {
    begun.close()
  }
  return 0
}

function interruption(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGINT', () => resolve())
    process.once('SIGTERM', () => resolve())
  })
}
