import { expect, test } from 'vitest'
import { pageFormats } from '#servicestack/publish/page-format.ts'
import { sampleExchange } from '#servicestack/publish/sample-request.ts'
import { corpusPublication } from '../corpus-publication.ts'

function sample(api: 'clinic' | 'harbour', name: string, formatName: string) {
  const published = corpusPublication(api)
  const operation = published.operations.find((known) => known.name === name)
  const format = pageFormats.find((known) => known.name === formatName)
  if (operation === undefined || format === undefined) throw new Error(`no ${name} in ${formatName}`)
  return sampleExchange(operation, published, { format, host: 'h' })
}

test.each([
  ['harbour', 'ListVessels', 'json', 'GET /vessels HTTP/1.1 \nHost: h \nAccept: application/json'],
  ['clinic', 'RunTask', 'csv', 'POST /tasks/{TaskId} HTTP/1.1 '],
  ['clinic', 'CancelVisit', 'json', 'POST /visits/{VisitId}/cancel HTTP/1.1 '],
  ['clinic', 'OldPing', 'json', 'GET /ping HTTP/1.1 '],
  ['clinic', 'NightlyJob', 'jsv', 'POST /jsv/oneway/NightlyJob HTTP/1.1 '],
  ['harbour', 'Announce', 'json', 'POST /json/reply/Announce HTTP/1.1 '],
] as const)('%s %s in %s is asked with %s', (api, name, format, want) => {
  expect(sample(api, name, format).request.startsWith(want)).toBe(true)
})

test('an operation that answers nothing has no response', () => {
  expect(sample('harbour', 'CastOff', 'json').response).toBeUndefined()
  expect(sample('harbour', 'FetchPaper', 'json').response?.endsWith('(byte[])')).toBe(true)
})
