/** A page as text. */

import { expect, test } from 'vitest'
import { readTextPage } from '#servicestack/import/page/read-text-page.ts'
import { recordedPage } from './recorded-page.ts'

const clinic = {
  naive: 'clinic/8.6/ops/CheckIn.json.none.naive.txt',
  copy: 'clinic/8.6/ops/CheckIn.json.none.copy.txt',
  inner: 'clinic/10.15/ops/CheckIn.json.none.inner.txt',
}

test.each(Object.entries(clinic))('the %s text has the parts of the page', (_, path) => {
  const page = readTextPage(recordedPage(path))
  expect(page).toMatchObject({
    title: 'Clinic Queue',
    operation: 'CheckIn',
    description: 'Checks a patient in; "walk-ins" too',
    access: {
      requiredRoles: ['Desk'],
      requiresAnyRole: ['Nurse', 'Doctor'],
      requiredPermissions: ['queue.add'],
    },
    routes: [{ path: '/clinics/{ClinicId}/queue', verbs: ['POST', 'PUT'] }],
    sample: { format: 'json', host: '127.0.0.1', showsResponse: true },
  })
  expect(page.tables).toEqual(readTextPage(recordedPage(clinic.inner)).tables)
})

test.each([
  { path: 'harbour/8.6/ops/DockVessel.json.none.naive.txt', want: { kind: 'glued', text: 'vesselspilot' } },
  { path: 'harbour/10.15/ops/DockVessel.json.none.inner.txt', want: { kind: 'glued', text: 'vesselspilot' } },
  { path: 'harbour/8.6/ops/DockVessel.json.none.copy.txt', want: { kind: 'unknown' } },
  { path: 'harbour/8.6/ops/CastOff.json.none.naive.txt', want: { kind: 'told', tags: [] } },
])('the tags of $path are $want', ({ path, want }) => {
  expect(readTextPage(recordedPage(path)).tags).toEqual(want)
})

test.each([
  {
    path: 'harbour/10.15/ops/Announce.jsv.typescript.copy.txt',
    language: 'typescript',
    start: /^\s*export class TariffMap/,
  },
  {
    path: 'harbour/8.6/ops/Announce.jsv.typescript.inner.txt',
    language: 'typescript',
    start: /^\s*export class TariffMap/,
  },
  { path: 'clinic/10.15/ops/NightlyJob.json.csharp.naive.txt', language: 'csharp', start: /^\s*using System;/ },
  { path: 'clinic/10.15/ops/NightlyJob.json.mjs.naive.txt', language: 'other', start: /^\s*"use strict"/ },
])('the code of $path is $language', ({ path, language, start }) => {
  const { code } = readTextPage(recordedPage(path))
  expect(code?.language).toBe(language)
  expect(code?.text).toMatch(start)
  expect(recordedPage(path).split(/\r?\n/)[(code?.line ?? 0) - 1]).toBe(code?.text.split('\n')[0])
})

test('a text without the link back is no page', () => {
  expect(() => readTextPage('Clinic Queue\n\nCheckIn')).toThrow(/a metadata page starts with/)
})
