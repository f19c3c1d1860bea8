/** Starts the peers, each in its own way, to do as much of a hold as it can. */

import { rmSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { basic, hold, holdOf } from '../hold.mjs'
import { writeContractWithExample } from './contract-with-example.mjs'
import { startFastify, startMsw } from './start-by-hand.mjs'
import { patchOf, startJsonServer } from './start-json-server.mjs'
import { startPrism } from './start-prism.mjs'
import { startSteady } from './start-steady.mjs'

const kinds = [
  { name: 'Fastify, written by hand', start: startFastify },
  { name: 'Steady', start: startSteady },
  { name: 'json-server, PATCH', start: startJsonServer, requestOf: patchOf },
  { name: 'Prism, static', start: startPrism },
  { name: 'msw + http-middleware', start: startMsw },
]

/**
 * Starts all with the text of one session, which they keep or answer as their example.
 * Returns `{ peers: { name, request, stop }[], missing: { name, why }[] }`; one that cannot start holds nobody up.
 */
export async function startPeers(session) {
  const folder = await mkdtemp(path.join(tmpdir(), 'understudy-bench-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  const contract = await writeContractWithExample(session, folder)
  const peers = []
  const missing = []
  for (const { name, start, requestOf = holdOf } of kinds) {
    let server
    try {
      server = await start({ session, contract, folder })
      const request = requestOf({ address: server.address, id: JSON.parse(session).id }, basic)
      await hold(request)
      peers.push({ name, request, stop: server.stop })
    } catch (error) {
      await server?.stop()
      missing.push({ name, why: error.message.split('\n', 1)[0] })
    }
  }
  return { peers, missing }
}
