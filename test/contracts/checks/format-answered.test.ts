import { expect, test } from 'vitest'
import { formatAnswered } from '#contracts/checks/format-answered.ts'
import type { Way } from '#contracts/exchange/way.ts'
import { jsonByAccept, jsvBySuffix } from '#contracts/verify/ways.ts'
import { answer } from '../sample.ts'

const promised: Way = { ...jsvBySuffix, isOnlyPromised: true }

test.each([
  { way: jsonByAccept, label: 'application/json', want: 'json' },
  { way: jsonByAccept, label: 'application/jsv', want: undefined },
  { way: jsvBySuffix, label: 'text/jsv', want: 'jsv' },
  { way: jsvBySuffix, label: 'application/json', want: undefined },
  { way: promised, label: 'application/jsv', want: 'jsv' },
  { way: promised, label: 'Application/JSON; charset=utf-8', want: 'json' },
  { way: promised, label: 'text/html', want: undefined },
])('$way.name answered as $label, only promised: $way.isOnlyPromised, is read as $want', ({ way, label, want }) => {
  expect(formatAnswered({ ...answer, headers: { 'content-type': label } }, way)).toBe(want)
})
