/** Holds the house to its rules: who may import whom, how names are spelled, and how much a file may hold. */

import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { readHouse } from './house.ts'
import { importTable, roomOf } from './rooms.ts'
import { fileLength, functionLength, medianLength, nesting } from './rules/budgets.ts'
import { documentedExports, fileHeaders } from './rules/documentation.ts'
import { noAny, noBang, noSilencing, nothingPutOff, reasonedCasts } from './rules/honest-types.ts'
import { grantedImports } from './rules/import-table.ts'
import { knownRooms } from './rules/known-rooms.ts'
import { mirroredTests } from './rules/mirrored-tests.ts'
import { noCycles } from './rules/no-cycles.ts'
import { noDrawers } from './rules/no-drawers.ts'
import { oneImporter } from './rules/one-importer.ts'
import { nodeModules, pureRooms } from './rules/platform.ts'
import { spelling } from './rules/spelling.ts'
import { describeViolation } from './violation.ts'

const house = readHouse(resolve(import.meta.dirname, '../..'))

const rules = [
  { claim: 'every file lies in a known room', rule: knownRooms },
  { claim: 'rooms import only what the table grants', rule: grantedImports },
  { claim: 'imports are spelled by the rule and name a file', rule: spelling },
  { claim: 'each npm package is imported in one file', rule: oneImporter },
  { claim: 'no file imports itself by a detour, types included', rule: noCycles },
  { claim: 'node: modules stay in two doors and the commands', rule: nodeModules },
  { claim: 'pure rooms take time, chance, output and network as arguments', rule: pureRooms },
  { claim: 'files stay under 300 lines', rule: fileLength },
  { claim: 'the middle file stays under 80 lines', rule: medianLength },
  { claim: 'functions stay under 40 lines', rule: functionLength },
  { claim: 'functions nest at most three levels', rule: nesting },
  { claim: 'there are no drawers', rule: noDrawers },
  { claim: 'each file begins with a sentence about itself', rule: fileHeaders },
  { claim: 'each export is documented', rule: documentedExports },
  { claim: 'nothing has the type any', rule: noAny },
  { claim: 'no comment silences the compiler', rule: noSilencing },
  { claim: 'no exclamation mark overrules the compiler', rule: noBang },
  { claim: 'each cast says what earns it', rule: reasonedCasts },
  { claim: 'nothing is put off in a comment', rule: nothingPutOff },
  { claim: 'each file with code has its test at the mirrored path', rule: mirroredTests },
]

test.each(rules)('$claim', ({ rule }) => {
  expect(rule(house).map(describeViolation)).toEqual([])
})

test('every room of the table is furnished, so that no rule looks at an empty house', () => {
  const furnished = new Set(house.sources.map(({ path }) => roomOf(path)))
  expect(Object.keys(importTable).filter((room) => !furnished.has(room))).toEqual([])
})
