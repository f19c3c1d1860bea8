/** Proves that the import table can be broken, and that the way it grants is open. */

import { expect, test } from 'vitest'
import { buildHouse } from '../house.ts'
import { describeViolation } from '../violation.ts'
import { grantedImports } from './import-table.ts'

const cases = [
  { from: 'servicestack/http/negotiate.ts', line: "import { parse } from '#servicestack/jsv/parse.ts'", isLegal: true },
  { from: 'servicestack/jsv/parse.ts', line: "import { a } from '#servicestack/json/a.ts'", isLegal: false },
  { from: 'servicestack/jsv/parse.ts', line: "import { a } from '../json/a.ts'", isLegal: false },
  { from: 'servicestack/jsv/parse.ts', line: "import { a } from './a.ts'", isLegal: true },
  { from: 'behaviour/evo-voice/a.ts', line: "import type { A } from '#servicestack/model/a.ts'", isLegal: true },
  { from: 'behaviour/evo-voice/a.ts', line: "import { a } from '#servicestack/model/a.ts'", isLegal: false },
  { from: 'behaviour/evo-voice/a.ts', line: "import { type A } from '#servicestack/model/a.ts'", isLegal: false },
  { from: 'behaviour/evo-voice/a.ts', line: "import type { A } from '#mocks/world/a.ts'", isLegal: false },
  { from: 'contracts/reporters/text.ts', line: "export type { A } from '#contracts/verify/a.ts'", isLegal: true },
  { from: 'contracts/reporters/text.ts', line: "type A = import('#contracts/verify/a.ts').A", isLegal: true },
  { from: 'contracts/reporters/text.ts', line: "export { a } from '#contracts/verify/a.ts'", isLegal: false },
  { from: 'contracts/reporters/text.ts', line: "const a = await import('#contracts/verify/a.ts')", isLegal: false },
  { from: 'contracts/verify/plan.ts', line: "import type { A } from '#mocks/world/a.ts'", isLegal: false },
  { from: 'mocks/engine/handle.ts', line: "import '#contracts/exchange/exchange.ts'", isLegal: false },
  { from: 'mocks/engine/handle.ts', line: "import { a } from '#servicestack/http/a.ts'", isLegal: true },
  { from: 'mocks/world/clock.ts', line: "import { a } from '#behaviour/evo-voice/a.ts'", isLegal: false },
  { from: 'mocks/server.ts', line: "import { a } from '#mocks/evo-voice/a.ts'", isLegal: false },
  { from: 'mocks/index.ts', line: "export { serve } from './server.ts'", isLegal: true },
  { from: 'mocks/index.ts', line: "export { verify } from '#contracts/verify/verify.ts'", isLegal: false },
  { from: 'generated/evo-voice.model.ts', line: "import { a } from '#servicestack/model/a.ts'", isLegal: false },
  { from: 'cli/understudy.ts', line: "import { serve } from '#mocks/server.ts'", isLegal: true },
  { from: 'cli/run.ts', line: "import packageJson from '#package.json'", isLegal: true },
  { from: 'mocks/server.ts', line: "import packageJson from '#package.json'", isLegal: false },
  { from: 'mocks/evo-voice/evo-voice.ts', line: "import type { Api } from '#mocks/engine/api.ts'", isLegal: true },
  { from: 'mocks/evo-voice/evo-voice.ts', line: "import { a } from '#mocks/engine/api.ts'", isLegal: false },
  { from: 'mocks/sandbox/routes.ts', line: "import { red } from '#cli/colours.ts'", isLegal: false },
]

test.each(cases)('import table: $from, $line', ({ from, line, isLegal }) => {
  expect(grantedImports(buildHouse({ [from]: line }))).toHaveLength(isLegal ? 0 : 1)
})

test('a broken wall is named with file, line, rooms and what is granted', () => {
  const text = "/** Sends. */\n\nimport { a } from '#mocks/world/a.ts'"
  expect(grantedImports(buildHouse({ 'contracts/exchange/send.ts': text })).map(describeViolation)).toEqual([
    'contracts/exchange/send.ts:3 [import-table] contracts/exchange imports mocks/world ("#mocks/world/a.ts"). ' +
      'It may import servicestack/model: take what you need as an argument, ' +
      'or move the noun to where both may reach it.',
  ])
})

test('a room that may have the types only is told so', () => {
  const text = "import { report } from '#contracts/verify/report.ts'"
  const [violation] = grantedImports(buildHouse({ 'contracts/reporters/text.ts': text }))
  expect(violation?.remedy).toBe('Write "import type": it may have its types only')
})
