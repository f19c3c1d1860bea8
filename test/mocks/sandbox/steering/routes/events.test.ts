import { expect, test } from 'vitest'
import { buildHouse, refusalIn } from '../house.ts'

function openThrice() {
  const house = buildHouse()
  for (let count = 0; count < 3; count++) {
    house.steer('POST', '/world/moves', { operation: 'OpenDoor', request: { id: 'D1' } })
  }
  return house
}

/** The ids that a stream says at once, and after one more event. */
function idsOf(target: string, headers: Readonly<Record<string, string>> = {}) {
  const { call, world } = openThrice()
  const reply = call('GET', target, undefined, { headers })
  const said: string[] = []
  const end = reply.delivery?.follow?.(
    (text) => said.push(text),
    () => {},
  )
  world.collection('doors').change('D1', { by: 'test' }, { what: 'test', by: 'test' })
  end?.()
  return { reply, ids: said.map((text) => /^id: (\d+)$/m.exec(text)?.[1]) }
}

test.each([
  { target: '/__understudy/world/events', want: ['4'] },
  { target: '/__understudy/world/events?since=2', want: ['3', '4'] },
  { target: '/__understudy/world/events?since=0', headers: { 'last-event-id': '1' }, want: ['2', '3', '4'] },
])('$target $headers streams the events $want', ({ target, headers, want }) => {
  const { reply, ids } = idsOf(target, headers)
  expect(reply).toMatchObject({ status: 200, body: '' })
  expect(new Map(reply.headers).get('Content-Type')).toBe('text/event-stream; charset=utf-8')
  expect(ids).toEqual(want)
})

test('HEAD begins no stream', () => {
  expect(openThrice().call('HEAD', '/__understudy/world/events').delivery).toBeUndefined()
})

test('as JSON, what has happened is told once', () => {
  const { steer, world } = openThrice()
  expect(steer('GET', '/world/events?format=json').answer).toEqual(
    JSON.parse(JSON.stringify({ events: world.journal.events(), journalCount: 3 })),
  )
  expect(Object(steer('GET', '/world/events?format=json&since=2').answer).events).toMatchObject([{ number: 3 }])
})

test.each([
  { path: '/world/events?format=xml', says: 'format is "xml". Write json, or leave it out.' },
  { path: '/world/events?since=-1', says: 'since is "-1"' },
])('$path is refused', ({ path, says }) => {
  const { status, answer } = buildHouse().steer('GET', path)
  expect(status).toBe(400)
  expect(refusalIn(answer).message).toContain(says)
})
