import { expect, test } from 'vitest'
import { joinRepeated, layValues } from '#servicestack/http/binding/lay-values.ts'
import { RequestBinder } from '#servicestack/http/binding/request-binder.ts'
import { profiles } from '#servicestack/http/profiles.ts'
import { readQuery } from '#servicestack/http/target.ts'
import { sampleModel } from '../../sample-model.ts'

const binder = new RequestBinder('HoldSession', sampleModel, profiles['servicestack-8.6'])

test.each([
  { query: 's=a&s=b', want: [['s', 'a,b']] },
  {
    query: 'S=a&i=1&s=b',
    want: [
      ['S', 'a,b'],
      ['i', '1'],
    ],
  },
  { query: 's=&s=b&s=', want: [['s', 'b']] },
  { query: 's=&s=', want: [['s', '']] },
])('the values of $query are joined, and keep the first spelling of their name', ({ query, want }) => {
  expect(joinRepeated(readQuery(query))).toEqual(want)
})

const path = [['sessionId', 'S1']] as const

test.each([
  { query: '', form: '', want: [['SessionId', 'S1']] },
  {
    query: 'sessionId=S2',
    form: '',
    want: [
      ['SessionId', 'S1'],
      ['sessionId', 'S2'],
    ],
  },
  { query: 'SessionId=S2', form: '', want: [['SessionId', 'S2']] },
  { query: 'SessionId=', form: '', want: [['SessionId', '']] },
  {
    query: 'callSid=q',
    form: 'callSid=f',
    want: [
      ['SessionId', 'S1'],
      ['callSid', 'f'],
    ],
  },
  {
    query: 'callSid=q',
    form: 'callsid=f',
    want: [
      ['SessionId', 'S1'],
      ['callSid', 'q'],
      ['callsid', 'f'],
    ],
  },
])('path, query $query and form $form lie over each other by their spelling', ({ query, form, want }) => {
  expect(layValues(path, readQuery(query), readQuery(form), binder)).toEqual(want)
})
