/** Generates an API of n operations: HoldSession of the bundled API, and others with routes and types of their own. */

import { evoVoice } from '../../dist/mocks/evo-voice/evo-voice.js'

const text = { kind: 'scalar', scalar: 'string' }
const holdSession = evoVoice.model.operations.find(({ name }) => name === 'HoldSession')

/** What is done to a thing; the last two have routes that look like that of a hold. */
const deeds = [
  { verb: 'GET', name: 'Query', path: (thing) => `/${thing}`, members: ['skip', 'take', 'orderBy'] },
  { verb: 'POST', name: 'Create', path: (thing) => `/${thing}`, members: ['name', 'notes', 'accountId'] },
  { verb: 'GET', name: 'Get', path: (thing) => `/${thing}/{id}`, members: ['id'] },
  { verb: 'PUT', name: 'Update', path: (thing) => `/${thing}/{id}`, members: ['id', 'name', 'notes'] },
  { verb: 'DELETE', name: 'Delete', path: (thing) => `/${thing}/{id}`, members: ['id'] },
  { verb: 'POST', name: 'Hold', path: (thing) => `/${thing}/{id}/hold`, members: ['id', 'reason'] },
  {
    verb: 'POST',
    name: 'SessionOf',
    path: (thing) => `/sessions/{sessionId}/${thing}`,
    members: ['sessionId', 'name'],
  },
]

/** Returns the API; the hold is the last of its operations, where a search that goes through all of them is longest. */
export function generatedApi(count) {
  const others = Array.from({ length: count - 1 }, (_, index) => ({
    thing: Math.floor(index / deeds.length),
    ...deeds[index % deeds.length],
  }))
  const things = new Set(others.map(({ thing }) => thing))
  const model = {
    ...evoVoice.model,
    operations: [...others.map(operationOf), holdSession],
    types: [...[...things].map(thingType), ...others.map(requestType), ...evoVoice.model.types],
  }
  return { ...evoVoice, model, services: others.map(serviceOf) }
}

/** Returns the path of the last thing that an API of so many operations has, or undefined when it has none. */
export function lastPath(count) {
  return count > 1 ? `/things${Math.floor((count - 2) / deeds.length)}` : undefined
}

function operationOf(other) {
  const { verb, path, thing } = other
  return {
    name: nameOf(other),
    routes: [{ path: path(`things${thing}`), verbs: [verb] }],
    access: holdSession.access,
    response: { kind: 'named', name: `Thing${thing}` },
  }
}

function requestType(other) {
  return { kind: 'class', name: nameOf(other), members: other.members.map(memberOf) }
}

function thingType(thing) {
  const members = ['id', 'name', 'notes', 'accountId', 'accountName', 'dateCreated', 'createdBy', 'status']
  return { kind: 'class', name: `Thing${thing}`, members: members.map(memberOf) }
}

function memberOf(name) {
  return { name, type: text, nullable: true }
}

function serviceOf(other) {
  const answer = ({ request }) => ({ kind: 'done', dto: { id: request.id, name: nameOf(other) } })
  return { operation: nameOf(other), manner: 'written', answer }
}

function nameOf({ name, thing }) {
  return `${name}Thing${thing}`
}
