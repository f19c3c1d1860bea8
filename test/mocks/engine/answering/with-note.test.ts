import { expect, test } from 'vitest'
import { withNote } from '#mocks/engine/answering/with-note.ts'
import { documented, kindnesses, profiles } from '#servicestack/http/profiles.ts'

const response = { status: 200, reason: 'OK', headers: [['Vary', 'Accept']], body: '' } as const

test('a note is the last header line, and without one the answer is the very same', () => {
  expect(withNote(response, 'kinder').headers).toEqual([
    ['Vary', 'Accept'],
    ['x-understudy-note', 'kinder'],
  ])
  expect(withNote(response, undefined)).toBe(response)
})

test('only the documented manners are kinder than a stock server', () => {
  const kind = Object.values(profiles).filter((profile) => kindnesses(profile).length > 0)
  expect(kind).toEqual([documented])
  expect(kindnesses(documented)).toHaveLength(2)
})
