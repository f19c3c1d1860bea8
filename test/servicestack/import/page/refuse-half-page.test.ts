/** Pages that end too early. */

import { expect, test } from 'vitest'
import { ImportError } from '#servicestack/import/import-error.ts'
import { importPage } from '#servicestack/import/page/import-page.ts'
import { recordedPage } from './recorded-page.ts'

const whole = recordedPage('clinic/8.6/ops/CheckIn.json.none.naive.txt')
const html = recordedPage('clinic/10.15/ops/CheckIn.json.none.html')

test.each([
  {
    name: 'in the tables',
    text: whole.slice(0, whole.indexOf('QueueTicket Parameters')),
    why: 'ends before its sample',
  },
  { name: 'before the sample', text: whole.slice(0, whole.indexOf('POST /clinics')), why: 'ends before its sample' },
  { name: 'in the answer', text: whole.slice(0, -20), why: 'ends in the middle' },
  { name: 'in HTML', text: html.slice(0, html.indexOf("class='enum'")), why: 'ends before its sample' },
])('a page that ends $name is refused', ({ text, why }) => {
  expect(() => importPage(text)).toThrow(why)
})

test.each([
  { name: 'an exception', sample: "{Unable to show example output for type 'Grid' using the custom 'csv' filter}No." },
  { name: 'a list of other brackets', sample: '[1, 2}' },
])('a page whose sample is $name is whole, and its answer unknown', ({ sample }) => {
  const { model, notes } = importPage(whole.replace(/\{"next".*$/s, sample))
  expect(model.unknown).toContain('responses')
  expect(notes.map(({ code }) => code)).toContain('sample-not-read')
})

test('wherever a page is cut, it is read or refused, and nothing else happens', () => {
  for (const text of [whole, html]) {
    for (let cut = 0; cut < 60; cut += 1) {
      try {
        importPage(text.slice(0, Math.floor((text.length * cut) / 60)))
      } catch (error) {
        expect(error).toBeInstanceOf(ImportError)
      }
    }
  }
})
