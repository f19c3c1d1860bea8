/** Damages a text as hands, proxies and bugs do: a letter more, a letter less, the end cut off, two texts in one. */

import type { Random } from './random.ts'
import { structural, tempting } from './random-text.ts'

/** Makes a few edits, often none; `other` is the text that may be spliced in. */
export function mutate(random: Random, text: string, other: string): string {
  return random.upTo(5, () => random.of(edits)).reduce((edited, edit) => edit(random, edited, other), text)
}

type Edit = (random: Random, text: string, other: string) => string

const insertions = [
  ...structural,
  ...structural,
  ...tempting,
  ...[
    '""',
    '"""',
    ' ',
    '  ',
    '},{',
    '":"',
    ',,',
    '::',
    '{}',
    '[]',
    '}}',
    ']]',
    '__type:x,',
    '{__type:"JsvOracle.Dog, oracle"',
  ],
  ...['null', 'zzz:1,', '0', 'x', '"x"', ':,', '\\"', '\\u0041', '\\u12', '\\', '//', '{"', '"}'],
]

const edits: readonly Edit[] = [
  insert,
  insert,
  insert,
  (random, text) => replaceAt(random, text, 1 + random.below(3), () => ''),
  (random, text) => replaceAt(random, text, 1, () => random.of(insertions)),
  (random, text) => replaceAt(random, text, 1 + random.below(8), (piece) => piece + piece),
  (random, text) => replaceAt(random, text, 2, ([first = '', second = '']) => second + first),
  structuralOnly,
  structuralOnly,
  (random, text) => text.slice(0, random.below(text.length + 1)),
  (random, text) => text.slice(random.below(Math.min(4, text.length + 1))),
  (random, text, other) => text.slice(0, random.below(text.length + 1)) + other.slice(random.below(other.length + 1)),
  (random, text) =>
    random.of([' ', '\n', '\ufeff', ',', '"', '']) + text + random.of([' ', '\n', '}', ']', ',', '"', 'x']),
]

function insert(random: Random, text: string): string {
  return replaceAt(random, text, 0, () => random.of(insertions))
}

/** Drops or doubles one character that has a meaning. */
function structuralOnly(random: Random, text: string): string {
  const places = [...text.matchAll(/[":,{}[\]]/g)].map(({ index }) => index)
  if (places.length === 0) return text
  const place = random.of(places)
  const letter = text.charAt(place)
  return text.slice(0, place) + random.of(['', letter + letter, ` ${letter}`, `${letter} `]) + text.slice(place + 1)
}

function replaceAt(random: Random, text: string, length: number, replace: (piece: string) => string): string {
  const start = random.below(text.length + 1)
  return text.slice(0, start) + replace(text.slice(start, start + length)) + text.slice(start + length)
}
