import { expect, test } from 'vitest'
import { createEngine } from '#mocks/engine/engine.ts'
import { Inventor } from '#mocks/inferred/inventor.ts'
import { sampleRequest } from '#mocks/inferred/sample-request.ts'
import { standIn } from '#mocks/inferred/stand-in.ts'
import type { World } from '#mocks/world/world.ts'
import { responseText } from '#servicestack/http/answering/response-text.ts'
import { parse as parseJson } from '#servicestack/json/parse.ts'
import { parse as parseJsv } from '#servicestack/jsv/parse.ts'
import { stringify as writeJsv } from '#servicestack/jsv/stringify.ts'
import { fillPath } from '#servicestack/model/fill-path.ts'
import { reachableTypes } from '#servicestack/model/reachable-types.ts'
import { basic, wireRequest } from '../engine/small-api.ts'
import { clinic, harbour } from './corpus.ts'
import { shop } from './shop.ts'
import { start } from './shop-server.ts'

const apis = [harbour, clinic, shop].flatMap((model) => {
  const inventor = new Inventor(model)
  return inventor.model.operations.map((operation) => ({ model, inventor, operation, name: operation.name }))
})

test.each(apis)('$name is answered in JSON and JSV alike, twice the same, and as its type is written', (row) => {
  const { model, inventor, operation } = row
  const { response, routes } = operation
  const api = standIn(model)
  const world = api.createWorld({ seed: 3, now: () => Date.parse('2026-01-02T03:04:05Z') })
  const engine = createEngine(api, world)
  const dto = sampleRequest(operation, { plan: undefined, inventor, world, isShort: false })
  const [route = { path: `/json/reply/${operation.name}`, verbs: [] }] = routes
  const byProperty = Object.fromEntries(
    inventor.membersOf(operation.name).map((member) => [member.property ?? member.name, dto[member.name]]),
  )
  const { path } = fillPath(route, byProperty)
  const ask = (format: string) =>
    engine(
      wireRequest(
        // of the two only a route of its own looks at Accept
        path.replace('/json/reply/', `/${format}/reply/`),
        {
          method: route.verbs[0] ?? 'POST',
          accept: `application/${format}`,
          'content-type': 'application/json',
          ...basic('admin'),
        },
        format === 'jsv' && routes.length === 0
          ? writeJsv(dto, { type: operation.name, model: inventor.model })
          : JSON.stringify(dto),
      ),
    )
  const [jsv, json, again] = [ask('jsv'), ask('json'), ask('jsv')]
  if (jsv.status === 404) return
  expect([jsv.status, json.status]).toEqual(response === undefined ? [204, 204] : [200, 200])
  if (response === undefined || response.kind === 'scalar') return
  const options = { type: response, model: inventor.model }
  const read = parseJsv(responseText(jsv), { ...options, mode: 'strict' })
  // what is created anew is another one each time
  if (operation.name.startsWith('Create')) return
  expect(again.body).toBe(jsv.body)
  // of an abstract class .NET reads nothing
  const reached = reachableTypes(inventor.model.types, [response])
  const isAbstract = inventor.model.types.some(
    (type) => reached.has(type.name) && type.kind === 'class' && type.isAbstract,
  )
  if (!isAbstract) expect(parseJson(responseText(json), options)).toEqual(read)
})

test('what is created can be read, and the list is one longer', () => {
  const { ask } = start(shop)
  const before = ask('GET /customers').body
  const { id } = ask('POST /customers', { name: 'Ada', vip: true }).body
  expect(id).toBe('9')
  expect(ask(`GET /customers/${id}`).body).toMatchObject({ result: { id: 9, name: 'Ada', vip: true } })
  expect(ask(`GET /customers/${id}`).body['result']).not.toHaveProperty('city')
  const after = ask('GET /customers').body
  expect([before['total'], after['total']]).toEqual([8, 9])
  expect([after['results']].flat().at(-1)).toMatchObject({ id: 9, createdDate: '/Date(1767323045000)/' })
})

test('a patch changes what it names, a replacement all that it could have named', () => {
  const { ask } = start(shop)
  ask('POST /customers', { name: 'Ada', city: 'Turin', vip: true })
  expect(ask('PATCH /customers/9', { name: 'Bea' }).status).toBe(204)
  expect(ask('GET /customers/9').body).toMatchObject({ result: { name: 'Bea', city: 'Turin', vip: true } })
  expect(ask('PUT /customers/9', { name: 'Cleo' }).body).toMatchObject({ id: 9, name: 'Cleo', vip: false })
  expect(ask('GET /customers/9').body['result']).not.toHaveProperty('city')
})

test('what is deleted is a 404 from then on, its key is not given away again, and the list is one shorter', () => {
  const { ask } = start(shop)
  ask('POST /customers', { name: 'Ada' })
  expect(ask('DELETE /customers/9').status).toBe(204)
  expect(ask('GET /customers/9')).toMatchObject({
    status: 404,
    body: { responseStatus: { errorCode: 'NotFound', message: "Customer '9' was not found" } },
  })
  expect(ask('GET /customers').body['total']).toBe(8)
  expect(ask('POST /customers', { name: 'Bea' }).body).toEqual({ id: '10' })
})

test.each(['GET /customers/99', 'PUT /customers/99', 'PATCH /customers/99', 'DELETE /customers/99'])(
  '%s is not found',
  (line) => {
    expect(start(shop).ask(line, { name: 'x' }).status).toBe(404)
  },
)

test('a list is filtered by members of the same name, and cut into pages', () => {
  const { ask } = start(shop)
  for (const name of ['Ada', 'Bea', 'Cleo']) ask('POST /customers', { name, city: 'Turin!' })
  const page = ask('GET /customers?city=Turin!&skip=1&take=1').body
  expect(page).toMatchObject({ results: [{ name: 'Bea' }], total: 3, hasMore: true })
})

test('orders belong to the customer of their path', () => {
  const { ask } = start(shop)
  const order = ask('POST /customers/2/orders', { item: 'tea' }).body
  expect(order).toMatchObject({ customerId: 2, item: 'tea' })
  expect([
    ask(`GET /customers/2/orders/${order['id']}`).status,
    ask(`GET /customers/3/orders/${order['id']}`).status,
  ]).toEqual([200, 404])
  expect(JSON.parse(ask('GET /customers/2/orders').text).length).toBe(4)
})

test('operations without routes share bookings too', () => {
  const { ask } = start(shop)
  const { id } = ask('POST /json/reply/CreateBooking', { room: '12', nights: 2 }).body
  expect(id).toBe('B1009')
  expect(ask('POST /json/reply/QueryBookings', { room: '12' }).body).toEqual({ B1009: { id, room: '12', nights: 2 } })
  expect(ask('POST /json/reply/DeleteBooking', { bookingId: id }).status).toBe(204)
  expect(ask('POST /json/reply/QueryBookings', { room: '12' }).body).toEqual({})
})

test('an invented answer repeats what the request says', () => {
  expect(start(shop).ask('POST /customers/5/greet', { words: 'Good day' }).body).toMatchObject({
    id: 5,
    words: 'Good day',
  })
})

test('two worlds share nothing, and another seed is another world', () => {
  const [one, other, third] = [start(shop), start(shop), start(shop, 2)]
  expect(other.ask('GET /customers').text).toBe(one.ask('GET /customers').text)
  expect(third.ask('GET /customers').text).not.toBe(one.ask('GET /customers').text)
  one.ask('POST /customers', { name: 'Ada' })
  expect([one, other].map(({ ask }) => ask('GET /customers').body['total'])).toEqual([9, 8])
})

test('every write is an event of the journal with its caller', () => {
  const { ask, world } = start({
    ...shop,
    operations: shop.operations.map((operation) => ({
      ...operation,
      access: { ...operation.access, requiresAuthentication: true, requiredRoles: ['Clerk'] },
    })),
  })
  ask('DELETE /customers/1')
  expect(world.journal.events()).toMatchObject([
    { what: 'DeleteCustomer', by: 'admin', collection: 'customers', id: '1' },
  ])
})

test('a validator refuses what it would on a real server', () => {
  const { ask } = start(harbour)
  const answer = ask('POST /vessels/V1001/dock', { berthNo: 0, agent: 'x' })
  expect(answer).toMatchObject({
    status: 400,
    body: { responseStatus: { errorCode: 'GreaterThan', errors: [{ fieldName: 'BerthNo' }] } },
  })
  expect(ask('POST /vessels/V1001/dock', { berthNo: 3, agent: 'x' }).status).toBe(200)
})

test('the title becomes the name', () => {
  expect([standIn(shop).name, standIn({ ...shop, title: '' }).name]).toEqual(['corner-shop', 'api'])
})

test("worlds begin with the invented entities, or with a scenario of somebody's own", () => {
  const rush = (world: World) => world.collection('customers').plant('7', () => ({ id: 7, name: 'Ada' }))
  const beginning = { seed: 1, now: () => 0 }
  const api = standIn(shop, { scenarios: { rush } })
  expect(api.createWorld(beginning).collection('customers').ids()).toHaveLength(8)
  expect(
    api
      .createWorld({ ...beginning, scenario: 'rush' })
      .collection('customers')
      .ids(),
  ).toEqual(['7'])
  expect(standIn(shop, { scenarios: { rush }, scenario: 'rush' }).createWorld(beginning).scenario).toBe('rush')
  expect(() => api.createWorld({ ...beginning, scenario: 'rash' })).toThrow('There are: default, rush.')
})
