/** Makes worlds with as many sessions as a measurement needs. */

import { evoVoice } from '../../dist/mocks/evo-voice/evo-voice.js'

const moment = Date.UTC(2026, 0, 2, 3, 4, 5)

/** Full enough that holds neither fill it for the first time nor turn a page each time, whatever the size of the world. */
const fullLog = 75

/** Returns a world of so many connected calls that differ in ids, call sids and dates; its clock stands still. */
export function worldOf(count, logEntries = fullLog) {
  const world = evoVoice.createWorld({ seed: 1, now: () => moment })
  const template = connectedCall(world, logEntries)
  world.begin({
    name: `${count} calls`,
    plant(begun) {
      const sessions = begun.collection('sessions')
      for (let number = 0; number < count; number++) {
        sessions.plant(idOf(number), () => callFrom(template, number, count))
      }
    },
  })
  // what grows at the first look is not what is measured
  world.collection('sessions').all()
  return world
}

/** Returns the id of the session with this number, from 0. */
export function idOf(number) {
  return `S${1_000_000 + number}`
}

/** Returns a walk through the numbers below a count that visits all of them before it repeats one. */
export function walkThrough(count) {
  let number = 0
  return () => {
    number = (number + 7_919) % count
    return number
  }
}

function connectedCall(world, logEntries) {
  const sessions = world.collection('sessions').all()
  const found = sessions.find(
    ({ callState, channel, accountId, conferenceSid }) =>
      callState === 'Connected' && channel === 'Voice' && accountId === 'AC100' && !conferenceSid,
  )
  if (found === undefined) throw new Error('The demo world has no connected call to copy.')
  const { unpublished: _, ...call } = found
  const log = Array.from({ length: logEntries }, () => call.log[0])
  // a plain copy has a shape that the engine can copy fast, as a session that was grown has
  return JSON.parse(JSON.stringify({ ...call, log }))
}

function callFrom(template, number, count) {
  const members = template.members.map((member, place) => ({ ...member, callSid: `CA${number}M${place}` }))
  const age = ((number * 7_919) % count) * 500
  const dateCreated = new Date(Date.parse(template.dateCreated) - age)
    .toISOString()
    .replace('.000Z', 'Z')
    .replace('.500Z', 'Z')
  return { ...template, id: idOf(number), callSid: members[0]?.callSid ?? `CA${number}`, members, dateCreated }
}
