import { expect, test } from 'vitest'
import { ElementWriter } from '#servicestack/xml/element-writer.ts'
import { WritingFault } from '#servicestack/xml/writing-fault.ts'

const declaration = '<?xml version="1.0" encoding="utf-8"?>'

test('each element numbers the prefixes that it declares, at its depth', () => {
  const elements = new ElementWriter()
  elements.start('A', 'urn:a')
  elements.start('B', 'urn:a')
  elements.declare('urn:b')
  elements.declare('urn:c')
  elements.start('C', 'urn:b')
  elements.declare('urn:b')
  elements.endAll()
  expect(elements.text).toBe(
    `${declaration}<A xmlns="urn:a"><B xmlns:d2p1="urn:b" xmlns:d2p2="urn:c"><d2p1:C /></B></A>`,
  )
})

test('a namespace that nobody declared becomes the default one, behind the other attributes', () => {
  const elements = new ElementWriter()
  elements.start('A', 'urn:a')
  elements.start('B', 'urn:b')
  elements.nil()
  elements.end()
  elements.start('C', 'urn:a')
  elements.endAll()
  expect(elements.text).toBe(`${declaration}<A xmlns="urn:a"><B i:nil="true" xmlns="urn:b" /><C /></A>`)
})

test('a default namespace that hides another one is not used for it', () => {
  const elements = new ElementWriter()
  elements.start('A', 'urn:a')
  elements.start('B', 'urn:b')
  elements.start('C', 'urn:a')
  elements.type('T', 'urn:b')
  elements.endAll()
  expect(elements.text).toBe(
    `${declaration}<A xmlns="urn:a"><B xmlns="urn:b"><C xmlns:d3p1="urn:b" i:type="d3p1:T" xmlns="urn:a" /></B></A>`,
  )
})

test('empty text is text, and nothing is written of text with a character that XML does not know', () => {
  const elements = new ElementWriter()
  elements.start('A', 'urn:a')
  elements.start('B', 'urn:a')
  elements.content('')
  elements.end()
  elements.start('C', 'urn:a')
  expect(() => elements.content('good\u0001')).toThrow(WritingFault)
  expect(elements.text).toBe(`${declaration}<A xmlns="urn:a"><B></B><C>`)
})
