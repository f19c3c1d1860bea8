import { expect, test } from 'vitest'
import { readTypeText } from '#servicestack/model/read-type-text.ts'
import { netNames } from '#servicestack/publish/net-names.ts'

test.each(Object.entries(netNames).filter(([scalar]) => scalar !== 'number'))(
  '%s is read back from %s',
  (scalar, name) => {
    expect(readTypeText(name)).toEqual({ kind: 'scalar', scalar })
  },
)
