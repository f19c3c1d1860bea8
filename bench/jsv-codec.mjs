/** The calls into the built codec that the bench measures, in one place. */

import { compile } from '../dist/servicestack/jsv/index.js'

/** Returns what the bench measures for one type: the writer and the readers. */
export function codecOf(type, model) {
  const server = compile({ type, model })
  const strict = compile({ type, model, mode: 'strict' })
  return {
    stringify: server.stringify,
    parse: server.parse,
    parseLeniently: (text) => server.parseWithIssues(text).value,
    parseStrict: strict.parse,
  }
}
