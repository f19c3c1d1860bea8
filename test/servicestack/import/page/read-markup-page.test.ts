/** A page as HTML. */

import { expect, test } from 'vitest'
import { readMarkupPage } from '#servicestack/import/page/read-markup-page.ts'
import { recordedPage } from './recorded-page.ts'

test('every part of an HTML page is told apart', () => {
  const page = readMarkupPage(recordedPage('clinic/10.15/ops/CheckIn.json.none.html'))
  expect(page).toMatchObject({
    title: 'Clinic Queue',
    operation: 'CheckIn',
    tags: { kind: 'told', tags: [] },
    description: 'Checks a patient in; "walk-ins" too',
    access: {
      requiresAuthentication: true,
      requiredRoles: ['Desk'],
      requiresAnyRole: ['Nurse', 'Doctor'],
      requiredPermissions: ['queue.add'],
      requiresAnyPermission: [],
    },
    routes: [{ path: '/clinics/{ClinicId}/queue', verbs: ['POST', 'PUT'] }],
    tellsCells: true,
    sample: { format: 'json', host: '127.0.0.1', path: '/clinics/{ClinicId}/queue', showsResponse: true },
  })
  expect(page.tables.map(({ name }) => name)).toEqual(['CheckIn', 'Urgency', 'QueueTicket', 'Days'])
  expect(page).not.toHaveProperty('code')
})

test('tags, line breaks and the cells of routes are as published', () => {
  expect(readMarkupPage(recordedPage('harbour/10.15/ops/DockVessel.json.none.html')).tags).toEqual({
    kind: 'told',
    tags: ['vessels', 'pilot'],
  })
  expect(readMarkupPage(recordedPage('harbour/8.6/ops/CastOff.jsv.typescript.html')).description).toBe(
    'Lets a vessel leave.\nThe second line says: "no refunds" & <no returns>.',
  )
  expect(readMarkupPage(recordedPage('harbour/10.15/ops/GetTides.json.none.html')).routes).toEqual([
    { path: '/tides/{Day}', verbs: ['GET'], summary: 'Tides of a day', notes: 'Day as yyyy-MM-dd; <b>not</b> "today"' },
  ])
})

test('a description keeps its carriage returns and tabs', () => {
  const served = recordedPage('harbour/8.6/ops/CastOff.jsv.typescript.html')
  const page = readMarkupPage(served.replace('leave.<br />\n', 'leave.\r<br />\n\t'))
  expect(page.description).toMatch(/^Lets a vessel leave\.\r\n\tThe second line/)
})

test('code knows its language and its line', () => {
  const { code } = readMarkupPage(recordedPage('harbour/10.15/ops/DockVessel.jsv.typescript.html'))
  expect(code?.language).toBe('typescript')
  expect(code?.text).toContain('export class DockVessel implements IPost')
  expect(code?.line).toBeGreaterThan(30)
})

test('a page saved by a browser, which closes what the server left open, says the same', () => {
  const served = recordedPage('harbour/10.15/ops/GetTides.json.none.html')
  const saved = served.replaceAll("class='routes'", 'class="routes"').replace('<tbody></tbody></table>', '</table>')
  expect(readMarkupPage(saved)).toEqual(readMarkupPage(served))
})

test('other HTML is refused', () => {
  expect(() => readMarkupPage('<html><h1>A shop</h1><h2>Shoes</h2></html>')).toThrow(/no|metadata page starts/)
})
