/** Spells the moment in the title of a snapshot. */

/** Returns a moment in UTC as .NET prints it for Americans: `1/2/2024 3:04:05 AM`. */
export function snapshotDate(now: Date): string {
  const hours = now.getUTCHours()
  const date = `${now.getUTCMonth() + 1}/${now.getUTCDate()}/${now.getUTCFullYear()}`
  const time = [hours % 12 || 12, pad(now.getUTCMinutes()), pad(now.getUTCSeconds())].join(':')
  return `${date} ${time} ${hours < 12 ? 'AM' : 'PM'}`
}

function pad(number: number): string {
  return String(number).padStart(2, '0')
}
