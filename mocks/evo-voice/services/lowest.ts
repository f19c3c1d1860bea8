/** Finds the first few of many without putting all of them in order. */

/** Negative where the first comes before the other; two different things are never equal. */
export type Compare<Item> = (one: Item, other: Item) => number

/**
 * Returns the first `count` items in order, or all where that costs no more. Looking through many for a few costs
 * little more than one comparison each.
 */
export function lowest<Item>(items: readonly Item[], count: number, compare: Compare<Item>): readonly Item[] {
  // a heap of nearly everything costs more than sorting
  if (count * 8 >= items.length) return items.toSorted(compare)
  const heap: Item[] = []
  for (const item of items) {
    if (heap.length < count) rise(heap, item, compare)
    else if (isBeforeTop(heap, item, compare)) sink(heap, item, compare)
  }
  return heap.sort(compare)
}

function isBeforeTop<Item>([top]: readonly Item[], item: Item, compare: Compare<Item>): boolean {
  return top !== undefined && compare(item, top) < 0
}

/** Adds an item to a heap whose top is the last of its items. */
function rise<Item>(heap: Item[], item: Item, compare: Compare<Item>): void {
  let place = heap.length
  while (place > 0) {
    const above = (place - 1) >> 1
    const parent = heap[above]
    if (parent === undefined || compare(parent, item) > 0) break
    heap[place] = parent
    place = above
  }
  heap[place] = item
}

/** Puts an item in the place of the top. */
function sink<Item>(heap: Item[], item: Item, compare: Compare<Item>): void {
  let place = 0
  for (;;) {
    const below = laterChild(heap, place, compare)
    const child = heap[below]
    if (child === undefined || compare(child, item) < 0) break
    heap[place] = child
    place = below
  }
  heap[place] = item
}

function laterChild<Item>(heap: readonly Item[], place: number, compare: Compare<Item>): number {
  const [left, right] = [heap[2 * place + 1], heap[2 * place + 2]]
  return left !== undefined && right !== undefined && compare(right, left) > 0 ? 2 * place + 2 : 2 * place + 1
}
