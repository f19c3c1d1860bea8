/** Invents dates and spans of time, as the model holds them. */

import type { Chance } from '#mocks/world/invention.ts'
import type { About } from './about.ts'

const hour = 3_600_000
const day = 24 * hour

/** Returns a DateTime in UTC: `2026-01-02T03:04:05.0000000Z`. What is due lies ahead, all else in the last month. */
export function inventMoment(about: About, chance: Chance): string {
  const text = new Date(instant(about, chance)).toISOString().slice(0, 19)
  // JSV writes midnight without its zone, so it is read as local
  return `${text}.0000000${text.endsWith('T00:00:00') ? '+00:00' : 'Z'}`
}

/** Returns a DateTimeOffset. */
export function inventMomentWithOffset(about: About, chance: Chance): string {
  return inventMoment(about, chance).replace('Z', '+00:00')
}

/** Returns a TimeSpan of some minutes, as .NET's `c` format writes it. */
export function inventSpan(chance: Chance): string {
  const minutes = chance.number.int({ min: 5, max: 180 })
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}:00`
}

function instant({ words, now }: About, { number }: Chance): number {
  if (/\b(birth|dob|born)\b/.test(words)) return midnight(now - number.int({ min: 20 * 365, max: 70 * 365 }) * day)
  const ahead = /\b(until|expires?|expiry|due|end|eta|next|deadline|to|scheduled)\b/.test(words)
  const distance = number.int({ min: 1, max: 30 * 24 * 60 }) * 60_000
  return ahead ? now + distance : now - distance
}

function midnight(milliseconds: number): number {
  return Math.floor(milliseconds / day) * day
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}
