import { expect, test } from 'vitest'
import { DocumentNode } from '#servicestack/import/openapi/document-node.ts'
import { indexDefinitions } from '#servicestack/import/openapi/service-stack/definitions.ts'
import { noteOrphans } from '#servicestack/import/openapi/service-stack/note-orphans.ts'

const root = new DocumentNode({
  paths: { '/tasks': { parameters: [] }, '/ping': { get: {} } },
  definitions: { RunTask: {}, Ping: {}, Answer: {}, Page_Answer_: { description: 'Page<Answer>' }, ResponseStatus: {} },
})

test('a request that no operation takes is told, and so is a path without verbs', () => {
  const references = new Map([['#/definitions/Answer', 1]])
  const notes = noteOrphans(root, indexDefinitions(root), references, new Set(['Ping']))
  expect(notes.map(({ message }) => message)).toEqual([
    expect.stringMatching(/^RunTask: defined/),
    'Paths whose verbs are not told: /tasks.',
  ])
})
