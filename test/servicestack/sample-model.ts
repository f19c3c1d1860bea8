/** A small API with everything that travels: enums, a base class, lists, dictionaries and a class within itself. */

import type { AccessRules } from '#servicestack/model/access-rules.ts'
import type { Member } from '#servicestack/model/member.ts'
import type { Operation } from '#servicestack/model/operation.ts'
import type { ServiceModel } from '#servicestack/model/service-model.ts'
import type { Scalar, TypeReference } from '#servicestack/model/type-reference.ts'
import type { TypeOptions } from '#servicestack/text/options.ts'

export const text: TypeReference = scalar('string')
export const number: TypeReference = scalar('number')
export const boolean: TypeReference = scalar('boolean')

export function scalar(scalar: Scalar): TypeReference {
  return { kind: 'scalar', scalar }
}

export function named(name: string): TypeReference {
  return { kind: 'named', name }
}

export function listOf(items: TypeReference): TypeReference {
  return { kind: 'list', items }
}

export function dictionaryOf(values: TypeReference): TypeReference {
  return { kind: 'dictionary', values }
}

/** Options of a codec for a type of the sample model. */
export function sampled(type: TypeReference | string): Required<Pick<TypeOptions, 'type' | 'model'>> {
  return { type, model: sampleModel }
}

const anonymous: AccessRules = {
  requiresAuthentication: false,
  requiredRoles: [],
  requiresAnyRole: [],
  requiredPermissions: [],
  requiresAnyPermission: [],
}

export const holdSession: Operation = {
  name: 'HoldSession',
  routes: [{ path: '/sessions/{SessionId}/hold', verbs: ['POST'] }],
  response: named('SessionInfo'),
  access: { ...anonymous, requiresAuthentication: true, requiredRoles: ['User'] },
}

export const getSession: Operation = {
  name: 'GetSession',
  routes: [{ path: '/sessions/{SessionId}', verbs: ['GET'] }],
  response: named('SessionInfo'),
  access: { ...anonymous, requiresAuthentication: true },
}

export const echo: Operation = {
  name: 'Echo',
  routes: [
    { path: '/echo', verbs: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] },
    { path: '/echo/{S}', verbs: ['GET', 'POST'] },
  ],
  response: named('Echo'),
  access: anonymous,
}

export const boom: Operation = {
  name: 'Boom',
  routes: [{ path: '/boom/{Kind}', verbs: [] }],
  access: anonymous,
}

export const sampleModel: ServiceModel = {
  title: 'Sample',
  operations: [holdSession, getSession, echo, boom],
  types: [
    { kind: 'enum', name: 'HoldReason', values: ['None', 'Transferring'] },
    { kind: 'enum', name: 'CallState', values: ['None', 'Ringing', 'Connected', 'Hold'] },
    {
      kind: 'class',
      name: 'HoldSession',
      members: [absentable('callSid', text), absentable('sessionId', text), value('reason', named('HoldReason'))],
    },
    { kind: 'class', name: 'GetSession', members: [absentable('sessionId', text)] },
    { kind: 'class', name: 'EntityInfo', members: [absentable('id', text), absentable('dateCreated', text)] },
    {
      kind: 'class',
      name: 'SessionInfo',
      base: 'EntityInfo',
      members: [
        value('callState', named('CallState')),
        value('ended', boolean),
        value('priority', number),
        absentable('holdReason', named('HoldReason')),
        absentable('muted', boolean),
        absentable('log', listOf(named('LogInfo'))),
        absentable('members', listOf(named('MemberInfo'))),
        absentable('labels', listOf(text)),
        absentable('waits', listOf(number)),
        absentable('states', listOf(named('CallState'))),
      ],
    },
    { kind: 'class', name: 'LogInfo', members: [absentable('date', text), absentable('message', text)] },
    {
      kind: 'class',
      name: 'MemberInfo',
      members: [
        absentable('identity', text),
        absentable('applicationData', dictionaryOf(text)),
        absentable('groups', dictionaryOf(listOf(text))),
        value('isOriginalMember', boolean),
      ],
    },
    {
      kind: 'class',
      name: 'Node',
      members: [absentable('v', text), absentable('next', named('Node')), absentable('kids', listOf(named('Node')))],
    },
    { kind: 'class', name: 'Inner', members: [absentable('a', text), value('n', number)] },
    {
      kind: 'class',
      name: 'Echo',
      members: [
        absentable('s', text),
        value('i', number),
        value('d', number),
        value('b', boolean),
        absentable('nb', boolean),
        value('e', named('HoldReason')),
        absentable('ss', listOf(text)),
        absentable('map', dictionaryOf(text)),
        absentable('in', named('Inner')),
        absentable('ins', listOf(named('Inner'))),
        absentable('urlPath', text),
      ],
    },
    { kind: 'class', name: 'Boom', members: [absentable('kind', text)] },
    { kind: 'class', name: 'Empty', members: [] },
    {
      kind: 'class',
      name: 'Call',
      members: [
        value('key', scalar('Guid')),
        value('attempts', scalar('int')),
        value('bytesSent', scalar('long')),
        value('price', scalar('decimal')),
        value('gain', scalar('float')),
        value('began', scalar('DateTime')),
        value('booked', scalar('DateTimeOffset')),
        value('lasted', scalar('TimeSpan')),
        absentable('answered', { kind: 'scalar', scalar: 'DateTime', isNullable: true }),
        absentable('refund', { kind: 'scalar', scalar: 'decimal', isNullable: true }),
        absentable('voiceprint', scalar('bytes')),
        absentable('tones', { kind: 'list', items: scalar('int'), isArray: true }),
        absentable('ticks', listOf(scalar('long'))),
        absentable('names', { kind: 'list', items: text, isArray: true }),
        absentable('seats', { kind: 'dictionary', keys: scalar('int'), values: scalar('Guid') }),
      ],
    },
  ],
}

function absentable(name: string, type: TypeReference): Member {
  return { name, type, nullable: true }
}

function value(name: string, type: TypeReference): Member {
  return { name, type, nullable: false }
}
