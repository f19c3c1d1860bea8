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

const order = { id: 'int', customerId: 'int', slug: 'string', notes: 'string', isClosed: 'bool' }
const orders = [operationOf('ListOrders', 'GET /orders', 'Order[]'), {}] as const

/** What stands beside a list of orders, by the conventions of strangers, and what each does. */
const conventions = [
  ['PATCH /order/{Id}', 'UpdateOrder', 'Id', { id: 'int', notes: 'string' }, 'update'],
  ['', 'DeleteOrder', undefined, { id: 'int' }, 'delete'],
  ['POST /orders/delete', 'DeleteOrders', 'Count', { ids: 'List<int>' }, 'delete-many'],
  ['DELETE /orders', 'RemoveOrders', undefined, { orderIds: 'List<int>' }, 'delete-many'],
  ['PUT /orders/{Id}', 'UpsertOrder', 'Order', { id: 'int', notes: 'string' }, 'save'],
  ['POST /orders', 'AddOrder', 'Id', { order: 'Order' }, 'create from order'],
  ['POST /orders/{Id}/close', 'CloseOrder', 'Order', { id: 'int' }, 'update'],
  ['PUT /orders/{Id}/notes', 'NoteOrder', undefined, { id: 'int', notes: 'string' }, 'update'],
  ['GET /orders/{Slug}', 'GetOrder', 'Order', { slug: 'string' }, 'read'],
  ['GET /orders/search', 'SearchOrders', 'OrderSummary[]', { text: 'string' }, 'list as OrderSummary'],
  ['GET /customers/{CustomerId}/orders', 'OrdersOf', 'Order[]', { customerId: 'int' }, 'list'],
  ['GET /customers/{Id}/orders', 'OrdersOf', 'Order[]', { id: 'int' }, 'list'],
  ['GET /shops/{Id}/orders', 'OrdersOf', 'Order[]', { id: 'int' }, undefined],
  ['GET /invoices', 'ListInvoices', 'Invoice[]', {}, undefined],
  ['POST /orders/{Id}/parts', 'AddPart', undefined, { id: 'int', notes: 'string' }, undefined],
  ['DELETE /favourites/orders/{Id}', 'DropFavourite', undefined, { id: 'int' }, undefined],
  ['DELETE /orders/{Id}/notes', 'DropNotes', undefined, { id: 'int' }, undefined],
] as const

test.each(conventions)('beside a list of orders, %s of %s is found out: %#', (route, name, response, asked, told) => {
  const model = modelOf([orders, [operationOf(name, route, response), asked]], {
    Order: order,
    OrderSummary: { id: 'int', notes: 'string' },
    Invoice: { id: 'int', notes: 'string' },
    Id: { id: 'string' },
    Count: { count: 'int' },
  })
  const use = inferEntities(model)[0]?.uses.find(({ operation }) => operation === name)
  const view = use && 'view' in use.answer ? ` as ${use.answer.view}` : ''
  const words =
    use && [use.does, use.body && `from ${use.body}`, use.keyTo && `by ${use.keyTo}`].filter(Boolean).join(' ')
  expect(words && `${words}${view}`).toBe(told)
})

test('two routes of which one creates and one replaces save', () => {
  const save = operationOf('PutOrder', 'POST /orders', 'Order')
  const both = { ...save, routes: [...save.routes, { path: '/orders/{Id}', verbs: ['PUT'] }] }
  const model = modelOf([orders, [both, { id: 'int', notes: 'string' }]], { Order: order })
  expect(told(model)).toEqual([['orders: Order by id', 'ListOrders list', 'PutOrder save']])
})

test('a key of several parts is known by all of them', () => {
  const stock = { place: 'string', sku: 'string', amount: 'int' }
  const model = modelOf(
    [
      [operationOf('GetStock', 'GET /stock/{Place}/{Sku}', 'Stock'), { place: 'string', sku: 'string' }],
      [operationOf('ListStock', 'GET /stock', 'Stock[]'), { place: 'string' }],
    ],
    { Stock: stock },
  )
  const [plan] = inferEntities(model)
  expect([plan?.key.name, plan?.keyParts.map(({ name }) => name)]).toEqual(['sku', ['place']])
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
