import { expect, test } from 'vitest'
import { readXml } from './read-xml.ts'

test('well-formed text is read', () => {
  expect(readXml('<?xml version="1.0"?>\n<a b="&lt;1&#10;"><c/>x &amp; y</a>\n')).toEqual({
    name: 'a',
    attributes: { b: '<1\n' },
    children: [{ name: 'c', attributes: {}, children: [], text: '' }],
    text: 'x & y',
  })
})

test.each([
  '<a>',
  '<a></b>',
  '<a/><b/>',
  '<a b="<"/>',
  '<a>&</a>',
  '<a>&nope;</a>',
  '<a b="1" b="2"/>',
  '<a>\u0007</a>',
  '<a b=1/>',
  '</a>',
])('%j is not well-formed', (text) => {
  expect(() => readXml(text)).toThrow()
})
