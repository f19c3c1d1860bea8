/** Reads dates that .NET does not, as ServiceStack.Text does by hand: piece by piece, and what is no number is nothing. */

import { type Moment, minutesOf, momentAt, moved } from './moment.ts'

const form = /^[\t-\r ]*(\d+)[-/](\d+)[-/](\d+)(?:[-/][^T ]*)?(?:[T ]([^T+-]*)([+-]\d\d?:?\d\d)?)?$/

/** Returns what the clock shows, which is a local one; an offset is taken off. Nothing for what is on no calendar. */
export function readManually(text: string): Moment | undefined {
  const [, year, month, day = '', time, offset = ''] = form.exec(text.replace(/Z$/, '')) ?? []
  const days = time === undefined && day.length === 4 ? [day, month, year] : [year, month, day]
  const [hour, minute, rest, isLonger] = (time ?? '').split(':')
  const isClock = rest !== undefined && isLonger === undefined
  const [second, fraction, isOdd] = isClock ? rest.split('.') : []
  const times = (isClock ? [hour, minute, second] : ['', '', '']).map((part) => String(Number(part) || 0))
  const moment =
    text.length < 10 || /\D/.test(fraction ?? '')
      ? undefined
      : momentAt([...days, ...times], isOdd === undefined ? fraction?.slice(0, 7) : '', '')
  return moment && moved(moment, -minutesOf(offset), '')
}
