/** Holds ARCHITECTURE.md to the import table: the page that newcomers read says what the rules enforce. */

import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { importTable } from './rooms.ts'

test('ARCHITECTURE.md tells the import table as it is', () => {
  const page = readFileSync(resolve(import.meta.dirname, '../../ARCHITECTURE.md'), 'utf8')
  const table = Object.entries(importTable).filter(([room]) => !room.endsWith('/index.ts'))
  expect(readTable(page)).toEqual(new Map(table.map(([room, grants]) => [room, [...grants].sort()])))
})

test('a table is read with its short names, its remarks and its types', () => {
  const page = [
    '| room | may import |',
    '|---|---|',
    '| servicestack/jsv, servicestack/json | model, text |',
    '| mocks/world | nothing of ours |',
    '| doors (`mocks/node.ts`) | engine (types), behaviour, servicestack; the API is an argument |',
    '| cli | everything |',
    '',
    '| cli | a later table |',
  ]
  expect(readTable(page.join('\n'))).toEqual(
    new Map([
      ['servicestack/jsv', ['servicestack/model', 'servicestack/text']],
      ['servicestack/json', ['servicestack/model', 'servicestack/text']],
      ['mocks/world', []],
      ['mocks doors', ['behaviour', 'servicestack/*', 'types of mocks/engine']],
      ['cli', ['*']],
    ]),
  )
})

const phrases: Readonly<Record<string, readonly string[]>> = {
  everything: ['*'],
  'nothing of ours': [],
  servicestack: ['servicestack/*'],
}

/** Rooms in the first column; in the second, grants with commas between them and a remark after a semicolon. */
function readTable(page: string): ReadonlyMap<string, readonly string[]> {
  const [, rows = ''] = /^\| room +\| may import +\|\n\|[-| ]+\|\n((?:\|.*(?:\n|$))*)/m.exec(page) ?? []
  return new Map(
    rows.split('\n').flatMap((row) => {
      const [, rooms = '', grants = ''] = row.split('|').map((cell) => cell.trim())
      return roomsIn(rooms).map((room) => [room, grantsIn(grants, room)] as const)
    }),
  )
}

function roomsIn(cell: string): readonly string[] {
  const names = cell
    .replace(/ \(.*\)/, '')
    .replaceAll('`', '')
    .split(', ')
  return names.filter((name) => name !== '').map((name) => (name === 'doors' ? 'mocks doors' : name))
}

function grantsIn(cell: string, room: string): readonly string[] {
  const [list = ''] = cell.split(';')
  return list
    .split(', ')
    .flatMap((grant) => phrases[grant] ?? [fullName(grant, room)])
    .sort()
}

/** `world` in a row of mocks is mocks/world; `model` anywhere is servicestack/model. */
function fullName(grant: string, room: string): string {
  const name = grant.replace(' (types)', '')
  const [house] = room.split(/[/ ]/)
  const full =
    [`${house}/${name}`, name, `servicestack/${name}`].find((known) => Object.hasOwn(importTable, known)) ?? name
  return grant === name ? full : `types of ${full}`
}
