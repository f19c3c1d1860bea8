/** A day at the calling console, offline: every step goes to a stand-in, and the last ones steer its time. */

import { pathToFileURL } from 'node:url'
import { control } from 'servicestack-understudy/control'
import { evoVoice } from 'servicestack-understudy/mocks/evo-voice'
import { serve } from 'servicestack-understudy/mocks/server'
import { openDesk, Refusal } from './desk.mjs'

/** Plays it, tells each step, and returns what a test may look at. */
export async function playConsole(tell) {
  const here = await serve(evoVoice, { port: 0, seed: 7, now: Date.now, scenario: 'ringing' })
  const there = await serve(evoVoice, { port: 0, seed: 1, now: Date.now })
  try {
    const world = await control(here.url).world()
    const desk = await openDesk(here.url, 'manager', 'manager')
    const id = await takeACall(desk, tell)
    await conferWith(desk, id, tell)
    await chat(desk, tell)
    await endAndGoBack(desk, id, { world, tell })
    return await moveOut(desk, id, { world, there, tell })
  } finally {
    await Promise.all([here.close(), there.close()])
  }
}

async function takeACall(desk, tell) {
  const { dto: me } = await desk.whoAmI()
  tell(`signed in as ${me.name}, who sees ${me.accountNames.join(' and ')}`)
  const { dto: calls } = await desk.list('?sortField=dateCreated&sortOrder=Ascend')
  const ringing = calls.items.find(({ callState, direction }) => callState === 'Ringing' && direction === 'Incoming')
  tell(`${calls.totalCount} sessions; ${ringing.id} rings: ${ringing.fromName}, ${ringing.fromAddress}`)
  const taken = await desk.take(ringing.id)
  tell(`took it: ${taken.dto.callState}, answered by ${taken.dto.answeredByName}`)
  const held = await desk.hold(ringing.id, 'Transferring')
  tell(`held it: ${held.dto.callState}, ${held.dto.holdReason}; next could come ${held.moves.join(', ')}`)
  await desk.redirect(ringing.id, '+15550100')
  const { dto: away } = await desk.look(ringing.id)
  tell(`redirected it: ${away.callState} at ${away.destination}`)
  return ringing.id
}

async function conferWith(desk, id, tell) {
  await desk.take(id)
  const { dto: conference } = await desk.addToConference(id, '+15550123')
  const callSid = conference.mostRecentParticipantCallSid
  tell(`made it a conference of ${conference.members.filter(({ callState }) => callState !== 'None').length}`)
  const { dto: muted } = await desk.mute(id, callSid)
  tell(`muted ${muted.members.find((member) => member.callSid === callSid).identity}`)
  await desk.record(id)
  const { dto: listed } = await desk.list(`?specificIds=${id}`)
  tell(`recording; the log says: ${listed.items[0].log.map(({ message }) => message).join(' | ')}`)
}

async function chat(desk, tell) {
  const { dto: session } = await desk.beginChat('+15550177')
  await desk.say(session.id, 'Your parcel, "fragile", is on its way.')
  const { dto: transcript } = await desk.transcript(session.id)
  tell(`chatted in ${session.id}: ${transcript.messages.map(({ from, body }) => `${from}: ${body}`).join(' | ')}`)
}

async function endAndGoBack(desk, id, { world, tell }) {
  const before = await world.clock.state()
  await world.clock.step('1m')
  await desk.end(id)
  const { dto: ended } = await desk.look(id)
  tell(`a minute later it ended: ${ended.outcome}`)
  const refusal = await desk.hold(id, 'None').catch((error) => error)
  if (!(refusal instanceof Refusal)) throw new Error('An ended session was held.')
  tell(`a hold now is refused: ${refusal.status} ${refusal.errorCode}, ${refusal.message}`)
  await world.clock.set(before.now)
  const { dto: again } = await desk.look(id)
  tell(`went back a minute: it is ${again.ended ? 'over' : again.callState} again`)
  const { dto: held } = await desk.hold(id, 'Transferring')
  tell(`and carried on: ${held.callState}, ${held.holdReason}`)
  return refusal
}

async function moveOut(desk, id, { world, there, tell }) {
  await world.clock.freeze()
  const link = await world.link()
  tell(`all of this in a link of ${link.length} characters: ${link}`)
  await (await control(there.url).world()).open(link)
  const elsewhere = await openDesk(there.url, 'manager', 'manager')
  const texts = await Promise.all([desk, elsewhere].map(async ({ list }) => (await list('?all=true')).text))
  tell(`opened in a second stand-in: ${texts[0] === texts[1] ? 'the same bytes' : 'something else'}`)
  return { id, link, texts }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await playConsole((sentence) => console.log(`- ${sentence}`))
}
