import { expect, test } from 'vitest'
import { parse } from '#servicestack/xml/parse.ts'
import { long, port } from './sample-model.ts'

test('a document becomes a value', () => {
  const text = long('<Notice xmlns="dc:Port.Api"><from>Harbour master</from><Title>Storm</Title></Notice>')
  expect(parse(text, { type: 'Notice', model: port })).toEqual({ title: 'Storm', from: 'Harbour master' })
})
