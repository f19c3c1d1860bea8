import { expect, test } from 'vitest'
import type { Assignment } from '#contracts/verify/assignment.ts'
import type { Effects } from '#contracts/verify/effects.ts'
import type { Report, VerifyEvent } from '#contracts/verify/event.ts'
import { verify } from '#contracts/verify/verify.ts'
import { heldSession } from '../sample.ts'
import { assignmentWith } from './sample-assignment.ts'
import { scriptedEffects } from './scripted-effects.ts'

const held = () => new Response(JSON.stringify(heldSession), { headers: { 'Content-Type': 'application/json' } })

test('a run is planned, spoken, checked and finished', async () => {
  const events = await collect(scriptedEffects(held).effects)
  const kinds = events.map(({ kind }) => kind)
  expect(kinds[0]).toBe('planned')
  expect(kinds.at(-1)).toBe('finished')
  expect(kinds.filter((kind) => kind === 'checked')).toHaveLength(11)
  expect(kinds.lastIndexOf('exchanged')).toBeLessThan(kinds.indexOf('checked'))
})

test('the findings told on the way are those of the report', async () => {
  const events = await collect(scriptedEffects(held).effects)
  const told = events.flatMap((event) => (event.kind === 'found' ? [event.finding] : []))
  expect(told.length).toBeGreaterThan(0)
  expect(reportOf(events).findings).toEqual(told)
})

test('a server that is not this machine is sent nothing, and told what it would be sent', async () => {
  const { effects, calls } = scriptedEffects(held)
  const report = reportOf(await collect(effects, { baseUrl: new URL('https://team.example.org') }))
  expect(calls).toEqual([])
  expect(report).toMatchObject({ sent: 0, verdict: { kind: 'could-not-run' }, leaves: '' })
  expect(report.withheld).toHaveLength(15)
  expect(JSON.stringify(report)).not.toContain('s3cret')
})

test('unless writing is allowed', async () => {
  const { effects, calls } = scriptedEffects(held)
  await collect(effects, { baseUrl: new URL('https://team.example.org'), allowWrites: true })
  expect(calls).toHaveLength(15)
})

test('no event shows a secret, whatever the server sends back', async () => {
  const { effects } = scriptedEffects(({ init }) => {
    const secrets = `${new Headers(init.headers).get('authorization')} s3cret`
    const body = JSON.stringify({ ...heldSession, [secrets]: secrets, ended: secrets })
    return new Response(body, {
      statusText: 's3cret',
      headers: { 'Content-Type': 'application/json', Server: secrets },
    })
  })
  const told = JSON.stringify(await collect(effects))
  expect(told).toContain('***')
  expect(told).not.toMatch(/s3cret|YWdlbnQ6/)
})

test('a server that turns the user down with his own password shows none either', async () => {
  const { effects } = scriptedEffects(
    () => new Response('', { status: 401, statusText: 'bad s3cret', headers: { 'WWW-Authenticate': 'x' } }),
  )
  const report = reportOf(await collect(effects))
  expect(report.verdict).toEqual({
    kind: 'could-not-run',
    why: 'the server did not accept the credentials of agent (401 bad ***)',
  })
  expect(JSON.stringify(report)).not.toContain('s3cret')
})

async function collect(effects: Effects, given: Partial<Assignment> = {}): Promise<VerifyEvent[]> {
  const events: VerifyEvent[] = []
  for await (const event of verify(assignmentWith(given), effects)) events.push(event)
  return events
}

function reportOf(events: readonly VerifyEvent[]): Report {
  const last = events.at(-1)
  if (last?.kind !== 'finished') throw new Error('The last event carries the report.')
  return last.report
}
