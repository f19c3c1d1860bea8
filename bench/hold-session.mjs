/**
 * Measures HoldSession on the stand-in beside a bare `node:http` server and beside peers, in one run on one machine.
 *
 * `npm run bench` takes about three minutes, `npm run bench -- --quick` less than one.
 */

import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { findConnectedSession } from './find-connected-session.mjs'
import { connections } from './fire.mjs'
import { measureFlatness } from './flat/measure-flatness.mjs'
import { measureHeap } from './heap/measure-heap.mjs'
import { basic, hold, holdOf, signIn } from './hold.mjs'
import { holdsTable } from './holds-table.mjs'
import { measurePeers, measureStandIn } from './measure-holds.mjs'
import { measureStarts } from './measure-starts.mjs'
import { plan } from './plan.mjs'
import { startServer } from './server-process.mjs'

const command = fileURLToPath(new URL('../dist/cli/understudy.js', import.meta.url))
const bareServer = fileURLToPath(new URL('./bare-server.mjs', import.meta.url))
const standIn = [command, 'serve', '--port', '0']

// leaving by way of process.exit stops the servers that are still running
process.on('SIGINT', () => process.exit(130))
await main().catch((error) => {
  console.error(error.message)
  process.exit(1)
})

async function main() {
  if (!existsSync(command)) throw new Error('The stand-in is not built: run "npm run build:js" first.')
  const start = performance.now()
  console.log(`Node ${process.version}, ${availableParallelism()} cores, ${connections} connections\n`)
  const { id, session } = await compareHolds()
  console.log(`\n${await measureFlatness(plan.flatness)}`)
  console.log(`\n${await measureHeap(standIn, plan.heap)}`)
  console.log(`\n${await measureStarts({ bare: [bareServer, session], standIn, id, starts: plan.starts })}`)
  console.log(`\n${Math.round((performance.now() - start) / 1_000)} s`)
}

/** The bare server keeps the session that the stand-in answers; the peers keep it too, or have it as their example. */
async function compareHolds() {
  const ours = await startServer(standIn)
  ours.id = await findConnectedSession(ours.address)
  const session = await hold(holdOf(ours, basic))
  const bare = { ...(await startServer([bareServer, session])), id: ours.id }
  const withCookie = await measureStandIn({ way: 'cookie', authenticate: signIn, bare, ours, plan: plan.standIn })
  const withBasic = await measureStandIn({ way: 'Basic', authenticate: () => basic, bare, ours, plan: plan.standIn })
  await ours.stop()
  const { rows, missing } = await measurePeers({ bare, session, plan: plan.peers })
  await bare.stop()
  console.log(holdsTable([...withCookie, ...withBasic, ...rows], missing))
  return { id: ours.id, session }
}
