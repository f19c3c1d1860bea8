/** Proves that the rules about honest types can fail. */

import { expect, test } from 'vitest'
import { buildHouse } from '../house.ts'
import { noAny, noBang, noSilencing, nothingPutOff, reasonedCasts } from './honest-types.ts'

// put together here, so that a search of the repository for these words finds the real ones only
const [anything, later, broken] = ['an', 'TO', 'FIX'].map((start, place) => start + ['y', 'DO', 'ME'][place])
const silence = ['@ts', 'ignore'].join('-')
const expectation = ['@ts', 'expect', 'error'].join('-')

const cases = [
  { rule: noAny, name: 'a parameter', given: `function a(b: ${anything}) {}`, want: [1] },
  { rule: noAny, name: 'deep in a type', given: `let a: Map<string,\n ${anything}[]>`, want: [2] },
  { rule: noAny, name: 'a cast', given: `let a = b as ${anything}`, want: [1] },
  { rule: noAny, name: 'the word itself', given: `// ${anything}\nconst ${anything} = 'x: ${anything}'`, want: [] },

  { rule: noSilencing, name: 'ignored', given: `// ${silence}\nlet a = 1`, want: [1] },
  { rule: noSilencing, name: 'expected', given: `let a = [\n// ${expectation}\n1]`, want: [2] },
  { rule: noSilencing, name: 'in a string', given: `let a = '// ${silence}'`, want: [] },

  { rule: noBang, name: 'an expression', given: 'const a = b!.c', want: [1] },
  { rule: noBang, name: 'a variable', given: 'let a!: number', want: [1] },
  { rule: noBang, name: 'a property', given: 'class A {\n b!: number\n}', want: [2] },
  { rule: noBang, name: 'a negation', given: 'if (!a && a !== b) {}', want: [] },

  { rule: reasonedCasts, name: 'no reason', given: 'const a = b as A', want: [1] },
  { rule: reasonedCasts, name: 'angle brackets', given: 'const a = <A>b', want: [1] },
  { rule: reasonedCasts, name: 'a reason', given: '// checked above\nconst a = b as A', want: [] },
  { rule: reasonedCasts, name: 'a reason above the end', given: 'const a = b(\n1,\n// checked\n) as A', want: [] },
  { rule: reasonedCasts, name: 'a reason above the start', given: '// checked\nconst a = b(\n1,\n) as A', want: [] },
  { rule: reasonedCasts, name: 'a reason too far above', given: '// checked\n\nconst a = b as A', want: [3] },
  { rule: reasonedCasts, name: 'the tail of another line', given: 'const b = 1 // one\nconst a = b as A', want: [2] },
  { rule: reasonedCasts, name: 'documentation', given: '/** The a. */\nexport const a = b as A', want: [2] },
  { rule: reasonedCasts, name: 'as const', given: 'const a = [1] as const', want: [] },
  { rule: reasonedCasts, name: 'a new name', given: "import { a as b } from './c.ts'", want: [] },

  { rule: nothingPutOff, name: 'later', given: `let a = 1 // ${later}: two`, want: [1] },
  { rule: nothingPutOff, name: 'broken', given: `/**\n * ${broken}\n */\nlet a = 1`, want: [1] },
  { rule: nothingPutOff, name: 'after the last statement', given: `let a = \`\${b}\`\n\n/* ${later} */`, want: [3] },
  { rule: nothingPutOff, name: 'in a string', given: `let a = '// ${later}'`, want: [] },
  { rule: nothingPutOff, name: 'in a template', given: `let a = \`// ${later} \${b} // ${later}\``, want: [] },
]

test.each(cases)('$rule.name: $name', ({ rule, given, want }) => {
  const found = rule(buildHouse({ 'cli/a.ts': given })).map(({ line }) => line)
  expect(found).toEqual(want)
})

test('tests are as honest as the product, except where type errors are the subject', () => {
  const given = `// ${expectation} ${later}\nlet a: ${anything} = b!`
  const rules = [noAny, noSilencing, noBang, nothingPutOff]
  expect(rules.map((rule) => rule(buildHouse({ 'test/cli/a.test.ts': given })).length)).toEqual([1, 1, 1, 1])
  expect(rules.map((rule) => rule(buildHouse({ 'test/types/a.test.ts': given })).length)).toEqual([0, 0, 0, 0])
})
