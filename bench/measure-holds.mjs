/** Measures a hold on the stand-in and on its peers, beside the bare server. */

import { abilitiesOf, checkThatNothingIsLeftOut } from './abilities.mjs'
import { fire } from './fire.mjs'
import { basic, hold, holdOf, json, jsv } from './hold.mjs'
import { startPeers } from './peers/start-peers.mjs'
import { takeTurns } from './take-turns.mjs'

/**
 * Measures the stand-in and the bare server, with one way to be allowed a hold: `authenticate` returns the headers for
 * an address. Returns the rows of the bare server, of JSON and of JSV.
 */
export async function measureStandIn({ way, authenticate, bare, ours, plan }) {
  const [atBare, atOurs] = [await authenticate(bare.address), await authenticate(ours.address)]
  const contestants = [
    { name: `bare node:http, ${way}`, request: holdOf(bare, atBare), jsv: 'no' },
    { name: `understudy, JSON, ${way}`, request: holdOf(ours, atOurs, json), jsv: 'yes' },
    { name: `understudy, JSV, ${way}`, request: holdOf(ours, atOurs, jsv), jsv: 'yes' },
  ]
  for (const { request } of contestants) await checkThatNothingIsLeftOut(request)
  const rows = await takeTurns(await withBytes(contestants), plan)
  return rows.map((row) => ({ ...row, state: 'kept', auth: 'checked' }))
}

/**
 * Measures the peers with Basic, given the text of a session to answer. Rounds of the bare server among theirs are
 * their measure. Returns `{ rows, missing: { name, why }[] }`.
 */
export async function measurePeers({ bare, session, plan }) {
  const { peers, missing } = await startPeers(session)
  const able = []
  for (const peer of peers) {
    try {
      await fire(peer.request, 0.2)
      able.push({ ...peer, ...(await abilitiesOf(peer.request)) })
    } catch (error) {
      missing.push({ name: peer.name, why: error.message.split('\n', 1)[0] })
    }
  }
  const measure = { name: 'bare', request: holdOf(bare, basic) }
  const [_measure, ...rows] = await takeTurns([measure, ...(await withBytes(able))], plan)
  await Promise.all(peers.map(({ stop }) => stop()))
  return { rows, missing }
}

/** How long an answer is, for some indent theirs. */
async function withBytes(contestants) {
  const texts = await Promise.all(contestants.map(({ request }) => hold(request)))
  return contestants.map((contestant, position) => ({ ...contestant, bytes: Buffer.byteLength(texts[position]) }))
}
