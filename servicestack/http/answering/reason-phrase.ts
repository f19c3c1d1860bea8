/** Spells the reason phrase of an answer as it goes over the wire. */

/** Returns the phrase in ASCII, as Kestrel writes it; whatever is not printable there becomes a question mark. */
export function reasonPhrase(reason: string): string {
  return unprintable.test(reason) ? reason.replace(allUnprintable, '?') : reason
}

const unprintable = /[^ -~]/
const allUnprintable = /[^ -~]/g
