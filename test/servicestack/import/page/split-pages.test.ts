/** Several pages in one paste. */

import { expect, test } from 'vitest'
import { learn } from '#servicestack/import/learn.ts'
import { splitPages } from '#servicestack/import/page/split-pages.ts'
import { recordedPage } from './recorded-page.ts'

const texts = ['CheckIn', 'CallNext'].map((name) => recordedPage(`clinic/8.6/ops/${name}.json.none.naive.txt`))
const html = ['CheckIn', 'CallNext'].map((name) => recordedPage(`clinic/10.15/ops/${name}.json.none.html`))
const untitled = texts.map((text) => text.slice(text.indexOf('<back to all')))

test.each([
  { name: 'texts', pages: texts },
  { name: 'texts with Windows line breaks', pages: texts.map((text) => text.replace(/\r?\n/g, '\r\n')) },
  { name: 'texts without titles', pages: untitled },
  { name: 'HTML documents', pages: html },
])('a paste of two $name is cut into them', ({ pages }) => {
  const cut = splitPages({ name: 'paste', text: pages.join('\n\n') })
  expect(cut.map(({ name }) => name)).toEqual(['paste, page 1', 'paste, page 2'])
  expect(cut.map(({ text }) => text.trim())).toEqual(pages.map((page) => page.trim()))
})

test('what is one page, or none, is left as it is', () => {
  for (const text of [...texts, ...html, 'export class A {}'])
    expect(splitPages({ name: 'one', text })).toEqual([{ name: 'one', text }])
})

test('a paste of two pages tells both operations', async () => {
  const { model } = await learn([{ name: 'paste', text: texts.join('\n') }])
  expect(model.operations.map(({ name }) => name)).toEqual(['CheckIn', 'CallNext'])
})
