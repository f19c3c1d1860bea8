/** Lists the checks in the order in which a reader would ask. */

import { answersAboutWhatWasAsked } from './answers-about-what-was-asked.ts'
import { answersEveryRequest } from './answers-every-request.ts'
import type { Check } from './check.ts'
import { contentTypeAsAsked } from './content-type-as-asked.ts'
import { effectInTheAnswer } from './effect-in-the-answer.ts'
import { errorsInAnEnvelope } from './errors-in-an-envelope.ts'
import { jsonMatchesTheContract } from './json-matches-the-contract.ts'
import { jsvMatchesTheContract } from './jsv-matches-the-contract.ts'
import { refusesWithoutCredentials } from './refuses-without-credentials.ts'
import { refusesWithoutTheRole } from './refuses-without-the-role.ts'
import { sameInEveryFormat } from './same-in-every-format.ts'
import { statusAsDocumented } from './status-as-documented.ts'

/** Every check that the judge knows. */
export const allChecks: readonly Check[] = Object.freeze([
  answersEveryRequest,
  statusAsDocumented,
  contentTypeAsAsked,
  jsonMatchesTheContract,
  jsvMatchesTheContract,
  sameInEveryFormat,
  effectInTheAnswer,
  answersAboutWhatWasAsked,
  errorsInAnEnvelope,
  refusesWithoutCredentials,
  refusesWithoutTheRole,
])
