import { expect, test } from 'vitest'
import { writeSample } from '#servicestack/publish/write-sample.ts'

const sample = {
  kind: 'object',
  members: [
    { name: 'b', value: { kind: 'list', items: [{ kind: 'text', text: '0' }] } },
    { name: 'a', value: { kind: 'object', members: [] } },
  ],
} as const

test.each([
  ['json', '{"b":[0],"a":{}}'],
  ['jsv', '{\n\tb: \n\t[\n\t\t0\n\t],\n\ta: \n\t{\n\t\t\n\t}\n}'],
  ['xml', '<Thing>\n  <a />\n  <b>\n    <Item>0</Item>\n  </b>\n</Thing>'],
] as const)('a sample in %s', (notation, want) => {
  expect(writeSample(sample, notation, 'Thing')).toBe(want)
})
