/** TypeScript DTOs that are spread over files. */

import { expect, test } from 'vitest'
import { importTypeScriptProject } from '#servicestack/import/typescript/import-type-script-project.ts'

const files = [
  `import { Job as Work, Id } from './jobs'
// @Route("/jobs", "GET")
export class FindJobs implements IReturn<Work[]> { id?: Id; kind?: jobs.Kind }`,
  '\uFEFFexport type Id = number\nexport class Job { id!: Id }\nexport enum Kind { Weld }',
].map((text, at) => ({ name: `${at}.ts`, text }))

test('files are read as one, under whatever names they import from each other', () => {
  const { model, notes } = importTypeScriptProject(files)
  expect(model.operations).toMatchObject([{ response: { kind: 'list', items: { name: 'Job' } } }])
  expect(model.types[0]).toMatchObject({
    members: [{ type: { scalar: 'number' } }, { type: { name: 'Kind' } }],
  })
  expect(notes).toEqual([])
})

test('the file that cannot be read is named', () => {
  expect(() => importTypeScriptProject([...files, { name: 'a.ts', text: 'class {' }])).toThrow(
    /Cannot read a\.ts at line 1/,
  )
})
