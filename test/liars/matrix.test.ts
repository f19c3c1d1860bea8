/** The judge between liars and honest servers: it catches each lie by name, and nobody else. */

import { expect, test } from 'vitest'
import { type Conduct, reply, truth } from './conduct.ts'
import { judgeServer, judgeServers, type Sentence } from './judge-server.ts'
import { legalVariations } from './legal-variations.ts'
import type { Liar } from './liar.ts'
import { liarsAboutJsv } from './liars-about-jsv.ts'
import { liarsAboutManners } from './liars-about-manners.ts'
import { liarsAboutShape } from './liars-about-shape.ts'

const liars: readonly Liar[] = [...liarsAboutShape, ...liarsAboutJsv, ...liarsAboutManners]

test('every liar is caught by the check that is meant for it, and by no other', async () => {
  const sentences = await judgeServers(liars.map(({ lie }) => lie))
  const rows = liars.map((liar, index) => ({ liar, sentence: sentences[index] }))
  console.log(
    table(
      'LIARS',
      rows.map(({ liar, sentence }) => [liar.name, told(sentence)]),
    ),
  )
  expect(liars.length).toBeGreaterThanOrEqual(20)
  expect(rows.map(({ liar, sentence }) => ({ name: liar.name, ...seenBy(sentence, liar.pointer) }))).toEqual(
    liars.map(({ name, caughtBy, codes, pointer }) => ({
      name,
      exitCode: 1,
      checks: [...caughtBy].sort(),
      codes: [...codes].sort(),
      ...(pointer === undefined ? {} : { pointer }),
    })),
  )
})

test('no legal variation raises a finding', async () => {
  const sentences = await judgeServers(legalVariations.map(({ conduct }) => conduct))
  const rows = legalVariations.map(({ name }, index) => ({ name, sentence: sentences[index] }))
  console.log(
    table(
      'LEGAL VARIATIONS',
      rows.map(({ name, sentence }) => [name, told(sentence)]),
    ),
  )
  expect(legalVariations.length).toBeGreaterThanOrEqual(10)
  expect(
    rows.map(({ name, sentence }) => ({ name, exitCode: sentence?.exitCode, findings: sentence?.findings })),
  ).toEqual(legalVariations.map(({ name }) => ({ name, exitCode: 0, findings: [] })))
})

test('every check has a liar of its own', () => {
  const judged = new Set(liars.flatMap(({ caughtBy }) => caughtBy))
  expect([...judged].sort()).toEqual([
    'answers-about-what-was-asked',
    'answers-every-request',
    'content-type-as-asked',
    'effect-in-the-answer',
    'errors-in-an-envelope',
    'json-matches-the-contract',
    'jsv-matches-the-contract',
    'refuses-without-credentials',
    'refuses-without-the-role',
    'same-in-every-format',
    'status-as-documented',
  ])
})

const page = '<!doctype html><title>HoldSession Snapshot</title>'
const byDefault: readonly (readonly [string, string, Conduct['jsv']])[] = [
  ['HTML, as every released ServiceStack does', 'text/html', () => page],
  ['JSON, as ServiceStack without its HTML format does', 'application/json; charset=utf-8', truth.json],
]

test.each(byDefault)('answering Accept: text/jsv with %s is worth a warning and breaks no build', async (...row) => {
  const [, contentType, write] = row
  const sentence = await judgeServer({
    jsv: (value, asked) => (asked.accept === 'text/jsv' ? write(value, asked) : truth.jsv(value, asked)),
    answer: (body, asked) =>
      asked.accept === 'text/jsv' ? reply(200, 'OK', body, { 'Content-Type': contentType }) : truth.answer(body, asked),
  })
  expect(sentence.exitCode).toBe(0)
  expect(sentence.findings.map(({ check, severity, code }) => ({ check, severity, code }))).toEqual([
    { check: 'content-type-as-asked', severity: 'warning', code: 'format-not-offered' },
  ])
})

function seenBy(sentence: Sentence | undefined, pointer: string | undefined) {
  const findings = sentence?.findings ?? []
  return {
    exitCode: sentence?.exitCode,
    checks: [...new Set(findings.map(({ check }) => check))].sort(),
    codes: [...new Set(findings.map(({ code }) => code))].sort(),
    ...(pointer === undefined ? {} : { pointer: findings.find((finding) => finding.pointer === pointer)?.pointer }),
  }
}

function told(sentence: Sentence | undefined): string {
  const found = (sentence?.findings ?? []).map(({ check, code }) => `${check} (${code})`)
  return `exit ${sentence?.exitCode}  ${[...new Set(found)].join(', ') || 'no finding'}`
}

function table(title: string, rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([name]) => name.length))
  return `\n${title} (${rows.length})\n${rows.map(([name, text]) => `  ${name.padEnd(width)}  ${text}`).join('\n')}`
}
