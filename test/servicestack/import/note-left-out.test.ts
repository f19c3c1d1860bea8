/** Why a type is left out. */

import { expect, test } from 'vitest'
import { indexDeclarations } from '#servicestack/import/typescript/index-declarations.ts'
import { noteLeftOut } from '#servicestack/import/note-left-out.ts'
import { splitLines } from '#servicestack/import/page-line.ts'
import { readDtos } from '#servicestack/import/typescript/read-dtos.ts'

test.each([
  { code: 'export class A { id: string; held: A[] }', vain: '' },
  { code: 'export class A<T> { item: T; page: Page<T> }', vain: ' It refers to Page, which the page does not print.' },
  { code: 'export class A { [key:string]: Node; }', vain: ' It refers to Node, which the page does not print.' },
  {
    code: 'export class A { a: { [index:string]: B; }; b: B; c: C }',
    vain: ' It refers to B, C, which the page does not print.',
  },
  { code: 'export enum A { Red }', vain: '' },
])('$code is left out$vain', ({ code, vain }) => {
  const { index } = indexDeclarations(readDtos(splitLines(code)))
  const declaration = index.get('A')
  expect(declaration && noteLeftOut(declaration, index)).toEqual({
    code: 'type-left-out',
    line: 1,
    message: `Neither the request nor the response reaches A: left out.${vain}`,
  })
})
