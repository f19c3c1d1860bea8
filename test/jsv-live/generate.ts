/** Draws the cases of a run: values to write, and texts to read, format and refuse. */

import type { Case } from './case.ts'
import { mutate } from './mutate.ts'
import { type Random, seededRandom } from './random.ts'
import { type Notation, randomDocument } from './random-document.ts'
import { randomText } from './random-text.ts'
import { randomType } from './random-type.ts'
import { randomValue } from './random-value.ts'

/** Draws as many cases as asked; the same seed draws the same ones. */
export function generateCases(seed: number, count: number): readonly Case[] {
  const random = seededRandom(seed)
  return Array.from({ length: count }, (_, index) => {
    const op = random.of(opsByWeight)
    return { id: `${seed}-${index}`, op, ...question(random, op) }
  })
}

/** How often each op is drawn, in percent or nearly so. */
const weights: Readonly<Record<Case['op'], number>> = {
  read: 38,
  readStrict: 8,
  readStream: 4,
  readJson: 12,
  write: 18,
  writeStream: 6,
  writeJson: 8,
  dump: 3,
  format: 3,
}

const opsByWeight = Object.entries(weights).flatMap(([op, weight]) =>
  // every key of the table is an op
  Array.from({ length: weight }, () => op as Case['op']),
)

type Question = Pick<Case, 'type' | 'text'>

function question(random: Random, op: Case['op']): Question {
  switch (op) {
    case 'format':
      return {
        type: 'string',
        text: random.chance(0.2) ? randomText(random) : damaged(random, randomType(random), 'jsv'),
      }
    case 'write':
    case 'writeStream':
    case 'writeJson':
    case 'dump':
      return random.chance(0.01) ? deepValue(random) : value(random, randomType(random))
    default:
      return random.chance(0.01) ? deepText(random, op) : document(random, randomType(random), op)
  }
}

function value(random: Random, type: string): Question {
  return { type, text: randomValue(random, type) }
}

/** JSV readers are given JSON too, as people do. */
function document(random: Random, type: string, op: Case['op']): Question {
  const usual: Notation = op === 'readJson' ? 'json' : 'jsv'
  return { type, text: damaged(random, type, random.chance(0.9) ? usual : random.of(['jsv', 'json'])) }
}

function damaged(random: Random, type: string, notation: Notation): string {
  const text = randomDocument(random, type, notation)
  if (random.chance(0.25)) return text
  const other = random.chance(0.5) ? type : randomType(random)
  return mutate(random, text, randomDocument(random, other, notation))
}

/** Levels around the limit of the library, which is 50. */
function depth(random: Random): number {
  return 47 + random.below(8)
}

function deepValue(random: Random): Question {
  const levels = depth(random)
  const [open, close] = random.of([
    ['{"V":"a","Next":', '}'],
    ['{"Kids":[', ']}'],
  ])
  return { type: 'Node', text: `${open?.repeat(levels)}${open?.includes('[') ? '{}' : 'null'}${close?.repeat(levels)}` }
}

function deepText(random: Random, op: Case['op']): Question {
  const levels = depth(random)
  const [type = '', open = '', close = ''] = random.of([
    ['Node', '{"next":', '}'],
    ['Node', '{"kids":[', ']}'],
    [`${'List<'.repeat(levels)}string${'>'.repeat(levels)}`, '[', ']'],
    [`${'Dictionary<string,'.repeat(levels)}string${'>'.repeat(levels)}`, '{"a":', '}'],
    [`int${'[]'.repeat(levels)}`, '[', ']'],
  ])
  const text = `${open.repeat(levels)}${type === 'Node' ? '{"v":"x"}' : '1'}${close.repeat(levels)}`
  return { type, text: op === 'readJson' ? text : text.replaceAll('"', '') }
}
