/** Chance that can be repeated: the same seed draws the same lots on every machine. */
export interface Random {
  /** From 0 up to, but not including, 1. */
  readonly fraction: () => number
  /** A whole number from 0 up to, but not including, the limit. */
  readonly below: (limit: number) => number
  readonly chance: (probability: number) => boolean
  readonly of: <Item>(items: readonly Item[]) => Item
  /** Between none and one less than the limit of what is made. */
  readonly upTo: <Item>(limit: number, make: (index: number) => Item) => readonly Item[]
}

/** Starts drawing; the generator is Tommy Ettinger's mulberry32. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0
  const fraction = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (limit: number): number => Math.floor(fraction() * limit)
  return {
    fraction,
    below,
    chance: (probability) => fraction() < probability,
    of: (items) => {
      const [item] = items.slice(below(items.length))
      if (item === undefined) throw new RangeError('Nothing can be drawn from an empty list.')
      return item
    },
    upTo: (limit, make) => Array.from({ length: below(limit) }, (_, index) => make(index)),
  }
}
