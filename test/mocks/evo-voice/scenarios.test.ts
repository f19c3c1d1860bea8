import { createHash } from 'node:crypto'
import Ajv2020 from 'ajv/dist/2020.js'
import { afterEach, expect, test } from 'vitest'
import { sessionInvariants } from '#behaviour/evo-voice/session-invariants.ts'
import { evoVoiceModel } from '#generated/evo-voice.model.ts'
import { scenarios } from '#mocks/evo-voice/scenarios.ts'
import type { Entity } from '#mocks/world/entity.ts'
import { writeOpenApi } from '#servicestack/openapi/write-openapi.ts'
import { beganAt, begun, sessionsOf } from './begun.ts'

/** What each scenario plants at one moment with the seed 1, for ever: a change here is a change of everybody's demos. */
const golden = {
  everyState: '5465b153ae18a07d',
  quietDesk: '2dfc957da762ff96',
  ringing: 'b6605585412a4e28',
  alreadyOnHold: '3c25f6582ff34b21',
  busyQueue: 'c84f903b2086e157',
  conference: '714a177d5411e4d0',
  chat: '8c260d1e286b5daa',
  endOfDay: '00c734be16a1176e',
  thousandSessions: '2ebdc21bed0c8ce4',
} as const

const all = Object.entries(scenarios).map(([name, plant]) => ({ name, plant }))
const zone = process.env['TZ']

afterEach(() => {
  // assigning undefined would name a zone "undefined"
  if (zone === undefined) delete process.env['TZ']
  else process.env['TZ'] = zone
})

test('the default comes first, and each is called what its function is called', () => {
  expect(Object.keys(scenarios)).toEqual(Object.keys(golden))
  for (const { name, plant } of all) expect(plant.name).toBe(name)
})

test.each(all)('$name is the same bytes for ever, in every time zone', ({ name, plant }) => {
  const hashes = ['UTC', 'Pacific/Auckland'].map((elsewhere) => {
    process.env['TZ'] = elsewhere
    const world = begun(plant)
    const planted = [world.collection('sessions').all(), world.collection('messages').all()]
    const hash = createHash('sha256').update(JSON.stringify(planted)).digest('hex').slice(0, 16)
    return { offset: new Date(beganAt).getTimezoneOffset(), hash }
  })
  expect(hashes).toEqual([
    { offset: 0, hash: Object(golden)[name] },
    { offset: -780, hash: Object(golden)[name] },
  ])
})

test.each(all)('$name tells the same story of other people with another seed', ({ plant }) => {
  const one = sessionsOf(plant)
  const other = sessionsOf(plant, 2)
  const storyOf = ({ id, callState, ended, accountId }: (typeof one)[number]) => [id, callState, ended, accountId]
  expect(other.map(storyOf)).toEqual(one.map(storyOf))
  expect(other.map(({ displayName }) => displayName)).not.toEqual(one.map(({ displayName }) => displayName))
  expect(new Set([...one, ...other].map(({ callSid }) => callSid)).size).toBe(2 * one.length)
})

test.each(all)('$name keeps the contract and all that is true of sessions', ({ plant }) => {
  const ajv = new Ajv2020({ strict: false })
  ajv.addSchema(writeOpenApi(evoVoiceModel), 'contract')
  const isSession = ajv.compile({ $ref: 'contract#/components/schemas/SessionInfo' })
  for (const { unpublished, ...session } of sessionsOf(plant)) {
    isSession(session)
    expect(isSession.errors ?? null, session.id ?? '').toBeNull()
    const broken = sessionInvariants.filter(
      ({ isKept }) => !isKept(undefined, { ...session, ...(unpublished && { unpublished }) }),
    )
    expect(broken.map(({ claim }) => `${session.id}: ${claim}`)).toEqual([])
  }
})

test.each(all)('in $name all that is due happens without a fault', ({ plant }) => {
  const world = begun(plant)
  const isDue = (session: Entity) => Object(session['unpublished']).due !== undefined
  const sessions = world.collection('sessions')
  const due = sessions.all().filter(isDue)
  world.clock.step(86_400_000)
  expect(new Set(world.journal.events().map(({ id }) => id))).toEqual(new Set(due.map(({ id }) => id)))
  expect(sessions.all().filter(isDue)).toEqual([])
})

test.each(all)(
  'in $name each call belongs to one party, and nothing but what is due lies in the future',
  ({ plant }) => {
    const sessions = sessionsOf(plant)
    const callSids = sessions.flatMap(({ members }) => (members ?? []).map(({ callSid }) => callSid))
    expect(new Set(callSids).size).toBe(callSids.length)
    for (const { unpublished, ...session } of sessions) {
      const dates = JSON.stringify(session).match(/\d{4}-\d\d-\d\dT[\d:]+Z/g) ?? []
      for (const date of dates) expect(Date.parse(date), `${session.id} ${date}`).toBeLessThanOrEqual(beganAt)
      if (unpublished?.due) expect(Date.parse(unpublished.due.at), session.id ?? '').toBeGreaterThan(beganAt)
    }
  },
)
