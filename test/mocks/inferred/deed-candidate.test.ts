import { expect, test } from 'vitest'
import { deedCandidates } from '#mocks/inferred/deed-candidate.ts'
import { operationOf } from './shop.ts'

const rows = [
  { name: 'Things', route: 'GET /things', told: ['list /things'] },
  { name: 'Things', route: 'GET,OPTIONS,HEAD /Things', told: ['list /things'] },
  { name: 'Thing', route: 'GET /things/{Id}', told: ['read /things by Id'] },
  { name: 'Thing', route: 'POST /shops/{Shop}/things', told: ['create /shops/{}/things'] },
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
  { name: 'Thing', route: 'GET /things/{Path*}', told: [] },
  { name: 'Thing', route: 'GET /{Id}', told: [] },
  { name: 'Thing', route: 'GET /things/x{Id}', told: [] },
  { name: 'CreateBooking', route: '', told: ['create booking'] },
  { name: 'QueryBookings', route: '', told: ['list booking'] },
  { name: 'Announce', route: '', told: [] },
]

test.each(rows)('$name $route $markers: $told', ({ name, route, markers = [], told }) => {
  const candidates = deedCandidates(operationOf(name, route), markers)
  expect(candidates.map(({ deed, base, item }) => `${deed} ${base}${item === undefined ? '' : ` by ${item}`}`)).toEqual(
    told,
  )
})
