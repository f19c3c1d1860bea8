/** What every door must do alike: conversations with the Evo Voice stand-in, each in a fresh world. */

import { expect } from 'vitest'
import { evoVoiceModel } from '#generated/evo-voice.model.ts'
import { parse } from '#servicestack/jsv/parse.ts'
import type { Ask, OpenDoor, Seen } from './door.ts'

/** A conversation and the fact it proves. */
export interface Conversation {
  readonly fact: string
  hold(door: OpenDoor): Promise<void>
}

const agent = { authorization: `Basic ${btoa('agent:agent')}` }
const asJson = { 'content-type': 'application/json', accept: 'application/json' }
const asJsv = { 'content-type': 'text/jsv', accept: 'text/jsv' }
const transfer = '{"reason":"Transferring"}'

function holdOf(id: string, headers: Ask['headers'] = {}, body = '{}'): Ask {
  return { path: `/sessions/${id}/hold`, headers: { ...asJson, ...agent, ...headers }, body }
}

function jsvOf(text: string): unknown {
  return parse(text, { type: 'SessionInfo', model: evoVoiceModel, mode: 'strict' })
}

function expectError(seen: Seen, status: number, errorCode: string, message: string): void {
  expect([seen.status, seen.reason]).toEqual([status, errorCode])
  expect(JSON.parse(seen.body)).toEqual({ responseStatus: { errorCode, message, errors: [] } })
}

/** The suite. */
export const conversations: readonly Conversation[] = [
  {
    fact: 'a hold in JSON is answered with the held session',
    async hold({ ask }) {
      const seen = await ask(holdOf('S1001', {}, transfer))
      expect([seen.status, seen.reason]).toEqual([200, 'OK'])
      expect(seen.header('content-type')).toBe('application/json; charset=utf-8')
      const wanted = { id: 'S1001', callState: 'Hold', holdReason: 'Transferring', heldByUserId: 'agent' }
      expect(JSON.parse(seen.body)).toMatchObject(wanted)
      expect(seen.body).not.toContain('null')
    },
  },
  {
    fact: 'a hold in JSV, asked as the metadata page says, is answered in JSV',
    async hold({ ask }) {
      const seen = await ask(holdOf('S1001', asJsv, '{reason:Transferring}'))
      expect([seen.status, seen.header('content-type')]).toEqual([200, 'text/jsv'])
      expect(jsvOf(seen.body)).toMatchObject({ callState: 'Hold', holdReason: 'Transferring', ended: false })
    },
  },
  {
    fact: 'JSON and JSV say the same, quotes, braces, line breaks and all',
    async hold({ ask, world }) {
      for (const session of world.collection('sessions').all()) {
        if (session['ended'] === true) continue
        const json = await ask(holdOf(String(session['id']), {}, transfer))
        const jsv = await ask(holdOf(String(session['id']), asJsv, '{reason:Transferring}'))
        expect(jsvOf(jsv.body)).toEqual(JSON.parse(json.body))
      }
    },
  },
  {
    fact: 'a write changes later reads and is journalled once',
    async hold({ ask, world }) {
      await ask(holdOf('S1001', {}, transfer))
      await ask(holdOf('S1001', {}, transfer))
      const view: unknown = JSON.parse((await ask({ method: 'GET', path: '/__understudy/world' })).body)
      expect(view).toMatchObject({ journalCount: 1, journal: [{ what: 'HoldSession', by: 'agent', id: 'S1001' }] })
      expect(world.collection('sessions').get('S1001')).toMatchObject({ callState: 'Hold' })
    },
  },
  {
    fact: 'a session that has ended refuses with 409, in the format asked for',
    async hold({ ask }) {
      expectError(await ask(holdOf('S1004')), 409, 'Conflict', 'The session has ended')
      const jsv = await ask(holdOf('S1004', asJsv, '{reason:None}'))
      expect(jsv.body).toBe('{responseStatus:{errorCode:Conflict,message:The session has ended,errors:[]}}')
    },
  },
  {
    fact: 'an unknown session is a 404 that names it',
    async hold({ ask }) {
      expectError(await ask(holdOf('nobody')), 404, 'NotFound', "Session 'nobody' was not found")
    },
  },
  {
    fact: 'without credentials there is an empty 401 with a challenge and session cookies',
    async hold({ ask }) {
      const seen = await ask({ path: '/sessions/S1001/hold', headers: asJson, body: '{}' })
      expect([seen.status, seen.reason, seen.body]).toEqual([401, 'Unauthorized', ''])
      expect(seen.header('www-authenticate')).toBe('credentials realm="/auth/credentials"')
      expect(seen.header('content-type')).toBeNull()
      expect(seen.cookies.map((line) => line.split('=')[0])).toEqual(['ss-pid', 'ss-id'])
    },
  },
  {
    fact: 'a wrong password is explained in the envelope',
    async hold({ ask }) {
      const seen = await ask(holdOf('S1001', { authorization: `Basic ${btoa('agent:nope')}` }))
      expect([seen.status, seen.reason]).toEqual([401, 'Invalid Username or Password'])
      expect(JSON.parse(seen.body)).toMatchObject({ responseStatus: { errorCode: 'Unauthorized' } })
    },
  },
  {
    fact: 'a user without the role gets the plain-text 403, an admin passes',
    async hold({ ask }) {
      const guest = await ask(holdOf('S1001', { authorization: `Basic ${btoa('guest:guest')}` }))
      expect([guest.status, guest.reason, guest.header('content-type')]).toEqual([403, 'Invalid Role', 'text/plain'])
      expect(guest.body).toContain('Request.PathInfo: /sessions/S1001/hold\r\n')
      const admin = await ask(holdOf('S1001', { authorization: `Basic ${btoa('admin:admin')}` }))
      expect(admin.status).toBe(200)
    },
  },
  {
    fact: 'cookies of a sign-in open the door until the sign-out',
    async hold({ ask }) {
      const body = '{"userName":"agent","password":"agent"}'
      const signIn = await ask({ path: '/auth/credentials', headers: asJson, body })
      expect(JSON.parse(signIn.body)).toMatchObject({ userId: '1', userName: 'agent', roles: ['User'] })
      const cookie = signIn.cookies.map((line) => line.split(';')[0]).join('; ')
      const held = await ask({ path: '/sessions/S1001/hold', headers: { ...asJson, cookie }, body: '{}' })
      expect(held.status).toBe(200)
      expect((await ask({ method: 'POST', path: '/auth/logout', headers: { ...asJson, cookie } })).body).toBe('{}')
      const after = await ask({ path: '/sessions/S1001/hold', headers: { ...asJson, cookie }, body: '{}' })
      expect(after.status).toBe(401)
    },
  },
  {
    fact: 'suffix and ?format= choose the format whatever Accept says',
    async hold({ ask }) {
      for (const path of ['/sessions/S1001/hold.jsv', '/SESSIONS/S1001/Hold?format=jsv']) {
        const seen = await ask({ ...holdOf('S1001'), path })
        expect([seen.status, seen.header('content-type')]).toEqual([200, 'application/jsv'])
      }
    },
  },
  {
    fact: 'a form binds, and a bad enum in a form or query names its field',
    async hold({ ask }) {
      const form = { 'content-type': 'application/x-www-form-urlencoded' }
      const seen = await ask(holdOf('S1001', form, 'reason=Transferring'))
      expect(JSON.parse(seen.body)).toMatchObject({ holdReason: 'Transferring' })
      const bad = await ask({ ...holdOf('S1001'), path: '/sessions/S1001/hold?reason=Bogus' })
      expect([bad.status, bad.reason]).toEqual([400, 'Bad Request'])
      expect(JSON.parse(bad.body)).toMatchObject({ responseStatus: { errors: [{ fieldName: 'reason' }] } })
    },
  },
  {
    fact: 'a bad enum in a body is swallowed, as the real server does',
    async hold({ ask }) {
      const seen = await ask(holdOf('S1001', {}, '{"reason":"Bogus"}'))
      expect(JSON.parse(seen.body)).toMatchObject({ callState: 'Hold', holdReason: 'None' })
    },
  },
  {
    fact: 'a body that cannot be read is a 400 even for a caller without credentials',
    async hold({ ask }) {
      const seen = await ask({ path: '/sessions/S1001/hold', headers: asJsv, body: '{reason:None,}' })
      expect([seen.status, seen.reason, seen.cookies]).toEqual([400, 'Bad Request', []])
      expect(seen.body).toContain('Could not deserialize')
    },
  },
  {
    fact: 'a wrong verb and an unknown path are bare 404s',
    async hold({ ask }) {
      const asks = [
        { method: 'GET', path: '/sessions/S1001/hold', headers: agent },
        { method: 'POST', path: '/nowhere', headers: agent },
      ]
      for (const one of asks) {
        const seen = await ask(one)
        expect([seen.status, seen.reason, seen.body, seen.cookies]).toEqual([404, 'Not Found', '', []])
        expect(seen.header('content-type')).toBeNull()
      }
    },
  },
]
