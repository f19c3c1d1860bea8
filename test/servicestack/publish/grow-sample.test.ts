import { expect, test } from 'vitest'
import { growSample } from '#servicestack/publish/grow-sample.ts'
import { publication } from '#servicestack/publish/publication.ts'
import { writeSample } from '#servicestack/publish/write-sample.ts'
import { corpusPublication } from '../corpus-publication.ts'

function json(api: 'clinic' | 'harbour', name: string): unknown {
  const sample = growSample({ kind: 'named', name }, corpusPublication(api), 'json')
  return sample && JSON.parse(writeSample(sample, 'json', name))
}

test('a class inside itself ends after three more', () => {
  const inner = { withTug: false, night: false, bollards: [0] }
  expect(json('harbour', 'DockOptions')).toEqual({
    ...inner,
    fallback: { ...inner, fallback: { ...inner, fallback: inner } },
  })
})

test('what a server cannot fill is left out, and a nullable enum without 0 shows one', () => {
  expect(json('clinic', 'RunTask')).toEqual({ TaskId: 0 })
  expect(json('clinic', 'CheckIn')).toMatchObject({ Urgency: '0', Weights: { Green: 0 } })
})

test('classes that hold each other many times end', () => {
  const names = Array.from({ length: 12 }, (_, index) => `C${index}`)
  const members = names.map((name) => ({ name, type: { kind: 'named', name } as const, nullable: true }))
  const types = names.map((name) => ({ kind: 'class', name, members }) as const)
  const knot = publication({ title: 'Knot', operations: [], types })
  expect(growSample({ kind: 'named', name: 'C0' }, knot, 'json')?.kind).toBe('object')
})
