/** Reads the first answer of a run: can the rest be asked at all? */

import { describeStatus } from '#contracts/checks/describe-status.ts'
import { isLabelled } from '#contracts/checks/is-labelled.ts'
import type { Ask } from '#contracts/exchange/ask.ts'
import type { Exchange, Outcome } from '#contracts/exchange/exchange.ts'

/**
 * `open`: go on. `unreachable`: nobody is there. `redirected`: the server is somewhere else.
 * `unknown-user` and `refused`: the server turned down the user or the thing we were told to use, and from here
 * nobody can say who is mistaken.
 */
export type Opening =
  | { readonly kind: 'open' }
  | { readonly kind: 'unreachable' | 'redirected' | 'unknown-user' | 'refused'; readonly why: string }

/** Judges the opening exchange as a precondition, not as an answer. */
export function readOpening({ ask, outcome, request }: Exchange): Opening {
  if (outcome.kind === 'unanswered') return readSilence(outcome, request.url)
  const { status } = outcome.answer
  const answer = describeStatus(outcome.answer)
  if (status >= 300 && status < 400) return { kind: 'redirected', why: `the server redirects (${answer})` }
  if (status === 401) {
    return { kind: 'unknown-user', why: `the server did not accept the credentials of ${request.userName} (${answer})` }
  }
  if (status === 403) {
    return { kind: 'unknown-user', why: `the server does not let ${request.userName} do this (${answer})` }
  }
  // without an error in it, a 404 comes from a server that has no such route, and that is a fault
  if (isLabelled(outcome.answer, ask.way.format) && (status === 404 || status === 409)) {
    return { kind: 'refused', why: `"${ask.title}" was refused (${answer}): name one that exists and allows it` }
  }
  return { kind: 'open' }
}

/** Says whether a request can still tell anything after such an opening. */
export function isWorthAsking(ask: Ask, { kind }: Opening): boolean {
  switch (kind) {
    case 'open':
      return true
    case 'refused':
      return ask.expect.kind !== 'answer'
    case 'unknown-user':
      return ask.caller !== 'user'
    case 'unreachable':
    case 'redirected':
      return false
  }
}

/** Whoever began to answer is there; why the rest did not come is for the checks. */
function readSilence({ code, why }: Extract<Outcome, { kind: 'unanswered' }>, url: string): Opening {
  switch (code) {
    case 'not-sent':
    case 'timed-out':
    case 'connection-failed':
      return { kind: 'unreachable', why: `${url} ${why}` }
    case 'broken-off':
    case 'unfinished':
    case 'too-large':
      return { kind: 'open' }
  }
}
