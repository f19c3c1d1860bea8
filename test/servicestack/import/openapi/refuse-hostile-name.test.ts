import { expect, test } from 'vitest'
import { refuseHostileName } from '#servicestack/import/openapi/refuse-hostile-name.ts'
import { nodeOf } from './node-of.ts'

test.each(['', '__proto__', '../../x', 'a\\..\\b', 'two\nlines', 'end */ of comment', 'nul\u0000', 'x'.repeat(301)])(
  '%j is refused',
  (name) => {
    expect(() => refuseHostileName(name, nodeOf({}))).toThrow(expect.objectContaining({ code: 'hostile-name' }))
  },
)

test.each(['constructor', 'X-Trace', '@type', 'a.b', 'Größe', 'Map«String»', '$skip', 'a..b'])(
  '%j is a name',
  (name) => {
    expect(refuseHostileName(name, nodeOf({}))).toBe(name)
  },
)
