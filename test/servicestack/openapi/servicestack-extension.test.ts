/** What OpenAPI has no words for. */

import { expect, test } from 'vitest'
import type { Operation } from '#servicestack/model/operation.ts'
import { Place } from '#servicestack/openapi/place.ts'
import {
  readRoutes,
  readRules,
  readSamples,
  writeFirstExtension,
  writeFurtherExtension,
} from '#servicestack/openapi/servicestack-extension.ts'
import { operationWith } from './operation-with.ts'

const full: Operation = {
  ...operationWith('Run', { path: '/a', verbs: [] }, { path: '/b', verbs: ['PATCHY'] }),
  access: {
    requiresAuthentication: true,
    requiredRoles: ['a', 'b'],
    requiresAnyRole: ['c'],
    requiredPermissions: ['d'],
    requiresAnyPermission: ['e'],
  },
  samples: { format: 'json', request: '{}', response: '[ ]' },
}

test('rules, routes and samples read back', () => {
  const extension = new Place(writeFirstExtension(full, full.routes, undefined))
  const { requiresAuthentication, ...rules } = full.access
  expect(readRules(extension)).toEqual(rules)
  expect(readRoutes(extension)).toEqual(full.routes)
  expect(readSamples(extension)).toEqual(full.samples)
  expect(requiresAuthentication).toBe(true)
})

test('an operation that needs no words has only its name', () => {
  const extension = writeFirstExtension(operationWith('Run'), undefined, undefined)
  expect(extension).toEqual({ operation: 'Run' })
  expect(readRoutes(new Place(extension))).toBeUndefined()
  expect(readSamples(new Place(extension))).toBeUndefined()
})

test('no routes at all are written down', () => {
  expect(writeFirstExtension(operationWith('Run'), [], undefined)).toEqual({ operation: 'Run', routes: [] })
})

test('further OpenAPI operations repeat the rules, not the samples', () => {
  expect(Object.keys(writeFurtherExtension(full))).toEqual([
    'operation',
    'requiredRoles',
    'requiresAnyRole',
    'requiredPermissions',
    'requiresAnyPermission',
  ])
})

test('samples in a format that the model does not keep are refused', () => {
  const read = () => readSamples(new Place({ samples: { format: 'xml' } }))
  expect(read).toThrow(expect.objectContaining({ code: 'wrong-type', pointer: '/samples/format' }))
})
