/** Starts the services that are written by hand with a framework of somebody else. */

import { fileURLToPath } from 'node:url'
import { startServer } from '../server-process.mjs'

/** A hand-written Fastify service. */
export const startFastify = startScript('./fastify-server.mjs')

/** Hand-written handlers of msw. */
export const startMsw = startScript('./msw-server.mjs')

function startScript(file) {
  const script = fileURLToPath(new URL(file, import.meta.url))
  return ({ session }) => startServer([script, session])
}
