import { expect, test } from 'vitest'
import { ImportError } from '#servicestack/import/import-error.ts'
import { learn } from '#servicestack/import/learn.ts'
import { recorded } from '../../corpus/truth.ts'

const source = (file: string) => ({ name: file, text: recorded('harbour', '8.6', file) })

test('metadata in two documents is one source, whichever comes first', async () => {
  const files = ['types.metadata.json', 'metadata.app.json'].map(source)
  const { model } = await learn(files)
  expect(model.title).toBe('Harbour Desk')
  expect((await learn(files.toReversed())).model).toEqual(model)
})

test.each(['types.csharp.cs', 'types.typescript.ts', 'openapi.json', 'ops/DockVessel.jsv.typescript.html'])(
  '%s is read by what it looks like',
  async (file) => {
    const { model } = await learn([source(file)])
    expect(model.operations.map(({ name }) => name)).toContain('DockVessel')
  },
)

test('a more trusted source wins, and a less trusted one adds what it alone knows', async () => {
  const { model } = await learn([source('types.typescript.ts'), source('types.metadata.json')])
  expect(model.types.find(({ name }) => name === 'Berth')).toMatchObject({ namespace: 'HarbourDesk.Api.Berths' })
})

test('what cannot be read is named', async () => {
  await expect(learn([{ name: 'notes.txt', text: 'Dear Sir or Madam,' }])).rejects.toThrow('notes.txt')
})

test.each([
  { text: 'openapi: 3.1.0\npaths: [', says: 'Cannot read api.yaml at its root: it is no YAML that can be read' },
  { text: '{"openapi":"3.1.0","paths":{', says: 'Cannot read api.yaml at line 1, column 29' },
])('a broken document is refused by the name of its file: $says', async ({ text, says }) => {
  const refused = learn([{ name: 'api.yaml', text }])
  await expect(refused).rejects.toThrow(ImportError)
  await expect(refused).rejects.toThrow(says)
})

test.each(['cs', 'ts'])('files of people are read together, those of servers alone: %s', async (kind) => {
  const parts = {
    cs: [
      '[Route("/a")] public class Ask : IReturn<Row> { }',
      'public class Row { public Kind Kind { get; set; } }',
      'public enum Kind { A }',
    ],
    ts: [
      '// @Route("/a")\nexport class Ask implements IReturn<Row> { }',
      'export class Row { kind: Kind }',
      'export enum Kind { A }',
    ],
  }[kind]
  const printed = { cs: 'types.csharp.cs', ts: 'types.typescript.ts' }[kind] ?? ''
  const written = (parts ?? []).map((text, at) => ({ name: `${at}.${kind}`, text }))
  const { model } = await learn(written)
  expect(model.types.map(({ name }) => name)).toEqual(['Ask', 'Row', 'Kind'])
  expect(model.types[1]).toMatchObject({ members: [{ name: 'kind', nullable: false }] })
  const { model: both } = await learn([...written, source(printed)])
  expect(both.operations.map(({ name }) => name)).toEqual(expect.arrayContaining(['Ask', 'DockVessel']))
})
