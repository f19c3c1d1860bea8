/** The calls into the built codec that the bench measures, in one place. */

import { compileStringify, parse, parseStrict } from '../dist/servicestack/jsv/index.js'

/** Returns what the bench measures for one type: a compiled writer and both readers. */
export function codecOf(type, model) {
  return {
    stringify: compileStringify(type, model),
    parse: (text) => parse(text, type, model),
    parseStrict: (text) => parseStrict(text, type, model),
  }
}
