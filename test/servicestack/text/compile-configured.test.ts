import { expect, test } from 'vitest'
import { compileConfigured as compileJson } from '#servicestack/json/compile-configured.ts'
import { stringify as stringifyJson } from '#servicestack/json/stringify.ts'
import { compileConfigured as compileJsv } from '#servicestack/jsv/compile-configured.ts'
import { stringify as stringifyJsv } from '#servicestack/jsv/stringify.ts'
import type { TextValue } from '#servicestack/text/text-value.ts'
import type { WriteOptions } from '#servicestack/text/write-options.ts'
import { configuredModel as model } from './configured-model.ts'

const given: TextValue = {
  i: 0,
  m: '0.00',
  dt: '2024-01-02T03:04:05.0000000+00:00',
  ts: '01:00:00',
  e: 'None',
  c: 'dark-red',
  map: new Map([
    ['a', null],
    ['B_c', 'x'],
  ]),
  in: { n: 0 },
  urlPath: 'p',
}

// evidence: docs/discoveries/jsconfig.md
const rows: { name: string; write: WriteOptions; json: string; jsv: string }[] = [
  {
    name: 'no wish changes nothing',
    write: {},
    json: '{"i":0,"m":0.00,"dt":"\\/Date(1704164645000+0000)\\/","ts":"PT1H","e":"None","c":"dark-red","map":{"B_c":"x"},"in":{"n":0},"urlPath":"p"}',
    jsv: '{i:0,m:0.00,dt:2024-01-02T03:04:05+00:00,ts:PT1H,e:None,c:dark-red,map:{B_c:x},in:{n:0},urlPath:p}',
  },
  {
    name: 'defaults are left out, but for those of enums',
    write: { excludesDefaults: true },
    json: '{"dt":"\\/Date(1704164645000+0000)\\/","ts":"PT1H","e":"None","c":"dark-red","map":{"B_c":"x"},"in":{},"urlPath":"p"}',
    jsv: '{dt:2024-01-02T03:04:05+00:00,ts:PT1H,e:None,c:dark-red,map:{B_c:x},in:{},urlPath:p}',
  },
  {
    name: 'defaults of enums are left out by another wish, which spares enums that can be null',
    write: { excludesDefaultEnums: true },
    json: '{"i":0,"m":0.00,"dt":"\\/Date(1704164645000+0000)\\/","ts":"PT1H","c":"dark-red","map":{"B_c":"x"},"in":{"n":0},"urlPath":"p"}',
    jsv: '{i:0,m:0.00,dt:2024-01-02T03:04:05+00:00,ts:PT1H,c:dark-red,map:{B_c:x},in:{n:0},urlPath:p}',
  },
  {
    name: 'nulls are written, in JSON',
    write: { includesNulls: true, includesNullEntries: true },
    json: '{"s":null,"i":0,"m":0.00,"dt":"\\/Date(1704164645000+0000)\\/","ts":"PT1H","e":"None","c":"dark-red","map":{"a":null,"B_c":"x"},"in":{"n":0},"urlPath":"p","given":null}',
    jsv: '{i:0,m:0.00,dt:2024-01-02T03:04:05+00:00,ts:PT1H,e:None,c:dark-red,map:{B_c:x},in:{n:0},urlPath:p}',
  },
  {
    name: 'to leave defaults out is to leave nulls out',
    write: { excludesDefaults: true, includesNulls: true },
    json: '{"dt":"\\/Date(1704164645000+0000)\\/","ts":"PT1H","e":"None","c":"dark-red","map":{"B_c":"x"},"in":{},"urlPath":"p"}',
    jsv: '{dt:2024-01-02T03:04:05+00:00,ts:PT1H,e:None,c:dark-red,map:{B_c:x},in:{},urlPath:p}',
  },
  {
    name: 'enums are numbers, but for a value with a name of its own; names are C#’s',
    write: { enumsAsNumbers: true, textCase: 'PascalCase' },
    json: '{"I":0,"M":0.00,"Dt":"\\/Date(1704164645000+0000)\\/","Ts":"PT1H","E":0,"C":"dark-red","Map":{"B_c":"x"},"In":{"N":0},"URLPath":"p"}',
    jsv: '{I:0,M:0.00,Dt:2024-01-02T03:04:05+00:00,Ts:PT1H,E:0,C:dark-red,Map:{B_c:x},In:{N:0},URLPath:p}',
  },
  {
    name: 'every object says its type',
    write: { includesTypes: true, excludesDefaults: true, textCase: 'snake_case' },
    json: '{"__type":"Api.Echo, api","dt":"\\/Date(1704164645000+0000)\\/","ts":"PT1H","e":"None","c":"dark-red","map":{"B_c":"x"},"in":{"__type":"Api.Inner, api"},"url_path":"p"}',
    jsv: '{__type:"Api.Echo, api",dt:2024-01-02T03:04:05+00:00,ts:PT1H,e:None,c:dark-red,map:{B_c:x},in:{__type:"Api.Inner, api"},url_path:p}',
  },
  {
    name: 'to include types and to exclude them is to say nothing',
    write: { includesTypes: true, excludesTypes: true, excludesDefaults: true, excludesDefaultEnums: true },
    json: '{"dt":"\\/Date(1704164645000+0000)\\/","ts":"PT1H","c":"dark-red","map":{"B_c":"x"},"in":{},"urlPath":"p"}',
    jsv: '{dt:2024-01-02T03:04:05+00:00,ts:PT1H,c:dark-red,map:{B_c:x},in:{},urlPath:p}',
  },
  {
    name: 'Unix times are digits in both, clocks are for JSON',
    write: { dates: 'UnixTime', clockTimeSpans: true, excludesDefaults: true },
    json: '{"dt":1704164645,"ts":"01:00:00","e":"None","c":"dark-red","map":{"B_c":"x"},"in":{},"urlPath":"p"}',
    jsv: '{dt:1704164645,ts:PT1H,e:None,c:dark-red,map:{B_c:x},in:{},urlPath:p}',
  },
  {
    name: 'other dates are for JSON',
    write: { dates: 'ISO8601', excludesDefaults: true },
    json: '{"dt":"2024-01-02T03:04:05.0000000+00:00","ts":"PT1H","e":"None","c":"dark-red","map":{"B_c":"x"},"in":{},"urlPath":"p"}',
    jsv: '{dt:2024-01-02T03:04:05+00:00,ts:PT1H,e:None,c:dark-red,map:{B_c:x},in:{},urlPath:p}',
  },
]

test.each(rows)('$name', ({ write, json, jsv }) => {
  expect(compileJson({ type: 'Echo', model, write })(given)).toBe(json)
  expect(compileJsv({ type: 'Echo', model, write })(given)).toBe(jsv)
})

test('without a wish a configured writer writes as the plain one does', () => {
  const options = { type: 'Echo', model }
  expect(compileJson({ ...options, write: {} })({})).toBe(stringifyJson({}, options))
  expect(compileJsv({ ...options, write: {} })({})).toBe(stringifyJsv({}, options))
})
