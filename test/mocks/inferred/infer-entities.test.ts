import { expect, test } from 'vitest'
import { inferEntities } from '#mocks/inferred/infer-entities.ts'
import type { ServiceModel } from '#servicestack/model/service-model.ts'
import { clinic, harbour } from './corpus.ts'
import { modelOf, operationOf, shop } from './shop.ts'

function told(model: ServiceModel): unknown {
  return inferEntities(model).map(({ collection, type, key, uses }) => [
    `${collection}: ${type} by ${key.name}`,
    ...uses.map(({ operation, does }) => `${operation} ${does}`),
  ])
}

test('harbour: what lists vessels and what patches one share them', () => {
  expect(told(harbour)).toEqual([['vessels: Vessel by key', 'ListVessels list', 'PatchVessel update']])
})

test('clinic: a search shows the visits, and cancelling takes one away; tickets do not say of which clinic they are', () => {
  expect(told(clinic)).toEqual([['visits: Visit by Id', 'CancelVisit delete', 'SearchVisits list']])
})

test('shop: every deed is found, with routes and without; a greeting is none', () => {
  expect(told(shop)).toEqual([
    [
      'customers: Customer by id',
      'ListCustomers list',
      'CreateCustomer create',
      'GetCustomer read',
      'ReplaceCustomer replace',
      'PatchCustomer update',
      'DeleteCustomer delete',
    ],
    ['orders: Order by id', 'ListOrders list', 'CreateOrder create', 'GetOrder read'],
    ['bookings: Booking by id', 'QueryBookings list', 'CreateBooking create', 'DeleteBooking delete'],
  ])
})

const thing = { id: 'int', name: 'string' }
const list = [operationOf('ListThings', 'GET /things', 'Thing[]'), {}] as const

const doubtful = [
  { name: 'one operation alone', operations: [list] },
  {
    name: 'entities without a key',
    operations: [list, [operationOf('AddThing', 'POST /things', 'Thing'), { name: 'string' }] as const],
    entity: { name: 'string' },
  },
  {
    name: 'keys of two types',
    operations: [list, [operationOf('GetThing', 'GET /things/{Id}', 'Thing'), { id: 'string' }] as const],
  },
  {
    name: 'a write that shares nothing with what is listed',
    operations: [list, [operationOf('Upload', 'POST /things', 'Thing'), { file: 'string' }] as const],
  },
  {
    name: 'nothing that shows what was written',
    operations: [
      [operationOf('AddThing', 'POST /things', 'Thing'), { name: 'string' }] as const,
      [operationOf('DropThing', 'DELETE /things/{Id}'), { id: 'int' }] as const,
    ],
  },
  {
    name: 'a path below a placeholder that the entity does not tell',
    operations: [
      [operationOf('ListThings', 'GET /shelves/{Shelf}/things', 'Thing[]'), { shelf: 'string' }] as const,
      [operationOf('AddThing', 'POST /shelves/{Shelf}/things', 'Thing'), { shelf: 'string', name: 'string' }] as const,
    ],
  },
  {
    name: 'a route for all verbs and a name that says nothing',
    operations: [
      list,
      [operationOf('HandleThing', 'ANY /things/{Id}', 'Thing'), { id: 'int', name: 'string' }] as const,
    ],
  },
]

test.each(doubtful)('$name is no entity', ({ operations, entity = thing }) => {
  expect(told(modelOf(operations, { Thing: entity }))).toEqual([])
})

test('names that objects have anyway are names like any other', () => {
  const operations = [
    [operationOf('constructor', 'GET /constructor', '__proto__[]'), { toString: 'string' }],
    [operationOf('Get', 'GET /constructor/{__proto__}', '__proto__'), { ['__proto__']: 'int' }],
  ] as const
  expect(() => inferEntities(modelOf(operations, { ['__proto__']: thing }))).not.toThrow()
})

test('a thousand operations are looked through in good time', () => {
  const names = Array.from({ length: 500 }, (_, index) => `Thing${index}`)
  const operations = names.flatMap((name) => [
    [operationOf(`List${name}`, `GET /${name}`, `${name}[]`), {}] as const,
    [operationOf(`Get${name}`, `GET /${name}/{Id}`, name), { id: 'int' }] as const,
  ])
  const model = modelOf(operations, Object.fromEntries(names.map((name) => [name, thing])))
  const before = performance.now()
  expect(inferEntities(model).length).toBe(500)
  expect(performance.now() - before).toBeLessThan(2_500)
})
