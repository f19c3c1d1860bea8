/** Compares a secret with what somebody guessed, in a time that tells nothing about where they differ. */

/** Says whether both texts are the same; how long it takes depends on the guess alone. */
export function isSameSecret(guess: string, secret: string): boolean {
  let difference = guess.length ^ secret.length
  for (let index = 0; index < guess.length; index++) {
    difference |= guess.charCodeAt(index) ^ secret.charCodeAt(index % secret.length)
  }
  return difference === 0
}
