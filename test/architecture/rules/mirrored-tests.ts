/** Rule: every file that does something at run time has its test at the mirrored path. */

import ts from 'typescript'
import { type House, writtenSources } from '../house.ts'
import type { Source } from '../source.ts'
import type { Violation } from '../violation.ts'

/** Finds files with code but without a test. */
export function mirroredTests(house: House): readonly Violation[] {
  return writtenSources(house)
    .filter((source) => !source.path.endsWith('/index.ts') && hasCode(source))
    .map((source) => ({ path: source.path, test: `test/${source.path.replace(/\.ts$/, '.test.ts')}` }))
    .filter(({ test }) => !house.paths.has(test))
    .map(({ path, test }) => {
      return { path, line: 1, rule: 'mirrored-tests', found: 'The file has no test', remedy: `Write ${test}` }
    })
}

function hasCode(source: Source): boolean {
  return source.tree.statements.some((statement) => !isTypeOnly(statement))
}

function isTypeOnly(statement: ts.Statement): boolean {
  if (ts.isExportDeclaration(statement)) return statement.isTypeOnly
  const isDeclared = ts.canHaveModifiers(statement) && ts.getModifiers(statement)?.some(isDeclareKeyword)
  return (
    isDeclared === true ||
    ts.isImportDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement)
  )
}

function isDeclareKeyword(modifier: ts.Modifier): boolean {
  return modifier.kind === ts.SyntaxKind.DeclareKeyword
}
