import { expect, test } from 'vitest'
import { readVectors } from './read-vectors.ts'
import { dialects } from './vector.ts'

const asked = { id: 'one', op: 'read', type: 'int', text: '7' } as const
const seven = { ok: true, text: '7' } as const
const refusal = { ok: false, error: { type: 'FormatException', message: 'no' } } as const
const everywhere = (answer: unknown) => Object.fromEntries(dialects.map((dialect) => [dialect, answer]))
const lines = (...entries: readonly unknown[]) => entries.map((entry) => JSON.stringify(entry)).join('\n')

const forms = [
  {
    form: 'an array by version',
    file: JSON.stringify([{ ...asked, expect: { '10.5': seven } }]),
    want: everywhere(seven),
  },
  {
    form: 'a version of its own',
    file: lines({ ...asked, expect: { '10.5': seven, '6.11': refusal } }),
    want: { ...everywhere(seven), '6.11': refusal },
  },
  { form: 'one answer as expectation', file: lines({ ...asked, expect: seven }), want: { '10.5': seven } },
  { form: 'a refusal in the line itself', file: lines({ ...asked, ...refusal }), want: { '10.5': refusal } },
  {
    form: 'an answer in the line itself, under a second text',
    file: '{"id":"one","op":"read","type":"int","text":"7","ok":true,"text":"7"}',
    want: { '10.5': seven },
  },
  { form: 'an answer in a line of its own', file: lines(asked, { id: 'one', ...seven }), want: { '10.5': seven } },
]

test.each(forms)('a recording with $form is understood', ({ file, want }) => {
  expect(readVectors([file])).toEqual([{ ...asked, want }])
})

test('the first of two texts is the question and the last the answer', () => {
  const [vector] = readVectors([
    '{"id":1,"op":"write","type":"string","text":"\\"a,}\\"","ok":true,"text":"\\"a,}\\"\\u0000"}\n',
  ])
  expect(vector).toMatchObject({ text: '"a,}"', want: { '10.5': { ok: true, text: '"a,}"\0' } } })
})

test('answers may come in another file', () => {
  expect(readVectors([lines(asked), lines({ id: 'one', ...refusal })])).toEqual([
    { ...asked, want: { '10.5': refusal } },
  ])
})

test('a case without an answer is a mistake, not a success', () => {
  expect(() => readVectors([lines(asked)])).toThrow('Case one comes without an answer')
})
