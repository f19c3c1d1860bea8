import { expect, test } from 'vitest'
import { deedCandidates } from '#mocks/inferred/deed-candidate.ts'
import type { OpenKind } from '#mocks/inferred/entity-kind.ts'
import { withViews } from '#mocks/inferred/with-views.ts'
import { membersOf, operationOf } from './shop.ts'

/** A kind of entity with an operation of its own, and these members beside its key. */
function kindOf(type: string, route: string, words: string): OpenKind {
  const members = membersOf({ id: 'int', ...Object.fromEntries(words.split(' ').map((word) => [word, 'string'])) })
  const [key] = members
  if (key === undefined) throw new Error('no key')
  const [collection = ''] = route.split('/').slice(1)
  const candidates = [...deedCandidates(operationOf(`${type}Ask`, route), [])]
  return { type, members, key, bases: [`/${collection}`], noun: 'letter', collection, candidates }
}

const told = (kinds: readonly OpenKind[]) =>
  kinds.map(({ type, candidates }) => [type, ...candidates.map(({ operation }) => operation.name)])

const whole = () => kindOf('Letter', 'POST /letters', 'a b c d e')

test('what only shows an entity in part joins it', () => {
  expect(told(withViews([whole(), kindOf('LetterDto', 'GET /found', 'a b')]))).toEqual([
    ['Letter', 'LetterAsk', 'LetterDtoAsk'],
  ])
})

test('what joins a kind that joins another goes on with it', () => {
  const between = () => kindOf('LetterDto', 'GET /found', 'a b x y')
  const least = () => kindOf('LetterView', 'GET /shown', 'x y')
  for (const kinds of [
    [whole(), between(), least()],
    [least(), between(), whole()],
  ]) {
    expect(told(withViews(kinds)).map(([type, ...names]) => [type, names.toSorted()])).toEqual([
      ['Letter', ['LetterAsk', 'LetterDtoAsk', 'LetterViewAsk']],
    ])
  }
})

test('what shows something else stays a kind of its own', () => {
  expect(withViews([whole(), kindOf('LetterDto', 'GET /found', 'x y')])).toHaveLength(2)
})
