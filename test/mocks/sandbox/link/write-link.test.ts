import { expect, test } from 'vitest'
import { writeLink } from '#mocks/sandbox/link/write-link.ts'
import { sampleRecord } from './sample-record.ts'

const untouched = { ...sampleRecord, count: 0, fold: [], events: [] }

test('a link is short and holds nothing that a URL would escape', () => {
  const link = writeLink(sampleRecord)
  expect(encodeURIComponent(link)).toBe(link)
  expect(writeLink(untouched).length).toBeLessThan(70)
})

test('the same world gives the same link, and the format stays what it was', () => {
  expect(writeLink(structuredClone(sampleRecord))).toBe(writeLink(sampleRecord))
  expect(writeLink(sampleRecord)).toMatchInlineSnapshot(
    `"u1.i1ZKKi2uDCxNLU1V0jHXMTQ3Mzc2MjYwMTUwMNAxMwSRhgY60dGGRjpmQI6BjpJHfk5KcGpxcWZ-npKOUmJ6al4JkC6GiBQDmcGGSjrVSsWZecmpSlbRSof3KDxqWqMUWxsbCzQHU2FyYk5OcEliCVixc35eXmpySWoKRL2JQSwA.tb4WtQ"`,
  )
})

test('ten thousand events that resemble each other take a few bytes each', () => {
  const [event] = sampleRecord.events
  const events = Array.from({ length: 10_000 }, (_, index) => ({ ...event, n: index + 1, s: index + 1 }))
  // each is a copy of the sample with a number of its own
  const link = writeLink({ ...sampleRecord, count: 10_000, events: events as typeof sampleRecord.events })
  expect(link.length).toBeLessThan(10_000)
})

test('a world that fits in no link is refused with what to do instead', () => {
  const fold = [{ c: 'a', i: 'b', p: ['a'.repeat(16_000_000)] }]
  expect(() => writeLink({ ...untouched, fold })).toThrow(
    expect.objectContaining({ name: 'LinkError', code: 'too-long', message: expect.stringContaining('--journal') }),
  )
})
