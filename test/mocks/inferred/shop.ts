/** A shop made for tests: everything of customers, orders that belong to them, and bookings without routes. */

import type { Member } from '#servicestack/model/member.ts'
import type { Operation } from '#servicestack/model/operation.ts'
import { readTypeText } from '#servicestack/model/read-type-text.ts'
import type { ServiceModel } from '#servicestack/model/service-model.ts'
import type { TypeReference } from '#servicestack/model/type-reference.ts'

const open = {
  requiresAuthentication: false,
  requiredRoles: [],
  requiresAnyRole: [],
  requiredPermissions: [],
  requiresAnyPermission: [],
}

/** Returns members of `name: type` pairs; a type that ends in `?` may be absent. */
export function membersOf(pairs: Readonly<Record<string, string>>): readonly Member[] {
  return Object.entries(pairs).map(([name, text]) => ({
    name,
    type: typeOf(text.replace(/\?$/, '')),
    nullable: text.endsWith('?') || !/^(int|long|bool|Guid|DateTime|decimal)$/.test(text),
  }))
}

/** Returns an operation: `GET /things/{Id}`, or nothing without a route. */
export function operationOf(name: string, route: string, response?: string): Operation {
  const [verbs = '', path = ''] = route.split(' ')
  return {
    name,
    routes: path === '' ? [] : [{ path, verbs: verbs === 'ANY' ? [] : verbs.split(',') }],
    ...(response === undefined ? {} : { response: typeOf(response) }),
    access: open,
  }
}

/** Returns a model of operations with the members of their requests, and of classes. */
export function modelOf(
  operations: readonly (readonly [Operation, Readonly<Record<string, string>>])[],
  classes: Readonly<Record<string, Readonly<Record<string, string>>>>,
): ServiceModel {
  const types = Object.entries(classes).map(([name, pairs]) => [name, pairs] as const)
  const requests = operations.map(([{ name }, pairs]) => [name, pairs] as const)
  return {
    title: 'Corner Shop',
    operations: operations.map(([operation]) => operation),
    types: [...requests, ...types].map(([name, pairs]) => ({ kind: 'class', name, members: membersOf(pairs) })),
  }
}

/** Returns the type of a text as C# spells it. */
function typeOf(text: string): TypeReference {
  const type = readTypeText(text)
  if (type === undefined) throw new Error(`${text} is no type`)
  return type
}

const customer = { name: 'string', city: 'string?', vip: 'bool' }

/** The shop. */
export const shop: ServiceModel = modelOf(
  [
    [operationOf('ListCustomers', 'GET /customers', 'CustomerPage'), { city: 'string', skip: 'int?', take: 'int?' }],
    [operationOf('CreateCustomer', 'POST /customers', 'IdResponse'), customer],
    [operationOf('GetCustomer', 'GET /customers/{Id}', 'CustomerResponse'), { id: 'int' }],
    [operationOf('ReplaceCustomer', 'PUT /customers/{Id}', 'Customer'), { id: 'int', ...customer }],
    [operationOf('PatchCustomer', 'PATCH /customers/{CustomerId}'), { customerId: 'int', ...customer }],
    [operationOf('DeleteCustomer', 'DELETE /customers/{Id}'), { id: 'int' }],
    [operationOf('GreetCustomer', 'POST /customers/{Id}/greet', 'Greeting'), { id: 'int', words: 'string' }],
    [operationOf('ListOrders', 'GET /customers/{CustomerId}/orders', 'Order[]'), { customerId: 'int' }],
    [operationOf('CreateOrder', 'POST /customers/{CustomerId}/orders', 'Order'), { customerId: 'int', item: 'string' }],
    [operationOf('GetOrder', 'GET /customers/{CustomerId}/orders/{Id}', 'Order'), { customerId: 'int', id: 'Guid' }],
    [operationOf('QueryBookings', '', 'Dictionary<string,Booking>'), { room: 'string' }],
    [operationOf('CreateBooking', '', 'Booking'), { room: 'string', nights: 'int' }],
    [operationOf('DeleteBooking', ''), { bookingId: 'string' }],
    [operationOf('Ping', 'GET /ping', 'string'), {}],
  ],
  {
    Customer: { id: 'int', ...customer, createdDate: 'DateTime', email: 'string' },
    CustomerPage: { results: 'List<Customer>', total: 'long', hasMore: 'bool', responseStatus: 'ResponseStatus' },
    CustomerResponse: { result: 'Customer', responseStatus: 'ResponseStatus' },
    IdResponse: { id: 'string', responseStatus: 'ResponseStatus' },
    Greeting: { id: 'int', words: 'string', language: 'string' },
    Order: { id: 'Guid', customerId: 'int', item: 'string', placedAt: 'DateTime' },
    Booking: { id: 'string', room: 'string', nights: 'int' },
  },
)
