/**
 * Measures HoldSession on the stand-in beside a bare `node:http` server, in one run on one machine.
 *
 * `npm run bench` takes about a minute, `npm run bench -- --quick` a quarter of that.
 */

import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { connections, fire } from './fire.mjs'
import { basic, checkThatHoldsAreKept, hold, signIn } from './hold.mjs'
import { startServer } from './server-process.mjs'
import { median, spread } from './statistics.mjs'

const plan = process.argv.includes('--quick')
  ? { starts: 3, pairs: 3, seconds: 0.6, warmUp: 1 }
  : { starts: 9, pairs: 6, seconds: 2, warmUp: 3 }

const standIn = fileURLToPath(new URL('../dist/cli/understudy.js', import.meta.url))
const bareServer = fileURLToPath(new URL('./bare-server.mjs', import.meta.url))

// leaving by way of process.exit stops the servers that are still running
process.on('SIGINT', () => process.exit(130))
await main().catch((error) => {
  console.error(error.message)
  process.exit(1)
})

async function main() {
  if (!existsSync(standIn)) throw new Error('The stand-in is not built: run "npm run build:js" first.')
  const ours = { name: 'understudy', ...(await startServer([standIn, 'serve', '--port', '0'])) }
  ours.id = await findConnectedSession(ours.address)
  const answer = await hold(ours, basic)
  const bareArguments = [bareServer, answer]
  const bare = { name: 'bare', id: ours.id, ...(await startServer(bareArguments)) }
  console.log(`Node ${process.version}, ${availableParallelism()} cores, ${connections} connections, JSON`)
  console.log(`answer: bare ${byteLength(await hold(bare, basic))} B, understudy ${byteLength(answer)} B\n`)
  await compare('session cookie', bare, ours, signIn)
  await compare('Basic', bare, ours, () => basic)
  await Promise.all([ours.stop(), bare.stop()])
  await compareStarts(ours.id, bareArguments)
}

/** The stand-in shows its world; any call that is connected may be held. */
async function findConnectedSession(address) {
  const response = await fetch(`${address}/__understudy/world`)
  const { sessions } = await response.json()
  const found = sessions.find(({ ended, callState }) => !ended && callState === 'Connected')
  if (found === undefined) throw new Error('The stand-in has no connected session to hold.')
  return found.id
}

/** One after the other, in short rounds, so that a slow moment of the machine meets both. */
async function compare(name, bare, ours, authenticate) {
  const headers = { bare: await authenticate(bare.address), understudy: await authenticate(ours.address) }
  const rounds = { bare: [], understudy: [] }
  for (const server of [bare, ours]) {
    await checkThatHoldsAreKept(server, headers[server.name])
    await fire(server, headers[server.name], plan.warmUp)
  }
  for (let pair = 0; pair < plan.pairs; pair++) {
    for (const server of [bare, ours]) {
      rounds[server.name].push(await fire(server, headers[server.name], plan.seconds))
    }
  }
  report(name, rounds)
}

function report(name, rounds) {
  const ratios = rounds.understudy.map(({ perSecond }, pair) => perSecond / rounds.bare[pair].perSecond)
  console.log(`POST /sessions/{id}/hold, ${name}`)
  for (const [server, measured] of Object.entries(rounds)) {
    const perSecond = Math.round(median(measured.map((round) => round.perSecond)))
    const p99 = median(measured.map((round) => round.p99)).toFixed(1)
    const busy = Math.round(100 * median(measured.map((round) => round.busy)))
    console.log(
      `  ${label(server)}${String(perSecond).padStart(6)} answers/s   p99 ${p99} ms   generator ${busy} % busy`,
    )
  }
  console.log(`  ${label('of bare')}${spread(ratios, 2)}   aim 0.60\n`)
}

/** From the spawn to the whole answer to a hold. */
async function compareStarts(id, bareArguments) {
  const times = { bare: [], understudy: [] }
  for (let start = 0; start < plan.starts; start++) {
    times.bare.push(await timeStart(bareArguments, id))
    times.understudy.push(await timeStart([standIn, 'serve', '--port', '0'], id))
  }
  const ratios = times.understudy.map((time, start) => time / times.bare[start])
  console.log('start-up, from spawn to the first hold')
  for (const [server, measured] of Object.entries(times)) {
    console.log(`  ${label(server)}${spread(measured, 0)} ms`)
  }
  console.log(`  ${label('of bare')}${spread(ratios, 2)}   aim at most 1.30`)
}

async function timeStart(args, id) {
  const start = performance.now()
  const server = await startServer(args)
  await hold({ address: server.address, id }, basic)
  const time = performance.now() - start
  await server.stop()
  return time
}

function label(text) {
  return text.padEnd(12)
}

function byteLength(text) {
  return Buffer.byteLength(text)
}
