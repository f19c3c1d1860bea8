/** The three numbers that a noisy machine leaves standing. */

/** Returns the value below which this share of the numbers lies. */
export function percentile(numbers, share) {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]
}

/** Returns the middle number, or the mean of the two in the middle. */
export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b)
  const middle = sorted.length / 2
  return (sorted[Math.ceil(middle) - 1] + sorted[Math.floor(middle)]) / 2
}

/** Writes the median with its range, `0.71 (0.68 .. 0.75)`; numbers that are all the same have none. */
export function spread(numbers, digits) {
  const [least, middle, most] = [Math.min(...numbers), median(numbers), Math.max(...numbers)]
  if (least === most) return middle.toFixed(digits)
  return `${middle.toFixed(digits)} (${least.toFixed(digits)} .. ${most.toFixed(digits)})`
}
