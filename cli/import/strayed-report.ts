/** Says which overrides change nothing that the API publishes. */

/** Returns one line, or nothing where no override has strayed. */
export function strayedReport(pointers: readonly string[]): string {
  if (pointers.length === 0) return ''
  const shown = pointers.slice(0, mostShown).join(', ')
  const rest = pointers.length > mostShown ? ` and ${pointers.length - mostShown} more` : ''
  return `The overrides beside the contract add what the API does not publish: ${shown}${rest}. Is it misspelt, or renamed since?\n`
}

const mostShown = 8
