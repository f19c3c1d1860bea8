import { expect, test } from 'vitest'
import { generalise } from '#servicestack/import/metadata/generalise.ts'
import type { Member } from '#servicestack/model/member.ts'
import { readTypeText } from '#servicestack/model/read-type-text.ts'
import type { TypeReference } from '#servicestack/model/type-reference.ts'
import { writeTypeText } from '#servicestack/model/write-type-text.ts'

function typeOf(text: string): TypeReference {
  const type = readTypeText(text)
  if (type === undefined) throw new Error(`${text} is no type.`)
  return type
}

/** `int!` is a value type that may be null. */
function member(text: string): Member {
  const isNullable = text.endsWith('!') || /^(?:string|List|[A-Z])/.test(text)
  return { name: text, type: typeOf(text.replace('!', '')), nullable: isNullable }
}

function form(closing: readonly string[], members: readonly string[]) {
  return { closing: closing.map(typeOf), members: members.map(member) }
}

const cases = [
  {
    name: 'one closing by a class',
    given: [form(['Boat'], ['List<Boat>', 'int'])],
    want: { parameters: ['T'], members: ['List<T>', 'int'], isGuess: false },
  },
  {
    name: 'one closing by int, and another member that is int too',
    given: [form(['int'], ['List<int>', 'int'])],
    want: { parameters: ['T'], members: ['List<T>', 'T'], isGuess: true },
  },
  {
    name: 'several closings, of which one is by int',
    given: [form(['int'], ['List<int>', 'int']), form(['Boat'], ['List<Boat>', 'int'])],
    want: { parameters: ['T'], members: ['List<T>', 'int'], isGuess: false },
  },
  {
    name: 'the same closing twice',
    given: [form(['int'], ['List<int>', 'int']), form(['int'], ['List<int>', 'int'])],
    want: { parameters: ['T'], members: ['List<T>', 'T'], isGuess: true },
  },
  {
    name: 'two parameters closed alike',
    given: [form(['int', 'int'], ['int', 'int'])],
    want: { parameters: ['T1', 'T2'], members: ['T1', 'T1'], isGuess: true },
  },
  {
    name: 'two parameters, once closed alike',
    given: [form(['int', 'int'], ['int', 'int']), form(['int', 'Boat'], ['int', 'Boat'])],
    want: { parameters: ['T1', 'T2'], members: ['T1', 'T2'], isGuess: false },
  },
  {
    name: 'arguments deep inside of others',
    given: [form(['Boat'], ['Dictionary<string,List<Pair<int,Boat>>>', 'Node<Node<Boat>>[]'])],
    want: { parameters: ['T'], members: ['Dictionary<string,List<Pair<int,T>>>', 'Node<Node<T>>[]'], isGuess: false },
  },
  {
    name: 'a key of a dictionary',
    given: [form(['Guid'], ['Dictionary<Guid,string>'])],
    want: { parameters: ['T'], members: ['Dictionary<T,string>'], isGuess: false },
  },
  {
    name: 'a closing by a list',
    given: [form(['List<Boat>'], ['List<Boat>', 'Boat'])],
    want: { parameters: ['T'], members: ['T', 'Boat'], isGuess: false },
  },
  {
    name: 'a closing by what may be null',
    given: [form(['int?'], ['int!', 'int', 'List<int?>'])],
    want: { parameters: ['T'], members: ['T', 'int', 'List<T>'], isGuess: true },
  },
  { name: 'a plain class', given: [form([], ['int'])], want: { parameters: [], members: ['int'], isGuess: false } },
  { name: 'nothing', given: [], want: { parameters: [], members: [], isGuess: false } },
]

test.each(cases)('$name is opened', ({ given, want }) => {
  const { members, ...rest } = generalise(given)
  expect({ ...rest, members: members.map(({ type }) => writeTypeText(type)) }).toEqual(want)
})

test('what closes the base is opened, too', () => {
  const base = { ...form(['Boat'], []), baseArguments: [typeOf('List<Boat>'), typeOf('int')] }
  expect(generalise([base]).baseArguments?.map((type) => writeTypeText(type))).toEqual(['List<T>', 'int'])
})

test('a form that has other members than the first tells nothing', () => {
  const forms = [form(['Boat'], ['Boat', 'int']), form(['int'], ['int'])]
  expect(generalise(forms).members.map(({ type }) => writeTypeText(type))).toEqual(['T', 'int'])
})

test('a member of the type T is as nullable as what stands for it, one of Nullable<T> always is', () => {
  const nullable = (text: string) => generalise([form(['int'], [text])]).members[0]?.nullable
  expect([nullable('int'), nullable('int!')]).toEqual([false, true])
  expect(generalise([form(['string'], ['string'])]).members[0]?.nullable).toBe(false)
  expect(generalise([form(['int'], ['List<int>'])]).members[0]?.nullable).toBe(true)
})
