import { expect, test } from 'vitest'
import { readServeOptions } from '#cli/serve/serve-options.ts'

test('without a word everything has its default', () => {
  expect(readServeOptions([])).toMatchObject({
    sources: [],
    port: 4010,
    host: '127.0.0.1',
    seed: 1,
    at: undefined,
    manners: { name: 'documented' },
    mostWorlds: 10_000,
    worldTimeToLive: 3_600_000,
    moves: true,
  })
})

test.each([
  { args: ['a.yaml', 'b'], want: { sources: ['a.yaml', 'b'] } },
  { args: ['--port', '0'], want: { port: 0 } },
  { args: ['--host', '::1'], want: { host: '::1' } },
  { args: ['--seed', '9'], want: { seed: 9 } },
  { args: ['--now', '1970-01-02'], want: { at: 86_400_000 } },
  { args: ['--max-worlds', '5'], want: { mostWorlds: 5 } },
  { args: ['--world-ttl', '15m'], want: { worldTimeToLive: 900_000 } },
  { args: ['--no-moves'], want: { moves: false } },
  { args: ['--manners', 'servicestack-8.6'], want: { manners: { name: 'servicestack-8.6' } } },
  { args: ['--journal', 'w.jsonl'], want: { journal: 'w.jsonl', isJournalSynced: false } },
  { args: ['--journal', 'w.jsonl', '--journal-sync'], want: { journal: 'w.jsonl', isJournalSynced: true } },
  { args: ['--world', 'u1.A.B'], want: { link: 'u1.A.B' } },
  { args: ['--control-token', 's3cret'], want: { controlToken: 's3cret' } },
])('$args is understood', ({ args, want }) => {
  expect(readServeOptions(args)).toMatchObject(want)
})

test.each(['--help', '-h'])('%s asks for help only', (option) => {
  expect(readServeOptions(['--port', '0', option])).toBeUndefined()
})

test('an empty host is refused', () => {
  expect(() => readServeOptions(['--host', ''])).toThrow('--host is empty')
})

test('a journal without a name, and a policy without a journal, are refused', () => {
  expect(() => readServeOptions(['--journal', ''])).toThrow('--journal is empty')
  expect(() => readServeOptions(['--journal-sync'])).toThrow('Write --journal <file>')
})
