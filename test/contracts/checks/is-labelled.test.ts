import { expect, test } from 'vitest'
import { isLabelled } from '#contracts/checks/is-labelled.ts'
import { answer } from '../sample.ts'

test.each([
  { label: 'application/json', json: true, jsv: false },
  { label: 'application/json; charset=utf-8', json: true, jsv: false },
  { label: 'Application/JSON ;charset="UTF-8"', json: true, jsv: false },
  { label: 'application/jsv', json: false, jsv: true },
  { label: 'text/jsv', json: false, jsv: true },
  { label: 'TEXT/JSV; charset=utf-8', json: false, jsv: true },
  { label: 'application/jsonp', json: false, jsv: false },
  { label: 'text/plain', json: false, jsv: false },
  { label: 'application/json, application/json', json: false, jsv: false },
  { label: undefined, json: false, jsv: false },
])('$label: JSON $json, JSV $jsv', ({ label, json, jsv }) => {
  const labelled = { ...answer, headers: label === undefined ? {} : { 'content-type': label } }
  expect([isLabelled(labelled, 'json'), isLabelled(labelled, 'jsv')]).toEqual([json, jsv])
})
