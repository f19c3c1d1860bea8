import { expect, test } from 'vitest'
import { readFaultRules } from '#mocks/world/read-fault-rules.ts'
import { WorldError } from '#mocks/world/world-error.ts'

test('rules of every kind are taken as they are', () => {
  const rules = [
    { fault: { kind: 'drop' } },
    { name: 'slow', operation: '*', rate: 0.5, seed: 7, times: 3, fault: { kind: 'latency', milliseconds: 250 } },
    { operation: 'HoldSession', fault: { kind: 'latency', from: 10, to: 90, distribution: 'normal' } },
    { fault: { kind: 'error', name: 'Conflict', message: 'Somebody was faster.' } },
    {
      fault: {
        kind: 'error',
        status: 400,
        errorCode: 'Invalid',
        errors: [{ errorCode: 'NotEmpty', fieldName: 'Id', message: 'No id' }],
      },
    },
    { fault: { kind: 'cut' } },
  ]
  expect(readFaultRules(rules, ['HoldSession'])).toBe(rules)
  expect(readFaultRules([])).toEqual([])
})

const drop = { kind: 'drop' }

test.each([
  { given: {}, want: ': there is {}. It must be a list of rules, [{ "fault": { "kind": "drop" } }] for instance.' },
  { given: undefined, want: ': there is nothing. It must be a list of rules' },
  {
    given: ['drop'],
    want: ' at [0]: there is "drop". It must be an object with name, operation, rate, seed, times, fault.',
  },
  { given: [{}], want: ' at [0].fault: there is nothing. It must be an object with a kind.' },
  {
    given: [{ fault: drop, rte: 1 }],
    want: ' at [0].rte: there is 1. It must be left out: there are name, operation, rate',
  },
  { given: [{ fault: drop, rate: 2 }], want: ' at [0].rate: there is 2. It must be a number from 0 to 1.' },
  { given: [{ fault: drop, rate: '1' }], want: ' at [0].rate: there is "1". It must be a number from 0 to 1.' },
  {
    given: [{ fault: drop, seed: 0.5 }],
    want: ' at [0].seed: there is 0.5. It must be a whole number from 0 to 4294967295.',
  },
  { given: [{ fault: drop, times: 0 }], want: ' at [0].times: there is 0. It must be a whole number from 1 to' },
  { given: [{ fault: drop, name: '' }], want: ' at [0].name: there is "". It must be a text that is not empty.' },
  {
    given: [{ fault: drop }, { fault: drop, operation: 'HoldSesion' }],
    want: ' at [1].operation: there is "HoldSesion". It must be one of "*", "HoldSession".',
  },
  { given: [{ fault: null }], want: ' at [0].fault: there is null. It must be an object with a kind.' },
  {
    given: [{ fault: {} }],
    want: ' at [0].fault.kind: there is nothing. It must be one of "latency", "error", "drop", "cut".',
  },
  {
    given: [{ fault: { kind: 'drop', status: 500 } }],
    want: ' at [0].fault.status: there is 500. It must be left out: there are kind.',
  },
  {
    given: [{ fault: { kind: 'latency' } }],
    want: ' at [0].fault.from: there is nothing. It must be a whole number from 0 to 600000.',
  },
  {
    given: [{ fault: { kind: 'latency', milliseconds: -1 } }],
    want: ' at [0].fault.milliseconds: there is -1. It must be a whole number from 0',
  },
  {
    given: [{ fault: { kind: 'latency', milliseconds: 1, to: 2 } }],
    want: ' at [0].fault.to: there is 2. It must be left out: there are kind, milliseconds.',
  },
  {
    given: [{ fault: { kind: 'latency', from: 9, to: 2 } }],
    want: ' at [0].fault.to: there is 2. It must be not less than [0].fault.from, which is 9.',
  },
  {
    given: [{ fault: { kind: 'latency', from: 1, to: 2, distribution: 'even' } }],
    want: ' at [0].fault.distribution: there is "even". It must be one of "uniform", "exponential", "normal".',
  },
  {
    given: [{ fault: { kind: 'error', status: 200 } }],
    want: ' at [0].fault.status: there is 200. It must be a whole number from 400 to 599.',
  },
  {
    given: [{ fault: { kind: 'error', name: 'Boom' } }],
    want: ' at [0].fault.name: there is "Boom". It must be one of "BadRequest", "Unauthorized"',
  },
  {
    given: [{ fault: { kind: 'error', errors: 'none' } }],
    want: ' at [0].fault.errors: there is "none". It must be a list of',
  },
  {
    given: [{ fault: { kind: 'error', errors: [{ errorCode: 'A' }] } }],
    want: ' at [0].fault.errors[0].fieldName: there is nothing. It must be a text',
  },
  { given: [{ fault: 'x'.repeat(99) }], want: `there is "${'x'.repeat(59)}…. It must be` },
])('$given is refused with the place and what it must be', ({ given, want }) => {
  const read = () => readFaultRules(given, ['HoldSession'])
  expect(read).toThrow(WorldError)
  expect(read).toThrow(want)
  expect(read).toThrow(/^Cannot take the rules for faults/)
})
