import { expect, test } from 'vitest'
import { fitsScalar } from '#contracts/checks/fits-scalar.ts'
import type { Scalar } from '#servicestack/model/type-reference.ts'
import type { WireValue } from '#servicestack/model/wire-value.ts'

test.each<{ scalar: Scalar; value: WireValue; json: boolean; jsv: boolean }>([
  { scalar: 'string', value: 'x', json: true, jsv: true },
  { scalar: 'string', value: 5, json: false, jsv: false },
  { scalar: 'boolean', value: true, json: true, jsv: true },
  { scalar: 'boolean', value: 'true', json: false, jsv: false },
  { scalar: 'number', value: 5, json: true, jsv: true },
  { scalar: 'number', value: '5', json: false, jsv: false },
  { scalar: 'int', value: 5, json: true, jsv: true },
  { scalar: 'long', value: '9007199254740993', json: false, jsv: true },
  { scalar: 'double', value: '1E+20', json: false, jsv: true },
  { scalar: 'int', value: 'five', json: false, jsv: false },
  { scalar: 'Guid', value: '0f8fad5bd9cb469fa16570867728950e', json: true, jsv: true },
  { scalar: 'DateTime', value: 5, json: false, jsv: false },
  { scalar: 'object', value: { a: [1] }, json: true, jsv: true },
])('$value as $scalar: JSON $json, JSV $jsv', ({ scalar, value, json, jsv }) => {
  expect([fitsScalar(value, scalar, 'json'), fitsScalar(value, scalar, 'jsv')]).toEqual([json, jsv])
})
