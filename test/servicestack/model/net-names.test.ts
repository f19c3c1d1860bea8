import { expect, test } from 'vitest'
import { netNames } from '#servicestack/model/net-names.ts'
import { readTypeText } from '#servicestack/model/read-type-text.ts'

test.each(Object.entries(netNames).filter(([scalar]) => scalar !== 'number'))(
  '%s is read back from %s',
  (scalar, name) => {
    expect(readTypeText(name)).toEqual({ kind: 'scalar', scalar })
  },
)
