import { expect, test } from 'vitest'
import { noteKinds } from '#servicestack/import/import-note.ts'
import { lostFacts, lostNotes } from '#servicestack/import/openapi/service-stack/lost-facts.ts'
import { facts } from '#servicestack/model/fact.ts'

test('lost facts are told in the order of reports', () => {
  expect(lostFacts).toEqual(facts.filter((fact) => lostFacts.includes(fact)))
})

test('what the documents do carry is not called lost', () => {
  for (const fact of ['title', 'descriptions', 'routes', 'responses', 'route-notes'] as const)
    expect(lostFacts).not.toContain(fact)
})

test('only the casing of names is inferred, the rest is unknown', () => {
  const inferred = lostNotes.filter(({ code }) => noteKinds[code] === 'inferred')
  expect(inferred.map(({ code }) => code)).toEqual(['names-inferred'])
})
