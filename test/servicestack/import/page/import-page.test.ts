/** One page of each kind. */

import { expect, test } from 'vitest'
import { ImportError } from '#servicestack/import/import-error.ts'
import { importPage } from '#servicestack/import/page/import-page.ts'
import { writeTypeText } from '#servicestack/model/write-type-text.ts'
import { recordedPage } from './recorded-page.ts'

const read = (path: string) => importPage(recordedPage(path))
const answerOf = (path: string) => {
  const [operation] = read(path).model.operations
  return operation?.response === undefined ? undefined : writeTypeText(operation.response)
}

test('a page without code tells C# types, and its sample tells bases, names and flags', () => {
  const { model } = read('harbour/10.15/ops/DockVessel.json.none.html')
  expect(model).toMatchObject({ title: 'Harbour Desk', host: '127.0.0.1', jsonNames: 'camelCase' })
  const vessel = model.types.find(({ name }) => name === 'Vessel')
  expect(vessel).toMatchObject({ base: 'Audited' })
  expect(model.types.find(({ name }) => name === 'HullMarks')).toMatchObject({ isFlags: true })
  expect(vessel?.kind === 'class' ? vessel.members.slice(1, 3).map(({ name }) => name) : []).toEqual([
    'imoNumber',
    'urlOfPhoto',
  ])
})

test('names that a contract gives are found in the sample', () => {
  const { model, notes } = read('clinic/8.6/ops/CheckIn.json.none.naive.txt')
  const request = model.types.find(({ name }) => name === 'CheckIn')
  expect(request?.kind === 'class' ? request.members.map(({ name }) => name) : []).toEqual([
    'clinic_id',
    'Patient',
    'Urgency',
    'dob',
    'Weights',
  ])
  expect(notes.map(({ code }) => code)).toContain('wire-names-inferred')
})

test.each([
  { path: 'harbour/10.15/ops/ListBerths.json.none.html', want: 'Page<Berth>' },
  { path: 'harbour/6.11/ops/ListBerths.json.none.naive.txt', want: 'Page<Berth>' },
  { path: 'harbour/8.6/ops/ListBerths.jsv.typescript.inner.txt', want: 'Page<Berth>' },
  { path: 'harbour/10.15/ops/ListBerths.json.csharp.naive.txt', want: 'Page<Berth>' },
  { path: 'harbour/8.6/ops/ListVessels.jsv.typescript.html', want: 'Page<Vessel>' },
  { path: 'clinic/10.15/ops/SearchVisits.json.none.html', want: 'SearchResult<Visit,VisitSum>' },
  { path: 'clinic/6.11/ops/SearchVisits.json.none.html', want: 'SearchResult<Visit,VisitSum>' },
  { path: 'harbour/10.15/ops/FetchPaper.json.none.html', want: 'byte[]' },
  { path: 'clinic/8.6/ops/RunTask.json.none.naive.txt', want: 'string' },
  { path: 'clinic/8.6/ops/NightlyJob.json.none.naive.txt', want: undefined },
  { path: 'harbour/10.15/ops/HarbourStatus.json.none.html', want: 'Dictionary<string,object>' },
  { path: 'harbour/10.15/ops/GetTides.json.none.html', want: 'List<object>' },
])('$path answers $want', ({ path, want }) => {
  expect(answerOf(path)).toBe(want)
})

test('an answer whose type no page prints is unknown, and one by a sample is inferred', () => {
  expect(read('harbour/10.15/ops/GetTides.json.none.html').model.unknown).toContain('responses')
  const found = read('harbour/10.15/ops/DockVessel.json.none.html')
  expect(found.model.unknown).not.toContain('responses')
  expect(found.notes.map(({ code }) => code)).toContain('response-found')
})

test('a generic class of a wrong use is opened, and what it was closed with is left out', () => {
  const { model } = read('harbour/8.6/ops/ListBerths.jsv.typescript.html')
  expect(model.types.map(({ name }) => name)).not.toContain('Vessel')
  expect(model.types.find(({ name }) => name === 'Page')).toMatchObject({
    parameters: ['T'],
    members: [{ name: 'rows', type: { items: { name: 'T' } } }, {}, {}, {}],
  })
})

test('code in another language leaves all but the head of the page unknown', () => {
  const { model, notes } = read('clinic/10.15/ops/CheckIn.json.mjs.naive.txt')
  expect(model.types).toEqual([{ kind: 'class', name: 'CheckIn', members: [] }])
  expect(model.unknown).toContain('member-order')
  expect(notes.map(({ code }) => code)).toContain('code-left-out')
})

test('an exception instead of code leaves the same unknown', () => {
  const { model, notes } = read('harbour/answers-not-pages/unknown-lang.200.txt')
  expect(model.types).toEqual([{ kind: 'class', name: 'DockVessel', members: [] }])
  expect(model.operations[0]).toMatchObject({ tags: ['vessels', 'pilot'], access: { requiredRoles: ['Pilot'] } })
  expect(model.unknown).toContain('member-order')
  expect(notes.map(({ code }) => code)).toContain('code-left-out')
})

test.each([
  'clinic/8.6/ops/CheckIn.json.none.copy.txt',
  'clinic/8.6/ops/CheckIn.json.none.naive.txt',
  'clinic/10.15/ops/CheckIn.json.none.html',
])('%s without its title is read, and the title and the tags of a text unknown', (path) => {
  const { model } = importPage(recordedPage(path).replace(/^\s*Clinic Queue\s*|<h1>.*?<\/h1>/, ''))
  expect(model.operations[0]?.name).toBe('CheckIn')
  expect(model.title).toBe('')
  expect(model.unknown).toContain('title')
  expect(model.unknown?.includes('tags')).toBe(path.endsWith('.txt'))
})

test('paths keep the folder in which the server answers, and a note says so', () => {
  for (const path of [
    'prefix-api.DockVessel.json.none.html',
    'prefix-api.DockVessel.json.none.naive.txt',
    'prefix-api.LogCargo.jsv.typescript.html',
  ]) {
    const { model, notes } = read(`harbour/variants-8.6/${path}`)
    expect(model.operations[0]?.routes.every((route) => route.path.startsWith('/api/'))).toBe(true)
    expect(notes.map(({ code }) => code)).toContain('path-prefix')
  }
})

test('a server whose members are all optional says nothing about nullability', () => {
  expect(read('harbour/variants-8.6/optional.DockVessel.jsv.typescript.html').model.unknown).toContain('nullability')
})

test('the samples are kept as published', () => {
  expect(read('clinic/8.6/ops/NightlyJob.json.none.naive.txt').model.operations[0]?.samples).toEqual({
    format: 'json',
    request: '{"Mode":"String","Slot":{"Room":"String","Bed":0}}',
  })
})

test('code that does not declare the operation is refused with its place', () => {
  const page = recordedPage('harbour/8.6/ops/DockVessel.jsv.typescript.naive.txt').replaceAll(
    'class DockVessel',
    'class Other',
  )
  expect(() => importPage(page)).toThrow(ImportError)
})
