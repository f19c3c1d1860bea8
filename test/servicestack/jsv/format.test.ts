import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { format } from '#servicestack/jsv/format.ts'
import { growsLinearly } from '../grow-linearly.ts'
import { holdsUnderExtremes } from '../hold-under-extremes.ts'
import { text } from '../sample-model.ts'
import { anyText } from '../sample-value.ts'

/** What the real library's JsvFormatter made of a text, or its `Dump()` of a value; `given` is then its compact text. */
interface Vector {
  readonly id: string
  readonly op: 'format' | 'dump'
  readonly given: string
  readonly want: string
}

const vectors: readonly Vector[] = JSON.parse(
  readFileSync(new URL('./fixtures/format-vectors.json', import.meta.url), 'utf8'),
)

test.each(vectors)('$id is laid out as the real library does', ({ given, want }) => {
  expect(format(given)).toBe(want)
})

test.each([
  { name: 'no text has no layout', given: '', want: '' },
  { name: 'a comma inside quotes breaks no line', given: '[a,"b,c"]', want: '[\n\ta,\n\t"b,c"\n]' },
  { name: 'a bracket inside quotes breaks lines', given: '{a:"{"}', want: '{\n\ta: "{\n\t\t"\n\t}' },
  {
    name: 'only the first colon of a member is followed by a space',
    given: '{a:b:c,d:e}',
    want: '{\n\ta: b:c,\n\td: e\n}',
  },
  { name: 'an empty value stays in its line', given: '{a:{},b:[]}', want: '{\n\ta: {},\n\tb: []\n}' },
  { name: 'an empty value need not close what it opens', given: '{a:[}', want: '{\n\ta: [}' },
  { name: 'an empty item does not stay in its line', given: '[{}]', want: '[\n\t{\n\t\t\n\t}\n]' },
  { name: 'closers without an opener stay at the margin', given: ']]a{', want: '\n]\n]a{\n' },
])('$name', ({ given, want }) => {
  expect(format(given)).toBe(want)
})

test('lines, tabs and spaces are all that is added', () => {
  const jsvLike = fc.string({ unit: fc.constantFrom(...'{}[]",:ab') })
  fc.assert(
    fc.property(jsvLike, (given) => {
      expect(format(given).replace(/[\n\t ]/g, '')).toBe(given)
    }),
  )
})

test.each([...'[]{}",:a'])('a million times %j is laid out in a moment', (character) => {
  const start = performance.now()
  expect(format(character.repeat(1_000_000)).length).toBeGreaterThanOrEqual(1_000_000)
  expect(performance.now() - start).toBeLessThan(5_000)
})

test('lines go to the right for 128 levels and no further', () => {
  const lines = format('['.repeat(150)).split('\n')
  expect(lines.slice(0, 130)).toEqual([
    ...Array.from({ length: 129 }, (_, depth) => `${'\t'.repeat(depth)}[`),
    `${'\t'.repeat(128)}[`,
  ])
  expect(lines.at(-1)).toBe('\t'.repeat(128))
})

test('no text makes it fail', () => {
  fc.assert(
    fc.property(anyText, (given) => {
      expect(typeof format(given)).toBe('string')
    }),
    { numRuns: 1000 },
  )
})

holdsUnderExtremes({ read: format })
growsLinearly({ read: format }, [text])
