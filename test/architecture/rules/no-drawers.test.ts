/** Proves that the rule about drawers can fail. */

import { expect, test } from 'vitest'
import { buildHouse } from '../house.ts'
import { noDrawers } from './no-drawers.ts'

const cases = [
  { given: 'servicestack/jsv/quote.ts', want: undefined },
  { given: 'mocks/evo-voice/shared-line.ts', want: undefined },
  { given: 'servicestack/openapi/library.ts', want: undefined },
  { given: 'servicestack/jsv/utils.ts', want: '"utils.ts" is a drawer' },
  { given: 'mocks/helpers/clock.ts', want: '"helpers" is a drawer' },
  { given: 'test/common/servers.ts', want: '"common" is a drawer' },
  { given: 'test/mocks/misc.test.ts', want: '"misc.test.ts" is a drawer' },
  { given: 'contracts/verify/core.ts', want: '"core.ts" is a drawer' },
  { given: 'lib/index.ts', want: '"lib" is a drawer' },
  { given: 'bench/Shared/median.mjs', want: '"Shared" is a drawer' },
  { given: 'cli/string-util.ts', want: '"string-util.ts" is a drawer' },
  { given: 'cli/internal.ts', want: '"internal.ts" is a drawer' },
]

test.each(cases)('no drawers: $given', ({ given, want }) => {
  const found = noDrawers(buildHouse({ [given]: '' })).map((violation) => violation.found)
  expect(found).toEqual(want === undefined ? [] : [want])
})
