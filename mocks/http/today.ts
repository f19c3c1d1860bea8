/** Tells the value of a `Date` header, written anew once a second. */

/** Returns the present second in the words of a header. */
export type Today = () => string

/** Watches a clock that counts milliseconds since 1970. */
export function watchToday(now: () => number): Today {
  let second = Number.NaN
  let text = ''
  return () => {
    const present = Math.floor(now() / 1000)
    if (present !== second) {
      second = present
      text = new Date(present * 1000).toUTCString()
    }
    return text
  }
}
