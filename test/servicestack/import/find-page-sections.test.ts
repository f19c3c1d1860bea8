/** The parts of a page. */

import { expect, test } from 'vitest'
import { findPageSections } from '#servicestack/import/find-page-sections.ts'
import { type PageLine, splitLines } from '#servicestack/import/page-line.ts'
import { page } from './page.ts'

const textOf = (lines: readonly PageLine[]) => lines.map(({ text }) => text.trim()).filter((text) => text !== '')

test('a page falls into title, operation, prose, routes, code and sample', () => {
  const parts = findPageSections(splitLines(page({ prose: 'Shows a berth\n\nRequires Authentication' })))
  expect({ title: parts.title, operation: parts.operation }).toEqual({
    title: 'Harbour Desk',
    operation: { text: 'GetBerth', number: 5 },
  })
  expect(textOf(parts.prose)).toEqual(['Shows a berth', 'Requires Authentication'])
  expect(textOf(parts.routes)).toEqual(['GET/berths/{No}'])
  expect(textOf(parts.code).at(0)).toBe('export class GetBerth implements IGet')
  expect(textOf(parts.code).at(-1)).toBe('}')
  expect(textOf(parts.sample).at(0)).toBe('HTTP + JSV')
})

test('comments right above the first declaration belong to the code', () => {
  const code = '/** @description Shows a berth */\n// @DataContract\nexport class GetBerth { }'
  expect(textOf(findPageSections(splitLines(page({ code }))).code)).toHaveLength(3)
})

test('a description that begins like code is prose', () => {
  const parts = findPageSections(splitLines(page({ prose: 'export all berths of the DTOs\n' })))
  expect(textOf(parts.prose)).toEqual(['export all berths of the DTOs'])
})

test('a page may have neither routes nor sample', () => {
  const parts = findPageSections(splitLines(page({ routes: '', sample: '' })))
  expect(parts.routes).toEqual([])
  expect(parts.sample).toEqual([])
})

test('the code may be the end of the text', () => {
  const [text = ''] = page().split('TypeScript GetBerth DTOs')
  expect(textOf(findPageSections(splitLines(text)).code).at(-1)).toBe('}')
})
