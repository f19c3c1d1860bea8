/** Names the checks; each name is a claim that holds or is broken. */

/** A check by its claim. */
export type CheckId =
  | 'answers-every-request'
  | 'status-as-documented'
  | 'content-type-as-asked'
  | 'json-matches-the-contract'
  | 'jsv-matches-the-contract'
  | 'same-in-every-format'
  | 'effect-in-the-answer'
  | 'answers-about-what-was-asked'
  | 'errors-in-an-envelope'
  | 'refuses-without-credentials'
  | 'refuses-without-the-role'
