/** Responses of operations. */

import { expect, test } from 'vitest'
import { Place } from '#servicestack/openapi/place.ts'
import { readResponse, writeRefusals, writeResponses } from '#servicestack/openapi/response-object.ts'
import { harbour } from '../model/harbour.ts'
import { slotAt } from './slot-at.ts'

const dock = writeResponses(slotAt(harbour, 'post', '/vessels/{VesselKey}/dock'), { key: 'String' })
const castOff = writeResponses(slotAt(harbour, 'post', '/json/reply/CastOff'), undefined)

test('an operation that answers, asks for a role and has a path parameter can be refused in every way', () => {
  expect(Object.keys(dock)).toEqual(['200', '400', '401', '403', '404', 'default'])
  expect(dock['200']?.content).toMatchObject({ 'application/jsv': { example: { key: 'String' } } })
})

test('an operation that returns nothing to everybody has fewer answers', () => {
  expect(Object.keys(castOff)).toEqual(['204', '400', 'default'])
})

test('the response type reads back, and so does returning nothing', () => {
  expect(readResponse(new Place(dock))).toEqual({ kind: 'named', name: 'Vessel' })
  expect(readResponse(new Place(castOff))).toBeUndefined()
})

test('an operation without any success is refused', () => {
  expect(() => readResponse(new Place({ default: {} }))).toThrow(expect.objectContaining({ code: 'missing' }))
})

test('only the refusals that are referred to are written', () => {
  expect(Object.keys(writeRefusals([castOff]))).toEqual(['BadRequest', 'Refused'])
  expect(Object.keys(writeRefusals([castOff, dock]))).toEqual([
    'BadRequest',
    'Unauthorized',
    'Forbidden',
    'NotFound',
    'Refused',
  ])
})

test('a 401 has no body and says how to sign in; a 403 is plain text', () => {
  const { Unauthorized, Forbidden } = writeRefusals([dock])
  expect(Unauthorized).not.toHaveProperty('content')
  expect(Unauthorized).toHaveProperty(['headers', 'WWW-Authenticate'])
  expect(Object.keys(Forbidden?.content ?? {})).toEqual(['text/plain'])
})
