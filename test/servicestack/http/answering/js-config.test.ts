import { expect, test } from 'vitest'
import { type JsConfigManners, readJsConfig } from '#servicestack/http/answering/js-config.ts'
import { readTarget } from '#servicestack/http/target.ts'
import type { WriteOptions } from '#servicestack/text/write-options.ts'

const latest: JsConfigManners = { knowsPascalCase: true, knowsTypeInfo: true }

const rows: { name: string; query: string; want: WriteOptions | undefined }[] = [
  { name: 'a word is a wish', query: 'jsconfig=edv', want: { excludesDefaults: true } },
  { name: 'words have long names too', query: 'jsconfig=ExcludeDefaultValues', want: { excludesDefaults: true } },
  { name: 'names and words are written in any case', query: 'JsConfig=EDV', want: { excludesDefaults: true } },
  {
    name: 'several words are parted by commas',
    query: 'jsconfig=edv%2Cide%3Afalse',
    want: { excludesDefaults: true, excludesDefaultEnums: true },
  },
  {
    name: 'several parameters are joined',
    query: 'jsconfig=inv&jsconfig=invid',
    want: { includesNulls: true, includesNullEntries: true },
  },
  { name: 'a word may be taken back', query: 'jsconfig=edv:0', want: { excludesDefaults: false } },
  { name: 'what is not no is yes', query: 'jsconfig=edv:no', want: { excludesDefaults: true } },
  { name: 'nothing behind a colon is yes', query: 'jsconfig=edv:', want: { excludesDefaults: true } },
  { name: 'blanks make another word', query: 'jsconfig=edv,%20inv', want: { excludesDefaults: true } },
  { name: 'unknown words are passed over', query: 'jsconfig=auu,unknown:1', want: undefined },
  { name: 'the last case counts', query: 'jsconfig=elun,tc:pascalcase', want: { textCase: 'PascalCase' } },
  { name: 'a case is not taken back', query: 'jsconfig=elun,elun:false', want: { textCase: 'snake_case' } },
  { name: 'the default case is that of C#', query: 'jsconfig=tc:default', want: { textCase: 'PascalCase' } },
  { name: 'an unknown case asks for nothing', query: 'jsconfig=tc:bogus', want: undefined },
  { name: 'dates have handlers', query: 'jsconfig=dh:ISO8601do', want: { dates: 'ISO8601DateOnly' } },
  { name: 'an unknown handler leaves the one before', query: 'jsconfig=dh:ut,dh:bogus', want: { dates: 'UnixTime' } },
  { name: 'durations too', query: 'jsconfig=tsh:sf', want: { clockTimeSpans: true } },
  { name: 'lines have two words', query: 'jsconfig=pp', want: { indents: true } },
  { name: 'an empty one asks for nothing', query: 'jsconfig=', want: undefined },
  { name: 'without it nothing is asked', query: 's=a', want: undefined },
]

test.each(rows)('$name', ({ query, want }) => {
  expect(readJsConfig(readTarget(`/echo?${query}`).values, latest)).toEqual(want)
})

test('a version passes over the words that it does not know yet', () => {
  const oldest: JsConfigManners = { knowsPascalCase: false, knowsTypeInfo: false }
  const { values } = readTarget('/echo?jsconfig=epcn,iti,inv')
  expect(readJsConfig(values, oldest)).toEqual({ includesNulls: true })
  expect(readJsConfig(values, latest)).toEqual({ includesNulls: true, includesTypes: true, textCase: 'PascalCase' })
})
