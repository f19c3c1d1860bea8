/** DTOs that are spread over files. */

import { expect, test } from 'vitest'
import { importCSharpProject } from '#servicestack/import/csharp/import-c-sharp-project.ts'

const paths = 'namespace Yard; public static class Paths { public const string Jobs = "/jobs"; }'
const request = `using ServiceStack;
namespace Yard;
[Route(Paths.Jobs + "/{Id}", HttpMethods.Get)]
public record GetJob(int Id) : IReturn<Job>;
public partial class Job { public int Id { get; set; } }
public class JobService : Service { public object Any(GetJob request) => null; }`
const rest = 'namespace Yard; public partial class Job { public Kind Kind { get; set; } } public enum Kind { Weld }'
const files = [paths, request, rest].map((text, at) => ({ name: `${at}.cs`, text }))

test('files are read as one: constants, parts of classes and enums of others count', () => {
  const { model, notes } = importCSharpProject(files, { jsonNames: 'PascalCase' })
  expect(model.operations).toMatchObject([
    { name: 'GetJob', routes: [{ path: '/jobs/{Id}', verbs: ['GET'] }], response: { name: 'Job' } },
  ])
  expect(model.types).toMatchObject([
    { name: 'GetJob', members: [{ name: 'Id', nullable: false }] },
    { name: 'Job', namespace: 'Yard', members: [{ name: 'Id' }, { name: 'Kind', nullable: false }] },
    { name: 'Kind', values: ['Weld'] },
  ])
  expect(notes).toEqual([])
  expect(importCSharpProject(files.toReversed(), { jsonNames: 'PascalCase' }).model.operations).toEqual(
    model.operations,
  )
})

test.each([
  ['1.cs', 'class A {', /1\.cs at line 1.*never closed/],
  ['1.cs', '"', /1\.cs at line 1.*never ends/],
])('the file that cannot be read is named: %s with %s', (name, text, message) => {
  expect(() => importCSharpProject([...files, { name, text }])).toThrow(message)
})

test('files without a request are refused by the first of them', () => {
  expect(() => importCSharpProject([{ name: 'a.cs', text: paths }])).toThrow(/a\.cs .*declares no request/)
})
