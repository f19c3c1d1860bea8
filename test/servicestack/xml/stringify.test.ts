import { expect, test } from 'vitest'
import { stringify } from '#servicestack/xml/stringify.ts'
import { long, port } from './sample-model.ts'

test('a value becomes a document of its contract', () => {
  expect(stringify({ title: 'Storm', from: 'Harbour master' }, { type: 'Notice', model: port })).toBe(
    long(
      '<?xml version="1.0" encoding="utf-8"?><Notice xmlns:i="instance" xmlns="dc:Port.Api"><from>Harbour master</from><Title>Storm</Title><Body i:nil="true" /></Notice>',
    ),
  )
})
