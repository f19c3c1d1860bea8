import { expect, test } from 'vitest'
import { deedCandidates } from '#mocks/inferred/deed-candidate.ts'
import { operationOf } from './shop.ts'

const rows = [
  { name: 'Things', route: 'GET /things', told: ['list /things'] },
  { name: 'Things', route: 'GET,OPTIONS,HEAD /Things', told: ['list /things'] },
  { name: 'Thing', route: 'GET /things/{Id}', told: ['read /things by Id'] },
  {
    name: 'Thing',
    route: 'POST /shops/{Shop}/things',
    told: ['create /shops/{}/things', 'update /shops by Shop aside'],
  },
  { name: 'Thing', route: 'PUT /things/{Id}', told: ['replace /things by Id'] },
  { name: 'Thing', route: 'PATCH /things/{Id}', told: ['update /things by Id'] },
  { name: 'Thing', route: 'DELETE /things/{Id}', told: ['delete /things by Id'] },
  { name: 'Thing', route: 'POST /things/{Id}', told: [] },
  { name: 'Thing', route: 'POST,PUT /things', told: [] },
  { name: 'Thing', route: 'POST,PUT /things', markers: ['IPost'], told: ['create /things'] },
  { name: 'Thing', route: 'ANY /things', told: [] },
  { name: 'Thing', route: 'ANY /things', markers: ['IPost'], told: ['create /things'] },
  { name: 'SearchThings', route: 'ANY /things', told: ['list /things'] },
  { name: 'UpdateThing', route: 'ANY /things/{Id}', told: ['replace /things by Id'] },
  { name: 'Thing', route: 'PATCHY /things/{Id}', told: [] },
  { name: 'UpdateThing', route: 'POST /things/{Id}', told: ['replace /things by Id'] },
  { name: 'DeleteThings', route: 'POST /things/delete', told: ['delete /things/delete'] },
  { name: 'FindThings', route: 'GET,POST /things/search', told: ['list /things/search'] },
  { name: 'SaveThing', route: 'POST,PUT /things', told: ['save /things'] },
  { name: 'UpsertThing', route: 'PUT /things/{Id}', told: ['save /things by Id'] },
  { name: 'Stock', route: 'GET /stock/{Place}/{Sku}', told: ['read /stock by Sku'] },
  {
    name: 'CloseThing',
    route: 'POST /things/{Id}/close',
    told: ['create /things/{}/close', 'update /things by Id aside'],
  },
  { name: 'ThingInFull', route: 'GET /things/{Id}/full', told: ['list /things/{}/full', 'read /things by Id aside'] },
  { name: 'DropPart', route: 'DELETE /things/{Id}/part', told: ['delete /things/{}/part'] },
  { name: 'Thing', route: 'GET /things/{Path*}', told: [] },
  { name: 'Thing', route: 'GET /{Id}', told: [] },
  { name: 'Thing', route: 'GET /things/x{Id}', told: [] },
  { name: 'CreateBooking', route: '', told: ['create booking'] },
  { name: 'QueryBookings', route: '', told: ['list booking'] },
  { name: 'Announce', route: '', told: [] },
]

test.each(rows)('$name $route $markers: $told', ({ name, route, markers = [], told }) => {
  const candidates = deedCandidates(operationOf(name, route), markers)
  const by = (item: string | undefined) => (item === undefined ? '' : ` by ${item}`)
  expect(
    candidates.map(({ deed, base, item, isAside }) => `${deed} ${base}${by(item)}${isAside === true ? ' aside' : ''}`),
  ).toEqual(told)
})
