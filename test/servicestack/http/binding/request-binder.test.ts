import { expect, test } from 'vitest'
import { prepareBinders, RequestBinder } from '#servicestack/http/binding/request-binder.ts'
import { profiles } from '#servicestack/http/profiles.ts'
import { boom, echo, sampleModel } from '../../sample-model.ts'

const manners = profiles['servicestack-8.6']
const binder = new RequestBinder('Echo', sampleModel, manners)

test('an operation is prepared once', () => {
  const binders = prepareBinders(sampleModel, manners)
  expect(binders(echo)).toBe(binders({ ...echo }))
  expect(binders(echo)).not.toBe(binders(boom))
})

test('a class is called by its namespace where it has one', () => {
  expect(binder.fullName).toBe('Echo')
  const types = sampleModel.types.map((type) => ({ ...type, namespace: 'Voice.Api' }))
  expect(new RequestBinder('Echo', { ...sampleModel, types }, manners).fullName).toBe('Voice.Api.Echo')
})

test.each(['urlPath', 'URLPATH', 'UrlPath'])('%s names the member urlPath', (name) => {
  expect(binder.member(name)?.name).toBe('urlPath')
})

test.each(['url_path', 'in.a', 'ss[]', ''])('"%s" names no member', (name) => {
  expect(binder.member(name)).toBeUndefined()
})

test('what cannot be set is no member', () => {
  const type = { kind: 'scalar', scalar: 'int' } as const
  const members = [{ name: 'total', type, nullable: false, isReadOnly: true as const }]
  const model = { ...sampleModel, types: [{ kind: 'class' as const, name: 'Echo', members }] }
  expect(new RequestBinder('Echo', model, manners).member('total')).toBeUndefined()
})

test('a request and a list of requests are read in formats that are sent', () => {
  expect(binder.reader('json')?.('{"s":"a"}')).toEqual({ s: 'a' })
  expect(binder.listReader('jsv')?.('[{s:a},{s:b}]')).toEqual([{ s: 'a' }, { s: 'b' }])
  expect(binder.reader('html')).toBeUndefined()
  expect(binder.reader('json')).toBe(binder.reader('json'))
})
