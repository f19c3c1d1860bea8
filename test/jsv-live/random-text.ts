/** Draws texts that a careless codec cuts, drops, unescapes or takes for something else. */

import type { Random } from './random.ts'

/** Draws one; it may be empty. */
export function randomText(random: Random): string {
  return random.of(kinds)(random)
}

/** The characters that mean something to JSV. */
export const structural: readonly string[] = [...'":,{}[]\r\n']

/** Characters that tempt a codec to treat them as something. */
export const tempting: readonly string[] = [
  ..."\t \\';\0\x7f\u0085\u2028\u2029\ufeff\u200b\u00a0/<>&=%+-@#~`|",
  ...['é', '日', '😀', '\ud800', '\udc00', 'e\u0301', '\b', '\f', '\v', '\u001f', 'İ', 'ß'],
]

const tokens = [
  ...['', 'null', 'Null', 'True', 'false', '0', '-1', '1.5', 'NaN', '2024-01-02T03:04:05Z', '/Date(0)/', '__type'],
  ...['{}', '[]', '""', '"', '""""', "''", '\u200b', '{', '[', '{a:b}', '[a,b]', '{"a":"b"}', '__proto__', 'toString'],
  ...['http://x.example/?a=b,c', 'a@b.example', '+15550001111', 'Head office', 'a:b', 'P1D', 'constructor'],
]

const kinds: readonly ((random: Random) => string)[] = [
  (random) => random.of(tokens),
  (random) => letters(random, [...'abcXYZ019_-. ']),
  (random) => letters(random, [...'abcXYZ019_-. ']),
  (random) => letters(random, [...structural, 'a', ' ']),
  (random) => letters(random, [...structural, ...tempting, ...'aB1']),
  // the apostrophe that 10.5.0 takes off, in front of what makes it do so and of what does not
  (random) => `${random.of(["'", "''", " '"])}${random.of([...'=+-@\t\r\n"', 'a', ''])}${letters(random, [...'ab"1'])}`,
  (random) => `${random.of([' ', '\t', '\n', ''])}${letters(random, [...'ab,"'])}${random.of([' ', '\r\n', ''])}`,
]

function letters(random: Random, alphabet: readonly string[]): string {
  return random.upTo(9, () => random.of(alphabet)).join('')
}
