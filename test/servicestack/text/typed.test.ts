import { expect, test } from 'vitest'
import { notation as json } from '#servicestack/json/notation.ts'
import { notation as jsv } from '#servicestack/jsv/notation.ts'
import { typed } from '#servicestack/text/typed.ts'
import { listOf, named, sampled, text } from '../sample-model.ts'

test('a type may be told by its name or in full', () => {
  const [byName, inFull] = ['Node', named('Node')].map((type) => typed(sampled(type), jsv).shape)
  expect(byName).toMatchObject({ kind: 'class', type: { name: 'Node' } })
  expect(inFull).toMatchObject({ kind: 'class', type: { name: 'Node' } })
})

test('a type of .NET needs no model', () => {
  expect(typed({ type: listOf(text) }, jsv).shape).toMatchObject({ kind: 'list', items: { scalar: 'string' } })
})

test('without a word there is no type, and local time is UTC', () => {
  const { shape, zone } = typed({}, jsv)
  expect([shape.kind, zone(0)]).toEqual(['untyped', 0])
})

test('the names of members are spelled as the format does', () => {
  const labels = [jsv, json].map((notation) => {
    const { shape } = typed(sampled('GetSession'), notation)
    return shape.kind === 'class' ? shape.members.map(({ label }) => label) : []
  })
  expect(labels).toEqual([['sessionId:'], ['"sessionId":']])
})

test('a name that the model does not know is a mistake, and told', () => {
  const given = () => typed({ ...sampled('Node'), type: 'HoldSesion' }, jsv)
  expect(given).toThrow(
    /^Cannot read or write HoldSesion: the model has no type of that name\. Its types: .*HoldSession/,
  )
  expect(() => typed({ type: 'HoldSession' }, jsv)).toThrow('Its types: none.')
})
