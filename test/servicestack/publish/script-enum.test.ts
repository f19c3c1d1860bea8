import { expect, test } from 'vitest'
import { scriptEnum, scriptUnion } from '#servicestack/publish/script-enum.ts'

test.each([
  ['words', { values: ['Up', 'Down'] }, ["    Up = 'Up',", "    Down = 'Down',"]],
  ['numbers', { values: ['Idle', 'Cleaning'], numbers: [0, 7] }, ['    Idle = 0,', '    Cleaning = 7,']],
  ['wire words', { values: ["it's", ''], names: ['Its', 'None'] }, ["    Its = 'it\\'s',", "    None = '',"]],
])('an enum of %s', (_, told, want) => {
  expect(scriptEnum({ kind: 'enum', name: 'E', ...told })).toEqual(['export enum E', '{', ...want, '}'])
})

test('flags say so', () => {
  const flags = { kind: 'enum', name: 'F', values: ['A', 'B'], isFlags: true } as const
  expect(scriptEnum(flags)).toEqual(['// @Flags()', 'export enum F', '{', '    A = 0,', '    B = 1,', '}'])
  expect(scriptUnion(flags)).toEqual(['// @Flags()', 'type F = "A" | "B";'])
})
