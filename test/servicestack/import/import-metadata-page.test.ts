/** Pages in, models out. */

import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { ImportError } from '#servicestack/import/import-error.ts'
import { importMetadataPage } from '#servicestack/import/import-metadata-page.ts'
import { findType } from '#servicestack/model/find-type.ts'
import { wireMembers } from '#servicestack/model/wire-members.ts'
import { page } from './page.ts'
import { readPage } from './read-page.ts'

const seedPage = readFileSync('dtos/evo-voice/hold-session.metadata.txt', 'utf8')
const seed = importMetadataPage(seedPage)

test('the seed page names its service, its host and its one operation', () => {
  const { title, host, operations } = seed.model
  expect({ title, host, operations }).toEqual({
    title: 'Evo Voice',
    host: 'team.evovoice.io',
    operations: [
      {
        name: 'HoldSession',
        description: 'Hold the specified session',
        routes: [{ path: '/sessions/{sessionId}/hold', verbs: ['POST'] }],
        response: { kind: 'named', name: 'SessionInfo' },
        access: {
          requiresAuthentication: true,
          requiredRoles: ['User'],
          requiresAnyRole: [],
          requiredPermissions: [],
          requiresAnyPermission: [],
        },
        samples: {
          format: 'jsv',
          request: '{\n\tcallSid: String,\n\tsessionId: String,\n\treason: None\n}',
          response: seedPage.slice(seedPage.lastIndexOf('\n{') + 1),
        },
      },
    ],
  })
})

test('the types of the seed page stay in page order, without the one that nothing reaches', () => {
  expect(seed.model.types.map(({ name }) => name)).toEqual([
    'EntityInfo',
    'SessionDialState',
    'SessionCallState',
    'SessionQueueStates',
    'CustomerBreadcrumb',
    'FlowChannels',
    'SessionHoldReasons',
    'SessionLogInfo',
    'SessionMemberCallState',
    'SessionMemberRoles',
    'SessionMemberInfo',
    'SessionDirections',
    'SessionInfo',
    'HoldSession',
  ])
})

test('members of the seed page keep order, description and type; .NET decides which may be null', () => {
  expect(findType(seed.model, 'HoldSession')).toEqual({
    kind: 'class',
    name: 'HoldSession',
    description: 'Hold the specified session',
    members: [
      {
        name: 'callSid',
        description: 'The local call SID',
        type: { kind: 'scalar', scalar: 'string' },
        nullable: true,
      },
      {
        name: 'sessionId',
        description: 'The ID of the session to hold',
        type: { kind: 'scalar', scalar: 'string' },
        nullable: true,
      },
      {
        name: 'reason',
        description: 'The reason you are holding this call',
        type: { kind: 'named', name: 'SessionHoldReasons' },
        nullable: false,
      },
    ],
  })
  const members = new Map(wireMembers(seed.model, 'SessionMemberInfo').map((member) => [member.name, member]))
  expect(members.get('applicationData')).toEqual({
    name: 'applicationData',
    type: { kind: 'dictionary', values: { kind: 'scalar', scalar: 'string' } },
    nullable: true,
  })
  expect(members.get('muted')).toEqual({ name: 'muted', type: { kind: 'scalar', scalar: 'boolean' }, nullable: false })
})

test('the seed response writes its 36 own members first and the 5 of its base last', () => {
  const names = wireMembers(seed.model, 'SessionInfo').map(({ name }) => name)
  expect(names).toHaveLength(41)
  expect(names.slice(0, 2)).toEqual(['dialState', 'callState'])
  expect(names.slice(-5)).toEqual(['id', 'dateCreated', 'dateLastModified', 'createdBy', 'lastModifiedBy'])
})

test('the notes of the seed page say how the response was found and what was left out', () => {
  expect(seed.notes).toEqual([
    {
      code: 'response-found',
      message:
        'SessionInfo (41 members) is the response type: its members, own first and inherited last, spell the sample.',
    },
    {
      code: 'type-left-out',
      line: 15,
      message:
        'Neither the request nor the response reaches NodeParameterMap: left out. It refers to NodeParameter, which the page does not print.',
    },
  ])
})

test.each([
  { name: 'CRLF line breaks', text: seedPage.replaceAll('\n', '\r\n') },
  { name: 'a byte order mark', text: `\uFEFF${seedPage}` },
  { name: 'blank lines around it', text: `\n\n${seedPage}\n\n\n` },
  {
    name: 'blanks behind its headings',
    text: seedPage.replace(/^(Evo Voice|HoldSession|POST\/.*|HTTP \+ JSV)$/gm, '$1  '),
  },
])('the seed page with $name is the same model', ({ text }) => {
  expect(importMetadataPage(text).model).toEqual(seed.model)
})

test('a page without a sample has no host and no samples, and is taken as returning nothing', () => {
  const { model, notes } = importMetadataPage(page({ sample: '' }))
  expect(model.host).toBeUndefined()
  expect(model.operations[0]).not.toHaveProperty('samples')
  expect(model.operations[0]).not.toHaveProperty('response')
  expect(notes.map(({ code }) => code)).toEqual(['sample-not-read'])
})

test.each([
  { operation: 'CheckIn', routes: ['POST,PUT /clinics/{ClinicId}/queue'], response: 'QueueTicket' },
  { operation: 'SearchVisits', routes: ['GET /visits/{From}/{To}', ' /visits'], response: 'SearchResult' },
  { operation: 'FileReport', routes: [' /reports/{ReportPath*}'], response: 'ReportReceipt' },
  {
    operation: 'CancelVisit',
    routes: ['DELETE /visits/{VisitId}', 'POST /visits/{VisitId}/cancel'],
    response: undefined,
  },
  { operation: 'CallNext', routes: ['POST /queue/next'], response: 'NextPatient' },
  { operation: 'RunTask', routes: ['PATCHY /tasks/{TaskId}'], response: undefined },
  { operation: 'CastOff', routes: ['DELETE /berths/{BerthNo}/vessels/{VesselRef}'], response: undefined },
  { operation: 'DockVessel', routes: ['POST /vessels/{VesselKey}/dock'], response: 'DockingTicket' },
  { operation: 'Announce', routes: [], response: 'AnnounceResponse' },
  { operation: 'LogCargo', routes: ['POST /vessels/{VesselKey}/cargo', ' /cargo'], response: 'Manifest' },
  { operation: 'PatchVessel', routes: ['PATCH /vessels/{VesselKey}'], response: 'Vessel' },
  { operation: 'OldPing', routes: ['GET,OPTIONS /ping'], response: 'PingAnswer' },
  { operation: 'NightlyJob', routes: [], response: undefined },
])('the page of $operation has the routes $routes and the response $response', ({ operation, routes, response }) => {
  const [read] = importMetadataPage(readPage(operation)).model.operations
  expect(read?.name).toBe(operation)
  expect(read?.routes.map(({ verbs, path }) => `${verbs.join()} ${path}`)).toEqual(routes)
  expect(read?.response?.kind === 'named' ? read.response.name : undefined).toBe(response)
})

test.each([
  { name: 'nothing', text: ' \n', code: 'empty', line: 1, column: 1 },
  { name: 'HTML', text: '\n  <!doctype html>\n<html>', code: 'html', line: 2, column: 3 },
  { name: 'other text', text: '\n {"swagger":"2.0"}', code: 'not-a-metadata-page', line: 2, column: 2 },
  { name: 'a page without DTOs', text: page({ code: '' }), code: 'no-typescript', line: 19, column: 1 },
  {
    name: 'a page of another operation',
    text: page({ code: 'export class Other { }' }),
    code: 'no-request-type',
    line: 5,
    column: 1,
  },
  { name: 'routes that are none', text: page({ routes: ' go away' }), code: 'unreadable-routes', line: 11, column: 2 },
  {
    name: 'broken TypeScript',
    text: seedPage.replace('public callSid: string;', 'public call Sid: string;'),
    code: 'broken-typescript',
    line: 128,
    column: 12,
  },
])('$name is refused as $code with its place and what to do', ({ text, code, line, column }) => {
  const error = refusal(text)
  expect(error).toMatchObject({ code, place: { line, column } })
  expect(error.message).toMatch(/^Cannot read the page at line \d+, column \d+.*: .+\. .+\.$/)
})

test('a page that is cut off anywhere is read or refused, and nothing else', () => {
  const cuts = Array.from({ length: 60 }, (_, cut) => Math.floor((seedPage.length * cut) / 60))
  for (const cut of cuts) {
    try {
      importMetadataPage(seedPage.slice(0, cut))
    } catch (error) {
      expect(error).toBeInstanceOf(ImportError)
    }
  }
})

function refusal(text: string): ImportError {
  try {
    importMetadataPage(text)
  } catch (error) {
    if (error instanceof ImportError) return error
    throw error
  }
  throw new Error('the page was read')
}

test('empty classes that are bases of each other are read as they are printed', () => {
  const code = `export class GetBerth { egg: Egg }
export class Egg extends Hen { }
export class Hen extends Egg { }`
  expect(importMetadataPage(page({ code })).model.types).toMatchObject([
    { name: 'GetBerth', members: [{ name: 'egg', type: { kind: 'named', name: 'Egg' } }] },
    { name: 'Egg', base: 'Hen' },
    { name: 'Hen', base: 'Egg' },
  ])
})
