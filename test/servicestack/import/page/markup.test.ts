/** HTML as elements. */

import { expect, test } from 'vitest'
import { Markup } from '#servicestack/import/page/markup.ts'

const page = Markup.parse(`<h1>A &amp; B</h1>
<table class="wide params"><tr><td>rows, <system> and none<td>two</table>
<h3 id='desc'>One.<br>
Two.</h3>`)

test('elements are found by name in the order of the page', () => {
  expect(page.named('h1', 'h3').map(({ name }) => name)).toEqual(['h1', 'h3'])
  expect(page.named('td').map(({ text }) => text.trim())).toEqual(['rows,  and none', 'two'])
})

test('the text of an element is what a reader sees, a break is one line break', () => {
  expect(page.named('h1')[0]?.text).toBe('A & B')
  expect(page.named('h3')[0]?.text).toBe('One.\nTwo.')
})

test('the source of an element is what was sent, names of elements among it', () => {
  expect(page.named('td')[0]?.source).toBe('rows, <system> and none')
  expect(Markup.parse('').source).toBe('')
})

test('attributes, classes and lines are told', () => {
  const [table] = page.named('table')
  expect(table?.isOfClass('params')).toBe(true)
  expect(table?.isOfClass('par')).toBe(false)
  expect(table?.line).toBe(2)
  expect(page.named('h3')[0]?.attribute('id')).toBe('desc')
  expect(table?.attribute('constructor')).toBe('')
})

test('ten thousand nested elements are read', () => {
  expect(Markup.parse('<i>'.repeat(10_000)).named('i')).toHaveLength(10_000)
})

test('what a browser escaped when it saved a page is told as the server sent it', () => {
  const cell = (html: string) => Markup.parse(html).named('td')[0]?.source
  expect(cell('<table class="params"><tr><td>1 &lt; <b>fee</b> &amp; so on</td></tr></table>')).toBe(
    '1 < <b>fee</b> & so on',
  )
  expect(cell("<table class='params'><tr><td>1 &lt; 2</td></tr></table>")).toBe('1 &lt; 2')
})
