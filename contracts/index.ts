/** The judge, for people who verify from their own code. */

export { planHoldSession } from '#contracts/evo-voice/plan-hold-session.ts'
export type { Finding } from '#contracts/exchange/finding.ts'
export type { Reporter } from '#contracts/reporters/reporter.ts'
export { writeJson } from '#contracts/reporters/write-json.ts'
export { writeJunit } from '#contracts/reporters/write-junit.ts'
export { writeText } from '#contracts/reporters/write-text.ts'
export type { Assignment } from '#contracts/verify/assignment.ts'
export type { Report, VerifyEvent } from '#contracts/verify/event.ts'
export { verify } from '#contracts/verify/verify.ts'
