import { expect, test } from 'vitest'
import { writeJunit } from '#contracts/reporters/write-junit.ts'
import type { Report } from '#contracts/verify/event.ts'
import { findingWith, reportWith } from '../sample.ts'
import { type Element, readXml } from './read-xml.ts'

test('each check is a test case', () => {
  const suite = suiteOf({})
  expect(suite.attributes).toMatchObject({ name: 'HoldSession at http://127.0.0.1:4010/', tests: '2', failures: '0' })
  expect(suite.children.map(({ attributes }) => attributes['name'])).toEqual([
    'status-as-documented',
    'json-matches-the-contract',
  ])
})

test('a broken check is a failure that carries its findings', () => {
  const suite = suiteOf({
    verdict: { kind: 'violates' },
    tallies: [{ check: 'json-matches-the-contract', state: 'broken', answers: 6, judged: 294, findings: 2 }],
    findings: [findingWith(), findingWith({ pointer: '/ended' }), findingWith({ check: 'status-as-documented' })],
  })
  expect(suite.attributes).toMatchObject({ tests: '1', failures: '1', errors: '0' })
  const failure = suite.children[0]?.children[0]
  expect(failure?.attributes).toEqual({
    type: 'wrong-type',
    message: '/members/0/muted: expected true or false, was "false", and 1 other finding',
  })
  expect(failure?.text).toContain('violation wrong-type at /ended')
  expect(failure?.text).toContain('curl:     curl -i -X POST -u "agent:$UNDERSTUDY_PASSWORD"')
  expect(failure?.text).not.toContain('status')
})

test('a warning fails nothing', () => {
  const suite = suiteOf({
    tallies: [{ check: 'json-matches-the-contract', state: 'warned', answers: 6, judged: 294, findings: 1 }],
    findings: [findingWith({ severity: 'warning' })],
  })
  expect(suite.attributes).toMatchObject({ failures: '0', errors: '0', skipped: '0' })
  expect(suite.children[0]?.children[0]).toMatchObject({ name: 'system-out', text: expect.stringContaining('warning') })
})

test('a check that was not made is skipped with its reason', () => {
  const suite = suiteOf({
    tallies: [
      { check: 'refuses-without-the-role', state: 'not-checked', answers: 0, judged: 0, findings: 0, why: 'no guest' },
    ],
  })
  expect(suite.attributes).toMatchObject({ tests: '1', skipped: '1' })
  expect(suite.children[0]?.children[0]).toMatchObject({ name: 'skipped', attributes: { message: 'no guest' } })
})

test('a run that could not be made is an error, so that no build takes it for a success', () => {
  const suite = suiteOf({ verdict: { kind: 'could-not-run', why: 'nobody is there' }, tallies: [] })
  expect(suite.attributes).toMatchObject({ tests: '1', errors: '1' })
  expect(suite.children[0]?.children[0]).toMatchObject({
    name: 'error',
    attributes: { message: 'Could not verify HoldSession: nobody is there.' },
  })
})

test('whatever a server sends, the XML is well-formed', () => {
  const evil = ']]></failure><x a="\'&\u0000\u001B\uD800\uFFFF'
  const given: Partial<Report> = {
    subject: { ...reportWith().subject, url: `http://h/${evil}` },
    verdict: { kind: 'could-not-run', why: evil },
    tallies: [{ check: 'json-matches-the-contract', state: 'broken', answers: 1, judged: 1, findings: 1 }],
    findings: [findingWith({ pointer: `/${evil}`, actual: evil, expected: evil, hint: evil })],
  }
  expect(suiteOf(given).children[0]?.children[0]?.text).toContain(']]></failure>')
})

test('nothing is written before the end', () => {
  expect(writeJunit({ kind: 'planned', subject: reportWith().subject })).toBe('')
})

function suiteOf(given: Partial<Report>): Element {
  const [suite] = readXml(writeJunit({ kind: 'finished', report: reportWith(given) })).children
  if (suite === undefined) throw new Error('There is one test suite.')
  return suite
}
