/** Bodies of requests. */

import { expect, test } from 'vitest'
import { hasRequestBody, writeRequestBody } from '#servicestack/openapi/request-body-object.ts'
import { harbour } from '../model/harbour.ts'
import { slotAt } from './slot-at.ts'

const post = slotAt(harbour, 'post', '/vessels/{VesselKey}/dock')

test('a body holds what the path does not carry, in JSON and in JSV, and so does its example', () => {
  const mediaType = {
    schema: {
      type: 'object',
      properties: {
        night: { $ref: '#/components/schemas/DockVessel/properties/night' },
        like: { $ref: '#/components/schemas/DockVessel/properties/like' },
      },
    },
    example: { night: false },
  }
  expect(writeRequestBody(harbour, post, { vesselKey: 'String', night: false })).toEqual({
    content: { 'application/json': mediaType, 'application/jsv': mediaType },
  })
})

test.each([undefined, null, 'String', { vesselKey: 'String' }])('the sample %j is no example of the body', (sample) => {
  expect(writeRequestBody(harbour, post, sample)?.content['application/json']).not.toHaveProperty('example')
})

test('without anything to carry there is no body', () => {
  expect(writeRequestBody(harbour, slotAt(harbour, 'post', '/json/reply/CastOff'), undefined)).toBeUndefined()
})

test('POST, PUT and PATCH have a body', () => {
  const methods = ['get', 'post', 'put', 'delete', 'options', 'head', 'patch', 'trace'] as const
  expect(methods.filter(hasRequestBody)).toEqual(['post', 'put', 'patch'])
})
