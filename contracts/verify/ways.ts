/** Lists the ways in which a metadata page says that a format can be asked for. */

import type { Way } from '#contracts/exchange/way.ts'

const anything = '*/*'
const json = { bodyFormat: 'json', contentType: 'application/json' } as const
const jsv = { bodyFormat: 'jsv', contentType: 'text/jsv' } as const

/** JSON by Accept, the most ordinary way: the one that others are compared with. */
export const jsonByAccept: Way = Object.freeze({
  ...json,
  name: 'JSON by Accept',
  format: 'json',
  accept: 'application/json',
  isOnlyPromised: false,
})

/** JSV by the path suffix. */
export const jsvBySuffix: Way = Object.freeze({
  ...json,
  name: 'JSV by suffix .jsv',
  format: 'jsv',
  suffix: '.jsv',
  accept: anything,
  isOnlyPromised: false,
})

/** JSV by Accept, as servers know it. */
export const jsvByAccept: Way = Object.freeze({
  ...jsv,
  contentType: 'application/jsv',
  name: 'JSV by Accept: application/jsv',
  format: 'jsv',
  accept: 'application/jsv',
  isOnlyPromised: false,
})

/**
 * Every documented way. Where the suffix or the query asks, the body goes in the other format: behind a wildcard
 * Accept a server answers in the format of the request, and would pass without having read the suffix.
 */
export const everyWay: readonly Way[] = Object.freeze([
  jsonByAccept,
  jsvBySuffix,
  { ...jsvBySuffix, name: 'JSV by ?format=jsv', suffix: '', query: 'format=jsv' },
  jsvByAccept,
  { ...jsvByAccept, name: 'JSV by Accept: text/jsv', ...jsv, accept: 'text/jsv', isOnlyPromised: true },
  { ...jsv, name: 'JSON by suffix .json', format: 'json', suffix: '.json', accept: anything, isOnlyPromised: false },
  {
    ...jsv,
    name: 'JSON by ?format=json',
    format: 'json',
    query: 'format=json',
    accept: anything,
    isOnlyPromised: false,
  },
])
