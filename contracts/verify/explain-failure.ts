/** Finds the reason at the bottom of a failed fetch. */

/** Returns the innermost message with its code: `fetch failed` alone helps nobody. */
export function explainFailure(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  if (error.cause instanceof Error) return explainFailure(error.cause)
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  // when every address of a host refuses, the message is empty and the code says it all
  if (error.message === '') return code || error.name
  return code === '' || error.message.includes(code) ? error.message : `${error.message} (${code})`
}
