/** The stores that are measured beside each other: the world, its face of @msw/data, @msw/data and @mswjs/data. */

import { Collection } from '@msw/data'
import { factory, primaryKey } from '@mswjs/data'
import { worldCollection } from '../../dist/mocks/msw-data/index.js'
import { idOf, worldOf } from './many-sessions.mjs'

/** Those that copy every session must find room for 100,000 of them. */
const logEntries = 1

const cause = { what: 'HoldSession', by: 'agent' }
const anything = { '~standard': { version: 1, vendor: 'bench', validate: (value) => ({ value }) } }

/** Each fills itself with the sessions of a world and returns `{ find(id), change(id, state), page() }`. */
export const stores = [
  { name: 'the world', fill: worldStore },
  { name: 'the world as @msw/data', fill: (size) => dataStore(worldCollection(worldOf(size, logEntries), 'sessions')) },
  { name: '@msw/data 1.1.7', fill: mswData },
  { name: '@mswjs/data 0.16.2', fill: mswjsData, largest: 10_000 },
]

function worldStore(size) {
  const world = worldOf(size, logEntries)
  const sessions = world.collection('sessions')
  return {
    find: (id) => sessions.get(id),
    change: (id, callState) => world.act(() => sessions.change(id, { ...sessions.get(id), callState }, cause)),
    page: () => [...sessions.all()].sort(latestFirst).slice(0, 25),
  }
}

async function mswData(size) {
  const collection = new Collection({ schema: anything })
  for (const session of sessionsOf(size)) await collection.create(session)
  return dataStore(collection)
}

function dataStore(collection) {
  return {
    find: (id) => collection.findFirst((query) => query.where({ id })),
    change: (id, callState) =>
      collection.update((query) => query.where({ id }), {
        data(session) {
          session.callState = callState
        },
      }),
    // with `take` it would sort the page instead of the whole
    page: () => collection.findMany(undefined, { orderBy: { dateCreated: 'desc' } }).slice(0, 25),
  }
}

function mswjsData(size) {
  const sessions = sessionsOf(size)
  const database = factory({ session: modelOf(sessions[0]) })
  for (const session of sessions) database.session.create(session)
  return {
    find: (id) => database.session.findFirst({ where: { id: { equals: id } } }),
    change: (id, callState) => database.session.update({ where: { id: { equals: id } }, data: { callState } }),
    page: () => database.session.findMany({ orderBy: { dateCreated: 'desc' }, take: 25 }),
  }
}

const constructors = { string: String, boolean: Boolean, number: Number, object: Array }

function modelOf(session) {
  const members = Object.entries(session).map(([name, value]) => [name, constructors[typeof value]])
  return { ...Object.fromEntries(members), id: primaryKey(String) }
}

/** Copies that are nobody else's, without members that have no value. */
function sessionsOf(size) {
  const sessions = worldOf(size, logEntries).collection('sessions').all()
  return sessions.map((session) => JSON.parse(JSON.stringify(session)))
}

function latestFirst(one, other) {
  return one.dateCreated < other.dateCreated ? 1 : one.dateCreated > other.dateCreated ? -1 : 0
}

/** Each must find what it is asked for, keep a change, and sort, before anybody measures how fast it does not. */
export async function checkStore(name, store, size) {
  const id = idOf(size - 1)
  await store.change(id, 'Hold')
  const isKept = store.find(id)?.id === id && store.find(id).callState === 'Hold'
  const dates = store.page().map(({ dateCreated }) => dateCreated)
  const isSorted = dates.length === 25 && dates.every((date, place) => place === 0 || date <= dates[place - 1])
  if (!isKept || !isSorted) throw new Error(`${name} does not do the work: kept ${isKept}, sorted ${isSorted}`)
}
