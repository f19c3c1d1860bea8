/** Rounds digits of any length to what a decimal of .NET holds: 96 bits and 28 places. */

import { overflow } from '../serialization-error.ts'
import { numberForm } from './number-form.ts'
import { refuse } from './refuse.ts'

const most = 79228162514264337593543950335n

/** Returns plain digits with the scale kept: `1.10` stays, `1e3` is 1000, `-0` is 0; a half goes to the even digit. */
export function decimalText(text: string): string {
  const [, sign, whole = '', fraction = '', power = 0] = numberForm.exec(text) ?? refuse(text)
  const digits = `${whole.replaceAll(',', '')}${fraction}`.replace(/^0+/, '')
  // thirty digits further down there is nothing left
  let places = Math.min(fraction.length - Number(power), digits.length + 30)
  const size = digits === '' ? 0 : digits.length - places
  if (size > 29) refuse(text, overflow)
  const shifted = digits.padEnd(size, '0')
  places = Math.max(places, 0)
  let dropped = Math.max(0, places - 28, shifted.length - 29)
  let value = rounded(shifted, dropped)
  if (value > most && dropped < places) value = rounded(shifted, ++dropped)
  if (value > most) refuse(text, overflow)
  places -= dropped
  const plain = String(value).padStart(places + 1, '0')
  const point = plain.length - places
  return (sign === '-' && value ? '-' : '') + plain.slice(0, point) + (places ? `.${plain.slice(point)}` : '')
}

/** Drops the last digits, of which there may be more than all. */
function rounded(digits: string, dropped: number): bigint {
  const end = digits.length - dropped
  const value = BigInt(digits.slice(0, Math.max(end, 0)))
  // a half with anything behind it is more than a half
  const isUp = digits.charAt(end) > (value % 2n || /[1-9]/.test(digits.slice(end + 1)) ? '4' : '5')
  return end >= 0 && isUp ? value + 1n : value
}
