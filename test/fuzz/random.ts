/** Rolls dice that fall alike for the same seed. */

/** A source of chance. */
export interface Dice {
  /** A whole number from 0 to below the limit. */
  below(limit: number): number
  pick<Value>(values: readonly Value[]): Value
  chance(percent: number): boolean
}

/** Creates dice (mulberry32). */
export function dice(seed: number): Dice {
  let state = seed >>> 0
  const below = (limit: number) => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit
  }
  return {
    below,
    pick(values) {
      const [first] = values
      const picked = values[below(values.length)] ?? first
      if (picked === undefined) throw new RangeError('There is nothing to pick from.')
      return picked
    },
    chance: (percent) => below(100) < percent,
  }
}
