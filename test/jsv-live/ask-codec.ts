/** Asks our codec a case and tells a refusal from a breakdown. */

import { answerCase } from '../servicestack/jsv/answer-case.ts'
import type { Answer } from './answer.ts'
import type { Case } from './case.ts'
import { crash } from './compare-answers.ts'
import type { Disagreement } from './disagreement.ts'

/** Returns what it says; what it throws, which it never should, is an answer that agrees with nothing. */
export function askCodec(asked: Case, dialect: Disagreement['dialect']): Answer {
  try {
    return answerCase(asked, dialect)
  } catch (error) {
    return {
      ok: false,
      error: { type: crash, message: error instanceof Error ? (error.stack ?? error.message) : String(error) },
    }
  }
}
