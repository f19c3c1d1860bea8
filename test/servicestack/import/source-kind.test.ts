import { expect, test } from 'vitest'
import { sourceKind } from '#servicestack/import/source-kind.ts'
import { apis, recorded, recordedPages, versions } from '../../corpus/truth.ts'

const files = {
  'types.metadata.json': 'types-metadata',
  'metadata.app.json': 'app-metadata',
  'types.csharp.cs': 'csharp',
  'types.typescript.ts': 'typescript',
  'types.typescript.d.ts': 'typescript',
  'types.typescript.optional.ts': 'typescript',
  'openapi.json': 'openapi',
} as const
const all = apis.flatMap((api) => versions.map((version) => ({ api, version })))

test.each(all)('every face of $api $version is known by its looks', ({ api, version }) => {
  for (const [file, kind] of Object.entries(files)) expect(sourceKind(recorded(api, version, file)), file).toBe(kind)
  for (const page of recordedPages(api, version)) {
    const text = recorded(api, version, page)
    if (text !== '') expect(sourceKind(text), page).toBe('page')
  }
})

test.each([
  { text: 'openapi: 3.1.0\ninfo: {}\n', kind: 'openapi' },
  { text: 'swagger: "2.0"\n', kind: 'openapi' },
  { text: '# ours\r\n\r\n---\r\n  info: {}\r\n  swagger: "2.0"\r\n', kind: 'openapi' },
  { text: '--- # first of all\ninfo: {}\n"openapi": 3.0.1\n', kind: 'openapi' },
  { text: '{"info":{},"swagger":2.0}', kind: 'openapi' },
  { text: '\uFEFF{"Operations":[]}', kind: 'types-metadata' },
  { text: 'export interface A { b: string }', kind: 'typescript' },
  { text: 'namespace A {\n  export class B { }\n}', kind: 'typescript' },
  { text: 'import { A } from "./a"\nnamespace B { }', kind: 'typescript' },
  { text: 'public sealed record A(int B);', kind: 'csharp' },
  { text: 'global using A;', kind: 'csharp' },
  { text: '[assembly: A]\nnamespace B;', kind: 'csharp' },
  { text: '[{"operations":[]}]', kind: 'types-metadata' },
  { text: 'namespace A;', kind: 'csharp' },
  { text: 'Desk\n<back\u00a0to\u00a0all web services\nDock\n\nexport class Dock {}', kind: 'page' },
  { text: 'export class Dock {}\n\nTo override the Content-type in your clients, use', kind: 'page' },
  { text: 'export class Dock {}\n\nTypeScript Dock DTOs\n', kind: 'page' },
  { text: 'Dear Sir or Madam,', kind: undefined },
  { text: '', kind: undefined },
])('$text is $kind', ({ text, kind }) => {
  expect(sourceKind(text)).toBe(kind)
})

test('a version that stands behind a long list of schemas is found', () => {
  const components = { schemas: Object.fromEntries(Array.from({ length: 20_000 }, (_, at) => [`Schema${at}`, {}])) }
  expect(sourceKind(JSON.stringify({ components, openapi: '3.0.1' }))).toBe('openapi')
})
