/** Other names for types. */

import { expect, test } from 'vitest'
import { splitLines } from '#servicestack/import/page-line.ts'
import { findAliases } from '#servicestack/import/typescript/find-aliases.ts'
import { parseCode } from '#servicestack/import/typescript/parse-code.ts'

test('types and imports may have other names', () => {
  const code = `import { Money as Cash, Boat } from './a'
import * as all from './b'
import './c'
type Maybe<T> = T | null`
  const aliases = findAliases([...parseCode(splitLines(code)).file.statements])
  expect([...aliases.keys()]).toEqual(['Cash', 'Maybe'])
  expect(aliases.get('Cash')).toEqual({ kind: 'import', name: 'Money' })
  expect(aliases.get('Maybe')).toMatchObject({ kind: 'type', parameters: ['T'] })
})
